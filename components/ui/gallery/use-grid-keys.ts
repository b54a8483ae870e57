/** Keys of the grid: arrows walk over the tiles, Enter opens, X selects, Ctrl+A selects all, Escape steps back. */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { KeyRing } from '../reader/events';
import type { Shown } from './choose';
import { layoutOf } from './layout-of';
import type { Sizes } from './use-sizes';

export interface GridKeys {
	keys: KeyRing;
	scroller: RefObject<HTMLDivElement | null>;
	/** False while the lightbox has the keys. */
	active: boolean;
	list: Shown[];
	sizes: Sizes;
	current: number;
	setCurrent(index: number): void;
	open(index: number): void;
	pick(url: string, stretch: boolean): void;
	pickAll(): void;
	/** Undefined where nothing is selected: Escape closes. */
	clear: (() => void) | undefined;
	close(): void;
}

/** @returns brings a tile into sight and gives it the focus */
export function useGridKeys(props: GridKeys): (index: number) => void {
	const latest = useRef(props);
	latest.current = props;

	const focus = useCallback((index: number) => {
		const box = latest.current.scroller.current;
		const grid = box?.querySelector<HTMLElement>('.grid');
		if (!box || !grid) return;
		const { list, sizes } = latest.current;
		const { top, height } = layoutOf(list, sizes, grid.clientWidth).boxes[index] ?? { top: 0, height: 0 };
		const start = grid.offsetTop + top;
		if (start < box.scrollTop) box.scrollTop = start - 12;
		else if (start + height > box.scrollTop + box.clientHeight) box.scrollTop = start + height - box.clientHeight + 12;
		// The tile may have to be made first: two frames, one for the scroll event and one for the rows.
		let tries = 6;
		const look = () => {
			const tile = box.querySelector<HTMLElement>(`[data-index="${index}"]`);
			tries -= 1;
			if (tile) tile.focus({ preventScroll: true });
			else if (tries) requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	}, []);

	// At once, not after the next frame: a second Escape is the grid's as soon as the lightbox is gone.
	useLayoutEffect(() => {
		if (!props.active) return;
		return props.keys.add((event) => {
			const now = latest.current;
			const target = event.composedPath()[0];
			if (target instanceof HTMLElement && target.matches('select')) return false;
			if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
				now.pickAll();
				return true;
			}
			if (event.ctrlKey || event.altKey || event.metaKey) return false;
			const next = stepTo(event.key, now);
			if (next !== undefined) {
				const chosen = now.list[next];
				if (event.shiftKey && chosen) now.pick(chosen.picture.url, true);
				now.setCurrent(next);
				focus(next);
				return true;
			}
			const { picture } = now.list[now.current] ?? {};
			if (event.key === 'x' && picture) now.pick(picture.url, event.shiftKey);
			// The tile that a key led to may not have the focus yet, and the one before must not take what is meant for it.
			else if (event.key === 'Enter' && picture && !isOther(target)) {
				if (now.clear) now.pick(picture.url, event.shiftKey);
				else now.open(now.current);
			} else if (event.key === 'Escape') (now.clear ?? now.close)();
			else return false;
			return true;
		});
	}, [props.active, props.keys, focus]);
	return focus;
}

/** A control with an answer of its own to Enter: none of the tiles. */
const isOther = (target: EventTarget | undefined): boolean =>
	target instanceof HTMLElement && target.matches('button, a, summary') && !target.matches('.show');

/** Index that an arrow leads to: the next in a row, or the one above or below whose middle is nearest. */
function stepTo(key: string, props: GridKeys): number | undefined {
	const { list, current, scroller } = props;
	const last = list.length - 1;
	if (last < 0) return undefined;
	if (key === 'ArrowRight') return Math.min(last, current + 1);
	if (key === 'ArrowLeft') return Math.max(0, current - 1);
	if (key === 'Home') return 0;
	if (key === 'End') return last;
	if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
	const { boxes, rows } = layoutOf(list, props.sizes, scroller.current?.querySelector('.grid')?.clientWidth ?? 1000);
	const from = boxes[current];
	const row = rows[rows.findIndex(({ to }) => current < to) + (key === 'ArrowDown' ? 1 : -1)];
	if (!from || !row) return current;
	const middle = from.left + from.width / 2;
	const away = (at: number) => Math.abs((boxes[at]?.left ?? 0) + (boxes[at]?.width ?? 0) / 2 - middle);
	let best = row.from;
	for (let at = row.from; at < row.to; at += 1) if (away(at) < away(best)) best = at;
	return best;
}
