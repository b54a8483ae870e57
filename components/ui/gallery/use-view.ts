/** How the picture on the stage lies, and the ways to move it: fit, zoom, turn, pan. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bounds, fitScale, fitted, held, type Point, type Size, type Transform, zoomed } from './transform';

export interface View {
	transform: Transform;
	/** The whole picture is in sight. */
	isFit: boolean;
	/** 1: one pixel of the picture for one of the screen. */
	zoom: number;
	fit(): void;
	/** One pixel of the picture for one of the screen, about the stage's centre or a point. */
	real(point?: Point): void;
	/** Multiplies the scale about a point. */
	by(factor: number, point?: Point): void;
	turn(quarters: 1 | -1): void;
	/** @returns false where it lay at the edge already */
	pan(x: number, y: number): boolean;
}

const centre: Point = { x: 0, y: 0 };

/** @param size of the picture; undefined while nobody knows it */
export function useView(stage: RefObject<HTMLElement | null>, size: Size | undefined, url: string): View {
	const [room, setRoom] = useState<Size>({ width: 1, height: 1 });
	// True pixels: on a screen of two device pixels a picture's pixel is half a CSS pixel wide.
	const real = 1 / (globalThis.devicePixelRatio || 1);
	const picture = size ?? room;
	const [transform, setTransform] = useState<Transform>({ scale: 1, x: 0, y: 0, turn: 0 });
	const state = useRef({ transform, picture, room, real, loose: false });
	state.current = { ...state.current, picture, room, real };

	const put = useCallback((next: Transform, loose: boolean) => {
		const { picture: own, room: stageSize } = state.current;
		const kept = held(next, own, stageSize);
		state.current = { ...state.current, transform: kept, loose };
		setTransform(kept);
	}, []);
	const refit = useCallback(() => {
		const { picture: own, room: stageSize, real: one, transform: last } = state.current;
		put(fitted(own, stageSize, last.turn, one), false);
	}, [put]);

	useEffect(() => {
		const element = stage.current;
		if (!element) return;
		const watch = new ResizeObserver(() => setRoom({ width: element.clientWidth, height: element.clientHeight }));
		watch.observe(element);
		return () => watch.disconnect();
	}, [stage]);
	// Another picture lies straight and whole; the same one keeps its zoom when the window changes.
	useLayoutEffect(() => {
		state.current.loose = false;
		state.current.transform = { ...state.current.transform, turn: 0 };
	}, [url]);
	useLayoutEffect(() => {
		if (state.current.loose) put(state.current.transform, true);
		else refit();
	}, [room, size?.width, size?.height, url, refit, put]);

	const least = () => fitScale(state.current.picture, state.current.room, state.current.transform.turn, state.current.real);
	const to = useCallback(
		(scale: number, point: Point) => {
			const fitting = least();
			const [from, most] = bounds(fitting, state.current.real);
			const kept = Math.min(most, Math.max(from, scale));
			if (Math.abs(kept / fitting - 1) < 0.02) refit();
			else put(zoomed(state.current.transform, kept, point), true);
		},
		[refit, put],
	);
	return {
		transform,
		isFit: !state.current.loose,
		zoom: transform.scale / real,
		fit: refit,
		real: useCallback((point = centre) => to(state.current.real, point), [to]),
		by: useCallback((factor, point = centre) => to(state.current.transform.scale * factor, point), [to]),
		turn: useCallback(
			(quarters) => {
				state.current.transform = { ...state.current.transform, turn: (state.current.transform.turn + quarters + 4) % 4 };
				refit();
			},
			[refit],
		),
		pan: useCallback(
			(x, y) => {
				const { transform: last } = state.current;
				put({ ...last, x: last.x + x, y: last.y + y }, state.current.loose);
				return state.current.transform.x !== last.x || state.current.transform.y !== last.y;
			},
			[put],
		),
	};
}
