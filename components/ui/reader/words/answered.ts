/** The line above a post that answers another one without quoting it: "↳ name #3 first words". */
import type { Post } from '../../../model/thread';
import type { Scene } from '../scene';
import { element } from './element';
import { leadTo, showing } from './quotes';

/** First words of a body, for one line. */
const snippet = (html: string): string =>
	html
		.replace(/<blockquote[^>]*data-quote[\s\S]*?<\/blockquote>/g, ' ')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&\w+;/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 200);

export function answered(post: Post, scene: Scene): HTMLElement | undefined {
	const source = post.replyTo ? scene.post(post.replyTo) : undefined;
	// Most replies answer the article; saying so on each would be noise.
	if (!source || source.id === scene.thread().posts[0]?.id) return undefined;
	if (post.quotes.some((quote) => quote.postId === source.id)) return undefined;
	const label = [source.author?.name, source.number ? `#${source.number}` : ''].filter(Boolean).join(' ');
	const words = element(scene.document, 'span', 'snippet', snippet(source.body));
	return showing(source, element(scene.document, 'p', 'answered', leadTo(source, label, post, scene), words), scene);
}
