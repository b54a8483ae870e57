/** Lets the page save a file: a link with `download` on a blob, which needs no permission and works under any content security policy. */

/** Safari and Firefox read the blob after the click has returned. */
const keepFor = 60_000;

/** @param name valid file name; the browser asks or saves as the user set it */
export function saveFile(name: string, content: Blob): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	// Never attached: the page's document stays as it is, and its click listeners hear nothing.
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), keepFor);
}
