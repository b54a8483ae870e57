/** What the reading settings make of two paragraphs, at once and in the reader's own style sheet. */
import { h } from 'preact';
import type { Settings } from '../../model/settings';
import { scriptLanguage, scriptOf, typography } from '../reader/typography';
import { useWords } from '../words';

export function ReadingPreview({ settings }: { settings: Settings }) {
	const t = useWords();
	const [first, second] = [t('options.sample.reading.first'), t('options.sample.reading.second')];
	const script = scriptOf(first);
	const words = (
		<div class="thread" lang={scriptLanguage[script] ?? t('options.sample.language')}>
			<article class="opening">
				<div class="prose">
					<p>{first}</p>
					<p>{second}</p>
				</div>
			</article>
		</div>
	);
	return (
		<figure class="preview reading" aria-label={t('options.reading')}>
			{h('threadleaf-reader', { style: typography(settings, script) }, words)}
		</figure>
	);
}
