/** phpwind 6 to 8.7, desktop (`template/wind/read.htm`; 7.0: `div.t2` with `.tipad`, 7.5: `div.t5` with `.tiptop`, 8.x: `div.read_t` with `.tipTop`). */
import { above, anchor, attribute, date, first, last, link, map, number, previous, text, texts, textWithout, titled } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { greatest, neighbour } from './pager';

export const clues: Clues = ['.t2 .tpc_content[id^="read_"]', ':is(.t5, .read_t) .tpc_content > [id^="read_"]'];

/** Names of the first floors as installed; a site may set others. The article is floor 0, as the page counts. */
const floors: Record<string, number> = { 楼主: 0, 沙发: 1, 板凳: 2, 地板: 3, 地下室: 4 };
const body = '.tpc_content[id^="read_"], .tpc_content > [id^="read_"]';
const floor = '.tipad .s3, .tiptop .s3.b, .tipTop .s2.b.cp';
const page: Find<number> = number('.pages b');
/** As the editor writes it in the site's language; only Chinese is known. */
const head = /^\s*引用(?:楼主|第\s*\d*\s*楼(?:楼主)?)(.+?)于\d{4}-[\s\S]+?发表的[^:：]*[:：]/;
const crumbs = '#breadCrumb a[href*="fid"], #breadcrumbs a[href*="fid"]';

/** "Only this author" is a script's. */
const onlyAuthor: Find<string> = (scope, base) => {
	const address = attribute('[title^="只看"]', 'onclick', /'(read\.php\?[^']*\buid=\d+[^']*)'/)(scope, base);
	return address && new URL(address, base).href;
};

export default defineForum({
	name: 'phpwind',
	clues,
	thread: {
		// 8.x puts the link of the category and "copy address" into the heading. From page 2 on 7.x has no heading.
		title: first(textWithout('#subject_tpc', 'a'), text('title', /^(.+?)\|/)),
		category: text('#subject_tpc > a[href*="type="]', /^\[?(.*?)\]?$/),
		board: last(crumbs, text('')),
		boardUrl: last(crumbs, link('')),
		tags: texts(':is(.read_tags, .tal.gray) a[href*="tag"]'),
		views: number('.readNum li:first-child em'),
		replies: number('#topicRepliesNum'),
		page,
		pageCount: first(number('.pages .pagesone', /\d+\/(\d+)/), greatest('.pages b, .pages a')),
		nextPage: first(link('.pages a.pages_next'), neighbour('.pages a', page, 1)),
		previousPage: first(link('.pages a.pages_pre[href*="page="]'), neighbour('.pages a', page, -1)),
	},
	// A post set on top stands a second time at its own floor.
	posts: '.read_t:has(.tpc_content):not(:has(.read_topped)), :is(.t2, .t5):has(> table .tpc_content)',
	post: {
		// "tpc" is the article.
		id: attribute(body, 'id', /read_(\w+)/),
		number: first(
			map(text(floor), (words) => floors[words.replace(/[[\]\s]/g, '')]),
			map(attribute(body, 'id', /^read_tpc$/), () => 0),
			number(floor),
		),
		author: first(text('.readName a'), text('.r_two > b, .r_two > div > b', /^(?:作者：)?(.+)$/)),
		authorUrl: link('.readName a, .r_two > b a, .r_two > div > b a'),
		avatar: link('.readFace img.pic, .user-pic img', 'src'),
		date: first(
			titled('.tipTop > span[title], .tiptop > .gray[title*=":"]', /\d.*|.+前$/),
			date('.tipad .gray', /\d{4}-\d\d?-\d\d? \d\d?:\d\d(?::\d\d)?/),
		),
		edited: text('[id^="alert_"]', /^\[?\s*(.*?)\s*\]?$/),
		title: text('div[id^="subject_"].read_h1'),
		body,
		missing: map(text(body, /^(?:该主题已被管理员屏蔽|用户被禁言|该主题已被管理员删除)/), (words) =>
			words.endsWith('删除') ? 'removed' : 'blocked',
		),
		permalink: anchor(first(attribute('a[name^="post_"]', 'name'), previous(attribute('', 'name', /^(?:tpc|\d+)$/)))),
		onlyAuthor,
		score: number('#r_dig'),
		signature: '.signature',
		attachments: '[id^="read_Att_"], .t5 .tpc_content > [id^="att_"], .t5 th > [id^="att_"]',
	},
	quotes: [
		{
			block: 'blockquote.blockquote3',
			head: '.quote, a[href*="action=topost"]',
			headWords: head,
			author: text('.text', head),
			url: link('a[href*="action=topost"]'),
			postId: attribute('a[href*="action=topost"]', 'href', /\bpid=(\w+)/),
		},
		// 6.x; code has the same heading above a block with an id.
		{ block: 'h6.quote + blockquote:not([id], .blockquote)', headWords: head, author: text('', head) },
	],
	noise: [
		'[id^="imgList_"][id$="_small"]',
		'[id^="alert_"]',
		'[id^="menu_att"]',
		'.read_tags',
		'p.phone',
		'h6.quote',
		'.quoteTips a',
		'img[src*="/file/"]',
	],
	barriers: [
		{ selector: '[id^="hidden_att_"], th > .blockquote', kind: 'reply-first', about: 'attachment', words: /^附件设置隐藏/ },
		{ selector: '.quoteTips[id^="hidden_"]:not([id^="hidden_att_"])', kind: 'reply-first', about: 'part' },
		{ selector: '.quoteTips', kind: 'payment', about: 'part', words: /^此段为出售的内容/ },
		{ selector: 'blockquote.blockquote', kind: 'login', about: 'part', words: /^对不起!您没有登录/ },
		{ selector: 'blockquote.blockquote', kind: 'permission', about: 'part', words: /^本部分内容设定了加密/ },
		{ selector: '[id^="read_Att_"] .tips', kind: 'login', about: 'attachment', words: /本主题包含附件/ },
	],
	files: [
		{
			block: '[id^="att_"] > a[href*="action=download"]',
			name: text(''),
			url: link(''),
			size: above('[id^="att_"]', text('', /\((\d[\d.]* ?[KM]B?)\)/)),
			downloads: above('[id^="att_"]', number('', /下载次数:\s*(\d+)/)),
		},
	],
	smilies: ['img[src*="/post/smile/"]'],
});
