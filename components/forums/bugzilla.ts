/** Bugzilla 4 and 5 (`template/en/default/bug/comments.html.tmpl`, `bug/edit.html.tmpl`, `Bugzilla/Template.pm`; read at 5.3): a report and its comments, plain text with line feeds. */
import { attribute, first, is, link, map, moment, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { inertOf, lines, quoted } from './lines';

/** Reports to be printed (`format=multiple`) show several in one page, each without a form. */
export const clues: Clues = ['.bz_comment_table .bz_comment[id="c0"] > .bz_comment_text'];

const body: Find<Element[]> = (scope) => {
	const words = scope.querySelector('.bz_comment_text');
	const inert = inertOf(scope);
	return words
		? [lines(inert, words.childNodes, (element) => (element.matches('span.quote') ? quoted(inert, element) : undefined))]
		: undefined;
};

/** "(In reply to Kim from comment #3)", with a link. */
const answered: Find<string> = (scope, base) => {
	const begin = (scope.querySelector('.bz_comment_text')?.textContent ?? '').slice(0, 200);
	return begin.startsWith('(In reply to ') ? attribute('.bz_comment_text > a[href*="#c"]', 'href', /#c(\d+)$/)(scope, base) : undefined;
};

export default defineForum({
	name: 'Bugzilla',
	clues,
	thread: { title: first(text('#short_desc_nonedit_display'), text('#subtitle')) },
	posts: '.bz_comment[id^="c"]',
	post: {
		id: attribute('', 'id', /\d+/),
		number: map(attribute('', 'id', /\d+/), (count) => Number(count) + 1),
		author: first(text('.bz_comment_user .fn'), text('.bz_comment_user')),
		date: moment(text('.bz_comment_time')),
		body,
		permalink: link('.bz_comment_number a'),
		replyTo: answered,
		byStarter: is('.bz_first_comment'),
	},
	quotes: [{ block: '.quoted' }],
});
