/** One post's element -> Post: facts by the declaration, words through the body's pipeline. */
import type { Find } from '../forums/forum';
import type { Notice, Person, Post } from '../model/thread';
import { absolute } from './addresses';
import { barrierNotices } from './barriers';
import { readSafely, readSnippet } from './body';
import { isoDate } from './dates';
import { ask, askAddress, findAll, findOne, type Reading } from './thread';
import { inZone } from './zone';

/**
 * @param place position among the posts of the page, 0 for the first
 * @param notices what is missing is added here
 * @returns undefined where the element holds neither a body nor a reason for its absence
 */
export function readPost(reading: Reading, element: Element, place: number, notices: Notice[]): Post | undefined {
	const { base, forum, now, order, zone, language } = reading;
	const { post } = forum;
	const fact = <T>(find: Find<T> | undefined): T | undefined => ask(find, element, base);

	const id = fact(post.id) ?? `p${place + 1}`;
	const elements = findAll(post.body, element, base);
	const missing = fact(post.missing);
	if (elements.length === 0 && !missing) return undefined;

	const moment = fact(post.date);
	const barriers = barrierNotices(reading, element, ['post', 'attachment', 'picture', 'part']).map((notice) => ({ ...notice, postId: id }));
	notices.push(...barriers);
	if (missing) notices.push({ kind: missing, about: 'post', postId: id });
	const depth = fact(post.depth) ?? 0;
	const outside = findAll(post.attachments, element, base).filter((list) => !elements.some((body) => body.contains(list)));
	const signature = findOne(post.signature, element, base);
	return {
		id,
		number: fact(post.number),
		author: personOf(reading, element),
		date: moment && inZone(isoDate(moment, now, order, language), zone),
		dateText: moment?.text,
		edited: fact(post.edited),
		title: fact(post.title),
		...readSafely(reading, id, elements, outside),
		permalink: askAddress(post.permalink, element, base),
		onlyAuthor: askAddress(post.onlyAuthor, element, base),
		replyTo: fact(post.replyTo),
		depth,
		score: fact(post.score),
		reactions: fact(post.reactions),
		accepted: fact(post.accepted),
		sticky: fact(post.sticky),
		isTopicStarter: fact(post.byStarter) ?? false,
		signature: signature ? readSnippet(reading, signature) : undefined,
		remarks: fact(post.remarks)?.map(({ author, authorUrl, date, text }) => ({
			author: author ? { name: author, url: absolute(authorUrl, base) } : undefined,
			date: date && inZone(isoDate(date, now, order, language), zone),
			dateText: date?.text,
			text,
		})),
		missing,
	};
}

function personOf({ base, forum: { post } }: Reading, element: Element): Person | undefined {
	const name = ask(post.author, element, base);
	return name ? { name, url: askAddress(post.authorUrl, element, base), avatar: askAddress(post.avatar, element, base) } : undefined;
}
