/** A page of the user's own, as the demo opens it: its bytes at its address, the files saved beside it, everything else from the net. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, normalize } from 'node:path';
import type { BrowserContext } from 'playwright-core';

export interface SavedPage {
	url: string;
	serve(context: BrowserContext): Promise<void>;
}

const types: Record<string, string> = {
	'.css': 'text/css',
	'.gif': 'image/gif',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.svg': 'image/svg+xml',
};

/** Where the page came from, as browsers note it when they save one, or as the page says itself. */
function addressIn(html: string): string | undefined {
	const noted = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
	const said = /<link[^>]+rel=["']?canonical["']?[^>]*href=["']([^"']+)/i.exec(html)?.[1];
	return [noted, said].find((address) => address && URL.canParse(address) && /^https?:/.test(address));
}

/** @throws with a sentence where the file or the address is of no use */
export function savedPage(path: string, given: string | undefined): SavedPage {
	if (!existsSync(path) || !statSync(path).isFile()) throw new Error(`There is no file ${path}.`);
	if (given !== undefined && !/^https?:\/\//.test(given))
		throw new Error(`--url wants the address of the page, http:// or https://, not "${given}".`);
	const bytes = readFileSync(path);
	const url = given ?? addressIn(bytes.toString('latin1')) ?? `http://saved-page.test/${encodeURIComponent(basename(path))}`;
	if (!URL.canParse(url)) throw new Error(`"${url}" is no address.`);
	const { origin } = new URL(url);
	const folder = dirname(path);
	return {
		url: new URL(url).href,
		async serve(context) {
			await context.route(
				(asked) => asked.origin === origin,
				async (route) => {
					const asked = route.request().url();
					// No charset in the header: the page's own <meta> decides, as it would from a disk.
					if (route.request().isNavigationRequest() && asked.split('#')[0] === new URL(url).href.split('#')[0])
						return route.fulfill({ body: bytes, headers: { 'content-type': 'text/html' } });
					const beside = join(folder, normalize(decodeURIComponent(new URL(asked).pathname)));
					if (beside.startsWith(folder) && existsSync(beside) && statSync(beside).isFile())
						return route.fulfill({
							path: beside,
							headers: { 'content-type': types[extname(beside).toLowerCase()] ?? 'application/octet-stream' },
						});
					return route.continue();
				},
			);
		},
	};
}
