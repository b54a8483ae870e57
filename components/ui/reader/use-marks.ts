/** What state changes on words that stand: folded posts, depth in the tree, the order's name on the host. */
import { useLayoutEffect } from 'preact/hooks';
import type { ReaderProps } from './events';
import type { ReaderState } from './use-reader';
import type { Page } from './words/page';

export function useMarks({ host, settings }: ReaderProps, page: Page | undefined, { folded, depth, plan }: ReaderState): void {
	useLayoutEffect(() => {
		host.dataset.sort = settings.sort;
	}, [host, settings.sort]);
	useLayoutEffect(() => {
		if (!page || !depth) return;
		void page.ready().then(() => {
			for (const [id, level] of depth) {
				const element = page.element(id);
				element?.style.setProperty('--leaf-depth', String(level));
				element?.classList.toggle('deep', level > 0);
			}
		});
	}, [page, depth]);
	useLayoutEffect(() => {
		if (!page) return;
		void page.ready().then(() => {
			for (const { id } of plan.replies) page.element(id)?.classList.toggle('folded', folded.has(id));
		});
	}, [page, folded, plan]);
}
