/** Ten thousand posts on one page: read whole, in time that grows as their number does. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle, launch } from '../bench/chromium';
import type { readLong } from './long-in-page';

let browser: Browser;
let script: string;
beforeAll(async () => {
	[browser, script] = await Promise.all([launch(), bundle('test/e2e/long-in-page.ts')]);
});
afterAll(() => browser?.close());

/** Each in a page of its own, so that none pays for what another left behind. */
async function read(count: number): Promise<ReturnType<typeof readLong>> {
	const page = await browser.newPage();
	try {
		await page.evaluate(script);
		return await page.evaluate(`bench.readLong(${count})`);
	} finally {
		await page.close();
	}
}

test('10,000 posts take no more than 12 times as long as 1,000', { timeout: 180_000 }, async () => {
	const [few, many] = [[] as number[], [] as number[]];
	for (let round = 0; round < 3; round++) {
		few.push((await read(1000)).time);
		const long = await read(10_000);
		expect(long.posts).toBe(10_000);
		many.push(long.time);
	}
	// The least of three: what other work on the machine adds to a time is not the reading's.
	const [least, most] = [Math.min(...few), Math.min(...many)];
	console.log(`1,000 posts in ${least.toFixed(0)} ms, 10,000 in ${most.toFixed(0)} ms: ${(most / least).toFixed(1)} times`);
	expect(most / least).toBeLessThanOrEqual(12);
});
