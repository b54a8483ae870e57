/** Spoilers: words behind a click become `<details>`, whatever the forum drew. */

/** Leaves `<details>` alone but for the page's state; forums' own markup is added as their pages show it. */
export function openSpoilers(root: HTMLElement): void {
	for (const details of root.querySelectorAll('details')) details.removeAttribute('open');
}
