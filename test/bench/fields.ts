/** Holds what was read against what was wanted, field by field. */
import type { Post } from '../../components/model/thread';
import type { Page, WantedPost } from './corpus';
import type { Measured } from './in-page';

/** One question and its answer; `got` and `wanted` are for a person's eye. */
export interface Field {
	name: string;
	right: boolean;
	got: string;
	wanted: string;
	/** The truth stands nowhere in the page: no reading can find it. */
	unsaid?: boolean;
}

/** Words without any white space or invisible character: the truths were cut by script. */
const squash = (words: string | undefined): string => (words ?? '').replace(/[\s\u00a0\u200b-\u200f\u3000\ufeff]+/gu, '').normalize('NFC');

/** "2017-7-1 13:03" and "2017-07-01T13:03:00Z" as "2017-07-01T13:03". */
export const minute = (date: string | undefined): string => {
	const found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d\d))?/.exec(date ?? '');
	if (!found) return date ?? '';
	const [, year, month, day, hour, min] = found;
	const pad = (part: string | undefined) => (part ?? '').padStart(2, '0');
	return `${year}-${pad(month)}-${pad(day)}${hour ? `T${pad(hour)}:${min}` : ''}`;
};

/** Equal as far as the coarser of the two goes. */
export const sameMoment = (got: string | undefined, wanted: string): boolean => {
	const [a, b] = [minute(got), minute(wanted)];
	// Both tell where they stand from UTC: the same moment, to the minute.
	if (/UTC$/.test(wanted) && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(got ?? ''))
		return Math.floor(Date.parse(got ?? '') / 60_000) === Math.floor(Date.parse(`${b}Z`) / 60_000);
	// A forum that prints the hours of its own zone without saying which: a whole offset apart is all that can be asked.
	if (/UTC$/.test(wanted) && a.length === b.length && a.length > 10) {
		const apart = Math.abs(Date.parse(`${a}Z`) - Date.parse(`${b}Z`)) / 60_000;
		return apart <= 14 * 60 && apart % 30 === 0;
	}
	const length = Math.min(a.length, b.length);
	return length >= 10 && a.slice(0, length) === b.slice(0, length);
};

/** @returns every field that the page's truth asks about */
export function fieldsOf({ wanted, set, url }: Page, { thread, forum, forums, bodies, error, page, unvisited }: Measured): Field[] {
	const fields: Field[] = [];
	const ask = (name: string, right: boolean, got: unknown, want: unknown) =>
		fields.push({ name, right, got: show(got), wanted: show(want) });
	/** In words, attributes or scripts; what the source writes as an entity is taken back. */
	const everything = squash(`${page.words} ${page.source.replace(/&amp;/g, '&')}`);
	const markUnsaid = (want: string) => {
		const field = fields.at(-1);
		if (field && !field.right && !everything.includes(squash(want))) field.unsaid = true;
	};
	const equal = (name: string, got: unknown, want: unknown) => want !== undefined && ask(name, got === want, got, want);
	if (unvisited) return fields;
	if (error) ask('exception', false, error, 'none');
	if (forums.length > 1) ask('one forum', false, forums, 'one at most');
	if (!wanted.thread) {
		ask('refused', forum === undefined, forum, undefined);
		return fields;
	}
	if (wanted.clean !== false) ask('recognised', forum !== undefined, forum, 'a forum');
	const article = thread?.posts.find((post) => !post.sticky);
	if (wanted.title !== undefined) {
		ask('title', squash(thread?.title) === squash(wanted.title), thread?.title, wanted.title);
		markUnsaid(wanted.title);
	}
	// Print views and later pages leave out what the first page says, and counters move from visit to visit.
	const said = <T extends string | number>(want: T | undefined): T | undefined =>
		want !== undefined && page.words.includes(String(want)) ? want : undefined;
	equal('category', thread?.category, said(wanted.category));
	equal('board', thread?.board, said(wanted.board));
	if (set !== 'lab' || !wanted.posts) {
		equal('author', article?.author?.name, wanted.author);
		if (wanted.author !== undefined) markUnsaid(wanted.author);
		if (wanted.date) ask('date', sameMoment(article?.date, wanted.date), article?.date ?? article?.dateText, wanted.date);
	}
	equal('views', thread?.views, said(wanted.views));
	equal('page', thread?.pages.current, wanted.page);
	equal('posts', thread?.posts.length, wanted.postCount);
	// Archiver and print view carry no ids.
	const known = wanted.posts?.some((want) => thread?.posts.some((post) => post.id === want.id));
	const postOf = (want: WantedPost, place: number): number =>
		want.id && known ? (thread?.posts.findIndex((post) => post.id === want.id) ?? -1) : place;
	// Discuz! counts anew where only one author's posts are shown.
	const numbered = !/authorid=|archiver/.test(url);
	const source = squash(page.words);
	// The part behind a payment is not in the page.
	const inPage = (words: string | undefined) => (words && source.includes(squash(words)) ? words : undefined);
	for (const [place, want] of wanted.posts?.entries() ?? []) {
		const at = postOf(want, place);
		for (const field of postFields(
			{ ...want, number: numbered ? want.number : undefined, ends: inPage(want.ends) },
			thread?.posts[at],
			bodies[at],
			place,
		)) {
			// A view without marks (Discuz!'s archiver) says of no words whose they are.
			if (field.name === 'post quote' && want.quote && !field.right) field.unsaid = !/quote/i.test(page.source);
			fields.push(field);
		}
	}
	if (wanted.pictures) {
		const got = [...new Set(thread?.posts.flatMap((post) => post.pictures.map(({ url }) => plain(url))) ?? [])].sort();
		const shown = wanted.pictures.filter((url) => page.source.includes(url.split(/[/=]/).at(-1) ?? url));
		const want = [...new Set(shown.map(plain))].sort();
		// Where guests get thumbnails only, or pictures of other hosts were not listed, more than the list is no fault.
		const exact = shown.length === wanted.pictures.length && wanted.pictures.length > 0;
		const right = exact ? got.join() === want.join() : want.every((url) => got.includes(url));
		ask('pictures', right, difference(got, want), 'no difference');
	}
	equal('picture count', article?.pictures.length, wanted.pictureCount);
	if (wanted.attachments) {
		const got = thread?.posts.flatMap((post) => post.attachments.map(({ name }) => name)).sort();
		ask('attachments', got?.join() === [...wanted.attachments].sort().join(), got, wanted.attachments);
		for (const name of wanted.attachments) markUnsaid(name);
	}
	const all = squash(bodies.map((body) => body.all).join(' '));
	for (const part of wanted.contains ?? []) ask('words kept', all.includes(squash(part)), 'missing', part);
	for (const noise of wanted.noise ?? [])
		ask('noise gone', !squash(bodies.map((body) => body.own).join(' ')).includes(squash(noise)), noise, 'absent');
	return fields;
}

