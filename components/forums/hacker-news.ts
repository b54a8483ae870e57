/** Hacker News (`item?id=`): a story and a flat list of comments whose indent tells the tree. Markup as parsed by its public readers. */
import { attribute, first, is, link, map, number, numeral, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { queryAll } from './query';

/** Lists of a person's comments have no tree; the front page has no `.fatitem`. */
export const clues: Clues = [
	'table.comment-tree tr.athing.comtr .commtext',
	'table.fatitem tr.athing.submission .titleline',
	'table.fatitem tr.athing :is(a.titlelink, a.storylink)',
];

const isComment = (scope: ParentNode): boolean => (scope as Element).matches('.comtr');
const indent = (row: Element): number =>
	Number(row.querySelector('td.ind')?.getAttribute('indent') ?? Number(row.querySelector('td.ind img')?.getAttribute('width') ?? 0) / 40);

/** `title` is "2026-10-01T09:30:00", in some years followed by the same in seconds. */
const written: Find<Moment> = (scope) => {
	const age = scope.querySelector('.age');
	const words = age?.textContent?.trim();
	const [iso = '', seconds] = age?.getAttribute('title')?.split(' ') ?? [];
	return words ? { text: words, stamp: seconds ?? (/T[\d:]+$/.test(iso) ? `${iso}Z` : iso) } : undefined;
};

/** The nearest row above with a smaller indent; the story for those without any. */
const parent: Find<string> = (scope) => {
	if (!isComment(scope)) return undefined;
	const own = indent(scope as Element);
	for (let row = (scope as Element).previousElementSibling; own > 0 && row; row = row.previousElementSibling)
		if (row.matches('.comtr') && indent(row) < own) return row.id || undefined;
	return (scope as Element).ownerDocument.querySelector('table.fatitem tr.athing[id]')?.id || undefined;
};

export default defineForum({
	name: 'Hacker News',
	clues,
	thread: {
		// `storylink` until 2021, `titlelink` until 2022.
		title: text('.fatitem .titleline > a, .fatitem a.titlelink, .fatitem a.storylink'),
		nextPage: link('a.morelink'),
		replies: number('.fatitem :is(.subline, .subtext) a:last-of-type', /^(\d+)\s+comment/),
	},
	posts: (scope) => {
		const story = scope.querySelector('table.fatitem');
		return [...(story ? [story] : []), ...queryAll(scope, 'table.comment-tree tr.athing.comtr')];
	},
	post: {
		id: first(attribute('', 'id', /^\d+$/), attribute('tr.athing[id]', 'id')),
		author: text('.hnuser'),
		authorUrl: link('.hnuser'),
		date: written,
		body: (scope) => {
			if (isComment(scope)) return [...scope.querySelectorAll('.commtext')];
			const title = scope.querySelector(':is(.titleline > a, a.titlelink, a.storylink)[href^="http"]');
			return [...(title ? [title] : []), ...scope.querySelectorAll('.toptext, .commtext')];
		},
		permalink: link('.age a'),
		replyTo: parent,
		depth: (scope) => (isComment(scope) ? 1 + indent(scope as Element) : 0),
		score: numeral(text('.score')),
		byStarter: (scope) => (isComment(scope) ? undefined : true),
		missing: first(
			map(is('.comtr:not(:has(.commtext))'), () => 'removed' as const),
			map(text('.comment', /^\[(?:deleted|flagged|dead)\]/), () => 'removed' as const),
		),
	},
	noise: ['.reply'],
});
