/** The question before leaving while pictures are being saved; Escape, as the quiet answer, goes on. */
import { useEffect, useRef } from 'preact/hooks';
import type { Saving } from '../../write/save-pictures';
import type { KeyRing } from '../reader/events';
import { useWords } from '../words';

interface LeavingProps {
	saving: Saving;
	keys: KeyRing;
	leave(): void;
	stay(): void;
}

export function Leaving({ saving, keys, leave, stay }: LeavingProps) {
	const t = useWords();
	const first = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		const root = first.current?.getRootNode();
		const before = root instanceof ShadowRoot ? root.activeElement : null;
		first.current?.focus();
		return () => before instanceof HTMLElement && before.focus({ preventScroll: true });
	}, []);
	useEffect(
		() =>
			keys.add(({ key }) => {
				if (key === 'Escape') stay();
				return key === 'Escape';
			}),
		[keys, stay],
	);
	return (
		<section class="saving" role="alertdialog" aria-label={t('gallery.leave.title')}>
			<h2>{t('gallery.leave.title')}</h2>
			<p>{t('gallery.leave.body')}</p>
			{saving.step === 'fetching' && <progress max={saving.total} value={saving.done} aria-label={t('gallery.leave.progress')} />}
			<div class="answers">
				<button type="button" class="plain" onClick={leave}>
					{t('gallery.leave.stop')}
				</button>
				<button type="button" class="strong" ref={first} onClick={stay}>
					{t('gallery.leave.stay')}
				</button>
			</div>
		</section>
	);
}
