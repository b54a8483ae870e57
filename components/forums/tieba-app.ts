/** Baidu Tieba, the Vue pages of 2024 and after: as RSSHub, three reading apps and two extensions of 2025 and 2026 parse them. Replies are a virtual list: those on the screen stand in the page. */
import { attribute, first, inAddress, link, moment, number, remarks, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['.image-text > .pb-content-wrap', '.pb-comment-item > .comment-content > .pb-rich-text'];

const tail = ':scope > .comment-content > .pc-pb-comments-desc .comment-desc-left, :scope > .comment-content > .comment-desc-left';
const when = /\d{4}-\d\d?-\d\d?(?: \d\d?:\d\d)?|(?:今天|昨天|前天)\s*\d\d?:\d\d|\d+\s*(?:秒|分钟|小时|天)前|\d\d?-\d\d?(?: \d\d?:\d\d)?/;

export default defineForum({
	name: 'Tieba',
	clues,
	thread: {
		title: text('.pb-title'),
		replies: number('.card-tab .tab-item', /\((\d+)\)/),
	},
	posts: '.image-text:has(> .pb-content-wrap), .pb-comment-item',
	post: {
		id: first(attribute('', 'data-id'), inAddress(/\/p\/(\d+)/)),
		number: (scope, base) => ((scope as Element).matches('.image-text') ? 1 : number(tail, /第(\d+)楼/)(scope, base)),
		author: text(':scope > .user-info .head-name'),
		authorUrl: link(':scope > .user-info a.name-info-link'),
		avatar: link(':scope > .user-info img.avatar-img', 'src'),
		date: moment(first(text(':scope > .user-info .post-num', when), text(tail, when))),
		body: ':scope > .pb-content-wrap, :scope > .image-list-wrapper, :scope > .image-card-wrapper, :scope > .comment-content > .pb-rich-text, :scope > .comment-content > .image-list-wrapper, :scope > .comment-content > .image-card-wrapper',
		// 楼中楼, as far as the page shows them.
		remarks: remarks('.lzl-wrapper .pb-lzl-item', {
			author: text('.head-name'),
			authorUrl: link('a.name-info-link'),
			date: moment(text('.comment-desc-left', when)),
			text: text('.comment-content .pb-rich-text'),
		}),
	},
	barriers: [{ selector: '.lzl-wrapper .show-more-lzl', kind: 'not-loaded', about: 'part' }],
	noise: ['.tooltip', '.popover'],
	smilies: ['img[src*="emoticon"]'],
	pictureAttributes: ['data-src'],
	original: (_url, img) => img.closest('[origin-src]')?.getAttribute('origin-src') ?? undefined,
});
