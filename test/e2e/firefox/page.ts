/** A tab of the Firefox under test. */
import { until } from '../harness';
import type { Marionette } from './marionette';
import { control, type Place, pattern, settled, type Work } from './place';

export interface Page extends Place {
	/** Waits until `look`, run in the page, says yes. `what` names it in the error. */
	until<A extends unknown[]>(what: string, look: Work<A, boolean>, ...given: A): Promise<void>;
	/** Presses keys, one after the other: "Escape", "j"; "Alt+r" together. */
	press(...keys: string[]): Promise<void>;
	/** Goes to an address; Firefox's own pages are refused. */
	goto(address: string): Promise<void>;
	reload(): Promise<void>;
	/** Brings the tab before the others. */
	front(): Promise<void>;
	/** What is in the window, as PNG. */
	screenshot(): Promise<Buffer>;
	close(): Promise<void>;
}

/** Keys without a sign, as WebDriver writes them. */
const named: Record<string, string> = {
	Escape: '\ue00c',
	Enter: '\ue007',
	Tab: '\ue004',
	Shift: '\ue008',
	Control: '\ue009',
	Alt: '\ue00a',
	ArrowLeft: '\ue012',
	ArrowRight: '\ue014',
};

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** A new tab on this address. */
export async function openPage(wire: Marionette, address: string): Promise<Page> {
	// The window that was looked at last may have closed itself.
	const [somewhere] = await wire.send<string[]>('WebDriver:GetWindowHandles');
	await wire.send('WebDriver:SwitchToWindow', { handle: somewhere, focus: false });
	const { handle } = await wire.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
	const page = pageAt(wire, handle);
	await page.goto(address);
	return page;
}

/** A tab or window that opened by itself, whose address holds `part`. */
export const pageWith = ({ send, ...wire }: Marionette, part: string): Promise<Page> =>
	until(`a window with ${part}`, async () => {
		for (const handle of await send<string[]>('WebDriver:GetWindowHandles')) {
			await send('WebDriver:SwitchToWindow', { handle, focus: true });
			if ((await send<string>('WebDriver:GetCurrentURL')).includes(part)) return pageAt({ send, ...wire }, handle);
		}
		return undefined;
	});

function pageAt({ send }: Marionette, handle: string): Page {
	const toTab = () => send('WebDriver:SwitchToWindow', { handle, focus: true });
	const inTab = async <T>(script: string, args: unknown[]): Promise<T> => {
		await toTab();
		return send<T>('WebDriver:ExecuteScript', { script, args });
	};
	const evaluate = <A extends unknown[], T>(work: Work<A, T>, ...given: A) => inTab<T>(`return (${work})(...arguments)`, given);
	const goto = async (to: string) => {
		await toTab();
		await send('WebDriver:Navigate', { url: to });
	};
	return {
		evaluate,
		goto,
		until: async (what, look, ...given) => {
			await until(what, async () => ((await evaluate(look, ...given)) ? true : undefined), 15);
		},
		async click(name) {
			const find = `const found = (${control})(...arguments); return found ? (${settled})(found).then((still) => (still ? found : null)) : null;`;
			const still = async () => (await inTab<Record<string, string> | null>(find, [pattern(name)]))?.[elementKey];
			await send('WebDriver:ElementClick', { id: await until(`${name} in the page`, still) });
		},
		async press(...keys) {
			await toTab();
			for (const key of keys) {
				const held = key.split(/\+(?=.)/).map((each) => named[each] ?? each);
				const down = held.map((value) => ({ type: 'keyDown', value }));
				const up = held.reverse().map((value) => ({ type: 'keyUp', value }));
				await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }] });
			}
		},
		async reload() {
			await toTab();
			await send('WebDriver:Refresh');
		},
		front: async () => {
			await toTab();
		},
		async screenshot() {
			await toTab();
			return Buffer.from(await send<string>('WebDriver:TakeScreenshot', { full: false }), 'base64');
		},
		async close() {
			await toTab();
			const left = await send<string[]>('WebDriver:CloseWindow');
			if (left[0]) await send('WebDriver:SwitchToWindow', { handle: left[0], focus: true });
		},
	};
}
