/** Controls of reading aloud, at the foot of the view. */
import { declarations } from '../../model/settings';
import { Icon } from '../icons';
import { useWords } from '../words';
import { Slider } from './fields';
import type { Speech } from './use-speech';

export function ListenBar({ speech, rate, setRate }: { speech: Speech; rate: number; setRate(rate: number): void }) {
	const t = useWords();
	const { min, max, step } = declarations.speechRate;
	if (!speech.on) return null;
	return (
		<section class="listen" aria-label={t('reader.listen.label')}>
			{speech.able ? (
				<>
					<button type="button" aria-label={t('reader.listen.previous')} onClick={() => speech.leap(-1)}>
						<Icon name="previous" />
					</button>
					<button
						type="button"
						class="strong"
						aria-label={t(speech.playing ? 'reader.listen.pause' : 'reader.listen.label')}
						onClick={speech.toggle}
					>
						<Icon name={speech.playing ? 'pause' : 'play'} />
					</button>
					<button type="button" aria-label={t('reader.listen.next')} onClick={() => speech.leap(1)}>
						<Icon name="next" />
					</button>
					<Slider
						label={t('reader.listen.rate')}
						min={min}
						max={max}
						step={step}
						value={rate}
						said={`${rate.toFixed(1)}×`}
						change={setRate}
					/>
				</>
			) : (
				<p>{t('reader.listen.silent')}</p>
			)}
			<button type="button" aria-label={t('reader.listen.stop')} onClick={speech.stop}>
				<Icon name="close" />
			</button>
		</section>
	);
}
