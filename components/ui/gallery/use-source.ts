/** Which address an `<img>` shows: the small version while it suffices, the full one else, the small one again where the full one fails. */
import { useState } from 'preact/hooks';
import type { Picture } from '../../model/thread';
import type { Size } from './choose';

export interface Source {
	/** Undefined where no version can be had. */
	src: string | undefined;
	/** The full size failed, and what is seen is the smaller version. */
	reduced: boolean;
	loaded: boolean;
	onLoad(event: Event): void;
	onError(): void;
}

type Step = 'small' | 'full' | 'fallback' | 'none';

/**
 * @param wanted CSS pixels that the picture will be wide; a small version that is blurred at this width gives way to the full one
 * @param tell called with the size of the full picture
 */
export function useSource({ url, thumbnail }: Picture, wanted: number, tell: (size: Size) => void): Source {
	const [step, setStep] = useState<Step>(thumbnail ? 'small' : 'full');
	const [loaded, setLoaded] = useState(false);
	return {
		src: step === 'none' ? undefined : step === 'full' ? url : thumbnail,
		reduced: step === 'fallback',
		loaded,
		onLoad(event) {
			const { naturalWidth: width, naturalHeight: height } = event.currentTarget as HTMLImageElement;
			setLoaded(true);
			if (step === 'small' && width < wanted) return setStep('full');
			if (step !== 'small') tell({ width, height });
		},
		onError() {
			if (step === 'small') setStep('full');
			else setStep(step === 'full' && thumbnail ? 'fallback' : 'none');
		},
	};
}
