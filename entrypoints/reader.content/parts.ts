/** Brings the parts that reading does not need: gallery, writers, colours for code. */
import { sendMessage } from '../../components/browser/messages';
import { offered, type Parts } from './offer';

/**
 * Has the background put the script of a part beside this one, once.
 * @throws where the browser does not let it
 */
export async function part<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
	if (!offered(name)) await sendMessage('insertPart', name);
	const found = offered(name);
	if (!found) throw new Error(`${name}.js has not come.`);
	return found;
}
