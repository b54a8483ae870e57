/** Links: absolute, or only their words where they lead nowhere. */
import { absolute } from './addresses';

/** Makes every link absolute and unwraps those without an address. */
export function resolveLinks(root: HTMLElement, base: string): void {
	for (const link of root.querySelectorAll('a')) {
		const address = absolute(link.getAttribute('href'), base);
		if (address) link.setAttribute('href', address);
		else link.replaceWith(...link.childNodes);
	}
}
