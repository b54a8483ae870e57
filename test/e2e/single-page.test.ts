/** A forum that never loads a page: popup, badge and reader speak of the thread on screen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launch, type Site, serve } from './harness';

declare const chrome: typeof import('wxt/browser').browser;

/** Discourse's frame, and a router that swaps what is in it a moment after the address. */
const forum = `<!doctype html><html lang="en"><head><title>Talk</title><meta name="generator" content="Discourse 3.5.0"></head><body><div id="main-outlet"></div>
<script>
const topics = { 7: ['Restoring a sailboat', 12], 8: ['Sourdough in winter', 5] };
const post = (topic, n) => '<div class="topic-post clearfix regular"><article id="post_' + n + '" data-post-id="' + topic + n + '" data-topic-id="' + topic + '" data-user-id="1"><div class="row"><div class="topic-body"><div class="topic-meta-data"><div class="names"><span class="first username"><a data-user-card="ada" href="/u/ada">ada</a></span></div><div class="post-infos"><div class="post-info post-date"><a class="post-date" href="/t/story/' + topic + '/' + n + '"><span class="relative-date" data-time="1714000000000">x</span></a></div></div></div><div class="regular contents"><div class="cooked"><p>Words of post ' + n + ' in topic ' + topic + '.</p></div></div></div></div></article></div>';
const draw = () => {
	const id = (/\\/t\\/story\\/(\\d+)/.exec(location.pathname) ?? [])[1];
	const outlet = document.querySelector('#main-outlet');
	if (!id) { outlet.innerHTML = '<table class="topic-list"><tbody>' + Object.entries(topics).map(([n, [title]]) => '<tr class="topic-list-item"><td><a class="title" href="/t/story/' + n + '">' + title + '</a></td></tr>').join('') + '</tbody></table>'; return; }
	const [title, count] = topics[id];
	document.title = title + ' - Talk';
	outlet.innerHTML = '<div id="topic-title"><h1><a href="/t/story/' + id + '" class="fancy-title">' + title + '</a></h1></div><div class="post-stream">' + Array.from({ length: count }, (_, at) => post(id, at + 1)).join('') + '</div>';
};
window.go = (path) => { history.pushState({}, '', path); setTimeout(draw, 300); };
draw();
</script></body></html>`;

let browser: Browser;
let site: Site;
beforeAll(async () => {
	site = await serve(({ path }) => (path.endsWith('.json') || path.includes('.json?') ? undefined : { body: forum }));
	browser = await launch({ hosts: { 'talk.test': site } });
	await browser.allow('*://talk.test/*');
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});

const go = (page: Page, path: string) => page.evaluate((to) => (window as unknown as { go(path: string): void }).go(to), path);
const badge = async () =>
	(await browser.worker()).evaluate(async () => {
		const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
		return chrome.action.getBadgeText({ tabId: tab?.id });
	});
const title = (page: Page) => page.locator('threadleaf-reader .title');

test('the popup says what is on screen after each step', async () => {
	const page = await browser.open('http://talk.test/t/story/7');
	const said = async () => {
		const popup = await browser.clickToolbar(page);
		const words = await popup.locator('h1').textContent();
		await popup.close();
		return words;
	};
	expect(await said()).toContain('Restoring a sailboat');
	await go(page, '/t/story/8');
	await page.getByText('Words of post 5 in topic 8.').waitFor();
	expect(await said()).toContain('Sourdough in winter');
	await page.close();
});

test('automatic: reader and badge follow to another thread, and leave on a list', async () => {
	const page = await browser.open('http://talk.test/t/story/7');
	const popup = await browser.clickToolbar(page);
	await popup.getByRole('switch').click();
	await expect.poll(() => popup.getByRole('switch').isChecked()).toBe(true);
	await popup.close();
	const fresh = await browser.open('http://talk.test/t/story/7');
	await title(fresh).getByText('Restoring a sailboat').waitFor();
	await expect.poll(badge).toBe('12');
	await go(fresh, '/t/story/7/9');
	await fresh.waitForTimeout(600);
	expect(await title(fresh).textContent()).toBe('Restoring a sailboat');
	await go(fresh, '/t/story/8');
	await title(fresh).getByText('Sourdough in winter').waitFor();
	await expect.poll(badge).toBe('5');
	await go(fresh, '/latest');
	await fresh.locator('threadleaf-reader').waitFor({ state: 'detached' });
	await expect.poll(badge).toBe('');
	await page.close();
	await fresh.close();
});
