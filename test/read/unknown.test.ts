/** Forums that no declaration knows: what they tell machines, posts in a row with and without telling class names, and what is none. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readUnknown } from '../../components/read/unknown';
import { htmlToText } from '../../components/write/text';

const url = 'https://turners.example/talk/7';
const read = (body: string, head = '') => {
	const thread = readUnknown(new JSDOM(`<title>Which chuck? | Turners</title>${head}<body>${body}</body>`, { url }).window.document, url);
	return thread && { ...thread, words: thread.posts.map((post) => htmlToText(post.body)) };
};

const replies = [
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
		'Dogwood',
		'2024-05-05 21:30',
		'I turned bowls for three years with a faceplate and four screws, and I still do so when the blank is green and heavy.',
	],
] as const;
const wanted = replies.map(([, , words]) => words);

describe('posts in a row', () => {
	it('with class names that tell, beside a box about the author that is longer than a reply', () => {
		const thread = read(
			`<h1>Which chuck?</h1><div class="list">${replies
				.map(
					([name, date, words]) =>
						`<div class="item"><div class="userbox"><a class="username" href="/members/${name}">${name}</a><dl><dt>Joined</dt><dd>2011</dd><dt>Posts</dt><dd>12,340</dd><dt>Lathe</dt><dd>one with a long name and a longer history</dd></dl></div><div class="main"><time datetime="${date.replace(' ', 'T')}">${date}</time><div class="text">${words}</div><a href="#r">Reply</a></div></div>`,
				)
				.join('')}</div>`,
		);
		expect(thread?.words).toEqual(wanted);
		expect(thread?.posts.map(({ author }) => author?.name)).toEqual(['Alder', 'Beech', 'Cedar', 'Dogwood']);
		expect(thread?.posts[0]).toMatchObject({ date: '2024-05-03T10:12', author: { url: 'https://turners.example/members/Alder' } });
		expect(thread).toMatchObject({ title: 'Which chuck?', software: undefined });
	});

	it('with the day in the same box as the name, as words between them', () => {
		const thread = read(
			`<h1>Which chuck?</h1><ul>${replies
				.map(
					([name, date, words]) =>
						`<li class="entry"><div class="head"><a href="/People/${name}" title="${name}">${name}</a><br>${date}</div><div class="said">${words}</div></li>`,
				)
				.join('')}</ul>`,
		);
		expect(thread?.words).toEqual(wanted);
		expect(thread?.posts.map(({ author, date }) => `${author?.name} ${date}`)).toEqual(
			replies.map(([name, date]) => `${name} ${date.replace(' ', 'T')}`),
		);
		expect(thread?.posts[0]?.dateText).toBe('2024-05-03 10:12');
	});

	it('each of several rows of a table: who and when above, the words below, a bar under them', () => {
		const thread = read(
			`<h1>Which chuck?</h1><table>${replies
				.map(
					([name, date, words], at) =>
						`<tr><td rowspan="2"><b>${name}</b><br><span>Inventory</span></td><td>#${at + 1} written: ${date.replace(/ (\S+)/, ', <span class="time">$1</span>')}</td></tr><tr class="line"><td><div class="text">${words}</div></td></tr><tr><td><a href="#top">Top</a></td></tr>`,
				)
				.join('')}</table>`,
		);
		expect(thread?.words).toEqual(wanted);
		expect(thread?.posts.map(({ author, date }) => `${author?.name} ${date}`)).toEqual(
			replies.map(([name, date]) => `${name} ${date.replace(' ', 'T')}`),
		);
	});

	it('with the words loose beside name and day', () => {
		const thread = read(
			`<h1>Which chuck?</h1><div>${replies
				.map(
					([name, date, words]) =>
						`<div class="list_item"><div class="inner"><strong>${name}</strong> says:<br><time datetime="${date.replace(' ', 'T')}">${date}</time><br>${words}<br>And that is all.</div><div class="small"><a href="#reply">REPLY</a><a href="#">SHARE</a></div></div>`,
				)
				.join('')}</div>`,
		);
		expect(thread?.posts.map(({ author }) => author?.name)).toEqual(['Alder', 'Beech', 'Cedar', 'Dogwood']);
		for (const [at, words] of (thread?.words ?? []).entries()) expect(words).toContain(`${wanted[at]}\nAnd that is all.`);
	});

	it('with answers that stand within what they answer', () => {
		const entry = ([name, date, words]: readonly string[], within = '') =>
			`<div class="entry"><div class="item"><a class="avatar" href="/user/${name}"><img alt=""></a><a href="/user/${name}">${name}</a> <time datetime="${date?.replace(' ', 'T')}">${date}</time><div class="text">${words}</div></div>${within}</div>`;
		const [one, two, three, four] = replies;
		const thread = read(`<h1>Which chuck?</h1><div class="list">${entry(one, entry(two))}${entry(three)}${entry(four)}</div>`);
		expect(thread?.words).toEqual(wanted);
		expect(thread?.posts.map(({ author, date }) => `${author?.name} ${date}`)).toEqual(
			replies.map(([name, date]) => `${name} ${date.replace(' ', 'T')}`),
		);
	});

	it('with paragraphs beside name and day', () => {
		const thread = read(
			`<h1>Which chuck?</h1><table>${replies
				.map(
					([name, date, words]) =>
						`<tr><td><img alt=""><a href="/u/7/${name}">${name}</a><p>${words}</p><ul><li>${words}</li></ul><p>Yours, as ever.</p><small><span class="day-date">${date}</span></small></td></tr>`,
				)
				.join('')}</table>`,
		);
		expect(thread?.posts).toHaveLength(4);
		for (const [at, words] of (thread?.words ?? []).entries()) expect(words).toContain(`- ${wanted[at]}\n\nYours, as ever.`);
	});

	it('with class names that change at each build', () => {
		const long = (words: string) => `${words} ${'It holds what it is given and asks for nothing but a drop of oil. '.repeat(2)}`.trim();
		const thread = read(
			`<h1>Which chuck?</h1><main>${replies
				.map(
					([name, date, words]) =>
						`<div style="display:contents"><div class="sc-a x1"><div class="sc-b"><img alt=""><div class="sc-c"><div class="sc-d">${name}</div><div class="sc-e">${date}</div></div></div><div class="sc-f"><div><p>${long(words)}</p></div></div><div class="sc-g"><button>Reply</button><span>Like</span></div></div></div>`,
				)
				.join('')}</main>`,
		);
		expect(thread?.words).toEqual(wanted.map(long));
		expect(thread?.posts.map(({ author, date }) => `${author?.name} ${date}`)).toEqual(
			replies.map(([name, date]) => `${name} ${date.replace(' ', 'T')}`),
		);
	});

	it('behind a first post that alone is told to machines', () => {
		const first = 'I have a small lathe and want to turn bowls. Which chuck would you buy first, and what would you pay for a used one?';
		const told = {
			'@type': 'DiscussionForumPosting',
			headline: 'Which chuck?',
			text: first,
			author: { name: 'Elm' },
			datePublished: '2024-05-02T09:00',
		};
		const posts = [['Elm', '2024-05-02 09:00', first] as const, ...replies];
		const thread = read(
			`<ol>${posts.map(([name, date, words]) => `<li class="post"><cite>${name}</cite><span class="date">${date}</span><div class="body">${words}</div></li>`).join('')}</ol>`,
			`<script type="application/ld+json">${JSON.stringify(told)}</script>`,
		);
		expect(thread?.words).toEqual([first, ...wanted]);
	});
});

describe('what is no thread', () => {
	it('takes an article as one post', () => {
		const words = 'The chuck is the hand of the lathe. It holds what it is given, and asks for a drop of oil. '.repeat(12);
		const thread = read(
			`<article><h1>Which chuck?</h1><time datetime="2024-05-03">May 3, 2024</time><p>${words}</p><p>${words}</p></article>`,
		);
		expect(thread?.posts).toHaveLength(1);
	});

	it('reads nothing from an empty page or a login', () => {
		expect(read('')).toBeUndefined();
		expect(read('<form><input name="user"><button>Log in</button></form>')).toBeUndefined();
	});
});