function postFields(want: WantedPost, post: Post | undefined, body: Measured['bodies'][number] | undefined, place: number): Field[] {
	const label = want.id ?? `#${place + 1}`;
	const fields: Field[] = [];
	const ask = (name: string, right: boolean, got: unknown, wanted: unknown) =>
		fields.push({ name: `post ${name}`, right, got: `${label}: ${show(got)}`, wanted: show(wanted) });
	if (want.number !== undefined) ask('number', post?.number === want.number, post?.number, want.number);
	if (want.author !== undefined) ask('author', post?.author?.name === want.author, post?.author?.name, want.author);
	if (want.date !== undefined) ask('date', sameMoment(post?.date, want.date), post?.date ?? post?.dateText, want.date);
	if (want.quote !== undefined)
		ask(
			'quote',
			(body?.all.length !== body?.own.length) === want.quote || /<blockquote/.test(post?.body ?? '') === want.quote,
			!want.quote,
			want.quote,
		);
	const [own, all] = [squash(body?.own), squash(body?.all)];
	const start = squash(want.starts);
	const end = squash(want.ends);
	if (want.starts !== undefined)
		ask('begins', own.startsWith(start) || all.startsWith(start), (body?.own ?? '').trim().slice(0, 50), want.starts);
	if (want.ends !== undefined)
		ask(
			'ends',
			own.endsWith(end) || all.endsWith(end) || (/<\/(table|figure|dl)>$/.test(post?.body ?? '') && own.includes(end)),
			(body?.own ?? '').trim().slice(-50),
			want.ends,
		);
	return fields;
}

/** Session ids differ from visit to visit. */
const plain = (url: string): string => url.replace(/(PHPSESSID|sid)=[0-9a-z]+[;&]?/g, '');

function difference(got: string[], want: string[]): string {
	const extra = got.filter((url) => !want.includes(url)).map((url) => `+${url}`);
	const missing = want.filter((url) => !got.includes(url)).map((url) => `-${url}`);
	return `${extra.length} extra, ${missing.length} missing: ${[...missing, ...extra].slice(0, 3).join(' ')}`;
}

const show = (value: unknown): string => {
	const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
	return words.length > 200 ? `${words.slice(0, 200)}…` : words;
};
