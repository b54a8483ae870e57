/** Wheel, pinch, drag, swipe and double click on the stage. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point } from './transform';
import type { View } from './use-view';

export interface Gestures {
	/** How far the whole picture is dragged aside by a swipe that has not ended. */
	swipe: number;
	/** A hand holds the picture. */
	holding: boolean;
}

/** CSS pixels of a swipe that turns the page, and of a movement that is no click any more. */
const far = 70;
const still = 6;

export function useGestures(stage: RefObject<HTMLElement | null>, view: View, go: (step: number) => void, tap: () => void): Gestures {
	const [swipe, setSwipe] = useState(0);
	const [holding, setHolding] = useState(false);
	const now = useRef({ view, go, tap });
	now.current = { view, go, tap };

	useEffect(() => {
		const element = stage.current;
		if (!element) return;
		const fingers = new Map<number, Point>();
		let moved = 0;
		let aside = 0;
		const from = (x: number, y: number): Point => {
			const box = element.getBoundingClientRect();
			return { x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 };
		};
		const wheel = (event: WheelEvent) => {
			event.preventDefault();
			// Trackpads tell a pinch as a wheel with Ctrl, in finer steps; a mouse in lines (Firefox) has coarser ones.
			const step = event.deltaY * (event.deltaMode === 1 ? 24 : 1) * (event.ctrlKey ? 0.01 : 0.0018);
			now.current.view.by(Math.exp(-Math.max(-0.5, Math.min(0.5, step))), from(event.clientX, event.clientY));
		};
		const down = (event: PointerEvent) => {
			if (event.button > 0 || (event.target as Element).closest('a, button')) return;
			element.setPointerCapture(event.pointerId);
			fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
			if (fingers.size === 1) {
				moved = 0;
				setHolding(true);
			}
		};
		const move = (event: PointerEvent) => {
			const last = fingers.get(event.pointerId);
			if (!last) return;
			const next = { x: event.clientX, y: event.clientY };
			const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
			fingers.set(event.pointerId, next);
			moved += Math.abs(next.x - last.x) + Math.abs(next.y - last.y);
			const [other] = others;
			const { view: current } = now.current;
			if (other) {
				const reach = (at: Point) => Math.hypot(at.x - other.x, at.y - other.y);
				current.by(reach(next) / Math.max(1, reach(last)), from((next.x + other.x) / 2, (next.y + other.y) / 2));
				current.pan((next.x - last.x) / 2, (next.y - last.y) / 2);
			} else if (current.isFit) {
				aside += next.x - last.x;
				setSwipe(aside);
			} else current.pan(next.x - last.x, next.y - last.y);
		};
		const up = (event: PointerEvent) => {
			if (!fingers.delete(event.pointerId) || fingers.size) return;
			setHolding(false);
			if (Math.abs(aside) > far) now.current.go(aside < 0 ? 1 : -1);
			else if (moved < still && event.pointerType === 'touch' && event.type === 'pointerup') now.current.tap();
			aside = 0;
			setSwipe(0);
		};
		const twice = (event: MouseEvent) => {
			const { view: current } = now.current;
			if (!current.isFit) current.fit();
			else if (current.zoom < 0.99) current.real(from(event.clientX, event.clientY));
			else current.by(2, from(event.clientX, event.clientY));
		};
		element.addEventListener('wheel', wheel, { passive: false });
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', up);
		element.addEventListener('dblclick', twice);
		return () => {
			element.removeEventListener('wheel', wheel);
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', up);
			element.removeEventListener('dblclick', twice);
		};
	}, [stage]);
	return { swipe, holding };
}
