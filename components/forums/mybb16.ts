/** MyBB 1.4 and 1.6: posts as tables (templates `postbit`, `postbit_classic` of `mybb_theme.xml`, tags mybb_1410 and mybb_1618). */
import { attribute, first, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { inertOf } from './lines';
import { around, body, files, folded, noise, original, quotes, smilies } from './mybb';
import { queryOne } from './query';

const post = '#posts table[id^="post_"]';

export const clues: Clues = [`${post} .post_body[id^="pid_"]`];

/** Loose words between a short rule and the note of the edit. */
const signature: Find<Element> = (scope) => {
	const rule = queryOne(scope, '.post_body ~ hr[width="25%"]');
	if (!rule) return undefined;
	const words = inertOf(scope).createElement('div');
	for (let node = rule.nextSibling; node; node = node.nextSibling) {
		if (node.nodeType === 1 && (node as Element).matches('[id^="post_meta_"]')) break;
		words.append(words.ownerDocument.importNode(node, true));
	}
	return words;
};

/** Above the post, or at its foot in the classic layout; both say day and time in one line. */
const posted = first(
	textWithout('td.tcat > .float_left', '[id^="edited_by_"]'),
	text(':scope > tbody > tr:last-child > td:first-child > .smalltext'),
);

export default defineForum({
	name: 'MyBB',
	clues,
	thread: {
		title: text('td.thead > div:not([style]) > strong, .navigation .active'),
		...around,
	},
	posts: post,
	post: {
		id: attribute('', 'id', /^post_(\d+)$/),
		number: number('strong > a[href*="#pid"]', /^#([\d.,]+)$/),
		author: text('.largetext'),
		authorUrl: link('.largetext a'),
		avatar: link('.post_avatar img, td:first-child > .smalltext > a > img', 'src'),
		date: map(posted, (words) => ({ text: words })),
		edited: text('[id^="edited_by_"]', /^\(?(.*?)\)?$/),
		body,
		permalink: link('strong > a[href*="#pid"]'),
		signature,
		attachments: '.post_body ~ fieldset',
		missing: folded,
	},
	quotes,
	code: ['.codeblock'],
	files,
	noise,
	smilies,
	original,
});
