/** What lies on the stage: one picture at its best; and its neighbours, loaded beforehand. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons';
import { useWords } from '../words';
import { wordsOf } from './about';
import type { Shown } from './choose';
import type { Sizes } from './use-sizes';
import { useSource } from './use-source';
import type { View } from './use-view';

export interface SlideProps {
	shown: Shown;
	sizes: Sizes;
	view: View;
	swipe: number;
	/** Called once the picture, or the word that there is none, is on the stage. */
	ready(): void;
}

/** From this scale on pixels are shown as squares: who zooms so far wants to see them. */
const square = 3;

export function Slide({ shown, sizes, view, swipe, ready }: SlideProps) {
	const t = useWords();
	const { picture } = shown;
	const source = useSource(picture, Number.POSITIVE_INFINITY, (size) => sizes.tell(picture, size));
	const [slow, setSlow] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setSlow(true), 500);
		return () => clearTimeout(timer);
	}, []);
	const isFull = source.src === picture.url || source.reduced;
	useEffect(() => {
		if ((source.loaded && isFull) || !source.src) ready();
	}, [source.loaded, isFull, source.src, ready]);
	const size = sizes.of(picture);
	const { scale, x, y, turn } = view.transform;
	return (
		<>
			{source.src ? (
				<img
					key={`${source.src} ${source.referrerPolicy}`}
					referrerpolicy={source.referrerPolicy}
					src={source.src}
					alt={wordsOf(shown) ?? t('gallery.picture', undefined, [String(shown.place), ''])}
					draggable={false}
					decoding="async"
					class={view.zoom > square ? 'square' : ''}
					style={{
						width: size?.width,
						height: size?.height,
						opacity: source.loaded || size ? 1 : 0,
						transform: `translate(-50%, -50%) translate(${x + swipe}px, ${y}px) rotate(${turn * 90}deg) scale(${scale})`,
					}}
					onLoad={source.onLoad}
					onError={source.onError}
				/>
			) : (
				<p class="broken">
					<Icon name="broken" size={40} />
					<span>{t('gallery.broken')}</span>
					<a href={picture.url} target="_blank" rel="noreferrer">
						{t('gallery.open')}
					</a>
				</p>
			)}
			{source.src && slow && !(source.loaded && isFull) && <span class="wait" role="progressbar" aria-label={t('gallery.loading')} />}
			{source.reduced && <span class="reduced">{t('gallery.reduced')}</span>}
		</>
	);
}

/** Neighbours, in the page but not in sight: the browser has them when they are asked for. */
export const Neighbours = ({ list }: { list: (Shown | undefined)[] }) => (
	<div class="neighbours" aria-hidden="true">
		{list.map((one) => one && <img key={one.picture.url} src={one.picture.url} alt="" decoding="async" />)}
	</div>
);
