/** Tripadvisor's travel forum (`ShowTopic-…`). No source is public; read from its pages. */
import { attribute, date, first, link, number, text } from './find';
import { type Clues, defineForum } from './forum';
import { queryAll, queryOne } from './query';

export const clues: Clues = ['.post .postRightContent .postBody'];

export default defineForum({
	name: 'Tripadvisor',
	clues,
	thread: {
		title: first(text('#HEADING'), text('.topTitleText')),
		board: text('.breadcrumbs li:last-of-type a, #BREADCRUMBS li:last-of-type a'),
		page: number('.pgLinks .pageDisplay'),
		pageCount: (scope) => {
			const numbers = [...queryAll(scope, '.pgLinks .paging')].map((each) => Number(each.textContent)).filter((each) => each > 0);
			return numbers.length ? Math.max(...numbers) : undefined;
		},
		nextPage: link('.pgLinks a.sprite-pageNext'),
		previousPage: link('.pgLinks a.sprite-pagePrev'),
	},
	posts: '.post:has(> .postRightContent)',
	post: {
		id: first(attribute('[id^="pst_adm_"]', 'id', /\d+/), attribute('', 'id', /\d+/)),
		number: number('.postNum', /\d+/),
		author: text('.profile .username'),
		authorUrl: link('.profile .username a'),
		avatar: link('.profile .avatar img', 'src'),
		date: date('.postDate'),
		body: '.postBody',
		missing: (scope) => (queryOne(scope, '.postBody .removed') ? 'removed' : undefined),
	},
	noise: ['[id^="pst_adm_"], [id^="top_adm_"], [id^="usr_adm_"]', '.editPost, .postTools'],
});
