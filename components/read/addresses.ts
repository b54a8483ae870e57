/** Addresses: the base that a page's links resolve against, absolute links, addresses without session ids. */
import { dropSession } from '../forums/sessions';

/** @returns address that relative links of the page resolve against (`<base href>` counts). */
export function baseOf(document: Document, url: string): string {
	const href = document.querySelector('base[href]')?.getAttribute('href');
	if (!href || !URL.canParse(href, url)) return url;
	const base = new URL(href, url);
	// Browsers leave "data:" and "javascript:" out as well.
	return /^(?:https?|file):$/.test(base.protocol) ? base.href : url;
}

const leading = new Set(['https:', 'http:', 'mailto:', 'tel:', 'magnet:', 'ed2k:', 'ftp:']);

/** @returns absolute http(s), mailto, tel, magnet or ed2k address; undefined for everything that could run or that leads nowhere; session ids dropped. */
export function absolute(href: string | null | undefined, base: string): string | undefined {
	const trimmed = href?.trim();
	if (!trimmed) return undefined;
	try {
		const url = new URL(trimmed, base);
		return leading.has(url.protocol) ? dropSession(url).href : undefined;
	} catch {
		return undefined;
	}
}

/** @returns the address without session ids and fragment; unchanged where it cannot be parsed. */
export function plainUrl(address: string): string {
	if (!URL.canParse(address)) return address;
	const url = new URL(address);
	url.hash = '';
	return dropSession(url).href;
}
