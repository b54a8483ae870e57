/** Captions: the words under a picture, as authors of forum posts write them. */
import { marks, type Picture } from '../model/thread';

/** "图/新华社", "▲ the old gate", "Photo: A. Miller", "(图片来源:…)". */
const written =
	/^(?:[▲△↑◎※]|[（(【[]?\s*(?:图|圖|配图|图片|圖片|题图|摄影|攝影|供图|图源|来源|photo|picture|image|foto|abb|fig)\.?\s?(?:by|credit|来源|說明|说明)?\s?\d*\s*[/／:：|｜])/iu;
/** Characters; longer words are a paragraph. */
const longest = 80;
const quietStyle = /color\s*:\s*(gr[ae]y|silver|dimgr[ae]y|#(8|9|a|b)\w{2}(\w{3})?\b|rgb\(1[2-7]\d,)|text-align\s*:\s*center/i;
const quietColour = /^(gr[ae]y|silver|dimgray|#?(8|9|a|b)\w{2}(\w{3})?)$/i;

const fold = (words: string | null): string => (words ?? '').replace(/[\s\u3000\u00a0]+/g, ' ').trim();

/** Words that the author set in grey or in the middle; asked for before the layout is undone. */
export function quietLines(root: HTMLElement): Set<string> {
	const lines = new Set<string>();
	if (!root.querySelector('img')) return lines;
	for (const element of root.querySelectorAll('center, [align="center"], font[color], [style*="color"], [style*="center"]')) {
		const style = element.getAttribute('style') ?? '';
		const colour = element.getAttribute('color');
		if (colour && !quietColour.test(colour) && !quietStyle.test(style)) continue;
		if (!colour && style && element.localName !== 'center' && !element.hasAttribute('align') && !quietStyle.test(style)) continue;
		const words = fold(element.textContent);
		if (words && words.length <= longest) lines.add(words);
	}
	return lines;
}

/** Makes a figure of each picture that stands alone, with its caption where the next line is one. */
export function setCaptions(root: HTMLElement, pictures: Picture[], quiet: Set<string>): void {
	for (const figure of root.querySelectorAll('figure')) note(figure, pictures);
	for (const paragraph of root.querySelectorAll('p'))
		if (paragraph.querySelector('img') && paragraph.querySelector('br')) part(paragraph, quiet);
	for (const paragraph of root.querySelectorAll('p')) {
		const own = pictureAlone([...paragraph.childNodes]);
		if (!own) continue;
		const next = paragraph.nextElementSibling;
		const caption =
			next?.localName === 'p' && !next.querySelector('img, br') && isCaption(fold(next.textContent), quiet) ? next : undefined;
		figureOf(paragraph, own, caption ? [...caption.childNodes] : []);
		caption?.remove();
	}
	for (const figure of root.querySelectorAll('figure')) note(figure, pictures);
}

/** The picture, in its link or bare, where the nodes hold nothing else. */
function pictureAlone(nodes: Node[]): Element | undefined {
	const filled = nodes.filter((node) => node.nodeType !== 3 || fold(node.nodeValue));
	const only = filled.length === 1 ? (filled[0] as Element) : undefined;
	const img = only?.localName === 'a' ? only.querySelector(':scope > img') : only;
	return img?.localName === 'img' && img.hasAttribute(marks.picture) && !fold(only?.textContent ?? '') ? only : undefined;
}

/** Lines that are a picture, and the caption in the next line, leave the paragraph they were written into. */
function part(paragraph: Element, quiet: Set<string>): void {
	const lines: Node[][] = [[]];
	for (const node of paragraph.childNodes) {
		if (node.nodeName === 'BR') lines.push([]);
		else lines.at(-1)?.push(node);
	}
	const alone = lines.map((line) => pictureAlone(line) !== undefined);
	if (!alone.includes(true)) return;
	const inert = paragraph.ownerDocument;
	const parts: Element[] = [];
	let ended = true;
	for (const [at, line] of lines.entries()) {
		const caption = at > 0 && alone[at - 1] === true && isCaption(fold(line.map((node) => node.textContent).join('')), quiet);
		if (ended || alone[at] || caption) parts.push(inert.createElement('p'));
		else parts.at(-1)?.append(inert.createElement('br'));
		parts.at(-1)?.append(...line);
		ended = alone[at] === true || caption;
	}
	paragraph.replaceWith(...parts.filter((each) => each.childNodes.length));
}

const isCaption = (words: string, quiet: Set<string>): boolean =>
	words.length > 0 && words.length <= longest && (written.test(words) || quiet.has(words));

function figureOf(paragraph: Element, shown: Element, caption: Node[]): void {
	const inert = paragraph.ownerDocument;
	const figure = inert.createElement('figure');
	figure.append(shown);
	if (caption.length) {
		const words = inert.createElement('figcaption');
		words.append(...caption);
		figure.append(words);
	}
	paragraph.replaceWith(figure);
}

/** Ties caption and field together, whichever of them is known. */
function note(figure: Element, pictures: Picture[]): void {
	const images = figure.querySelectorAll(`img[${marks.picture}]`);
	const picture = pictures[Number(images[0]?.getAttribute(marks.picture) ?? -1)];
	if (!picture || images.length !== 1) return;
	const words = fold(figure.querySelector('figcaption')?.textContent ?? '');
	if (words) picture.caption = words;
	else if (picture.caption) {
		const caption = figure.ownerDocument.createElement('figcaption');
		caption.textContent = picture.caption;
		figure.append(caption);
	}
}
