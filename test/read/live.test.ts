/** Live forums: which addresses make a thread whole, and what their JSON becomes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { forums, recognise } from '../../components/forums/index';
import { readThread } from '../../components/read/index';
import { liveThread } from '../../components/read/live/collect';
import { live, liveSource } from '../../components/read/live/index';
import { rendered } from '../../components/read/live/markdown';

const empty = (): Document => document.implementation.createHTMLDocument('A topic');
const source = (name: string) => live.find(({ forum }) => forum === name) ?? expect.unreachable(name);
const words = (posts: { body: string }[] | undefined) => posts?.map(({ body }) => body.replace(/<[^>]*>/g, '').trim());

describe('live sources', () => {
	it('are found by the recognised forum', () => {
		expect(liveSource(forums.discourse)?.forum).toBe('discourse');
		expect(liveSource(forums.discuz)).toBeUndefined();
	});
});

describe('Discourse', () => {
	const url = 'https://forum.example/talk/t/sourdough-in-winter/71/25';
	const post = (number: number, more: object = {}) => ({
		id: 900 + number,
		post_number: number,
		username: number % 2 ? 'ada' : 'bo',
		created_at: `2024-05-0${number}T10:00:00.000Z`,
		cooked: `<p>Words of post ${number}.</p>`,
		...more,
	});
	const topic = {
		id: 71,
		title: 'Sourdough in winter',
		posts_count: 45,
		post_stream: { posts: [post(1), post(2)], stream: Array.from({ length: 45 }, (_, place) => 901 + place) },
		details: { created_by: { username: 'ada' } },
	};

	it('asks for the posts that the first answer only names, twenty at a time', () => {
		const discourse = source('discourse');
		expect(discourse.plan(empty(), url)?.first).toBe('https://forum.example/talk/t/71.json');
		const more = discourse.more(topic, url);
		expect(more).toHaveLength(3);
		expect(more[0]).toMatch(/^https:\/\/forum\.example\/talk\/t\/71\/posts\.json\?post_ids\[\]=903&post_ids\[\]=904&/);
		expect(more[2]?.match(/post_ids/g)).toHaveLength(3);
	});

	it('makes a topic whole that its scripts have not drawn: the begin of its first post gives way to the posts', async () => {
		const page = readFileSync(path.join(import.meta.dirname, '../pages/discourse/undrawn.html'), 'utf8');
		const address = 'https://forum.example.org/t/which-plane-for-a-first-bench/812';
		const undrawn = new DOMParser().parseFromString(page, 'text/html');
		const start = readThread(undrawn, address) ?? expect.unreachable('the head is read');
		expect(start.notices).toMatchObject([{ kind: 'not-loaded', about: 'thread' }]);
		const source = liveSource(recognise(undrawn, address)) ?? expect.unreachable('it is a live forum');
		const thread = liveThread(source, start, undrawn) ?? expect.unreachable('its address tells the id');
		const end = await thread.collect({
			renderer: async () => rendered,
			fetchJson: async () => ({ status: 200, json: { ...topic, id: 812, post_stream: { posts: [post(1), post(2)], stream: [901, 902] } } }),
			pause: 0,
			wait: async () => {},
			onProgress: () => {},
			signal: new AbortController().signal,
		});
		expect(end.kind).toBe('complete');
		expect(words(thread.thread().posts)).toEqual(['Words of post 1.', 'Words of post 2.']);
		expect(thread.thread().notices).toEqual([]);
	});

	it('reads posts in order, without small actions, through the body pipeline', () => {
		const quote =
			'<aside class="quote" data-username="ada" data-post="1" data-topic="71"><div class="title">ada:</div><blockquote><p>Words of post 1.</p></blockquote></aside><p>Yes. <script>alert(1)</script></p>';
		const second = {
			post_stream: { posts: [post(4, { cooked: quote, reply_to_post_number: 3 }), post(3, { post_type: 3, cooked: '<p>closed</p>' })] },
		};
		const thread = source('discourse').read([topic, second], url, empty());
		expect(thread?.title).toBe('Sourdough in winter');
		expect(thread?.posts.map(({ number }) => number)).toEqual([1, 2, 4]);
		expect(thread?.posts[0]).toMatchObject({
			isTopicStarter: true,
			date: '2024-05-01T10:00:00.000Z',
			author: { url: 'https://forum.example/talk/u/ada' },
		});
		expect(thread?.posts[2]?.quotes).toMatchObject([{ author: 'ada', postId: '1' }]);
		expect(thread?.posts[2]?.body).not.toContain('alert');
		expect(thread?.notices).toContainEqual({ kind: 'not-loaded', about: 'post', count: 41 });
	});

	it('knows no thread on a category page', () => {
		expect(source('discourse').plan(empty(), 'https://forum.example/c/bread/7')).toBeUndefined();
	});
});

describe('Flarum', () => {
	const url = 'https://talk.example/d/12-which-flour/3';
	const post = (id: number, number: number, html: string, type = 'comment') => ({
		type: 'posts',
		id: String(id),
		attributes: { number, createdAt: `2024-01-0${number}T08:00:00+00:00`, contentType: type, contentHtml: html },
		relationships: { user: { data: { id: '5' } } },
	});
	const first = {
		data: {
			type: 'discussions',
			id: '12',
			attributes: { title: 'Which flour?', commentCount: 3 },
			relationships: { posts: { data: ['31', '32', '33', '34'].map((id) => ({ id })) } },
		},
		included: [
			post(31, 1, '<p>Rye or wheat?</p>'),
			post(32, 2, '', 'discussionRenamed'),
			{ type: 'users', id: '5', attributes: { displayName: 'Cleo', slug: 'cleo' } },
		],
	};

	it('asks for what is missing and reads all comments', () => {
		const flarum = source('flarum');
		expect(flarum.plan(empty(), url)?.first).toBe('https://talk.example/api/discussions/12');
		expect(flarum.more(first, url)).toEqual(['https://talk.example/api/posts?filter[id]=32,33,34&page[limit]=20']);
		const rest = {
			data: [post(33, 3, '<p><a href="/d/12/1" class="PostMention" data-id="31">Cleo</a> Rye.</p>'), post(34, 4, '<p>Both.</p>')],
		};
		const thread = flarum.read([first, rest], url, empty());
		expect(thread?.posts.map(({ id }) => id)).toEqual(['31', '33', '34']);
		expect(thread?.posts[1]).toMatchObject({ replyTo: '31', author: { name: 'Cleo', url: 'https://talk.example/u/cleo' }, number: 3 });
		expect(thread?.notices).toEqual([]);
	});
});

describe('Reddit', () => {
	const url = 'https://www.reddit.com/r/Breadit/comments/abc12/first_loaf/';
	const comment = (name: string, parent: string, html: string, replies: unknown = '') => ({
		kind: 't1',
		data: {
			name,
			parent_id: parent,
			author: 'fay',
			created_utc: 1700000000,
			body_html: `<div class="md"><p>${html}</p></div>`,
			score: 3,
			replies,
		},
	});
	const first = [
		{
			data: {
				children: [
					{
						kind: 't3',
						data: {
							name: 't3_abc12',
							author: 'gil',
							title: 'First loaf',
							is_self: false,
							url: 'https://pics.example/loaf.html',
							num_comments: 3,
							subreddit_name_prefixed: 'r/Breadit',
							created_utc: 1700000000,
						},
					},
				],
			},
		},
		{
			data: {
				children: [
					comment('t1_a', 't3_abc12', 'Lovely.', { data: { children: [{ kind: 'more', data: { children: ['c'] } }] } }),
					comment('t1_b', 't3_abc12', 'Hm.'),
				],
			},
		},
	];

	it('reads the tree with the comments that were folded away', () => {
		const reddit = source('reddit');
		expect(reddit.plan(empty(), url)?.first).toBe('https://www.reddit.com/r/Breadit/comments/abc12.json?raw_json=1&limit=500');
		expect(reddit.more(first, url)).toEqual([
			'https://www.reddit.com/api/morechildren.json?api_type=json&raw_json=1&link_id=t3_abc12&children=c',
		]);
		const thread = reddit.read([first, { json: { data: { things: [comment('t1_c', 't1_a', 'Thanks.')] } } }], url, empty());
		expect(thread?.posts.map(({ id, depth, replyTo }) => [id, depth, replyTo])).toEqual([
			['t3_abc12', 0, undefined],
			['t1_a', 1, 't3_abc12'],
			['t1_c', 2, 't1_a'],
			['t1_b', 1, 't3_abc12'],
		]);
		expect(words(thread?.posts)).toEqual(['First loaf', 'Lovely.', 'Thanks.', 'Hm.']);
		expect(thread?.notices).toEqual([]);
	});
});

describe('Lemmy', () => {
	const url = 'https://lemmy.example/post/71';
	const creator = (name: string) => ({ name, actor_id: `https://lemmy.example/u/${name}` });
	const first = {
		post_view: {
			post: {
				id: 71,
				name: 'A quiet keyboard',
				url: 'https://example.org/switches',
				body: 'Some **words**.',
				published: '2024-05-01T10:00:00.123456',
			},
			creator: creator('ada'),
			community: { name: 'keys', title: 'Keyboards', actor_id: 'https://lemmy.example/c/keys' },
			counts: { comments: 61, score: 12 },
		},
	};
	const comment = (path: string, content: string, more: object = {}) => ({
		comment: { id: Number(path.split('.').at(-1)), path, content, published: '2024-05-01T11:00:00.5Z', ...more },
		creator: creator('bo'),
		counts: { score: 3 },
	});

	it('asks for the post and then for its comments, fifty at a time', () => {
		const lemmy = source('lemmy');
		expect(lemmy.plan(empty(), url)?.first).toBe('https://lemmy.example/api/v3/post?id=71');
		const more = lemmy.more(first, url);
		expect(more).toHaveLength(2);
		expect(more[1]).toBe('https://lemmy.example/api/v3/comment/list?post_id=71&type_=All&sort=Old&limit=50&page=2');
	});

	it('puts answers below what they answer and renders Markdown, raw HTML as words', () => {
		const second = {
			comments: [comment('0.5', 'First'), comment('0.6', 'Second'), comment('0.5.9', '> quoted\n\n<b onclick=x>~~No~~</b>')],
		};
		const third = { comments: [comment('0.6', 'Second'), comment('0.5.7', '::: spoiler The *end*\nIt works.\n:::')] };
		const thread = source('lemmy').read([first, second, third], url, empty(), rendered);
		expect(thread).toMatchObject({ title: 'A quiet keyboard', board: 'Keyboards', software: 'Lemmy', replies: 61 });
		expect(thread?.posts.map(({ id, depth, replyTo }) => [id, depth, replyTo])).toEqual([
			['p71', 0, undefined],
			['5', 1, 'p71'],
			['7', 2, '5'],
			['9', 2, '5'],
			['6', 1, 'p71'],
		]);
		expect(thread?.posts[0]).toMatchObject({
			date: '2024-05-01T10:00:00.123456Z',
			isTopicStarter: true,
			author: { name: 'ada' },
			score: 12,
		});
		expect(thread?.posts[0]?.body).toContain('<strong>words</strong>');
		expect(thread?.posts[2]?.body).toMatch(/<details><summary>The <em>end<\/em><\/summary>\s*<p>It works\.<\/p>/);
		expect(thread?.posts[3]?.body).toContain('&lt;b onclick=x&gt;<del>No</del>');
		expect(thread?.notices).toContainEqual({ kind: 'not-loaded', about: 'post', count: 57 });
	});
});
