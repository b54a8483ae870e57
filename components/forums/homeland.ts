/** Homeland, the software of ruby-china.org (`app/views/topics/show.html.erb`, `app/components/reply_component.html.erb`, read at 3.11). */
import { attribute, first, is, link, map, number, text, textWithout } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';

export const clues: Clues = ['.topic-detail > .card-header ~ .markdown', '#replies .reply > [id^="reply-"][data-floor]'];

const time =
	(selector: string): Find<Moment> =>
	(scope, base) => {
		const words = text(selector)(scope, base);
		return words ? { text: words, stamp: attribute(selector, 'title')(scope, base) } : undefined;
	};

export default defineForum({
	name: 'Homeland',
	clues,
	thread: {
		title: textWithout('.topic-detail h1 > .title', '.fa'),
		board: text('.topic-detail h1 > .node'),
		boardUrl: link('.topic-detail h1 > a.node'),
		views: number('.topic-detail .card-header .info', /(\d[\d,]*)\D*$/),
		page: number('.pagination .active'),
		nextPage: link('.pagination a[rel="next"]'),
		previousPage: link('.pagination a[rel="prev"]'),
	},
	posts: '.topic-detail, #replies .reply:not(.reply-system)',
	post: {
		id: first(
			attribute('', 'data-id'),
			map(is('.topic-detail'), () => 'topic'),
		),
		number: map(attribute('[data-floor]', 'data-floor'), Number),
		author: first(text('.info > .name > a'), text('.card-header .info > a[data-author], .card-header .info > a')),
		authorUrl: link('.info > .name > a, .card-header .info > a'),
		avatar: link('.avatar img', 'src'),
		date: first(time('.sub-info abbr.timeago'), time('.card-header .info > abbr.timeago')),
		body: '.infos > .markdown:not(.deleted), :scope.topic-detail > .markdown',
		permalink: link('.sub-info a.time'),
		replyTo: attribute('.reply-to-block', 'data-reply-to-id'),
		reactions: map(number('.likeable', /\d+/), (count) => [{ name: 'Like', count }]),
		byStarter: is('.topic-detail'),
		missing: map(is('.reply-deleted'), () => 'removed' as const),
	},
	smilies: ['img.emoji', 'img.twemoji'],
});
