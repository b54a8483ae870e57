/**
 * A real Chromium with the built extension, for end-to-end tests and for the demo.
 *
 *     const site = await serve({ '/thread': { body: html }, '/gbk': { body: bytes, charset: 'gbk' } });
 *     const browser = await launch({ hosts: { 'bbs.test': site, '127.0.0.1:8101': site } });
 *     const page = await browser.open('http://bbs.test/thread');
 *     const popup = await browser.clickToolbar(page);            // the real button: activeTab is granted, the popup is a Page
 *     await popup.getByRole('button', { name: 'Read' }).click();  // the shadow root of <threadleaf-reader> is open: locators see into it
 *     await page.locator('threadleaf-reader').waitFor();
 *     await browser.close();                                      // and site.close(), in afterAll
 *
 * `browser.allow('http://bbs.test/*')` grants a host permission as if the user had said yes; a request for that very pattern then succeeds without a prompt; `grant` asks as well.
 * `browser.saved(page, () => button.click())` gives name and bytes of what the page downloads. `browser.clipboard()` reads the clipboard.
 * `browser.worker()` is the service worker, for `evaluate(() => chrome.storage…)`. Real pages of the corpus: `corpus.ts`.
 * Tests are files `test/e2e/NAME.test.ts`; `npm run e2e -- NAME` builds where a source is newer and runs one of them.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { browserOrInstall } from '../demo/find-browser';
import { built } from './build';
import type { Site } from './serve';

export { type Site, serve } from './serve';

export interface LaunchOptions {
	/** Host (with port, where it is not 80) -> the local site that answers for it. */
	hosts?: Record<string, Site>;
	/** Language of the browser's interface, "en-US" where undefined. */
	language?: string;
	headless?: boolean;
	viewport?: { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	/** Device pixels per CSS pixel, 1 where undefined. */
	scale?: number;
	/** Folders of further unpacked extensions. */
	beside?: string[];
}

export interface Browser {
	context: BrowserContext;
	/** Id of the extension. */
	id: string;
	/** Address of a page of the extension: `url('options.html')`. */
	url(path: string): string;
	/** Opens a tab and waits for its DOM. */
	open(address: string): Promise<Page>;
	/** Presses the toolbar button on this page's tab. Call it again for a new popup: a click elsewhere closes it. */
	clickToolbar(page: Page): Promise<Page>;
	worker(): Promise<Worker>;
	/** Grants a match pattern, which must be the very one that is asked for later. */
	allow(pattern: string): Promise<void>;
	/** As `allow`, and the extension has asked and got it. */
	grant(pattern: string): Promise<void>;
	/** What was copied last. */
	clipboard(): Promise<string>;
	/** Runs `action` and waits for the file that it makes the page save. */
	saved(page: Page, action: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }>;
	close(): Promise<void>;
}

