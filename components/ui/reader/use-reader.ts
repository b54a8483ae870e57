/** The state of the reader: view, order, whose posts, what is folded, which panel is open. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Scope } from '../../model/order';
import type { Post, Thread } from '../../model/thread';
import type { PanelName } from './Bar';
import type { ReaderProps } from './events';
import { articleOf, depths, type Plan, people, planOf, starterOf, type View } from './select';

export function useReader({ thread, settings, on }: ReaderProps) {
	const [view, setView] = useState<View>('thread');
	const starter = useMemo(() => starterOf(thread), [thread]);
	const [chosen, setAuthor] = useState<string>();
	const author = chosen ?? starter;
	const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
	const [open, setOpen] = useState<PanelName>();
	const [menu, setMenu] = useState<{ post: Post; button: HTMLElement }>();
	const [single, setSingle] = useState<Post>();
	const [preview, setPreview] = useState<{ post: Post; at: HTMLElement }>();
	const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

	const plan = useMemo<Plan>(() => planOf(thread, view, settings.sort, author, folded), [thread, view, settings.sort, author, folded]);
	const article = useMemo(() => articleOf(thread), [thread]);
	const shown = useMemo(() => plan.replies.filter(plan.shown), [plan]);
	const read = useMemo(() => (article && plan.shown(article) ? [article, ...shown] : shown), [article, shown]);
	const counts = useMemo(() => countsOf(thread, article, author), [thread, article, author]);
	const depth = useMemo(() => (settings.sort === 'tree' ? depths(plan.replies) : undefined), [plan, settings.sort]);

	return {
		view,
		/** Shows a view; that of an author begins with the one who began the thread. */
		setView(next: View): void {
			setView(next);
			if (next === 'author' && author) on.author(author);
			if (next !== 'author') setAuthor(undefined);
		},
		only(name: string): void {
			setAuthor(name);
			setView('author');
			on.author(name);
		},
		author,
		starter,
		/** The view as an order: what an author who did not begin the thread wrote is named by the author. */
		scopeOf: (chosen: View): Scope => (chosen === 'author' && author !== undefined && author !== starter ? { author } : chosen),
		article,
		plan,
		/** Replies that are shown, in order. */
		shown,
		/** What is read, in order: the article and the replies that are shown. */
		read,
		counts,
		depth,
		people: useMemo(() => people(thread), [thread]),
		pictures: useMemo(() => thread.posts.reduce((sum, post) => sum + post.pictures.length, 0), [thread]),
		folded,
		setFolded,
		fold(id: string): void {
			const next = new Set(folded);
			if (!next.delete(id)) next.add(id);
			setFolded(next);
		},
		open,
		toggle(panel: PanelName): void {
			setMenu(undefined);
			setSingle(undefined);
			setOpen(open === panel ? undefined : panel);
		},
		shut(): void {
			setOpen(undefined);
			setSingle(undefined);
		},
		menu,
		setMenu,
		/** The post that the export panel is about, where it is about one. */
		single,
		exportOne(post: Post): void {
			setSingle(post);
			setOpen('export');
		},
		preview,
		/** Shows a preview once the pointer has rested; a pointer that passes by opens nothing. */
		peek(shown: { post: Post; at: HTMLElement } | undefined): void {
			clearTimeout(resting.current);
			if (shown) resting.current = setTimeout(() => setPreview(shown), 300);
			else setPreview(undefined);
		},
	};
}

export type ReaderState = ReturnType<typeof useReader>;

const countsOf = (thread: Thread, article: Post | undefined, author: string | undefined): Record<View, number> => ({
	article: article ? 1 : 0,
	thread: thread.posts.length,
	author: author === undefined ? 0 : thread.posts.filter((post) => post.author?.name === author).length,
});
