/** Pages with nothing to read: each gets one clear sentence, and nothing is changed or broken. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawDiscuz } from '../demo/discuz-page';
import { story } from '../demo/story';
import { type Browser, launch, type Site, serve } from './harness';
import type { Reply } from './serve';

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

const words = 'Many words stand in this file, one after the other. '.repeat(20);
const files: Record<string, Reply> = {
	'/picture.svg': { body: `<svg xmlns="http://www.w3.org/2000/svg"><text>${words}</text></svg>`, type: 'image/svg+xml' },
	'/feed.xml': { body: `<rss version="2.0"><channel><item><description>${words}</description></item></channel></rss>`, type: 'text/xml' },
	'/data.json': { body: JSON.stringify({ words }), type: 'application/json' },
	'/frames': { body: '<!doctype html><html><frameset cols="50%,50%"><frame src="/login"><frame src="/login"></frameset></html>' },
	'/notes.txt': { body: words, type: 'text/plain' },
};

let browser: Browser;
let site: Site;
beforeAll(async () => {
	site = await serve(({ path }) => {
		if (files[path]) return files[path];
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
	['a picture', 'http://bbs.test/picture.svg', 'This is a single picture or video.'],
	['a feed', 'http://bbs.test/feed.xml', 'There is no thread on this page.'],
	['data', 'http://bbs.test/data.json', 'There is no thread on this page.'],
	['a page of frames', 'http://bbs.test/frames', 'This page is empty.'],
	['the source of a page', 'view-source:http://bbs.test/login', 'The browser keeps extensions out of this page.'],
	['an empty tab', 'about:blank', 'The browser keeps extensions out of this page.'],
	['a page of the browser', 'chrome://version/', 'The browser keeps extensions out of this page.'],
])('%s', async (_, address, sentence) => {
	expect(await says(address)).toContain(sentence);
});

test('words without a title are an article that is called so', async () => {
	expect(await says('http://bbs.test/notes.txt')).toMatch(/Article[\s\S]*Untitled[\s\S]*Read/);
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
