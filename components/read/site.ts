/** The site that a page belongs to: its name as the page says it, and whether some words are that name. */
import { gap } from '../forums/letters';

const gaps = new RegExp(gap, 'g');

/** Letters and digits alone, so that "Chinaunix.net" and "ChinaUnix NET" are one. */
export const bare = (words: string): string => words.toLowerCase().replace(gaps, '');

const meta = (document: Document, selector: string): string | undefined =>
	document.querySelector(selector)?.getAttribute('content')?.replace(/\s+/g, ' ').trim() || undefined;

/** @returns the name that the page gives its site to machines; undefined where it gives none */
export function siteName(document: Document): string | undefined {
	const name = meta(document, 'meta[property="og:site_name"]') ?? meta(document, 'meta[name="application-name"]');
	// Some pages put their own title or address there.
	return name && !/^https?:/i.test(name) && bare(name) !== bare(meta(document, 'meta[property="og:title"]') ?? '') ? name : undefined;
}

/** Labels of an address that name no site. */
const plain = /^(?:www\d*|m|bbs|forums?|foren|foro|club|community|talk|discuss|board|old|com|net|org|co|info|edu|gov|[a-z]{2})$/;

/** @returns a test whether words are the name of the page's site, or its address */
export function siteTest(document: Document, url: string): (words: string) => boolean {
	const host = URL.canParse(url) ? new URL(url).hostname : '';
	const labels = host.split('.').filter((label) => !plain.test(label));
	const names = new Set(
		[siteName(document) ?? '', ...labels, labels.at(-1) && host.slice(host.indexOf(labels.at(-1) as string)), host].map((name) =>
			bare(name ?? ''),
		),
	);
	names.delete('');
	return (words) => names.has(bare(words)) || names.has(bare(words.replace(/\s*(?:forums?|foren|foro|community|论坛|論壇|社区)$/i, '')));
}
