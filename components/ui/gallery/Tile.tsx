/** One picture of the grid: opens on a click, is selected by its mark, leads to its post. */
import { memo } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons';
import { useWords } from '../words';
import { dayOf, spokenOf, wordsOf } from './about';
import type { Shown, Size } from './choose';
import type { Box } from './rows';
import { useSource } from './use-source';

export interface TileProps {
	shown: Shown;
	box: Box;
	/** Place among those shown, from 0, and their number. */
	index: number;
	count: number;
	selected: boolean;
	/** A click selects instead of opening. */
	selecting: boolean;
	/** The one tile that Tab reaches. */
	current: boolean;
	open(index: number): void;
	pick(url: string, stretch: boolean): void;
	post(id: string): void;
	tell(shown: Shown, size: Size): void;
}

/** Milliseconds that a tile must be in sight before it loads: those that fly past while scrolling do not. */
const patience = 90;

/** A picture is enlarged less than this; smaller ones keep their size in the middle of the tile. */
const blurred = 2;

export const Tile = memo(function Tile(props: TileProps) {
	const { shown, box, index, count, selected, selecting, current } = props;
	const t = useWords();
	const { picture, post } = shown;
	const [stays, setStays] = useState(false);
	const [natural, setNatural] = useState(Number.POSITIVE_INFINITY);
	const image = useRef<HTMLImageElement>(null);
	const source = useSource(picture, box.width * 0.9, (size) => props.tell(shown, size));
	useEffect(() => {
		const timer = setTimeout(() => setStays(true), patience);
		return () => {
			clearTimeout(timer);
			// A removed element would go on loading.
			if (image.current && !image.current.complete) image.current.src = '';
		};
	}, []);
	const press = (event: MouseEvent) => {
		if (selecting || event.shiftKey || event.ctrlKey || event.metaKey) props.pick(picture.url, event.shiftKey);
		else props.open(index);
	};
	const number = post?.number === undefined ? t('gallery.post') : `#${post.number}`;
	return (
		<li
			class={selected ? 'tile selected' : 'tile'}
			style={{ transform: `translate(${box.left}px, ${box.top}px)`, width: box.width, height: box.height }}
			aria-setsize={count}
			aria-posinset={index + 1}
		>
			<button
				type="button"
				class="show"
				data-index={index}
				tabIndex={current ? 0 : -1}
				aria-label={spokenOf(t, shown, count)}
				onClick={press}
			>
				{stays && source.src && (
					<img
						ref={image}
						key={`${source.src} ${source.referrerPolicy}`}
						referrerpolicy={source.referrerPolicy}
						src={source.src}
						alt=""
						decoding="async"
						draggable={false}
						class={`${source.loaded ? 'here' : ''}${natural * blurred < box.width ? ' small' : ''}`}
						onLoad={(event) => {
							setNatural(event.currentTarget.naturalWidth);
							source.onLoad(event);
						}}
						onError={source.onError}
					/>
				)}
				{!source.src && (
					<span class="broken">
						<Icon name="broken" size={26} />
						<span>{t('gallery.broken')}</span>
					</span>
				)}
				<span class="caption" aria-hidden="true">
					{wordsOf(shown) && <span class="said">{wordsOf(shown)}</span>}
					<span class="who">{[post?.author?.name, dayOf(post)].filter(Boolean).join(' · ')}</span>
				</span>
			</button>
			<button
				type="button"
				class="pick"
				aria-pressed={selected}
				aria-label={t('gallery.select', undefined, [String(shown.place)])}
				tabIndex={current ? 0 : -1}
				onClick={(event) => props.pick(picture.url, event.shiftKey)}
			>
				<Icon name="check" size={16} />
			</button>
			{post && (
				<button
					type="button"
					class="floor"
					title={t('gallery.toPost')}
					aria-label={`${t('gallery.toPost')} ${number}`}
					tabIndex={current ? 0 : -1}
					onClick={() => props.post(picture.postId)}
				>
					{number}
				</button>
			)}
		</li>
	);
});
