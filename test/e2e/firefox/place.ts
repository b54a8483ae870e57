/** What tests do in a page and in the popup alike: run a function there, and find a control by its accessible name. */

/** A function that runs elsewhere: it may use its arguments and what is global there, nothing around it. */
export type Work<A extends unknown[], T> = (...given: A) => T | Promise<T>;

export interface Place {
	/** Runs `work` there. Arguments and result are JSON. */
	evaluate<A extends unknown[], T>(work: Work<A, T>, ...given: A): Promise<T>;
	/** Presses the control of that name as a mouse does; waits for it up to 10 s. */
	click(name: string | RegExp): Promise<void>;
}

/** The name, or its beginning ("Gallery 9"), as the source of a regular expression, to be sent. */
export const pattern = (name: string | RegExp): string =>
	typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)` : name.source;

/** Runs elsewhere: the control that can be seen and pressed and bears the name, in the document or in open shadow roots. */
export function control(named: string): HTMLElement | undefined {
	const wanted = new RegExp(named);
	const kinds = 'button, a[href], input, select, summary, [role="switch"], [role="menuitem"]';
	const under = (root: ParentNode): HTMLElement[] => [
		...root.querySelectorAll<HTMLElement>(kinds),
		...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? under(shadowRoot) : [])),
	];
	const nameOf = (element: HTMLElement): string => {
		const { labels } = element as HTMLInputElement;
		return (element.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element.innerText).trim();
	};
	/** An inert layer holds a shadow root of its own. */
	const isInert = (element: Element): boolean => {
		const root = element.getRootNode();
		return element.closest('[inert]') !== null || (root instanceof ShadowRoot && isInert(root.host));
	};
	const isUsable = (element: HTMLElement) => element.checkVisibility() && !(element as HTMLButtonElement).disabled && !isInert(element);
	return under(document).find((element) => isUsable(element) && wanted.test(nameOf(element)));
}

/** Runs elsewhere: brings it into the window, and says whether it came to rest there: posts get their height only when they are seen. */
export async function settled(element: HTMLElement): Promise<boolean> {
	const isInside = () => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= innerHeight;
	if (!isInside()) element.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { x, y } = element.getBoundingClientRect();
	await new Promise((resolve) => setTimeout(resolve, 60));
	const now = element.getBoundingClientRect();
	return isInside() && now.x === x && now.y === y;
}
