/**
 * One picture before everything else: zoom, pan, turn, slideshow, caption, film strip.
 * Our own, not PhotoSwipe: that one cannot turn pictures nor show a strip, listens for keys on the document (which the host keeps from the page)
 * and traps the focus by `document.activeElement`, which is the host element for all that happens in a shadow root.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../model/thread';
import type { KeyRing } from '../reader/events';
import { useWords } from '../words';
import { Caption } from './Caption';
import type { Shown } from './choose';
import { type Action, actionOf } from './lightbox-keys';
import { Neighbours, Slide } from './Slide';
import { Strip } from './Strip';
import { Tool } from './Tool';
import { useGestures } from './use-gestures';
import type { Sizes } from './use-sizes';
import { useView } from './use-view';

export interface LightboxProps {
	list: Shown[];
	index: number;
	sizes: Sizes;
	keys: KeyRing;
	selected: boolean;
	bytesOf?(picture: Picture): number | undefined;
	go(index: number): void;
	close(): void;
	post(id: string): void;
	copy(picture: Picture): void;
	save(pictures: Picture[]): void;
	select(url: string): void;
}

/** Milliseconds that the slideshow rests on a picture, once it is there. */
const rest = 4000;
/** CSS pixels that an arrow key moves a zoomed picture. */
const stride = 120;

/** A click on a frame or an arrow leaves the focus where it was: Space after it begins the slideshow, and does not press the same button again. */
function keepFocus(event: MouseEvent): void {
	if (event.target instanceof Element && event.target.closest('.frame, .side')) event.preventDefault();
}

export function Lightbox(props: LightboxProps) {
	const { list, index, sizes, keys, go } = props;
	const t = useWords();
	const stage = useRef<HTMLElement>(null);
	const dialog = useRef<HTMLDivElement>(null);
	const shown = list[index] as Shown;
	const { picture } = shown;
	// Browsers open no tab on `data:`.
	const isAway = !picture.url.startsWith('data:');
	const view = useView(stage, sizes.of(picture), picture.url);
	const [playing, setPlaying] = useState(false);
	const [strip, setStrip] = useState(list.length > 1);
	const [bare, setBare] = useState(false);
	const [arrived, setArrived] = useState<string>();
	const step = useCallback(
		(by: number) => {
			const next = index + by;
			if (next >= 0 && next < list.length) go(next);
		},
		[index, list.length, go],
	);
	const { swipe, holding } = useGestures(stage, view, step, () => setBare((before) => !before));
	const ready = useCallback(() => setArrived(picture.url), [picture.url]);

	useEffect(() => dialog.current?.focus(), []);
	useEffect(() => {
		if (!playing || arrived !== picture.url) return;
		if (index === list.length - 1) return setPlaying(false);
		const timer = setTimeout(() => step(1), rest);
		return () => clearTimeout(timer);
	}, [playing, arrived, picture.url, index, list.length, step]);

	const arrow = (x: number, y: number) => {
		const panned = !view.isFit && view.pan(x * -stride, y * -stride);
		if (!panned && x) step(x);
	};
	const actions: Record<Action, () => void> = {
		next: () => step(1),
		previous: () => step(-1),
		first: () => go(0),
		last: () => go(list.length - 1),
		nearer: () => view.by(1.4),
		farther: () => view.by(1 / 1.4),
		fit: () => view.fit(),
		real: () => view.real(),
		turn: () => view.turn(1),
		turnBack: () => view.turn(-1),
		play: () => setPlaying((before) => !before),
		strip: () => setStrip((before) => !before),
		copy: () => props.copy(picture),
		save: () => props.save([picture]),
		open: () => void (isAway && globalThis.open(picture.url, '_blank', 'noreferrer')),
		post: () => props.post(picture.postId),
		select: () => props.select(picture.url),
		close: props.close,
		panLeft: () => arrow(-1, 0),
		panRight: () => arrow(1, 0),
		panUp: () => arrow(0, -1),
		panDown: () => arrow(0, 1),
	};
	const latest = useRef(actions);
	latest.current = actions;
	useLayoutEffect(
		() =>
			keys.add((event) => {
				const action = actionOf(event);
				if (action) latest.current[action]();
				return action !== undefined;
			}),
		[keys],
	);
	const near = useMemo(
		() => (arrived === picture.url ? [list[index - 1], list[index + 1], list[index + 2]] : []),
		[arrived, picture.url, list, index],
	);
	return (
		<div
			class={`lightbox${bare || playing ? ' bare' : ''}`}
			ref={dialog}
			role="dialog"
			aria-modal="true"
			aria-label={t('gallery.picture', undefined, [String(index + 1), String(list.length)])}
			tabIndex={-1}
			onMouseDown={keepFocus}
		>
			<figure class={holding ? 'stage holding' : 'stage'} ref={stage}>
				<Slide key={picture.url} shown={shown} sizes={sizes} view={view} swipe={swipe} ready={ready} />
			</figure>
			<Neighbours list={near} />
			<header class="top">
				<p class="place" aria-live="polite">
					{index + 1} <span>/ {list.length}</span>
				</p>
				<div class="tools">
					<Tool icon="farther" label={t('gallery.farther')} hint="−" press={actions.farther} class="zoom" />
					<button
						type="button"
						class="percent"
						aria-label={t('gallery.zoom')}
						title={`${t('gallery.zoom')} (0, 1)`}
						onClick={view.isFit ? actions.real : actions.fit}
					>
						{Math.round(view.zoom * 100)}%
					</button>
					<Tool icon="nearer" label={t('gallery.nearer')} hint="+" press={actions.nearer} class="zoom" />
					<Tool icon="turn" label={t('gallery.turn')} hint="R" press={actions.turn} />
					<Tool
						icon={playing ? 'pause' : 'play'}
						label={t('gallery.play')}
						hint={t('gallery.space')}
						press={actions.play}
						pressed={playing}
					/>
					<Tool icon="strip" label={t('gallery.strip')} hint="T" press={actions.strip} pressed={strip} class="wide" />
					<Tool icon="check" label={t('gallery.selectThis')} hint="X" press={actions.select} pressed={props.selected} class="wide" />
					<Tool icon="copy" label={t('gallery.copy')} hint="C" press={actions.copy} />
					<Tool icon="export" label={t('gallery.saveThis')} hint="S" press={actions.save} />
					{isAway && <Tool icon="leave" label={t('gallery.open')} hint="O" press={actions.open} />}
					<Tool icon="close" label={t('gallery.close')} hint="Esc" press={props.close} />
				</div>
			</header>
			{index > 0 && <Tool icon="previous" label={t('gallery.previous')} hint="←" press={actions.previous} class="side left" />}
			{index < list.length - 1 && <Tool icon="next" label={t('gallery.next')} hint="→" press={actions.next} class="side right" />}
			<footer class="below">
				<Caption shown={shown} size={sizes.of(picture)} bytes={props.bytesOf?.(picture)} post={props.post} />
				{strip && list.length > 1 && <Strip list={list} current={index} go={go} />}
			</footer>
			{playing && <span class="pace" key={picture.url + arrived} />}
		</div>
	);
}
