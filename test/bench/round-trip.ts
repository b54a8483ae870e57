/** One round trip: HTML -> Markdown -> HTML, compared with what it was. */
import { inertBody } from '../../components/write/inert';
import { canonical } from './canonical';
import { type Convert, render } from './converters';

export interface Trip {
	came: string;
	wanted: string;
	markdown: string;
}

/** @returns undefined where structure and words came back the same */
export function lossOf(html: string, convert: Convert): Trip | undefined {
	const wanted = canonical(inertBody(html));
	let markdown = '';
	try {
		markdown = convert(html);
	} catch (thrown) {
		return { wanted, markdown, came: String(thrown) };
	}
	const came = canonical(inertBody(render(markdown)));
	return came === wanted ? undefined : { wanted, markdown, came };
}
