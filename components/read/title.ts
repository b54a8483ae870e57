/** The title out of `<title>`, where a declaration finds none: without the site, the board and the number of the page. */
import { oneLine } from '../forums/one-line';
import { bare, siteTest } from './site';

/** Between the title and the names of board and site; a sign that stands in words too counts only with space around it. */
const separators = /\s+(?:[-–—|·•・»«‹›/\\]|::|>)\s+|\s*[|｜]\s*|\s*»\s*/gu;
/** Without space, in scripts that write none: "标题_贴吧名_百度贴吧", "标题-版块-站名". */
const tight = /[_-]/gu;
const spaceless = /[\u0600-\u06ff\u0e00-\u0e7f\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** "Page" before its number, and "of" between it and the count, as the language packs of forums say them. */
const page =
	'pages?|seite|página|pagina|páxina|pàgina|pág\\.?|strona|strana|stránka|stranica|stran|sida|side|sivu|lehekülg|puslapis|lapa|oldal|страница|старонка|стр\\.?|сторінка|sayfa|faqe|trang|halaman|หน้า|صفحه|صفحة|الصفحة|עמוד|σελίδα|ページ|페이지|頁|页';
const of = '\\/|／|of|von|van|de|di|sur|din|z|od|af|av|iz|из|з|от|dari|trên|prej|من|از|מתוך|από|จาก';
/** The same where the number comes first: "3. oldal", "3ページ目". */
const numbered = 'ページ目?|페이지|oldal|sayfa|stránka';
const [opened, closed] = ['\\s*[([（【-]?\\s*', '\\s*[)\\]）】]?$'];
/** What software adds of its own. */
const added = [
	new RegExp(`${opened}(?:${page})\\s*[:：]?\\s*\\p{Nd}+(?:\\s*(?:${of})\\s*\\p{Nd}+)?${closed}`, 'iu'),
	new RegExp(`${opened}第\\s*\\p{Nd}+\\s*[页頁](?:\\s*[,，/]?\\s*共\\s*\\p{Nd}+\\s*[页頁])?${closed}`, 'u'),
	new RegExp(`${opened}\\p{Nd}+\\.?\\s*(?:${numbered})${closed}`, 'iu'),
	/\s*\[archive\]$/i,
];
/** Before the title of a page that shows one answer. "Re:Zero" has no space, and is a title. */
const answering =
	/^(?:(?:re|aw|antw|antwort|rép|res|odp|sv|ynt|απ|ответ|رد|پاسخ|תגובה)(?:\[\d+\]|\^\d+)?\s*:\s+|(?:回复|回覆|返信|答复)\s*[:：]\s*)+(?=\S)/iu;
/** A part that is nobody's title. */
const nobody =
	/^(?:powered by\b.*|(?:view|show) (?:topic|thread|forum|single post)|afficher le sujet|thema anzeigen|ver tema|просмотр темы|zobacz temat|查看主题|archives?)?$/i;

/** Headings that are looked at: lists of hundreds of threads are no title. */
const mostHeadings = 40;

/**
 * @param url address of the page: the words of links elsewhere are names of boards, those of a link to itself are the title
 * @returns words of one line; '' where the page has no title at all
 */
export function pageTitle(document: Document, url: string): string {
	const isSite = siteTest(document, url);
	const whole = oneLine(document.title);
	const told = oneLine(document.querySelector('meta[property="og:title"], meta[name="twitter:title"]')?.getAttribute('content'));
	const title = [told, whole].find((words) => words && !isSite(words)) ?? whole;
	const heading = headingOf(document, title, isSite) ?? headingOf(document, whole, isSite);
	if (heading) return trimmed(heading);
	if (!title || isSite(title)) return oneLine(document.querySelector('h1')?.textContent) || title;
	return trimmed(cut(title, isSite, namesOfPlaces(document, url), told === title && told !== whole)) || title;
}

const without = (title: string): string => added.reduce((words, pattern) => words.replace(pattern, ''), title).trim();
const trimmed = (title: string): string => (without(title) || title).replace(answering, '');

/** The longest heading that the title repeats from its begin up to a border, or behind the site's name. */
function headingOf(document: Document, title: string, isSite: (words: string) => boolean): string | undefined {
	const folded = bare(title);
	const parts = partsOf(title);
	const starts = parts.map((_, at) => bare(title.slice(parts[at]?.from)));
	let best: string | undefined;
	for (const element of [...document.querySelectorAll('h1, h2, h3, [itemprop="headline"]')].slice(0, mostHeadings)) {
		const words = oneLine(element.textContent);
		const key = bare(words);
		if (key.length < 2 || key.length > folded.length || isSite(words) || key.length <= bare(best ?? '').length) continue;
		const at = starts.findIndex((rest) => rest.startsWith(key));
		// It must end where a part ends, and nothing but the site may stand before it.
		const ends =
			at >= 0 &&
			parts.some(({ to }) => bare(title.slice(parts[at]?.from, to)) === key || bare(trimmed(title.slice(parts[at]?.from, to))) === key);
		if (ends && parts.slice(0, at).every(({ words }) => isSite(words) || nobody.test(words))) best = words;
	}
	return best;
}

interface Part {
	words: string;
	from: number;
	to: number;
}

/** The title's parts between separators, with where they stand in it. */
function partsOf(title: string): Part[] {
	const spaced = split(title, separators);
	return spaced.length === 1 && spaceless.test(title) ? split(title, tight) : spaced;
}

function split(title: string, pattern: RegExp): Part[] {
	const parts: Part[] = [];
	let from = 0;
	for (const found of [...title.matchAll(pattern), { index: title.length, 0: '' }]) {
		parts.push({ words: title.slice(from, found.index).trim(), from, to: found.index });
		from = found.index + found[0].length;
	}
	return parts;
}

/** Words of links that lead elsewhere: the boards above the thread, the site. */
function namesOfPlaces(document: Document, url: string): Set<string> {
	const here = url.replace(/#.*$/, '');
	const names = new Set<string>();
	for (const link of document.querySelectorAll('a[href]')) {
		const words = oneLine(link.textContent);
		const href = link.getAttribute('href') ?? '';
		if (
			!words ||
			words.length > 80 ||
			href.startsWith('#') ||
			(URL.canParse(href, url) && new URL(href, url).href.replace(/#.*$/, '') === here)
		)
			continue;
		names.add(bare(words));
	}
	names.delete('');
	return names;
}

/** From the first name of a place on, all is place; without any the last part is the site's, as everywhere. */
function cut(title: string, isSite: (words: string) => boolean, places: Set<string>, complete: boolean): string {
	const parts = partsOf(title);
	while (parts.length > 1 && nobody.test(parts.at(-1)?.words ?? '')) parts.pop();
	const isPlace = ({ words }: Part) => isSite(words) || nobody.test(words) || !without(words) || places.has(bare(trimmed(words)));
	let first = 0;
	while (first < parts.length - 1 && parts[first] && (isSite(parts[first]?.words ?? '') || nobody.test(parts[first]?.words ?? ''))) first++;
	// Where the title too is a link's words (the crumb of the thread itself), it is the longest.
	const inner = parts.filter(({ words }) => !isSite(words));
	if (inner.length > 1 && inner.every(isPlace))
		return inner.reduce((long, part) => (part.words.length > long.words.length ? part : long)).words;
	// The number of the page stands behind the title.
	const numbered = parts.findIndex(({ words }) => without(words) !== words);
	let last = parts.findIndex((part, at) => at > first && (isPlace(part) || at - 1 === numbered));
	// "Board-title", where nothing stands behind.
	if (last < 0 && first === 0 && parts.length > 1 && parts[0] && isPlace(parts[0])) first = 1;
	else if (last < 0 && first === 0 && parts.length > 1 && !complete && title.match(separators)) last = parts.length - 1;
	const end = parts[(last < 0 ? parts.length : last) - 1];
	const left = title.slice(parts[first]?.from, end?.to).trim();
	// "Title (Some Forum)".
	return left.replace(/(?<=\S)\s*\(([^()]+)\)$/, (all, words: string) => (isSite(words) || /\bforums?\b/i.test(words) ? '' : all));
}
