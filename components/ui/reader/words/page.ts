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
/** Milliseconds of one slice, well below the 50 of a long task. */
const slice = 8;

export interface Page {
	main: HTMLElement;
	/** Shows the posts of a plan in its order; elements that exist are moved or hidden, never made again. */
	show(plan: Plan): void;
	/** The element of a post, built on the spot where it is still to come. */
	element(id: string): HTMLElement | undefined;
	/** Builds what is still to come. */
	finish(): void;
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
	let last: Element = heading;
	let waiting: (() => void)[] = [];

	/** Puts the next post in its place. */
	const place = (post: Post): void => {
		let made = elements.get(post.id);
		if (!made) {
			made = makeReply(post, scene);
			elements.set(post.id, made);
		}
		if (last.nextElementSibling !== made) last.after(made);
		made.hidden = !plan.shown(post);
		last = made;
		next++;
	};
	const run = (go: (post: Post) => boolean): void => {
		for (let post = plan.replies[next]; post && go(post); post = plan.replies[next]) place(post);
		if (next < plan.replies.length) return;
		// What stands behind the last post is no longer part of the thread.
		while (last.nextElementSibling) last.nextElementSibling.remove();
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
			last = heading;
			const opening = article && elements.get(article.id);
			if (article && opening) opening.hidden = !plan.shown(article);
			title();
			let fresh = 0;
			run((post) => elements.has(post.id) || fresh++ < atOnce);
			later();
		},
		element(id) {
			if (!elements.has(id) && plan.replies.some((post) => post.id === id)) run(() => !elements.has(id));
			return elements.get(id);
		},
		finish: () => run(() => true),
		ready: () =>
			next >= plan.replies.length
				? Promise.resolve()
				: new Promise((done) => {
						waiting.push(done);
					}),
	};
}
