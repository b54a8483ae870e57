// @vitest-environment node
/** A picture crosses from background to page byte for byte: as a Blob where messages are cloned, as words where they are JSON (Chrome before 148). */
import { afterEach, expect, it, vi } from 'vitest';
import { servePictures } from '../../components/browser/picture-server';
import { fetchPicture } from '../../components/browser/pictures';

interface End {
	postMessage(words: unknown): void;
	disconnect(): void;
	onMessage: { addListener(listen: (words: unknown) => void): void };
	onDisconnect: { addListener(listen: () => void): void };
}

/** Both ends of the browser, and each kind of message that crossed. */
const wire = vi.hoisted(() => ({
	connected: undefined as ((port: object) => void) | undefined,
	cross: (words: unknown) => words,
	kinds: [] as string[],
	rules: [] as { id: number }[],
}));

function ports(): [End, End] {
	const listeners = [0, 1].map(() => ({ message: [] as ((words: unknown) => void)[], gone: [] as (() => void)[] }));
	const end = (other: number): End => ({
		postMessage(words) {
			const { kind } = words as { kind?: string };
			if (kind) wire.kinds.push(kind);
			const crossed = wire.cross(words);
			queueMicrotask(() => listeners[other]?.message.forEach((listen) => void listen(crossed)));
		},
		disconnect: () => listeners[other]?.gone.forEach((listen) => void listen()),
		onMessage: { addListener: (listen) => void listeners[1 - other]?.message.push(listen) },
		onDisconnect: { addListener: (listen) => void listeners[1 - other]?.gone.push(listen) },
	});
	return [end(1), end(0)];
}

vi.mock('wxt/browser', () => ({
	browser: {
		runtime: {
			id: 'ours',
			getURL: () => 'chrome-extension://ours/',
			onConnect: { addListener: (listen: (port: object) => void) => (wire.connected = listen) },
			connect({ name }: { name: string }) {
				const [page, background] = ports();
				wire.connected?.({ ...background, name, sender: { id: 'ours' } });
				return page;
			},
		},
		declarativeNetRequest: {
			getSessionRules: async () => wire.rules,
			async updateSessionRules({ addRules = [], removeRuleIds = [] }: { addRules?: { id: number }[]; removeRuleIds?: number[] }) {
				wire.rules = [...wire.rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
			},
		},
	},
}));

servePictures();
const bytes = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 31) % 251);

afterEach(() => {
	vi.unstubAllGlobals();
	wire.kinds = [];
});

it.each([
	['cloned', (words: unknown) => words, ['head', 'loaded', 'whole']],
	['JSON', (words: unknown) => JSON.parse(JSON.stringify(words)), ['head', 'words', 'end']],
])('messages that are %s', async (_, cross, kinds) => {
	wire.cross = cross;
	vi.stubGlobal('location', new URL('https://bbs.test/thread-1.html'));
	vi.stubGlobal('fetch', async () => {
		expect(wire.rules, 'the Referer is lent during the request').toHaveLength(1);
		return new Response(bytes, { headers: { 'content-type': 'image/png', 'content-length': String(bytes.length) } });
	});
	const heard: [loaded: number, total?: number][] = [];
	const blob = await fetchPicture('https://hot.test/a.png', { route: 'background', onBytes: (...words) => heard.push(words) });
	expect(blob.type).toBe('image/png');
	expect(Buffer.compare(Buffer.from(await blob.arrayBuffer()), bytes)).toBe(0);
	expect([...new Set(wire.kinds)]).toEqual(kinds);
	expect(heard.at(-1)).toEqual([bytes.length, bytes.length]);
	expect(heard.length).toBeGreaterThan(1);
	expect(wire.rules).toEqual([]);
});

it('an answer of 404 is a fault, whatever messages can carry', async () => {
	wire.cross = (words) => words;
	vi.stubGlobal('location', new URL('https://bbs.test/thread-1.html'));
	vi.stubGlobal('fetch', async () => new Response('no', { status: 404 }));
	await expect(fetchPicture('https://hot.test/b.png', { route: 'background' })).rejects.toMatchObject({ message: '404', passing: false });
});
