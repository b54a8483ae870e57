/** Discuz!NT 2 to 3.9 on .NET (`Discuz.Web/templates/default3.1/showtopic.htm`, `default/showtopic.htm`, quotes in `UBB.cs` and `postreply.aspx.cs`): a table with a number for each post. */
import * as discuz from './discuz-words';
import { attribute, date, first, highest, last, link, moment, number, text, textWithout } from './find';
import { type Clues, defineForum } from './forum';
import { queryOne } from './query';

export const clues: Clues = ['#postsContainer td.postauthor ~ td.postcontent .postmessage > [id^="message"].t_msgfont'];

const quoted = 'a[href*="postid="]';

export default defineForum({
	name: 'Discuz!NT',
	clues,
	thread: {
		// Long titles are cut in the heading.
		title: first(attribute('.posttopic > h1 > span[title]', 'title'), textWithout('h1', 'cite, a, .xg2')),
		category: text('h1 > cite', /^\[?(.*?)\]?$/),
		board: last('#nav > a', text('')),
		boardUrl: last('#nav > a', link('')),
		views: first(number('.plh .hm', /\d+/), number('.forumstats > em')),
		replies: first(number('.plh .hm', /\d+\D+(\d+)/), number('.forumstats > em + em')),
		page: number('.pages > span'),
		pageCount: first(number('.pages > kbd', /\/\s*(\d+)/), highest('.pages > a, .pages > span')),
		nextPage: link('.pages > span + a'),
	},
	posts: '#postsContainer > table:has(> tbody > tr > td.postcontent)',
	post: {
		id: attribute('', 'id'),
		number: discuz.floor('.floor'),
		author: text('.postauthor > .poster, .postauthor > cite > span, .postinfo > em.hidden > a'),
		authorUrl: link('.postauthor a.public_info, .postinfo > em.hidden > a'),
		avatar: link('.postauthor .avatar img', 'src'),
		date: first(
			moment(attribute('.postinfo > em > span[title]', 'title')),
			moment(text('.postinfo > em', /\d{4}-\d\d?-\d\d? \d\d?:\d\d(?::\d\d)?/)),
			date('.postinfo > em', discuz.written),
		),
		edited: text('.lastediter'),
		title: text('.postmessage > h2'),
		body: '.postmessage > .t_msgfont, .postmessage > .special_reward .t_f',
		onlyAuthor: link('.postinfo a[href*="onlyauthor"]'),
		signature: '.signatures',
		attachments: '.postattachlist',
		missing: (scope) => (!queryOne(scope, '.t_msgfont') && queryOne(scope, '.postmessage > .hintinfo') ? 'blocked' : undefined),
	},
	quotes: [
		{
			block: `.quote:has(> blockquote ${quoted})`,
			head: `blockquote > font:has(+ ${quoted}), blockquote > ${quoted}:has(img)`,
			author: text('blockquote > font', /^(.*?)\s*(?:发表于|發表於)/),
			url: link(quoted),
			postId: attribute(quoted, 'href', /postid=(\d+)/),
		},
		...discuz.quotes,
	],
	files: [
		{
			block: 'dl.t_attachlist, dl.t_attachlist_img',
			name: text('dd > a[href*="attachment.aspx"]'),
			url: link('dd > a[href*="attachment.aspx"]'),
			downloads: number('dd > em', /下载次数\s*[:：]\s*(\d+)/),
		},
	],
	barriers: [
		{ selector: '.hide', words: /回复/, kind: 'reply-first', about: 'part' },
		{ selector: '.hide', words: /积分/, kind: 'permission', about: 'part' },
		{ selector: '.hide, .postmessage > .notice', words: /附件.*登录/, kind: 'login', about: 'attachment' },
		{ selector: '.notdown, .attachnotdown', words: /权限/, kind: 'permission', about: 'attachment' },
	],
	noise: [...discuz.noise, '.hidestyle, .hide:not(:has(.hidetext)), .lastediter, #topictag'],
	smilies: [...discuz.smilies, 'img[src*="editor/images/smilies/"]'],
	pictureAttributes: ['newsrc'],
	code: discuz.code,
});
