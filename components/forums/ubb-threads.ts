/**
 * UBB.threads 7.2 to 7.7. Its templates are not public: the names are those that a crawler (7.2, `#menu_control_`), a theme for kforum.de (7.5)
 * and two downloaders (7.7, `table.fw`, `.author-name`) agree on.
 */
import { highest, link, moment, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { queryOne } from './query';
import { whose } from './wrote';

const posts = 'table:has(> tbody > tr > .subjecttable [id^="number"])';

export const clues: Clues = ['td.subjecttable [id^="number"]'];

/** Since 7.5 the words have an element of their own; before they share one with the signature. */
const body: Find<Element[]> = (scope) => {
	const own = [...scope.querySelectorAll('.post-content div[id^="body"], .post_inner div[id^="body"]')];
	return own.length ? own : [...scope.querySelectorAll('.post_inner')];
};

/** Day and time stand beside each other, behind or before the post's number: "#501 - 03/02/09 06:04 PM". */
const posted: Find<string> = (scope, base) => {
	const line = queryOne(scope, '.subjecttable .date')?.parentElement;
	return line ? textWithout('', '[id^="number"]', /^[-\s]*(.*)$/)(line, base) : text('.subjecttable span', /-\s*([^-]*\d.*)$/)(scope, base);
};

export default defineForum({
	name: 'UBB.threads',
	clues,
	thread: {
		title: text('.subjecttable b, .subjecttable div.truncate.bold', /^(?:Re: )?(.*?)(?: \[Re: .*\])?$/),
		board: text('.breadcrumbs a:last-of-type'),
		boardUrl: link('.breadcrumbs a:last-of-type'),
		pageCount: highest('table.pagination a, table.pagination td'),
		nextPage: link('table.pagination a[rel="next"]'),
	},
	posts,
	post: {
		id: text('.subjecttable [id^="number"]', /\d+/),
		author: text('.author-content .username, .author-content [id^="menu_control_"], .author-content a.bold[href*="/users/"]'),
		authorUrl: link('.author-content a[href*="/users/"], .author-content a[href*="showprofile"]'),
		date: moment(posted),
		body,
		permalink: link('.subjecttable a[id^="number"]'),
		signature: '.post_inner .signature, .post-content .signature',
	},
	quotes: [
		{
			block: '.ubbcode-block:has(> .ubbcode-header):not(:has(pre))',
			head: ':scope > .ubbcode-header',
			words: ':scope > .ubbcode-body',
			author: whose(':scope > .ubbcode-header'),
		},
	],
	noise: ['.ubbcode-block:has(pre) > .ubbcode-header', '.signature'],
	smilies: ['img[src*="/graemlins/"]'],
});
