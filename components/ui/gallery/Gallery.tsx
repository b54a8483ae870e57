/** The gallery: every picture of a thread as a grid, one before everything else, and the way to save them. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { picturesOf } from '../../model/pictures';
import { Words } from '../words';
import { Bar } from './Bar';
import { choose, everything, shownOf } from './choose';
import { Empty } from './Empty';
import type { GalleryProps } from './events';
import { Grid } from './Grid';
import { Kept } from './Kept';
import { Lightbox } from './Lightbox';
import { Pages } from './Pages';
import { SavingCard } from './SavingCard';
import { nothing, pick, pickAll } from './selection';
import { useGridKeys } from './use-grid-keys';
import { useSizes } from './use-sizes';

export function Gallery(props: GalleryProps) {
	const { thread, translate, keys, on, saving } = props;
	const sizes = useSizes(on.loaded);
	const scroller = useRef<HTMLDivElement>(null);
	const [choice, setChoice] = useState(everything);
	const [selection, setSelection] = useState(nothing);
	const [selecting, setSelecting] = useState(false);
	const [opened, setOpened] = useState<string | undefined>(props.first);
	const [current, setCurrent] = useState(0);

	const [article] = thread.posts;
	const all = useMemo(() => shownOf(picturesOf(thread), thread), [thread]);
	// A list that follows each measured picture would shuffle under one's eyes; only a filter by size has to.
	const measured = choice.atLeast || choice.sorting === 'largest' ? sizes.version : 0;
	const list = useMemo(() => choose(all, choice, article?.id, sizes.of), [all, choice, article?.id, sizes.of, measured]);
	const order = useMemo(() => list.map(({ picture }) => picture.url), [list]);
	const weight = useMemo(() => {
		const known = list.map(({ picture }) => props.bytesOf?.(picture) ?? 0).filter((bytes) => bytes > 0);
		return { bytes: known.reduce((sum, bytes) => sum + bytes, 0), known: known.length };
	}, [list, sizes.version, props.bytesOf]);

	const latest = useRef({ order, selecting });
	latest.current = { order, selecting };
	const open = useCallback((index: number) => {
		setCurrent(index);
		setOpened(latest.current.order[index]);
	}, []);
	const choosePicture = useCallback((url: string, stretch: boolean) => {
		setCurrent(Math.max(0, latest.current.order.indexOf(url)));
		setSelection((before) => pick(before, url, stretch, latest.current.order));
	}, []);
	const clear = useCallback(() => {
		setSelection(nothing);
		setSelecting(false);
	}, []);
	const everyOne = useCallback(() => setSelection(pickAll(latest.current.order)), []);
	const focus = useGridKeys({
		keys,
		scroller,
		active: opened === undefined,
		list,
		sizes,
		current,
		setCurrent,
		open,
		pick: choosePicture,
		pickAll: everyOne,
		clear: selection.urls.size || selecting ? clear : undefined,
		close: on.close,
	});
	const at = opened === undefined ? -1 : order.indexOf(opened);
	const shut = () => {
		setOpened(undefined);
		if (at >= 0) setCurrent(at);
		focus(Math.max(0, at));
	};
	useEffect(() => {
		if (opened === undefined) scroller.current?.focus({ preventScroll: true });
	}, []);
	const save = () => on.save(all.filter(({ picture }) => selection.urls.has(picture.url)).map(({ picture }) => picture));
	return (
		<Words.Provider value={translate}>
			<div class="gallery">
				<div class="shelf" inert={at >= 0 || props.leaving}>
					<Bar
						title={thread.title || translate('reader.untitled')}
						all={all}
						list={list}
						articleId={article?.id}
						starter={article?.author?.name}
						choice={choice}
						choose={(next) => {
							setChoice(next);
							setCurrent(0);
							scroller.current?.scrollTo(0, 0);
						}}
						weight={weight}
						pages={thread.pages}
						joining={props.joining}
						loadPages={on.loadPages}
						selected={selection.urls.size}
						selecting={selecting}
						setSelecting={setSelecting}
						selectAll={everyOne}
						selectNone={clear}
						save={() => (selection.urls.size ? save() : on.save(list.map(({ picture }) => picture)))}
						close={on.close}
						keys={keys}
					/>
					<div class="scroller" ref={scroller} tabIndex={-1}>
						{list.length > 0 && (
							<Grid
								list={list}
								sizes={sizes}
								selection={selection}
								selecting={selecting || selection.urls.size > 0}
								current={current}
								scroller={scroller}
								open={open}
								pick={choosePicture}
								post={on.post}
							/>
						)}
						{list.length === 0 && <Empty filtered={all.length > 0} reset={() => setChoice(everything)} />}
						<Kept notices={thread.notices} />
						<Pages pages={thread.pages} joining={props.joining} load={on.loadPages} stop={on.stopPages} />
					</div>
				</div>
				{at >= 0 && (
					<Lightbox
						list={list}
						index={at}
						sizes={sizes}
						keys={keys}
						selected={selection.urls.has(order[at] ?? '')}
						bytesOf={props.bytesOf}
						go={open}
						close={shut}
						post={on.post}
						copy={on.copy}
						save={on.save}
						select={(url) => choosePicture(url, false)}
					/>
				)}
				{saving && <SavingCard saving={saving} leaving={props.leaving ?? false} keys={keys} on={on} />}
				<div class="toast" role="status">
					{props.toast && <span>{props.toast}</span>}
				</div>
			</div>
		</Words.Provider>
	);
}
