/** A thread's pictures: each once, in order, with every place; and the words around one. */
import { expect, it } from 'vitest';
import { picturesOf, wordsAround } from '../../components/model/pictures';
import type { CleanHtml, Post } from '../../components/model/thread';

const post = (id: string, body: string, urls: string[]): Post => ({
	id,
	body: body as CleanHtml,
	pictures: urls.map((url) => ({ url, postId: id })),
	quotes: [],
	attachments: [],
	depth: 0,
	isTopicStarter: false,
});

it('counts a picture that is quoted again once, with both places', () => {
	const posts = [
		post('1', '', ['https://a.test/1.jpg', 'https://a.test/2.jpg']),
		post('2', '', ['http://a.test/1.jpg#again', 'https://a.test/1.jpg', 'https://a.test/3.jpg']),
		post('3', '', ['https://a.test/1.jpg']),
	];
	expect(picturesOf({ posts }).map(({ url, postId, alsoIn }) => [url, postId, alsoIn])).toEqual([
		['https://a.test/1.jpg', '1', ['2', '3']],
		['https://a.test/2.jpg', '1', undefined],
		['https://a.test/3.jpg', '2', undefined],
	]);
	expect(posts[0]?.pictures[0]?.alsoIn).toBeUndefined();
});

it('takes the words before a picture', () => {
	const one = post('1', '<p>We reached the harbour &amp; slept.</p><p><img src="x" data-picture="0"></p><p>Later.</p>', ['x']);
	expect(wordsAround(one, one.pictures[0] as never)).toBe('We reached the harbour & slept.');
});

it('takes the words after a picture that opens the post', () => {
	const one = post('1', '<figure><img data-picture="0" src="x"></figure><p>第一张是清晨的港口。</p>', ['x']);
	expect(wordsAround(one, one.pictures[0] as never)).toBe('第一张是清晨的港口。');
});

it('leaves the words of the picture before to that one', () => {
	const body =
		'<p>The old quarter, seen from above.</p><img src="x" data-picture="0"><p>And the new one, across the river.</p><img src="y" data-picture="1"><img src="z" data-picture="2">';
	const one = post('1', body, ['x', 'y', 'z']);
	expect(wordsAround(one, one.pictures[1] as never)).toBe('And the new one, across the river.');
	expect(wordsAround(one, one.pictures[2] as never)).toContain('And the new one, across the river.');
});

it('cuts long words and says so', () => {
	const one = post('1', `<p>${'stone by stone '.repeat(40)}</p><img data-picture="0">`, ['x']);
	const found = wordsAround(one, one.pictures[0] as never, 60) ?? '';
	expect(found.length).toBeLessThanOrEqual(61);
	expect(found).toMatch(/^…(stone|by) /);
});

it('says nothing where the picture stands outside the body or alone', () => {
	expect(wordsAround(post('1', '<p>Words</p>', ['x']), { url: 'x', postId: '1' })).toBeUndefined();
	expect(wordsAround(post('1', '<img data-picture="0">', ['x']), { url: 'x', postId: '1' })).toBeUndefined();
});
