/** Search within the thread: as one types, with count, next and previous. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons';
import { useWords } from '../words';
import type { KeyRing } from './events';
import { find } from './find';
import { paint, reveal } from './paint';
import type { Page } from './words/page';

interface SearchBarProps {
	page: Page;
	scroller: RefObject<HTMLElement | null>;
	keys: KeyRing;
	close(): void;
}

/** Milliseconds of silence before a search in a long thread. */
const pause = 120;

export function SearchBar({ page, scroller, keys, close }: SearchBarProps) {
	const t = useWords();
	const field = useRef<HTMLInputElement>(null);
	const [query, setQuery] = useState('');
	const [found, setFound] = useState<Range[]>([]);
	const [at, setAt] = useState(0);
	const step = (by: number) => setAt((before) => (found.length ? (before + by + found.length) % found.length : 0));

	// Before the browser handles the next key: the letter typed right after "/" belongs to the field.
	useLayoutEffect(() => {
		field.current?.focus();
		return () => {
			paint(page.main, 'leaf-found', []);
			paint(page.main, 'leaf-here', []);
			scroller.current?.focus({ preventScroll: true });
		};
	}, []);
	useEffect(() => {
		const timer = setTimeout(() => {
			page.finish();
			const ranges = find(page.main, query);
			const top = scroller.current?.getBoundingClientRect().top ?? 0;
			// The first match from here on, not the first of the thread.
			const next = ranges.findIndex((range) => range.getBoundingClientRect().top >= top);
			setFound(ranges);
			setAt(Math.max(0, next));
			paint(page.main, 'leaf-found', ranges);
		}, pause);
		return () => clearTimeout(timer);
	}, [query, page]);
	useEffect(() => {
		const range = found[at];
		paint(page.main, 'leaf-here', range ? [range] : []);
		if (range && scroller.current) reveal(range, scroller.current);
	}, [found, at]);
	useEffect(
		() =>
			keys.add((event) => {
				const inField = event.composedPath()[0] === field.current;
				if (event.key === 'Enter' && inField) step(event.shiftKey ? -1 : 1);
				else if (event.key === 'n' && !inField) step(1);
				else if (event.key === 'p' && !inField) step(-1);
				else return false;
				return true;
			}),
		[found],
	);
	return (
		<search class="search">
			<Icon name="search" size={18} />
			<input
				ref={field}
				type="search"
				aria-label={t('reader.search.label')}
				placeholder={t('reader.search.field')}
				value={query}
				onInput={(event) => setQuery(event.currentTarget.value)}
			/>
			<output>
				{found.length > 0 ? t('reader.search.count', undefined, [String(at + 1), String(found.length)]) : query && t('reader.search.none')}
			</output>
			<button type="button" aria-label={t('reader.search.previous')} onClick={() => step(-1)}>
				<Icon name="up" size={18} />
			</button>
			<button type="button" aria-label={t('reader.search.next')} onClick={() => step(1)}>
				<Icon name="down" size={18} />
			</button>
			<button type="button" aria-label={t('reader.close')} onClick={close}>
				<Icon name="close" size={18} />
			</button>
		</search>
	);
}
