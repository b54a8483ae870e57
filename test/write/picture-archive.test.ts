// @vitest-environment node
/** The archive of pictures: names in order, an account of each, and a page that is safe whatever the thread says. */
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { CleanHtml, Picture, Post, Thread } from '../../components/model/thread';
import { pictureArchive } from '../../components/write/picture-archive';

const post = (id: string, number: number, name: string, pictures: Picture[]): Post => ({
	id,
	number,
	author: { name },
	date: '2017-07-01T13:04',
	permalink: `https://bbs.test/t#${id}`,
	body: '<p>We saw the harbour at dawn.</p><img data-picture="0" src="x">' as CleanHtml,
	pictures,
	quotes: [],
	attachments: [],
	depth: 0,
	isTopicStarter: number === 1,
});
const png = new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])]);
const picture = (postId: string, name: string): Picture => ({ url: `https://img.test/${name}`, postId });

const odd = [
	'../../etc/passwd.jpg',
	'CON.png',
	'🌊🌊.gif',
	`${'long'.repeat(90)}.jpg`,
	'same.jpg',
	'same.jpg',
	'a?b:c*.jpg',
	'<script>alert(1)<%2Fscript>.jpg',
];
const thread: Thread = {
	url: 'https://bbs.test/t',
	title: '港口 </title><script>alert(1)</script>',
	posts: [
		post(
			'1',
			1,
			'Ann/Lee',
			odd.map((name) => picture('1', name)),
		),
		post('2', 2, 'Bo', [{ ...picture('2', 'gone.jpg'), alsoIn: ['1'] }]),
	],
	pages: { current: 1, count: 1 },
	notices: [],
};
const gathered = thread.posts
	.flatMap(({ pictures }) => pictures)
	.map((one) => (one.postId === '2' ? { picture: one, why: '404' } : { picture: one, blob: png }));

async function opened() {
	const { blob, pictures } = await pictureArchive(thread, gathered);
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	return { files, pictures, text: (name: string) => new TextDecoder().decode(files[name]) };
}

it('names pictures in reading order, each once, valid everywhere', async () => {
	const { files, pictures } = await opened();
	const names = Object.keys(files).slice(2);
	expect(pictures).toBe(8);
	expect(names).toHaveLength(8);
	expect(names).toEqual([...names].sort());
	expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(8);
	for (const name of names) {
		expect(name).toMatch(/^\d{3}_floor01_Ann-Lee_.*\.png$|^\d{3}_floor01_Ann-Lee\.png$/);
		expect(name).not.toMatch(/[\\/:*?"<>|]|\.\./);
		expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
	}
});

it('accounts for each picture, those that failed too', async () => {
	const { text } = await opened();
	const { pictures } = JSON.parse(text('pictures.json'));
	expect(pictures).toHaveLength(9);
	expect(pictures[0]).toMatchObject({
		author: 'Ann/Lee',
		floor: 1,
		type: '',
		bytes: 11,
		words: 'We saw the harbour at dawn.',
		post: 'https://bbs.test/t#1',
	});
	expect(pictures[8]).toMatchObject({ missing: '404', source: 'https://img.test/gone.jpg', author: 'Bo', alsoOnFloors: [1] });
	expect(pictures[8].file).toBeUndefined();
});

it('writes a page without script that lists what is not there', async () => {
	const { text } = await opened();
	const page = text('index.html');
	expect(page).not.toMatch(/<script/i);
	expect(page).toContain('8 / 9');
	expect(page).toMatch(/Not in this file[\s\S]*gone\.jpg[\s\S]*404/);
});

it('holds a pasted picture under a name of its own, links no SVG, and says how many pages it covers', async () => {
	const pasted = { url: 'data:image/png;base64,iVBORw0KGgo/abc/def', postId: '1' };
	const drawn = {
		picture: { url: 'https://img.test/a.png', postId: '1' },
		blob: new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>']),
	};
	const { blob } = await pictureArchive({ ...thread, pages: { current: 2, count: 25, read: [2, 3] } }, [
		{ picture: pasted, blob: png },
		drawn,
	]);
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	const text = (name: string) => new TextDecoder().decode(files[name]);
	expect(Object.keys(files).slice(2)).toEqual(['001_floor01_Ann-Lee.png', '002_floor01_Ann-Lee_a.svg']);
	expect(text('index.html')).toContain('2 / 2 · 2 / 25 pages');
	expect(text('index.html')).toContain('<a href="001_floor01_Ann-Lee.png"><img');
	expect(text('index.html')).not.toContain('<a href="002');
	const { pages, pictures } = JSON.parse(text('pictures.json'));
	expect(pages).toEqual({ read: [2, 3], count: 25 });
	expect(pictures[0].source).toBe('data:image/png;base64');
});
