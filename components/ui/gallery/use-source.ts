/** Which address an `<img>` shows: the small version while it suffices, the full one else, once more as from nowhere, and the small one again where all fails. */
import { useState } from 'preact/hooks';
import type { Picture } from '../../model/thread';
import type { Size } from './choose';

export interface Source {
	/** Undefined where no version can be had. */
	src: string | undefined;
	/** Set where the host gives nothing to other sites: many serve a request that does not say where it comes from. */
	referrerPolicy: 'no-referrer' | undefined;
	/** The full size failed, and what is seen is the smaller version. */
	reduced: boolean;
	loaded: boolean;
	onLoad(event: Event): void;
	onError(): void;
}

type Step = 'small' | 'full' | 'unsaid' | 'fallback' | 'none';

/** Where to go from a step that failed. */
const next: Record<Step, Step> = { small: 'full', full: 'unsaid', unsaid: 'fallback', fallback: 'none', none: 'none' };

/**
 * @param wanted CSS pixels that the picture will be wide; a small version that is blurred at this width gives way to the full one
 * @param tell called with the size of the full picture
 */
export function useSource({ url, thumbnail }: Picture, wanted: number, tell: (size: Size) => void): Source {
	const [step, setStep] = useState<Step>(thumbnail ? 'small' : 'full');
	const [loaded, setLoaded] = useState(false);
	return {
		src: step === 'full' || step === 'unsaid' ? url : step === 'none' ? undefined : thumbnail,
		referrerPolicy: step === 'unsaid' ? 'no-referrer' : undefined,
		reduced: step === 'fallback',
		loaded,
		onLoad(event) {
			const { naturalWidth: width, naturalHeight: height } = event.currentTarget as HTMLImageElement;
			setLoaded(true);
			if (step === 'small' && width < wanted) return setStep('full');
			if (step !== 'small') tell({ width, height });
		},
		onError() {
			setStep(next[step] === 'fallback' && !thumbnail ? 'none' : next[step]);
		},
	};
}
