/** The popup of the toolbar button: a browser within the browser's own window, which WebDriver does not reach, so that its scripts go by the parent. */
import { until } from '../harness';
import type { Marionette } from './marionette';
import { control, type Place, pattern, settled, type Work } from './place';
import { extension } from './start';

export interface Popup extends Place {
	/** What it shows. */
	words(): Promise<string>;
	/** Closes it as a click elsewhere does. */
	close(): Promise<void>;
}

/** Runs in the browser's own window, with all rights. */
export const inChrome = async <T>({ send }: Marionette, script: string, ...args: unknown[]): Promise<T> => {
	await send('Marionette:SetContext', { value: 'chrome' });
	try {
		return await send<T>('WebDriver:ExecuteScript', { script, args, sandbox: 'system' });
	} finally {
		await send('Marionette:SetContext', { value: 'content' });
	}
};

const window = `const win = Services.wm.getMostRecentWindow('navigator:browser');
	const popup = win.document.querySelector('browser.webextension-popup-browser');`;

/** Sends a function body into the popup's process and waits for its answer; one that is sent while the popup changes processes is lost. */
const inPopup = `${window}
	const [code, name] = arguments;
	if (!popup) return { fault: 'no popup' };
	return new Promise((resolve) => {
		const { messageManager: line } = popup;
		const end = (answer) => { line.removeMessageListener(name, hear); win.clearTimeout(timer); resolve(answer); };
		const hear = ({ data }) => end(data);
		const timer = win.setTimeout(end, 2000, { fault: 'no answer' });
		line.addMessageListener(name, hear);
		line.loadFrameScript('data:,' + encodeURIComponent(code), false);
	});`;

let asked = 0;

/** A sandbox of the popup's own rights runs the function; `content` itself would be seen through Xrays. */
const frameScript = (body: string, name: string) => `(async () => {
	try {
		const box = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
		const run = (code) => Components.utils.evalInSandbox(code, box);
		sendAsyncMessage('${name}', { result: await (async () => { ${body} })() });
	} catch (fault) { sendAsyncMessage('${name}', { fault: String(fault) }); }
})()`;

/** Presses the button on the tab in front. */
export async function openPopup(wire: Marionette): Promise<Popup> {
	const run = async <T>(body: string): Promise<T> => {
		asked += 1;
		const name = `threadleaf:${asked}`;
		const { result, fault } = await inChrome<{ result: T; fault?: string }>(wire, inPopup, frameScript(body, name), name);
		if (fault) throw new Error(`In the popup: ${fault}`);
		return result;
	};
	const evaluate = async <A extends unknown[], T>(work: Work<A, T>, ...given: A): Promise<T> => {
		const call = `(async () => JSON.stringify([await (${work})(...${JSON.stringify(given)})]))()`;
		return (JSON.parse(await run(`return run(${JSON.stringify(call)})`)) as [T])[0];
	};
	const there = () => inChrome<boolean>(wire, `${window} return Boolean(popup);`);
	const close = async () => {
		await inChrome(wire, `${window} popup?.closest('panel').hidePopup();`);
		await until('the popup to go', async () => ((await there()) ? undefined : true));
	};
	// A click elsewhere would have closed the last one; without a window nothing does.
	await close();
	const press = `${window}
		const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
		const { extension } = WebExtensionPolicy.getByID(arguments[0]);
		ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(win);`;
	await inChrome(wire, press, extension);
	const isReady = () => evaluate(() => Boolean(document.querySelector('h1:not(.waiting)'))).catch(() => false);
	await until('the popup', async () => ((await isReady()) ? true : undefined), 20).catch(async (fault) => {
		throw new Error(`${fault} It says: ${await evaluate(() => document.body.innerText).catch(String)}`);
	});
	return {
		evaluate,
		words: () => evaluate(() => document.body.innerText),
		async click(name) {
			const find = `(${control})(${JSON.stringify(pattern(name))})`;
			// Firefox gives the popup its new height a moment after its words.
			const isStill = `const found = run(${JSON.stringify(find)}); return Boolean(found) && (await run(${JSON.stringify(`(${settled})`)})(found));`;
			await until(`${name} in the popup`, async () => ((await run(isStill)) ? true : undefined), 20);
			// Trusted events, at the place where it stands: a request for permission counts on them.
			await run(`const { x, y, width, height } = run(${JSON.stringify(find)}).getBoundingClientRect();
				for (const type of ['mousemove', 'mousedown', 'mouseup'])
					content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });`);
		},
		close,
	};
}
