/** Phorum's notice of the last edit is the last line of the post's words (`read.php`, `EditedMessage`): here it is told apart. */
import { map } from './find';
import type { Find } from './forum';
import { inertOf } from './lines';

const isBlank = (node: ChildNode): boolean => node.nodeType === 3 && !node.nodeValue?.trim();
/** In every language a count, then the moment: "Edited 2 time(s). Last edit at 02/03/2011 10:21AM by Ada." */
const countAndTime = /\d.*\d{1,2}[:.]\d\d/;

/** The line of the notice among the children of the body: four line breaks keep it from the words. */
function noticeIn(body: Element): ChildNode | undefined {
	const children = [...body.childNodes].filter((node) => !isBlank(node));
	const at = children.findLastIndex(({ nodeType }) => nodeType === 3);
	const line = children[at];
	const breaks = children.slice(Math.max(0, at - 4), at);
	const isApart = breaks.length === 4 && breaks.every(({ nodeName }) => nodeName === 'BR');
	return line && isApart && countAndTime.test(line.nodeValue ?? '') ? line : undefined;
}

/** The words of the notice. */
export const edited = (selector: string): Find<string> =>
	map(
		(scope) => {
			const body = scope.querySelector(selector);
			return body && noticeIn(body);
		},
		(line) => line?.nodeValue?.replace(/\s+/g, ' ').trim() || undefined,
	);

/** The body without it. */
export const withoutNotice =
	(selector: string): Find<Element[]> =>
	(scope) => {
		const body = scope.querySelector(selector);
		const line = body && noticeIn(body);
		if (!body || !line) return body ? [body] : undefined;
		const copy = inertOf(scope).importNode(body, true);
		copy.childNodes[[...body.childNodes].indexOf(line)]?.remove();
		return [copy];
	};
