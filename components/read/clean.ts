/** The one door: everything foreign passes DOMPurify here, and only here CleanHtml is minted. */
import DOMPurify from 'dompurify';
import { type CleanHtml, marks } from '../model/thread';

const tags = (
	'a abbr audio b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins ' +
	'kbd li mark math mfrac mi mn mo mover mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover ol p pre q rp rt ruby ' +
	's samp small source span strike strong sub summary sup table tbody td tfoot th thead time tr u ul var video wbr'
).split(' ');
const attributes = [
	...'href src alt title lang dir colspan rowspan start reversed value scope datetime width height open display controls poster type class'.split(
		' ',
	),
	...Object.values(marks),
];

/** Classes that carry meaning into the body; all others are the page's style. */
const meaningful = /^language-[\w+#.-]+$/;

/**
 * @param root inert element whose children are the body; consumed
 * @throws Error where DOMPurify cannot work (a DOM that is neither a browser's nor jsdom's): better nothing than unclean
 */
export function cleanHtml(root: HTMLElement): CleanHtml {
	purifier(root).sanitize(root, { IN_PLACE: true });
	return root.innerHTML.trim() as CleanHtml;
}

let instance: typeof DOMPurify | undefined;

function purifier(root: Element): typeof DOMPurify {
	if (instance) return instance;
	const view = globalThis.window ?? root.ownerDocument.defaultView;
	instance = DOMPurify.isSupported ? DOMPurify : DOMPurify(view);
	if (!instance.isSupported) throw new Error('DOMPurify cannot clean in this DOM');
	// Parsed once, not for every body. No policy of Trusted Types: nothing is parsed from words here, and where
	// a page's scripts are off its callbacks cannot run.
	instance.setConfig({
		ALLOWED_TAGS: [...tags, '#text'],
		ALLOWED_ATTR: attributes,
		ALLOW_DATA_ATTR: false,
		ALLOW_ARIA_ATTR: false,
		IN_PLACE: true,
		TRUSTED_TYPES_POLICY: null,
	});
	instance.addHook('uponSanitizeAttribute', (_element, attribute) => {
		if (attribute.attrName === 'class') {
			attribute.attrValue = attribute.attrValue
				.split(/\s+/)
				.filter((name) => meaningful.test(name))
				.join(' ');
			attribute.keepAttr = attribute.attrValue !== '';
		}
	});
	return instance;
}
