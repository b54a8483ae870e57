/** Vitest calls it once before the first file for Firefox: a browser that is there, and the extension built for it. */
import { firefoxOrInstall } from '../../demo/find-firefox';
import { buildForFirefox } from '../build';

export default function ready(): void {
	firefoxOrInstall(console.log);
	buildForFirefox();
}
