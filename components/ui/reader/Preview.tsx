/** The quoted post in a small card while the pointer rests on a quote. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Post } from '../../model/thread';

/** Words of a body, without its own quotes. */
function words(html: string): string {
	const inert = document.implementation.createHTMLDocument('');
	inert.body.innerHTML = html;
	for (const quote of inert.querySelectorAll('blockquote[data-quote]')) quote.remove();
	return inert.body.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

export function Preview({ post, at }: { post: Post; at: HTMLElement }) {
	const card = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const made = card.current;
		if (!made) return;
		const { left, top, bottom, width } = at.getBoundingClientRect();
		made.style.left = `${left}px`;
		made.style.width = `${Math.min(width, 560)}px`;
		const above = top > made.offsetHeight + 70;
		made.style.top = `${above ? top - made.offsetHeight - 8 : bottom + 8}px`;
	}, [post, at]);
	return (
		<div class="preview" ref={card} aria-hidden="true">
			<p>
				<b>{post.author?.name}</b> {post.number !== undefined && `#${post.number}`} <span>{post.dateText}</span>
			</p>
			<div>{words(post.body).slice(0, 420)}</div>
		</div>
	);
}
