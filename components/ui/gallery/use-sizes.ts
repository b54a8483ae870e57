/** True sizes of pictures: what the page says until the picture itself has told; many at once make one new layout. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../model/thread';
import type { Size } from './choose';

export interface Sizes {
	/** Undefined: neither the page nor the picture has told yet. */
	of(picture: Picture): Size | undefined;
	/** A picture told its size. */
	tell(picture: Picture, size: Size): void;
	/** Changes whenever `of` would answer otherwise. */
	version: number;
}

/** Milliseconds in which news are gathered. */
const pause = 120;

/** @param loaded told of each picture that came in full size */
export function useSizes(loaded: (picture: Picture) => void): Sizes {
	const known = useRef(new Map<string, Size>());
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const [version, setVersion] = useState(0);
	useEffect(() => () => clearTimeout(timer.current), []);
	const of = useCallback(({ url, width, height }: Picture): Size | undefined => {
		const told = known.current.get(url);
		if (told) return told;
		return width && height ? { width, height } : undefined;
	}, []);
	const heard = useRef(loaded);
	heard.current = loaded;
	const tell = useCallback((picture: Picture, size: Size) => {
		const before = known.current.get(picture.url);
		if (!size.width || !size.height || (before?.width === size.width && before.height === size.height)) return;
		known.current.set(picture.url, size);
		heard.current(picture);
		timer.current ??= setTimeout(() => {
			timer.current = undefined;
			setVersion((last) => last + 1);
		}, pause);
	}, []);
	return { of, tell, version };
}
