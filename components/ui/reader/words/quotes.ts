/** Quotes of other posts fold to one line, "↳ name #3 first words", that opens, previews and leads to its post. */
import { marks, type Post, type Quote } from '../../../model/thread';
import type { Scene } from '../scene';

/** Shorter quotes of posts that are not here stay open: folding them would hide more than it shows. */
const short = 160;

export function foldQuotes(body: DocumentFragment, post: Post, scene: Scene): void {
	for (const block of body.querySelectorAll(`blockquote[${marks.quote}]`)) {
		const quote = post.quotes[Number(block.getAttribute(marks.quote))];
		if (!quote || block.parentElement?.closest(`blockquote[${marks.quote}]`)) continue;
		const chip = makeChip(quote, post, scene);
		block.replaceWith(chip);
		chip.append(block);
	}
}

function makeChip(quote: Quote, post: Post, scene: Scene): HTMLDetailsElement {
	const { document, translate } = scene;
	const source = quote.postId ? scene.post(quote.postId) : undefined;
	const name = quote.author ?? source?.author?.name;
	const chip = document.createElement('details');
	chip.className = 'quote';
	chip.open = !scene.foldsQuotes() || (!source && quote.text.length <= short);
	const summary = document.createElement('summary');
	const who = document.createElement('b');
	const label = [name ?? translate('reader.quote'), source?.number ? `#${source.number}` : ''].filter(Boolean).join(' ');
	who.append(label);
	const words = document.createElement('span');
	words.className = 'snippet';
	words.append(quote.text.replace(/\s+/g, ' ').slice(0, 200));
	summary.append(who, ' ', words);
	chip.append(summary);
	if (!source) return chip;
	const lead = document.createElement('a');
	lead.className = 'lead';
	lead.href = source.permalink ?? quote.url ?? scene.thread().url;
	lead.append(label);
	lead.setAttribute('aria-label', translate('reader.goToQuoted', undefined, [label]));
	lead.addEventListener('click', (event) => {
		event.preventDefault();
		scene.goTo(source.id, post.id);
	});
	who.replaceWith(lead);
	chip.addEventListener('pointerenter', (event) => {
		if (event.pointerType === 'mouse') scene.preview(source.id, chip);
	});
	chip.addEventListener('pointerleave', () => scene.preview(undefined));
	lead.addEventListener('focus', () => scene.preview(source.id, chip));
	lead.addEventListener('blur', () => scene.preview(undefined));
	return chip;
}
