/** The topic that a Discourse page carries as JSON (`#data-preloaded`), for the facts that its markup leaves out. */
import { inertBeside, pageOf } from './noscript';

/** What is read of a post (`app/serializers/post_serializer.rb`). */
export interface DiscoursePost {
	post_number: number;
	username: string;
	avatar_template?: string;
	created_at: string;
	cooked: string;
	reply_to_post_number?: number | null;
	/** 1 regular, 2 moderator action, 3 small action ("closed this topic"), 4 whisper. */
	post_type?: number;
	accepted_answer?: boolean;
}

/** What is read of a topic (`app/serializers/topic_view_serializer.rb`). */
export interface DiscourseTopic {
	id: number;
	title?: string;
	views?: number;
	posts_count?: number;
	/** Posts on a page of the crawler's view. */
	chunk_size?: number;
	post_stream?: { posts?: DiscoursePost[] };
}

const topics = new WeakMap<Document, DiscourseTopic | null>();

/** @returns the preloaded topic of the page, parsed once; undefined where there is none or it is cut off */
export function preloadedTopic(scope: ParentNode): DiscourseTopic | undefined {
	const page = pageOf(scope);
	const known = topics.get(page);
	if (known !== undefined) return known ?? undefined;
	const topic = parse(page.querySelector('#data-preloaded')?.getAttribute('data-preloaded'));
	topics.set(page, topic ?? null);
	return topic;
}

function parse(json: string | null | undefined): DiscourseTopic | undefined {
	try {
		const store = JSON.parse(json ?? '{}') as Record<string, string>;
		const key = Object.keys(store).find((name) => /^topic_\d+$/.test(name));
		return key ? (JSON.parse(store[key] ?? '') as DiscourseTopic) : undefined;
	} catch {
		return undefined;
	}
}

/** The preloaded posts, drawn in an inert document as the crawler's view draws them. */
export function drawPosts(page: Document): Element[] | undefined {
	const posts = preloadedTopic(page)?.post_stream?.posts?.filter((post) => post.post_type !== 3);
	if (!posts?.length) return undefined;
	const inert = inertBeside(page);
	return posts.map((post) => {
		const element = inert.createElement('div');
		element.className = 'crawler-post';
		element.id = `post_${post.post_number}`;
		element.innerHTML =
			'<div class="crawler-post-meta"><span class="creator"><a></a></span><time class="post-time"></time></div><div class="post"></div>';
		const [author, time, body] = ['a', 'time', '.post'].map((part) => element.querySelector(part) as Element) as [
			Element,
			Element,
			Element,
		];
		author.textContent = post.username;
		author.setAttribute('href', `/u/${encodeURIComponent(post.username)}`);
		time.textContent = post.created_at;
		time.setAttribute('datetime', post.created_at);
		body.innerHTML = post.cooked;
		return element;
	});
}
