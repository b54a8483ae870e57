/** Quotes of other posts fold to one line, "↳ name #3 first words", that opens, previews and leads to its post. */
import { marks, type Post, type Quote } from '../../../model/thread';
import type { Scene } from '../scene';
import { element } from './element';

/** Shorter quotes of posts that are not here stay open: folding them would hide more than it shows. */
const short = 160;

export function foldQuotes(body: DocumentFragment, post: Post, scene: Scene): void {
	for (const block of body.querySelectorAll(`blockquote[${marks.quote}]`)) {
		const quote = post.quotes[Number(block.getAttribute(marks.quote))];
		if (!quote || block.parentElement?.closest(`blockquote[${marks.quote}]`)) continue;
		const chip = makeChip(quote, post, scene);
		block.replaceWith(chip);
		chip.lastElementChild?.append(block);
	}
}

/** The name stands beside the `<details>`, not in its summary: a control within a control is none to a screen reader. */
function makeChip(quote: Quote, post: Post, scene: Scene): HTMLElement {
	const { document, translate } = scene;
	const source = quote.postId ? scene.post(quote.postId) : undefined;
	const name = quote.author ?? source?.author?.name;
	const label = [name ?? translate('reader.quote'), source?.number ? `#${source.number}` : ''].filter(Boolean).join(' ');
	const fold = element(document, 'details', '', element(document, 'summary', 'snippet', quote.text.replace(/\s+/g, ' ').slice(0, 200)));
	fold.open = !scene.foldsQuotes() || (!source && quote.text.length <= short);
	if (!source) return element(document, 'div', 'quote', element(document, 'b', 'lead', label), fold);
	return showing(source, element(document, 'div', 'quote', leadTo(source, label, post, scene), fold), scene);
}

/** Shows a post while the pointer rests on what speaks of it. */
export function showing<T extends HTMLElement>(source: Post, at: T, scene: Scene): T {
	at.addEventListener('pointerenter', (event) => {
		if (event.pointerType === 'mouse') scene.preview(source.id, at);
	});
	at.addEventListener('pointerleave', () => scene.preview(undefined));
	return at;
}

/** A link to a post of this thread: shows it while it has the focus, and the jump can be taken back. */
export function leadTo(source: Post, label: string, from: Post, scene: Scene): HTMLAnchorElement {
	const lead = element(scene.document, 'a', 'lead', label);
	lead.href = source.permalink ?? scene.thread().url;
	lead.setAttribute('aria-label', scene.translate('reader.goToQuoted', undefined, [label]));
	lead.addEventListener('click', (event) => {
		event.preventDefault();
		scene.preview(undefined);
		scene.goTo(source.id, from.id);
	});
	lead.addEventListener('focus', () => scene.preview(source.id, lead));
	lead.addEventListener('blur', () => scene.preview(undefined));
	return lead;
}
