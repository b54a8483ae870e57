/** Pages with nothing to read: each gets one clear sentence, and nothing is changed or broken. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawDiscuz } from '../demo/discuz-page';
import { story } from '../demo/story';
import { type Browser, launch, type Site, serve } from './harness';

const river = drawDiscuz(story('river'), 1);
const message =
	'<!DOCTYPE html><html><head><title>提示信息 - 山水论坛 - Powered by Discuz!</title></head><body id="nv_forum" class="pg_viewthread"><div id="wp" class="wp"><div id="ct"><div class="nfl"><div class="f_c altw"><div id="messagetext" class="alert_error"><p>抱歉，指定的主题不存在或已被删除或正在被审核</p></div></div></div></div></div></body></html>';
const login =
	'<!DOCTYPE html><html><head><title>登录 - 山水论坛</title></head><body><form id="loginform_L1" method="post"><input name="username"><input type="password" name="password"><button>登录</button></form></body></html>';
const pages: Record<string, string> = {
	'/empty': '',
	'/message': message,
	'/login': login,
	'/cut': river.slice(0, river.indexOf('id="postmessage_4704"') + 40),
	// `viewthread_node_body.htm`: a blocked post has the note where the table of its words would be.
	'/removed': river.replace(
		/<div class="t_fsz">(?:(?!<div class="t_fsz">)[\s\S])*?id="postmessage_4701">[\s\S]*?<\/td><\/tr><\/table><\/div>/,
		'<div class="locked">提示: <em>作者被禁止或删除&nbsp;内容自动屏蔽</em></div>',
	),
};

let browser: Browser;
let site: Site;
beforeAll(async () => {
	site = await serve(({ path }) => {
		if (path === '/picture.svg') return { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' };
		const body = pages[path];
		return body === undefined ? undefined : { body };
	});
	browser = await launch({ hosts: { 'bbs.test': site } });
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
});

async function says(address: string): Promise<string> {
	const page = await browser.open(address);
	const popup = await browser.clickToolbar(page);
	await popup.locator('h1').waitFor();
	const words = await popup.locator('main').innerText();
	await popup.close();
	await page.close();
	return words;
}

test.each([
	['a message instead of a thread', 'http://bbs.test/message', 'There is no thread on this page.'],
	['a login', 'http://bbs.test/login', 'There is no thread on this page.'],
	['an empty page', 'http://bbs.test/empty', 'This page is empty.'],
	['a page of the browser', 'chrome://version/', 'The browser keeps extensions out of this page.'],
])('%s', async (_, address, sentence) => {
	expect(await says(address)).toContain(sentence);
});

test('a page that is cut off in the middle is read as far as it goes', async () => {
	const words = await says('http://bbs.test/cut');
	expect(words).toContain('Discuz!');
	expect(words).toMatch(/[34] posts here/);
});

test('a thread whose first post was blocked is read, and the popup says what is missing', async () => {
	const words = await says('http://bbs.test/removed');
	expect(words).toContain('8 posts here');
	expect(words).toMatch(/was (blocked|removed)/);
});
