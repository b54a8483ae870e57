/** The bench: reads every page of the corpus in real Chromium and prints how much of it came out right. */
import { openChromium } from './chromium';
import { corpus } from './corpus';
import { fieldsOf } from './fields';
import type { Measured } from './in-page';
import { printFailures, printFaults, printPeers, printSets, printSoftware, printTimes, printWorst, type Result } from './tables';
import { wordF1 } from './words';

/** Each is timed this often on each page; the median counts. */
const rounds = 3;

/** A page that could not be opened is asked nothing: it is counted apart, and the bench fails. */
const lost = (error: Error): Measured => ({
	text: '',
	bodies: [],
	forums: [],
	faults: [],
	unvisited: error.message,
	page: { words: '', source: '' },
	times: { recognise: 0, readThread: 0 },
});

/** @returns the exit code: 0 also where there is no corpus, 1 where a page made Threadleaf throw or could not be opened */
export async function bench(args: string[]): Promise<number> {
	const flags = new Set(args.filter((arg) => arg.startsWith('--')));
	const pages = corpus(args.filter((arg) => !arg.startsWith('--')));
	if (!pages) {
		console.log('skipped: no corpus');
		return 0;
	}
	const chromium = await openChromium();
	const results: Result[] = [];
	try {
		for (const page of pages) {
			const measured = await chromium.visit(page, flags.has('--fast') ? 1 : rounds).catch(lost);
			const f1 = page.wanted.words === undefined || measured.unvisited ? undefined : wordF1(measured.text, page.wanted.words);
			results.push({ page, measured, fields: fieldsOf(page, measured), f1 });
			if (process.stderr.isTTY) process.stderr.write(`\r${results.length} of ${pages.length} ${page.name.padEnd(50)}`);
		}
	} finally {
		await chromium.close();
	}
	if (process.stderr.isTTY) process.stderr.write(`\r${' '.repeat(70)}\r`);
	printFailures(results, flags.has('--all') ? Number.POSITIVE_INFINITY : 4);
	printWorst(results);
	printSoftware(results);
	printPeers(results);
	printTimes(results);
	printSets(results);
	printFaults(results);
	return results.some(({ measured }) => measured.error || measured.unvisited) ? 1 : 0;
}
