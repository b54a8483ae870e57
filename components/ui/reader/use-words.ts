/** The words in the light DOM, made once and kept in step with thread, view and order. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { anchorOf, hold } from './anchor';
import type { ReaderProps } from './events';
import type { Scene } from './scene';
import type { Plan } from './select';
import { articleOf } from './select';
import { scriptLanguage, scriptOf, typography } from './typography';
import { createPage, type Page } from './words/page';

/** Plain words of the thread's beginning, enough to tell its script. */
const sample = ({ title, posts }: ReaderProps['thread']): string =>
	`${title} ${posts
		.slice(0, 3)
		.map((post) => post.body.replace(/<[^>]*>/g, ' '))
		.join(' ')}`;

/** @param gestures where clicks on words go; only its latest version is called */
export function useWordsPage(
	props: ReaderProps,
	plan: Plan,
	scroller: RefObject<HTMLElement | null>,
	gestures: Pick<Scene, 'picture' | 'goTo' | 'menu' | 'preview'>,
): Page | undefined {
	const { host, thread, settings, unread } = props;
	const byId = useMemo(() => new Map(thread.posts.map((post) => [post.id, post])), [thread]);
	const latest = useRef({ props, gestures, byId });
	latest.current = { props, gestures, byId };
	const [page, setPage] = useState<Page>();
	const script = useRef(scriptOf(sample(thread)));

	useLayoutEffect(() => {
		const now = () => latest.current;
		const scene: Scene = {
			document: host.ownerDocument,
			inert: host.ownerDocument.implementation.createHTMLDocument(''),
			translate: props.translate,
			locale: props.locale,
			thread: () => now().props.thread,
			post: (id) => now().byId.get(id),
			foldsQuotes: () => now().props.settings.foldQuotes,
			picture: (url) => now().gestures.picture(url),
			goTo: (id, from) => now().gestures.goTo(id, from),
			menu: (id, button) => now().gestures.menu(id, button),
			preview: (id, at) => now().gestures.preview(id, at),
		};
		const made = createPage(host, scene);
		const language = thread.language ?? scriptLanguage[script.current];
		if (language) made.main.lang = language;
		if (thread.direction) made.main.dir = thread.direction;
		made.main.setAttribute('aria-label', thread.title);
		setPage(made);
		return () => made.main.remove();
	}, [host]);

	const before = useRef(thread);
	useLayoutEffect(() => {
		const box = scroller.current;
		const anchor = before.current !== thread && box ? anchorOf(host, box) : undefined;
		before.current = thread;
		page?.show(plan);
		// Posts that are still to come would push it away later: those above it are built now.
		if (anchor && box) hold(anchor, page?.element(anchor.id, true), box);
	}, [page, plan]);

	useLayoutEffect(() => {
		for (const [name, value] of Object.entries(typography(settings, script.current))) host.style.setProperty(name, value);
		host.toggleAttribute('data-signatures', settings.signatures);
		host.toggleAttribute('data-faceless', !settings.avatars);
	}, [host, settings]);

	useLayoutEffect(() => {
		if (!page || !unread) return;
		void page.ready().then(() => {
			for (const id of unread) if (id !== articleOf(thread)?.id) page.element(id)?.classList.add('new');
		});
	}, [page, unread]);
	return page;
}
