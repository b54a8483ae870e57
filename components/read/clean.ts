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

/** Elements that have nothing to take away where they bear no attribute, for the plainest bodies. */
const plain = new Set(['P', 'BR', 'STRONG', 'EM', 'BLOCKQUOTE', 'UL', 'OL', 'LI', 'U', 'S']);

/**
 * @param root inert element whose children are the body; consumed
 * @throws Error where DOMPurify cannot work (a DOM that is neither a browser's nor jsdom's): better nothing than unclean
 */
export function cleanHtml(root: HTMLElement): CleanHtml {
	if (!isPlain(root)) {
		keepMeaning(root);
		purifier(root).sanitize(root, { IN_PLACE: true });
	}
	return root.innerHTML.trim() as CleanHtml;
}

/** Whether there are only words and a few bare elements of HTML: most replies, which DOMPurify would walk six times to take nothing away. */
function isPlain(root: HTMLElement): boolean {
	const walker = root.ownerDocument.createTreeWalker(root);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.nodeType === 3) continue;
		// Capitals: the name of an element of HTML, never of SVG or MathML.
		if (node.nodeType !== 1 || !plain.has(node.nodeName) || (node as Element).hasAttributes()) return false;
	}
	return true;
}

function keepMeaning(root: HTMLElement): void {
	for (const element of root.querySelectorAll('[class]')) {
		const names = [...element.classList].filter((name) => meaningful.test(name));
		if (names.length) element.setAttribute('class', names.join(' '));
		else element.removeAttribute('class');
	}
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
	// A picture that the page's script made; the reading took care that it is of the page's own origin. As a link, `blob:` could be a document.
	instance.addHook('uponSanitizeAttribute', (element, data) => {
		if (element.nodeName === 'IMG' && data.attrName === 'src' && data.attrValue.startsWith('blob:')) data.forceKeepAttr = true;
	});
	return instance;
}
