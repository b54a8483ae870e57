/** Controls of reading aloud, at the foot of the view. */
import { declarations } from '../../model/settings';
import type { Post } from '../../model/thread';
import { Icon } from '../icons';
import { useWords } from '../words';
import { Slider } from './fields';
import type { Speech } from './use-speech';

interface ListenBarProps {
	speech: Speech;
	/** The post that is read. */
	post: Post | undefined;
	rate: number;
	/** For the name of a language. */
	locale: string;
	setRate(rate: number): void;
}

/** "中文" for "zh-CN". */
const nameOf = (language: string, locale: string): string =>
	new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(language.split('-')[0] ?? language) ?? language;

export function ListenBar({ speech, post, rate, locale, setRate }: ListenBarProps) {
	const t = useWords();
	const { min, max, step } = declarations.speechRate;
	const { now } = speech;
	if (!now) return null;
	return (
		<section class="listen" aria-label={t('reader.listen.label')}>
			{now.silent ? (
				<p role="alert">{t('reader.listen.silent')}</p>
			) : (
				<>
					<button type="button" aria-label={t('reader.listen.previous')} onClick={() => speech.leap(-1)}>
						<Icon name="previous" />
					</button>
					<button
						type="button"
						class="strong"
						aria-label={t(now.playing ? 'reader.listen.pause' : 'reader.listen.label')}
						onClick={speech.toggle}
					>
						<Icon name={now.playing ? 'pause' : 'play'} />
					</button>
					<button type="button" aria-label={t('reader.listen.next')} onClick={() => speech.leap(1)}>
						<Icon name="next" />
					</button>
					<p class="said" role="status">
						{now.lacking
							? t('reader.listen.lacking', undefined, [nameOf(now.lacking, locale)])
							: [post?.author?.name, post?.number && `#${post.number}`].filter(Boolean).join(' ')}
					</p>
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
			)}
			<button type="button" aria-label={t('reader.listen.stop')} onClick={speech.stop}>
				<Icon name="close" />
			</button>
		</section>
	);
}
