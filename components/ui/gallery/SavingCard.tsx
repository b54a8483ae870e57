/** A card that tells where saving stands: the question for hosts, progress with bytes, the count at the end with what is missing. */
import { counted } from '../../model/counted';
import type { Saving } from '../../write/save-pictures';
import { AskHosts } from '../AskHosts';
import type { KeyRing } from '../reader/events';
import { useWords } from '../words';
import { bytesIn } from './about';
import type { GalleryEvents } from './events';
import { Leaving } from './Leaving';

type On = Pick<GalleryEvents, 'allow' | 'decline' | 'cancel' | 'retry' | 'dismiss' | 'leave' | 'stay'>;

export function SavingCard({ saving, leaving, keys, on }: { saving: Saving; leaving: boolean; keys: KeyRing; on: On }) {
	if (leaving) return <Leaving saving={saving} keys={keys} leave={on.leave} stay={on.stay} />;
	return (
		<section class="saving" role="status">
			{saving.step === 'asking' && <AskHosts {...saving} allow={on.allow} without={on.decline} cancel={on.cancel} />}
			{saving.step === 'fetching' && <Fetching {...saving} on={on} />}
			{saving.step === 'packing' && <Packing />}
			{saving.step === 'done' && <Done {...saving} on={on} />}
			{saving.step === 'failed' && <Failed {...saving} on={on} />}
		</section>
	);
}

function Fetching({ done, total, failed, bytes, on }: Extract<Saving, { step: 'fetching' }> & { on: On }) {
	const t = useWords();
	return (
		<>
			<h2>{t('gallery.fetching', undefined, [String(done), String(total)])}</h2>
			<progress max={total} value={done} aria-label={t('gallery.fetching', undefined, [String(done), String(total)])} />
			<div class="answers">
				<p>
					{bytesIn(bytes)}
					{failed > 0 && ` · ${t('gallery.failed', failed)}`}
				</p>
				<button type="button" class="plain" onClick={on.cancel}>
					{t('gallery.cancel')}
				</button>
			</div>
		</>
	);
}

function Packing() {
	const t = useWords();
	return (
		<>
			<h2>{t('gallery.packing')}</h2>
			<progress aria-label={t('gallery.packing')} />
		</>
	);
}

/** "404" says more than any word for it. */
const isStatus = (why: string) => /^\d+$/.test(why);

function Done({ saved, smaller, total, missing, fileName, on }: Extract<Saving, { step: 'done' }> & { on: On }) {
	const t = useWords();
	const reason = (why: string) => (isStatus(why) ? why : t(`gallery.why.${why.replaceAll(' ', '_')}`) || why);
	const account =
		total === 1 && !saved
			? t('gallery.notSavedOne')
			: missing.length
				? t('gallery.saved', undefined, [String(saved), String(total)])
				: t('gallery.savedAll', saved);
	return (
		<>
			<h2>{account}</h2>
			{fileName && <p class="file">{fileName}</p>}
			{counted(missing.map(({ why }) => why)).map(({ name: why, count }) => (
				<p key={why}>{t(isStatus(why) ? 'gallery.answered' : 'gallery.because', count, [String(count), reason(why)])}</p>
			))}
			{smaller > 0 && <p>{t('gallery.smaller', smaller)}</p>}
			{missing.length > 0 && (
				<details>
					<summary>{t('gallery.missing', missing.length)}</summary>
					<ul>
						{missing.map(({ url, why }) => (
							<li key={url}>
								<a href={url} target="_blank" rel="noreferrer">
									{url}
								</a>{' '}
								<small>{reason(why)}</small>
							</li>
						))}
					</ul>
				</details>
			)}
			<div class="answers">
				{missing.length > 0 && (
					<button type="button" class="plain" onClick={on.retry}>
						{t('gallery.retry', missing.length)}
					</button>
				)}
				<button type="button" class="strong" onClick={on.dismiss}>
					{t('gallery.ok')}
				</button>
			</div>
		</>
	);
}

function Failed({ why, on }: Extract<Saving, { step: 'failed' }> & { on: On }) {
	const t = useWords();
	return (
		<>
			<h2>{t('gallery.notSaved')}</h2>
			<p>{why}</p>
			<div class="answers">
				<button type="button" class="plain" onClick={on.retry}>
					{t('gallery.tryAgain')}
				</button>
				<button type="button" class="strong" onClick={on.dismiss}>
					{t('gallery.ok')}
				</button>
			</div>
		</>
	);
}
