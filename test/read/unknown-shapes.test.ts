/** The ways in which unknown forums draw posts: rows of two, lists of terms, trees, a first post apart, labels that look like names and dates; and lists that are none. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readUnknown } from '../../components/read/unknown';
import { htmlToText } from '../../components/write/text';

const url = 'https://turners.example/talk/7';
const read = (body: string) => {
	const thread = readUnknown(new JSDOM(`<title>Which chuck? | Turners</title><body>${body}</body>`, { url }).window.document, url);
	return thread && { ...thread, words: thread.posts.map((post) => htmlToText(post.body)) };
};
type Row = readonly [name: string, date: string, words: string];
const rows: Row[] = [
	[
		'Alder',
		'2024-05-03 10:12',
		'A four-jaw chuck of a known make, bought used: the jaws can be had for decades and the thread is a common one.',
	],
	['Beech', '2024-05-03 11:40', 'Used is fine.'],
	[
		'Cedar',
		'2024-05-04 08:05',
		'Before you buy anything look at the spindle of your lathe, count its turns on an inch, and write the number on the wall.',
	],
	[
		'Alder',
		'2024-05-05 21:30',
		'I turned bowls for three years with a faceplate and four screws, and I still do so when the blank is green and heavy.',
	],
];
const facts = rows.map(([name, date, words]) => [name, date.replace(' ', 'T'), words]);
const got = (thread: ReturnType<typeof read>) => thread?.posts.map(({ author, date }, at) => [author?.name, date, thread.words[at]]);

describe('posts that are drawn as', () => {
	it('two rows of one table, with a box about the author that repeats and is longer than a reply', () => {
		const table = rows.map(
			([name, date, words], at) =>
				`<tr class="${at % 2 ? 'alt1' : 'alt2'}"><td rowspan="2"><b>${name}</b><br>Rank: Turner of many bowls<br>Joined: 2009-01-0${at + 1}<br>Lathe: one with a long name</td><td>Posted: ${date}</td></tr><tr class="${at % 2 ? 'alt1' : 'alt2'}"><td>${words}<br><br><a href="reply?p=${at}">Reply</a></td></tr>`,
		);
		expect(got(read(`<h1>Which chuck?</h1><table>${table.join('')}</table>`))).toEqual(facts);
	});

	it('terms and their descriptions', () => {
		const list = rows.map(([name, date, words]) => `<dt><b>${name}</b> <i>${date}</i></dt><dd>${words}</dd>`);
		expect(got(read(`<h1>Which chuck?</h1><dl>${list.join('')}</dl>`))).toEqual(facts);
	});

	it('a tree, each answer within what it answers', () => {
		const tree = rows.reduceRight(
			(inner, [name, date, words]) =>
				`<div class="comment"><div class="meta"><a href="/u/${name}">${name}</a> <time datetime="${date}">${date}</time></div><div class="md">${words}</div><div class="children">${inner}</div></div>`,
			'',
		);
		expect(got(read(`<h1>Which chuck?</h1><div class="list">${tree}</div>`))).toEqual(facts);
	});

	it('a name and a date that stand loose beside each other', () => {
		const list = rows.map(
			([name, date, words], at) => `<div id="post-${at + 100}"><div>${name} <span>· ${date}</span></div><div><p>${words}</p></div></div>`,
		);
		expect(got(read(`<h1>Which chuck?</h1>${list.join('')}`))).toEqual(facts);
	});

	it('a first post whose words stand outside of its head, and a list of answers', () => {
		const head = ([name, date]: Row) => `<div class="media-body"><a href="?user-${name}.htm">${name}</a> <span class="date">${date}</span>`;
		const [first, ...answers] = rows as [Row, ...Row[]];
		const list = answers.map((row) => `<li>${head(row)}<div class="message">${row[2]}</div></div></li>`);
		expect(
			got(
				read(
					`<div class="card"><h1>Which chuck?</h1><div class="media">${head(first)}</div></div><div class="message">${first[2]}</div></div><div class="card"><ul>${list.join('')}</ul></div>`,
				),
			),
		).toEqual(facts);
	});
});

describe('one post alone', () => {
	it('has the author and the date that stand in its element, not the links beside them', () => {
		const [name, date, words] = rows[0] as Row;
		const thread = read(
			`<h1>Which chuck?</h1><div id="post_81"><ul class="profile"><li><a href="/members/${name}">${name}</a></li><li><a href="/pm?to=4">Send a message</a></li><li>Joined: 2009-01-01</li></ul><div><span>Posted: ${date}</span><div class="message">${words} ${words}</div><div class="sig">Turn slowly.</div></div></div>`,
		);
		expect(got(thread)).toEqual([[name, date.replace(' ', 'T'), `${words} ${words}`]]);
	});
});

describe('what an author did not write', () => {
	it('goes: notes of edits, words of others with what says so', () => {
		const [first] = rows as [Row];
		const list = rows.map(([name, date, words], at) => {
			const quote = `<div><div>Quote:</div><table><tr><td>Originally Posted by <b>${first[0]}</b><div>${first[2]}</div></td></tr></table></div>`;
			const note = '<div><em>Last edited by somebody; 2024-06-01 at 10:00.</em></div>';
			return `<div class="p"><a class="author" href="/u/${name}">${name}</a><span class="date">${date}</span><div class="b">${at === 2 ? quote : ''}${words}${at === 3 ? note : ''}</div></div>`;
		});
		const thread = read(`<h1>Which chuck?</h1>${list.join('')}`);
		expect(got(thread)).toEqual(facts);
		expect(thread?.posts[2]?.quotes).toHaveLength(1);
		expect(thread?.posts[2]?.quotes[0]?.text).toContain(first[2]);
	});
});

describe('what is no thread', () => {
	it('takes a list of threads or articles for no row of posts', () => {
		const list = rows.map(
			([name, date, words], at) =>
				`<div class="item"><h3><a href="/talk/${at + 20}">A title of a thread number ${at}</a></h3><a href="/u/${name}">${name}</a> <time datetime="${date}">${date}</time><p>${words}</p></div>`,
		);
		expect(read(`<h1>Talk</h1>${list.join('')}`)?.posts.length ?? 0).toBeLessThan(2);
	});

	it('takes rows of links with dates for none', () => {
		const list = rows.map(
			([name, date], at) =>
				`<tr><td><a href="/talk/${at}">A title of a thread that is long enough for words, number ${at}</a></td><td><a href="/u/${name}">${name}</a></td><td>${date}</td></tr>`,
		);
		expect(read(`<table>${list.join('')}</table>`)?.posts.length ?? 0).toBeLessThan(2);
	});
});
