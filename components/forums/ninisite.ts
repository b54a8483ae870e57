/** نی‌نی‌سایت (ninisite.com discussions): as ten crawlers (2019 to 2025) name its parts. The topic stands above the posts of every page. */
import { attribute, first, inAddress, is, link, map, numeral, page, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

export const clues: Clues = ['#topic.topic-post .post-message'];

const current: Find<number> = numeral(inAddress(/[?&]page=(\d+)/));
/** "7/4/2023 8:02:48 AM", in the time of Tehran; shown are Jalali dates. */
const published: Find<Moment> = (scope, base) => {
	const stamp = attribute('meta[itemprop="datepublished" i]', 'content')(scope, base);
	const [, month, day, year, hour, rest, half] = /^(\d+)\/(\d+)\/(\d{4}) (\d+)(:\d\d:\d\d) ([AP])M$/.exec(stamp ?? '') ?? [];
	const words = [text('.date'), text('.time')].map((find) => find(scope, base)).filter((each) => each !== undefined);
	if (!month || !day || !hour) return words.length ? { text: words.join(' ') } : undefined;
	const two = (digits: string | number) => String(digits).padStart(2, '0');
	return {
		text: words.join(' ') || (stamp as string),
		stamp: `${year}-${two(month)}-${two(day)}T${two((Number(hour) % 12) + (half === 'P' ? 12 : 0))}${rest}`,
	};
};

export default defineForum({
	name: 'نی‌نی‌سایت',
	clues,
	thread: {
		title: text('.topic-title'),
		page: current,
		nextPage: link('.pagination a[title="Next page"][href]:not([href="#"])'),
		starter: text('#topic [itemprop="name"], #topic .nickname'),
	},
	posts: '#topic.topic-post, .topic-post[id^="post-"]:not(.forum-native-ad)',
	post: {
		id: first(attribute('', 'id', /^post-(\d+)/), inAddress(/\/topic\/(\d+)/), () => 'topic'),
		number: (scope, base) => ((scope as Element).id === 'topic' && (page(current)(scope, base) ?? 1) > 1 ? 1 : undefined),
		author: text('[itemprop="name"], .nickname'),
		authorUrl: link('a[itemprop="url"], a.nickname'),
		date: published,
		body: '.topic-post__quotation, .post-message',
		replyTo: attribute('.topic-post__quotation .reply-message', 'data-id', /\d+/),
		score: map(attribute('.like-count', 'data-like-count', /^\d+$/), Number),
		byStarter: is('#topic, .topic-owner'),
		signature: '.topic-post__signature',
	},
	quotes: [{ block: '.topic-post__quotation', words: '.reply-message', postId: attribute('.reply-message', 'data-id', /\d+/) }],
});
