/** HyperKitty, the archive of Mailman 3 (`thread.html`, `messages/message.html`, `ajax/replies.html`, read at 1.0, 1.3 and the master of 2025): a mail and the answers that its script fetches. */
import { attribute, link, map, text } from './find';
import { type Clues, defineForum, type Find, type Moment } from './forum';
import { inertOf, lines } from './lines';

/** A single message has a page of its own, without the answers' place. */
export const clues: Clues = [
	'.view-thread #thread-content > .email > .email-header',
	'.view-thread #thread-content > .email > .email-body',
];

/** The sender's clock stands in the bubble: "Sender's time: Feb. 5, 2024, 10:12 a.m."; the day is not repeated on the page. */
const posted: Find<Moment> = (scope, base) => {
	const full = attribute('.email-date .time > span', 'title', /\d.*|\p{L}+\.? \d.*/u)(scope, base);
	const sent = attribute('.email-date .time > span', 'title', /:\s*(.*)$/)(scope, base) ?? full;
	const shown = text('.email-date .time')(scope, base);
	return sent || shown ? { text: sent ?? (shown as string) } : undefined;
};

/** Plain words up to 1.2 are lines in a block, later ones paragraphs. */
const body: Find<Element[]> = (scope) => {
	const words = scope.querySelector('.email-body');
	if (!words || words.querySelector('p, br')) return words ? [words] : undefined;
	return [lines(inertOf(scope), words.childNodes)];
};

export default defineForum({
	name: 'HyperKitty',
	clues,
	thread: {
		title: text('.thread-header h3'),
	},
	posts: '#thread-content .email',
	post: {
		id: attribute('.email-header', 'id'),
		author: text('.email-author .name'),
		authorUrl: link('.email-author .name a'),
		avatar: link('.gravatar img', 'src'),
		date: posted,
		title: text('.email-header > .subject', /:\s*(.*)$/),
		body,
		permalink: link('.messagelink a'),
		depth: (scope, base) => depth((scope as Element).parentElement ?? scope, base) ?? 0,
		attachments: '.attachments-list',
	},
	quotes: [{ block: '.quoted-text' }, { block: 'blockquote' }],
	files: [{ block: 'li', name: text('a'), url: link('a'), size: text('', /—\s*(.*)\)$/) }],
	barriers: [{ selector: '.replies > .ajaxloader', kind: 'not-loaded', about: 'thread' }],
	noise: ['.quoted-switch'],
});

/** 1.0 writes the depth as a margin of two em a level. */
const depth: Find<number> = (scope, base) =>
	map(attribute('', 'class', /reply-level-(\d+)/), Number)(scope, base) ??
	map(attribute('', 'style', /margin-left:\s*(\d+)em/), (em) => Number(em) / 2)(scope, base);
