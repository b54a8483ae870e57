/** The grid of justified rows: only rows in and near sight exist, and what one looks at stays put when sizes become known. */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import type { Shown, Size } from './choose';
import { layoutOf } from './layout-of';
import { type Layout, rowsWithin } from './rows';
import type { Selection } from './selection';
import { Tile } from './Tile';
import type { Sizes } from './use-sizes';

export interface GridProps {
	list: Shown[];
	sizes: Sizes;
	selection: Selection;
	selecting: boolean;
	/** Index of the tile that the keyboard stands on. */
	current: number;
	scroller: RefObject<HTMLDivElement | null>;
	open(index: number): void;
	pick(url: string, stretch: boolean): void;
	post(id: string): void;
}

export function Grid(props: GridProps) {
	const { list, sizes, scroller } = props;
	const t = useWords();
	const room = useRef<HTMLUListElement>(null);
	const [width, setWidth] = useState(0);
	const [sight, setSight] = useState({ top: 0, height: 900 });
	// `sizes.version` stands for all that `layoutOf` reads of the sizes.
	const layout = useMemo(() => layoutOf(list, sizes, width), [list, sizes.version, width]);

	useLayoutEffect(() => {
		const box = scroller.current;
		if (!box) return;
		let frame = 0;
		const look = () => {
			frame = 0;
			// The bar above ends at the same line, whatever width a scroll bar takes.
			box.style.setProperty('--scroll-bar', `${box.offsetWidth - box.clientWidth}px`);
			setSight({ top: box.scrollTop, height: box.clientHeight });
			setWidth(room.current?.clientWidth ?? 0);
		};
		const later = () => {
			frame ||= requestAnimationFrame(look);
		};
		look();
		const watch = new ResizeObserver(later);
		watch.observe(box);
		box.addEventListener('scroll', later, { passive: true });
		return () => {
			watch.disconnect();
			box.removeEventListener('scroll', later);
			cancelAnimationFrame(frame);
		};
	}, [scroller]);

	useAnchor(scroller, layout, list);

	const tell = useCallback((shown: Shown, size: Size) => sizes.tell(shown.picture, size), [sizes.tell]);
	const [from, to] = rowsWithin(layout.rows, sight.top - sight.height, sight.top + sight.height * 2);
	const first = layout.rows[from]?.from ?? 0;
	const last = layout.rows[to - 1]?.to ?? 0;
	return (
		<ul
			class={props.selecting ? 'grid selecting' : 'grid'}
			ref={room}
			style={{ height: layout.height }}
			aria-label={t('gallery.pictures', list.length)}
		>
			{width > 0 &&
				list.slice(first, last).map((shown, at) => {
					const index = first + at;
					const box = layout.boxes[index];
					return (
						box && (
							<Tile
								key={shown.picture.url}
								shown={shown}
								box={box}
								index={index}
								count={list.length}
								selected={props.selection.urls.has(shown.picture.url)}
								selecting={props.selecting}
								current={index === props.current}
								open={props.open}
								pick={props.pick}
								post={props.post}
								tell={tell}
							/>
						)
					);
				})}
		</ul>
	);
}

/** Keeps the topmost picture in sight where it is while rows above it change their height. */
function useAnchor(scroller: RefObject<HTMLDivElement | null>, layout: Layout, list: Shown[]): void {
	const before = useRef<{ layout: Layout; list: Shown[] }>({ layout, list });
	useLayoutEffect(() => {
		const box = scroller.current;
		const last = before.current;
		before.current = { layout, list };
		if (!box || last.layout === layout || last.list !== list || box.scrollTop === 0) return;
		const row = last.layout.rows[rowsWithin(last.layout.rows, box.scrollTop, box.scrollTop)[0]];
		const now = row && layout.boxes[row.from];
		if (row && now && now.top !== row.top) box.scrollTop += now.top - row.top;
	}, [layout, list, scroller]);
}
