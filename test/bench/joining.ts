/** The bench of joining: time per page and memory as a thread grows from 20 to 200 pages, in real Chromium. */
import { bundle, launch } from './chromium';
import type { Joined } from './joining-in-page';

const sizes = [20, 50, 100, 200];
/** Time per page at 200 pages over that at 20; beyond it joining does not grow linearly. */
const most = 1.3;

/** Prints a row a size; @returns 1 where the time per page grows by more than `most` */
export async function benchJoining(): Promise<number> {
	const browser = await launch(['--js-flags=--expose-gc', '--enable-precise-memory-info']);
	try {
		const script = await bundle('test/bench/joining-in-page.ts');
		const page = await browser.newPage();
		await page.evaluate(script);
		const measure = (pages: number): Promise<Joined> => page.evaluate(`bench.join(${pages})`);
		const heap = (): Promise<number> => page.evaluate('gc(), performance.memory.usedJSHeapSize');
		await measure(20);
		const perPage = new Map<number, number>();
		console.log('pages  posts   ms a page   heap kept, KiB a page');
		for (const pages of sizes) {
			await page.evaluate('bench.held.length = 0');
			const before = await heap();
			const rounds: Joined[] = [];
			for (let round = 0; round < 3; round++) rounds.push(await measure(pages));
			const best = Math.min(...rounds.map(({ milliseconds }) => milliseconds)) / pages;
			perPage.set(pages, best);
			const kept = ((await heap()) - before) / 1024 / pages;
			console.log(
				`${String(pages).padStart(5)}  ${String(rounds[0]?.posts).padStart(5)}   ${best.toFixed(2).padStart(9)}   ${kept.toFixed(1).padStart(21)}`,
			);
		}
		const growth = (perPage.get(200) as number) / (perPage.get(20) as number);
		console.log(`time a page at 200 pages: ${growth.toFixed(2)} x that at 20 (at most ${most})`);
		return growth <= most ? 0 : 1;
	} finally {
		await browser.close();
	}
}
