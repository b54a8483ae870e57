/** Coming back to a thread in a real browser: what is new, where one stopped; and one author's posts alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Story, story } from '../server/story';
import { type Browser, until } from './harness';
import { read } from './reading';
import { floors, loadAll, patientBrowser, play, reader } from './whole-page';

let browser: Browser;
beforeAll(async () => {
	browser = await patientBrowser();
});
afterAll(() => browser.close());

const add = (tale: Story, floor: number): void => {
	const last = tale.posts.at(-1) as Story['posts'][number];
	tale.posts.push({ ...last, id: last.id + 3, floor, words: `new (${floor}).`, answers: undefined });
};

describe('since last time', () => {
	it('marks what is new, and says so', async () => {
		const tale = story('zh', 8);
		const { page, close } = await play(browser, tale);
		await page.keyboard.press('Escape');
		await reader(page).waitFor({ state: 'detached' });
		add(tale, 9);
		tale.posts = tale.posts.filter((post) => post.floor !== 3);
		await page.reload();
		await read(browser, page);
		const fresh = await reader(page).evaluate((host) => [...host.querySelectorAll('.new')].map((post) => post.textContent));
		expect(fresh).toHaveLength(1);
		expect(fresh[0]).toContain('new (9).');
		await reader(page).getByText('1 new post', { exact: true }).waitFor();
		await close();
	});

	it('leads to the post where one stopped, pages away, when the tab was left without closing the reader', async () => {
		const tale = story('zh', 87);
		const { forum, page, close } = await play(browser, tale);
		await loadAll(page).click();
		await until('all posts', async () => ((await floors(page)).length === 87 ? true : undefined), 30);
		await page.keyboard.press('#');
		await page.keyboard.type('53');
		await page.keyboard.press('Enter');
		await until('post 53', () =>
			reader(page).evaluate((host) => {
				const post = [...host.querySelectorAll('[data-leaf-post]')].find((each) => each.textContent?.includes('(53).'));
				return Math.abs((post?.getBoundingClientRect().top ?? 9999) - 80) < 300 || undefined;
			}),
		);
		await page.waitForTimeout(600);
		await page.goto('about:blank');
		add(tale, 88);
		add(tale, 89);
		await page.goto(forum.url());
		await read(browser, page);
		await reader(page)
			.getByText(/You stopped at #5\d/)
			.waitFor();
		await reader(page).getByText('2 new posts', { exact: true }).waitFor();
		const before = forum.requests.length;
		await reader(page).getByRole('button', { name: 'Go on there' }).click();
		await until(
			'post 53 in view',
			() =>
				reader(page).evaluate((host) => {
					const post = [...host.querySelectorAll('[data-leaf-post]')].find((each) => each.textContent?.includes('(53).'));
					const top = post?.getBoundingClientRect().top ?? 9999;
					return (top > -400 && top < 700) || undefined;
				}),
			20,
		);
		expect(forum.requests.length - before).toBe(5);
		await page.keyboard.press('n');
		await until(
			'the first new post in view',
			() =>
				reader(page).evaluate((host) => {
					const post = host.querySelector('.new');
					const top = post?.getBoundingClientRect().top ?? 9999;
					return (post?.textContent?.includes('new (88).') && top > -10 && top < 700) || undefined;
				}),
			20,
		);
		await close();
	});
});

describe('only this author', () => {
	it("reads the forum's own view of the author, one key away, and keeps what each post answers", async () => {
		const tale = story('zh', 87);
		const { forum, page, close } = await play(browser, tale);
		const starter = tale.posts[0]?.author as string;
		// The played forum knows authors by the length of their names.
		const theirs = tale.posts.filter(({ author }) => author.length === starter.length);
		await page.keyboard.press('a');
		const wanted = theirs.filter(({ author }) => author === starter).map(({ floor }) => floor);
		await until('all of theirs', async () => ((await floors(page)).length === wanted.length ? true : undefined), 20);
		expect(await floors(page)).toEqual(wanted);
		expect(forum.requests.length).toBeLessThan(9);
		await page.keyboard.press('a');
		await until('the thread again', async () => ((await floors(page)).length > wanted.length ? true : undefined));
		await close();
	});

	it('joins all pages where the forum has no such view', async () => {
		const tale = story('en', 62);
		const { page, close } = await play(browser, tale, { charset: 'utf-8', kind: 'xenforo' });
		await page.keyboard.press('a');
		const wanted = tale.posts.filter(({ author }) => author === tale.posts[0]?.author);
		await until('all of theirs', async () => ((await floors(page)).length === wanted.length ? true : undefined), 30);
		const answering = wanted.filter(({ answers }) => answers);
		const above = await reader(page).evaluate(
			(host) =>
				[...host.querySelectorAll<HTMLElement>('[data-leaf-post]')].filter(
					(post) => !post.hidden && post.querySelector('.answered, .quote'),
				).length,
		);
		expect(answering.length).toBeGreaterThan(0);
		expect(above).toBe(answering.length);
		await close();
	});
});
