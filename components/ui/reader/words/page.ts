/** All words of a thread in the light DOM: the title page, the article, the replies; built in slices, kept when order or view change. */
import type { Post } from '../../../model/thread';
import type { Scene } from '../scene';
import { articleOf, type Plan } from '../select';
import { directed } from './direction';
import { element } from './element';
import { makeHead } from './head';
import { makeArticle, makeReply } from './post';

/** Replies that are built at once, before the first paint; the others follow while the browser is idle. */
const atOnce = 12;
/** Posts that the browser skips or draws together: thousands of skipped elements cost every frame more than they save, and a large chunk that comes into view costs its one. */
const chunkSize = 12;
/** Milliseconds of one slice, well below the 50 of a long task. */
const slice = 8;

export interface Page {
	main: HTMLElement;
	/** Shows the posts of a plan in its order; elements that exist are moved or hidden, and made again only for another floor. */
	show(plan: Plan): void;
	/**
	 * The element of a post, built on the spot where it is still to come.
	 * @param placed it stands in its place too: all posts before it are built
	 */
	element(id: string, placed?: boolean): HTMLElement | undefined;
	/** Builds what is still to come. */
	finish(): void;
	/** Selects every post, also those still to come. */
	selectAll(): void;
	/** Resolves when every post of the plan stands. */
	ready(): Promise<void>;
}

export function createPage(host: HTMLElement, scene: Scene): Page {
	const { document, translate } = scene;
	const main = element(document, 'main', 'thread');
	const elements = new Map<string, HTMLElement>();
	const replies = element(document, 'section', 'replies');
	const heading = element(document, 'h2', 'replies-head');
	replies.append(heading);
	main.append(replies);
	host.append(main);

	let article: Post | undefined;
	let head: HTMLElement | undefined;
	/** Title page and article; the article comes late where page 1 is joined from a later page. */
	const open = (): void => {
		const thread = scene.thread();
		const found = articleOf(thread);
		if (head && found?.id === article?.id) return;
		article = found;
		const made = makeHead(thread, article, scene);
		if (head) head.replaceWith(made);
		else main.prepend(made);
		head = made;
		if (!article) return;
		elements.get(article.id)?.remove();
		const opening = makeArticle(article, scene);
		elements.set(article.id, opening);
		head.after(opening);
	};

	open();
	let plan: Plan = { replies: [], shown: () => true };
	let next = 0;
	const chunks: HTMLElement[] = [];
	let waiting: (() => void)[] = [];

	const chunkOf = (place: number): HTMLElement => {
		const index = Math.floor(place / chunkSize);
		const known = chunks[index];
		if (known) return known;
		const made = element(document, 'div', 'chunk');
		chunks.push(made);
		replies.append(made);
		return made;
	};
	/** What stands behind the posts of the plan, in the last chunk or pushed to the end of another, is no longer part of the thread. */
	const trim = (): void => {
		for (const chunk of chunks.splice(Math.ceil(next / chunkSize))) chunk.remove();
		for (const [index, chunk] of chunks.entries()) {
			const room = Math.min(chunkSize, next - index * chunkSize);
			while (chunk.childElementCount > room) chunk.lastElementChild?.remove();
		}
	};
	/** Floors as they are shown: where a page sorts by votes, the forum's own answer is the first to tell them. */
	const floors = new Map<string, number | undefined>();
	/** Puts the next post in its place. */
	const place = (post: Post): void => {
		let made = elements.get(post.id);
		if (!made || floors.get(post.id) !== post.number) {
			made?.remove();
			made = makeReply(post, scene);
			elements.set(post.id, made);
			floors.set(post.id, post.number);
		}
		const chunk = chunkOf(next);
		const there = chunk.children[next % chunkSize];
		if (there !== made) chunk.insertBefore(made, there ?? null);
		made.hidden = !plan.shown(post);
		next++;
	};
	const run = (go: (post: Post) => boolean): void => {
		for (let post = plan.replies[next]; post && go(post); post = plan.replies[next]) place(post);
		if (next < plan.replies.length) return;
		trim();
		for (const done of waiting) done();
		waiting = [];
	};
	let scheduled = false;
	const later = (): void => {
		if (scheduled || next >= plan.replies.length) return;
		scheduled = true;
		setTimeout(() => {
			scheduled = false;
			if (!main.isConnected) return;
			const end = performance.now() + slice;
			run(() => performance.now() < end);
			later();
		});
	};
	const title = (): void => {
		const shown = plan.replies.filter(plan.shown);
		const people = new Set(shown.map((post) => post.author?.name)).size;
		heading.textContent = translate('reader.replies');
		heading.append(
			' ',
			directed(element(document, 'small', '', `${translate('reader.postCount', shown.length)} · ${translate('reader.people', people)}`)),
		);
		replies.hidden = shown.length === 0;
	};
	return {
		main,
		show(chosen) {
			plan = chosen;
			open();
			next = 0;
			const opening = article && elements.get(article.id);
			if (article && opening) opening.hidden = !plan.shown(article);
			title();
			let fresh = 0;
			run((post) => elements.has(post.id) || fresh++ < atOnce);
			later();
		},
		element(id, placed) {
			const until = placed || !elements.has(id) ? plan.replies.findIndex((post) => post.id === id) : -1;
			run(() => next <= until);
			return elements.get(id);
		},
		finish: () => run(() => true),
		selectAll() {
			run(() => true);
			document.getSelection()?.selectAllChildren(main);
		},
		ready: () =>
			next >= plan.replies.length
				? Promise.resolve()
				: new Promise((done) => {
						waiting.push(done);
					}),
	};
}
