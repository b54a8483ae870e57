/** A Discourse topic that its scripts have not drawn yet: what the head of the page says of one post (`lib/topic_view.rb`, `app/helpers/application_helper.rb`). */
import { inertBeside } from './noscript';

/** The feed of a topic: lists and categories name other feeds. */
const topicFeed = 'link[rel~="alternate"][type="application/rss+xml"][href*="/t/"]';
/** What the application draws first; from then on the head may speak of another topic than the one that is shown. */
const drawn = '#main-outlet, .ember-application, .ember-view';

/** @returns true where the page is a topic without a post in it */
export const isUndrawn = (document: Document): boolean =>
	document.head?.querySelector('meta[name="generator"][content^="Discourse "]') !== null &&
	document.querySelector(topicFeed) !== null &&
	document.querySelector(drawn) === null &&
	words(document, 'og:description') !== undefined;

/** The content of the last such `<meta property>` (the inner one of nested categories); undefined where it is empty. */
export const words = (document: ParentNode, property: string): string | undefined =>
	[...document.querySelectorAll(`meta[property="${property}"]`)].at(-1)?.getAttribute('content')?.trim() || undefined;

/** The post that the address asks for, the first one where it asks for none: its begin, as the crawler's view would draw it. */
export function drawHead(document: Document, address: string): Element[] {
	const summary = words(document, 'og:description');
	if (!summary || !isUndrawn(document)) return [];
	const inert = inertBeside(document);
	const post = inert.createElement('div');
	post.className = 'crawler-post';
	post.id = `post_${/\/t\/[^?#]*?\/\d+\/(\d+)\/?(?:[?#]|$)/.exec(address)?.[1] ?? 1}`;
	post.innerHTML = '<div class="crawler-post-meta"><time class="post-time"></time></div><div class="post"></div>';
	const stamp = words(document, 'article:published_time');
	if (stamp) post.querySelector('time')?.setAttribute('datetime', stamp);
	// Ends of lines have become two spaces.
	for (const line of summary.split(/ {2,}|\n/)) {
		const paragraph = inert.createElement('p');
		paragraph.textContent = line;
		post.querySelector('.post')?.append(paragraph);
	}
	return [post];
}
