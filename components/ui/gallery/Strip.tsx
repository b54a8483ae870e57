/** The film strip: small versions of all pictures, the current one in the middle; only those in and near sight exist. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../model/thread';
import { useWords } from '../words';
import type { Shown } from './choose';

export interface StripProps {
	list: Shown[];
	current: number;
	go(index: number): void;
}

/** CSS pixels of one frame and the space after it, as in lightbox.css. */
const step = 72;

/** A small version that is gone gives way to the full one; the browser's sign for a broken picture would stand in the frame. */
function mend(event: Event, { url }: Picture): void {
	const image = event.currentTarget as HTMLImageElement;
	if (image.src === url) image.hidden = true;
	else image.src = url;
}

export function Strip({ list, current, go }: StripProps) {
	const t = useWords();
	const room = useRef<HTMLDivElement>(null);
	const [sight, setSight] = useState({ left: 0, width: 1200 });
	useLayoutEffect(() => {
		const box = room.current;
		if (!box) return;
		const look = () => setSight({ left: box.scrollLeft, width: box.clientWidth });
		look();
		box.addEventListener('scroll', look, { passive: true });
		const watch = new ResizeObserver(look);
		watch.observe(box);
		return () => {
			box.removeEventListener('scroll', look);
			watch.disconnect();
		};
	}, []);
	useEffect(() => {
		const box = room.current;
		if (box) box.scrollTo({ left: current * step - (box.clientWidth - step) / 2 });
	}, [current, sight.width]);
	const from = Math.max(0, Math.floor(sight.left / step) - 6);
	const to = Math.min(list.length, Math.ceil((sight.left + sight.width) / step) + 6);
	return (
		<nav class="strip" ref={room} aria-label={t('gallery.strip')}>
			<div class="frames" style={{ width: list.length * step }}>
				{list.slice(from, to).map(({ picture, place }, at) => (
					<button
						key={picture.url}
						type="button"
						style={{ transform: `translateX(${(from + at) * step}px)` }}
						class={from + at === current ? 'frame on' : 'frame'}
						aria-current={from + at === current || undefined}
						aria-label={t('gallery.picture', undefined, [String(place), String(list.length)])}
						tabIndex={-1}
						onClick={() => go(from + at)}
					>
						<img
							src={picture.thumbnail ?? picture.url}
							alt=""
							decoding="async"
							draggable={false}
							onError={(event) => mend(event, picture)}
						/>
					</button>
				))}
			</div>
		</nav>
	);
}
