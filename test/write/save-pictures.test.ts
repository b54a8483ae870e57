// @vitest-environment node
/** Saving step by step: the question for hosts and its answers, one file or an archive, cancel, and the second attempt at what is missing. */
import { expect, it } from 'vitest';
import type { CleanHtml, Picture, Thread } from '../../components/model/thread';
import { pictureSaver, type SaveDoors, type Saving } from '../../components/write/save-pictures';

const pictures: Picture[] = ['https://own.test/a.gif', 'https://far.test/b.gif', 'https://far.test/c.gif'].map((url) => ({
	url,
	postId: '1',
}));
const thread: Thread = {
	url: 'https://own.test/t',
	title: 'Boats',
	posts: [{ id: '1', number: 1, body: '' as CleanHtml, pictures, quotes: [], attachments: [], depth: 0, isTopicStarter: true }],
	pages: { current: 1, count: 1 },
	notices: [],
};
const gif = () => new Blob(['GIF89a boat']);

function scene(change: Partial<SaveDoors<string>> = {}) {
	const allowed = new Set(['https://own.test']);
	const states: (Saving | undefined)[] = [];
	const files: { name: string; file: Blob }[] = [];
	const doors: SaveDoors<string> = {
		routes: async (urls) => new Map(urls.map((url) => [new URL(url).origin, 'page'] as const).filter(([origin]) => allowed.has(origin))),
		ask: async () => {
			allowed.add('https://far.test');
			return 'granted';
		},
		fetch: async () => gif(),
		deliver: (file, name) => files.push({ name, file }),
		...change,
	};
	const saver = pictureSaver(
		() => thread,
		doors,
		(saving) => states.push(saving),
	);
	const reached = async (step: string) => {
		for (let turn = 0; turn < 400 && states.at(-1)?.step !== step; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
		return states.at(-1);
	};
	return { saver, states, files, reached, allowed };
}

it('asks once for all hosts that need it, and saves all after a yes', async () => {
	const { saver, files, reached } = scene();
	const saving = saver.save(pictures);
	expect(await reached('asking')).toEqual({ step: 'asking', hosts: [{ name: 'far.test', count: 2 }], waiting: false });
	await saver.allow();
	await saving;
	expect(await reached('done')).toMatchObject({ saved: 3, total: 3, missing: [] });
	expect(files.map(({ name }) => name)).toEqual(['Boats (own.test).zip']);
});

it('goes on without what was declined, and lists it', async () => {
	const { saver, reached } = scene();
	const saving = saver.save(pictures);
	await reached('asking');
	saver.decline();
	await saving;
	expect(await reached('done')).toMatchObject({
		saved: 1,
		missing: [
			{ url: 'https://far.test/b.gif', why: 'not allowed' },
			{ url: 'https://far.test/c.gif', why: 'not allowed' },
		],
	});
});

it('asks again after a no in the browser’s question', async () => {
	const { saver, reached, states } = scene({ ask: async () => 'refused' });
	const saving = saver.save(pictures);
	await reached('asking');
	await saver.allow();
	expect(states.at(-1)).toMatchObject({ step: 'asking', waiting: false });
	saver.cancel();
	await saving;
	expect(states.at(-1)).toBeUndefined();
});

it('notices a yes that was given in another window', async () => {
	const { saver, reached, allowed } = scene({ ask: async () => 'elsewhere' });
	const saving = saver.save(pictures);
	await reached('asking');
	const asked = saver.allow();
	allowed.add('https://far.test');
	await asked;
	await saving;
	expect(await reached('done')).toMatchObject({ saved: 3 });
});

it('saves one picture as itself, under the name that it has in an archive', async () => {
	const { saver, files } = scene();
	await saver.save(pictures.slice(0, 1));
	expect(files.map(({ name }) => name)).toEqual(['001_floor01_a.gif']);
	expect(await files[0]?.file.text()).toBe('GIF89a boat');
});

it('tries only what is missing again, and delivers all', async () => {
	const asked: string[] = [];
	let broken = true;
	const { saver, files, states } = scene({
		routes: async (urls) => new Map(urls.map((url) => [new URL(url).origin, 'page'] as const)),
		fetch: async (url) => {
			asked.push(url);
			if (broken && url.endsWith('c.gif')) throw new Error('404');
			return gif();
		},
	});
	await saver.save(pictures);
	expect(states.at(-1)).toMatchObject({ saved: 2, missing: [{ why: '404' }] });
	broken = false;
	asked.length = 0;
	await saver.retry();
	expect(asked).toEqual(['https://far.test/c.gif']);
	expect(states.at(-1)).toMatchObject({ step: 'done', saved: 3, total: 3 });
	expect(files).toHaveLength(2);
	saver.dismiss();
	await saver.retry();
	expect(files).toHaveLength(2);
});

it('takes the smaller version where the host of the original was declined', async () => {
	const { saver, reached, states } = scene();
	const saving = saver.save([
		{ url: 'https://far.test/b.gif', thumbnail: 'https://own.test/b-small.gif', postId: '1' },
		...pictures.slice(0, 1),
	]);
	expect(await reached('asking')).toMatchObject({ hosts: [{ name: 'far.test', count: 1 }] });
	saver.decline();
	await saving;
	expect(states.at(-1)).toMatchObject({ step: 'done', saved: 2, smaller: 1, missing: [] });
});
