/** The head of the popup: whose software drew the page, its title, how much there is to read; or a sentence on why there is nothing. */
import type { Obstacle, Summary } from '../../model/summary';
import { useWords } from '../words';

const Leaf = () => (
	<svg class="leaf" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
		<path d="M3.2 16.6C2.6 8.2 8 3.4 17.6 2.4c.2 9.6-4.4 14.4-12 13.4" fill="var(--leaf-accent)" />
		<path d="M3.4 17.6c2-5 5-8.2 9.4-10.4" stroke="var(--leaf-paper)" stroke-width="1.4" stroke-linecap="round" fill="none" />
	</svg>
);

export function About({ summary, obstacle }: { summary?: Summary; obstacle?: Obstacle }) {
	const t = useWords();
	const kind = summary?.kind === 'nothing' ? undefined : summary?.kind;
	return (
		<>
			<header>
				<Leaf />
				<b>{t('name')}</b>
				{kind && <span class="chip">{summary?.software ?? t(`popup.kind.${kind}`)}</span>}
			</header>
			{obstacle && (
				<div class="refusal">
					<h1>{t(`popup.obstacle.${obstacle}.title`)}</h1>
					<p>{t(`popup.obstacle.${obstacle}.why`)}</p>
				</div>
			)}
			{!obstacle && (
				<>
					<h1 lang={summary?.language} class={summary ? undefined : 'waiting'} title={summary?.title}>
						{summary && (summary.title || t('reader.untitled'))}
					</h1>
					<p class={`meta ${summary ? '' : 'waiting'}`}>{summary && <Facts summary={summary} />}</p>
				</>
			)}
		</>
	);
}

/** "12 posts here, page 1 of 3 · 9 pictures · 8 min", each part kept together where the line breaks. */
function Facts({ summary }: { summary: Summary }) {
	const t = useWords();
	const { kind, posts, pages, partial, pictures, minutes } = summary;
	const several = pages.count > 1;
	const facts = [
		kind === 'thread' && t(several || partial ? 'popup.postshere' : 'popup.posts', posts),
		several &&
			(pages.read > 1
				? t('popup.pagesread', undefined, [String(pages.read), String(pages.count)])
				: t('popup.page', undefined, [String(pages.current), String(pages.count)])),
		pictures > 0 && t('popup.pictures', pictures),
		t('popup.minutes', minutes),
	].filter((fact) => fact !== false);
	return facts.map((fact, at) => (
		<span key={fact}>
			{fact}
			{at < facts.length - 1 && <i aria-hidden="true">·</i>}
		</span>
	));
}