/** Waits until `look` brings something; `what` names it in the error. */
export async function until<T>(what: string, look: () => Promise<T | undefined> | T | undefined, seconds = 10): Promise<T> {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		const found = await look();
		if (found !== undefined) return found;
		if (Date.now() > end) throw new Error(`Waited ${seconds} s for ${what}.`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

const rules = (hosts: Record<string, Site>): string[] => {
	const maps = Object.entries(hosts).map(([host, site]) => `MAP ${host.includes(':') ? host : `${host}:80`} 127.0.0.1:${site.port}`);
	return maps.length ? [`--host-resolver-rules=${maps.join(',')}`] : [];
};

/** Starts a browser of its own profile with the extension in it. */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
	const profile = await mkdtemp(join(tmpdir(), 'threadleaf-'));
	const downloads = join(profile, 'downloads');
	const extensions = [built, ...(options.beside ?? [])].join(',');
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: browserOrInstall(console.log),
		headless: options.headless ?? true,
		// Playwright's own handlers keep a hung process alive after a signal.
		handleSIGTERM: false,
		downloadsPath: downloads,
		viewport: options.headless === false ? null : (options.viewport ?? { width: 1280, height: 800 }),
		deviceScaleFactor: options.headless === false ? undefined : (options.scale ?? 1),
		colorScheme: options.colorScheme ?? 'light',
		locale: options.language ?? 'en-US',
		env: { ...process.env, LANGUAGE: (options.language ?? 'en-US').replace('-', '_') } as Record<string, string>,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			`--lang=${options.language ?? 'en-US'}`,
			`--disable-extensions-except=${extensions}`,
			`--load-extension=${extensions}`,
			...(options.scale && options.headless !== false ? [`--force-device-scale-factor=${options.scale}`] : []),
			// Playwright's emulation does not reach the popup.
			...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
			'--remote-debugging-port=0',
			...rules(options.hosts ?? {}),
		],
	});
	const isOurs = (worker: Worker) => worker.url().endsWith('/background.js');
	const worker = async () =>
		context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 20_000 });
	const id = new URL((await worker()).url()).host;
	const url = (path: string) => `chrome-extension://${id}/${path}`;

	const close = async () => {
		await Promise.race([context.close(), new Promise((resolve) => setTimeout(resolve, 5000))]);
		await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
	};
	const open = async (address: string) => {
		const page = await context.newPage();
		await page.goto(address, { waitUntil: 'domcontentloaded' });
		return page;
	};
	const clickToolbar = async (page: Page): Promise<Page> => {
		await page.bringToFront();
		const browser = context.browser();
		if (!browser) throw new Error('The browser is closed.');
		const own = await context.newCDPSession(page);
		const { targetInfo } = await own.send('Target.getTargetInfo');
		const session = await browser.newBrowserCDPSession();
		// The button belongs to the tab, whose target is not the page's: the page's window and address name it.
		const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
		const tab = targetInfos.find((target) => target.url === targetInfo.url) ?? targetInfos.find((target) => target.url === page.url());
		if (!tab) throw new Error(`No tab shows ${page.url()}.`);
		await session.send('Extensions.triggerAction' as 'Target.getTargets', { id, targetId: tab.targetId } as never);
		await own.detach();
		// The popup is no page of the context that Playwright launched; a second connection sees it as one.
		const port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0];
		const popup = await until('the popup', async () => {
			// Its defaults would take the dark scheme from every page.
			const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
			const popup = second
				.contexts()
				.flatMap((each) => each.pages())
				.find((each) => each.url().startsWith(url('popup.html')));
			if (!popup) await second.close();
			return popup;
		});
		// The second connection took the downloads to a folder of its own; `saved` looks in ours. It holds while this session stays.
		await session.send('Browser.setDownloadBehavior', { behavior: 'allowAndName', downloadPath: downloads, eventsEnabled: true });
		await popup.locator('h1:not(.waiting)').waitFor();
		return popup;
	};
	const allow = async (pattern: string) => {
		const page = await open('chrome://extensions/');
		await page.evaluate(
			([extension, host]) =>
				(
					globalThis as unknown as { chrome: { developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } } }
				).chrome.developerPrivate.addHostPermission(extension as string, host as string),
			[id, pattern],
		);
		await page.close();
	};
	const grant = async (pattern: string) => {
		await allow(pattern);
		const page = await open(url('options.html'));
		const session = await context.newCDPSession(page);
		const expression = `chrome.permissions.request({ origins: [${JSON.stringify(pattern)}] })`;
		const { result } = await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
		await page.close();
		if (result.value !== true) throw new Error(`Permission for ${pattern} was not granted.`);
	};
	const clipboard = async () => {
		const page = await open('about:blank');
		await page.setContent('<textarea></textarea>');
		await page.bringToFront();
		await page.focus('textarea');
		await page.keyboard.press('ControlOrMeta+V');
		const text = await page.inputValue('textarea');
		await page.close();
		return text;
	};
	const saved = async (page: Page, action: () => Promise<unknown>) => {
		const [download] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), action()]);
		return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
	};
	return { context, id, url, open, clickToolbar, worker, allow, grant, clipboard, saved, close };
}
