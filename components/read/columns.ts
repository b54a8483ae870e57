/** What stands at the same place in each post of a row: when it was written, and who wrote it. */
import { oneLine } from '../forums/one-line';
import { type Part, within } from './pieces';

/** The parts of one column, by their pieces. */
export type Column = Map<Part, Part>;

/** A column, with parts of lesser ones for pieces that it lacks. */
export interface Filled {
	column: Column;
	/** How many pieces the best column alone holds. */
	own: number;
	/** The last steps to it. */
	tail: string;
	/** How good a column it is; 0 where there is none. */
	score: number;
}

interface Ranked {
	score: number;
	column: Column;
	way: string;
}

/** What date it is that words announce which is not the post's own: of joining, of the last visit, of an edit. */
export const otherDate =
	/join|regist|member since|founded|last (?:visit|seen|active|edit)|edited|modified|updated|mitglied|dabei seit|angemeldet|bearbeitet|geändert|inscri|modifié|editado|зарегистр|регистрация|отредакт|注册|註冊|加入|登录|登錄|编辑|編輯|修改|登録|가입|üyelik|katılım|عضو|تاریخ عضویت/i;

const longestLabel = 40;

/** Where members are shown, by the software of many forums. */
export const profile =
	/\/(?:users?|members?|profiles?|people|authors?|u|space|home|usercp)[/.?-]|\/[~@]\w|[?&;](?:u|uid|user|userid|user_id|username|member|author|showuser|mid)=|(?:member|profile|memberlist|userinfo|space|viewprofile|user)\.\w{2,4}\b|space-u|action=profile|viewprofile/i;
const nameClass = /user-?_?name|author|poster|nick|\busers?\b|member|\bname\b|\bby\b|byline/i;
/** Classes of the row of things that one may do with a post. */
const notName =
	/action|button|btn|control|toolbar|menu|tag|badge|rank|title|group|role|stat|reply|quote|share|like|location|avatar|status|online|icon|picture|photo/i;

/** Of two posts nothing repeats by much: a name must be marked as one. */
const leastOfFew = 1.4;
/** What stands further down than so many others is no worse for that. */
const mostPlaces = 15;

/** Parts by their way, the first of each piece. */
function columnsOf(pieces: readonly Part[], fits: (part: Part) => boolean): Map<string, Column> {
	const columns = new Map<string, Column>();
	for (const piece of pieces) {
		for (const part of within(piece)) {
			if (!fits(part)) continue;
			const column = columns.get(part.way) ?? new Map<Part, Part>();
			if (!column.has(piece)) column.set(piece, part);
			columns.set(part.way, column);
		}
	}
	return columns;
}

const share = (parts: readonly Part[], holds: (part: Part) => boolean): number => parts.filter(holds).length / (parts.length || 1);

function filled(ranked: Ranked[], least: number): Filled {
	const column: Column = new Map();
	const sorted = ranked.filter(({ score }) => score >= least).sort((a, b) => b.score - a.score);
	const best = sorted[0];
	for (const each of sorted)
		if (each.score >= (best?.score ?? 0) / 2) for (const [piece, part] of each.column) if (!column.has(piece)) column.set(piece, part);
	return { column, own: best?.column.size ?? 0, tail: tailOf(best?.way ?? ''), score: best?.score ?? 0 };
}

/** The last two steps of a way. */
export const tailOf = (way: string): string => way.split('>').slice(-2).join('>');

/** What stands before a date, as far as it may be its label: the words of its own element, else the short ones just before. */
function labelOf({ element, date }: Part): string {
	const words = oneLine(element.textContent?.slice(0, 400));
	const own = words.slice(0, Math.max(0, words.indexOf(date?.text ?? '')));
	// A cell of its own may be labelled by the cell before.
	const alone =
		element.parentElement && oneLine(element.parentElement.textContent?.slice(0, 400)) === words ? element.parentElement : element;
	let before: ChildNode | null = alone.previousSibling;
	while (before && !before.textContent?.trim()) before = before.previousSibling;
	const label = oneLine(before?.textContent?.slice(0, 200));
	return `${label.length <= longestLabel ? label : ''} ${own.slice(-longestLabel)} ${date?.text ?? ''} ${element.getAttribute('class') ?? ''}`;
}

/** Dates that go down the page in order are when the posts were written. */
function inOrder(parts: readonly Part[]): number {
	if (parts.length < 3) return 0.5;
	const times = parts.map((part) => Date.parse(part.date?.iso ?? ''));
	const steps = times.slice(1).map((time, at) => Math.sign(time - (times[at] ?? time)));
	const falling = steps.filter((way) => way <= 0).length;
	const rising = steps.filter((way) => way >= 0).length;
	return Math.max(falling, rising) / steps.length;
}

/** @returns for each piece the part that tells when it was written */
export function datesOf(pieces: readonly Part[]): Filled {
	const ranked = [...columnsOf(pieces, (part) => part.date !== undefined)].map(([way, column], at) => {
		const parts = [...column.values()];
		const others = share(parts, (part) => otherDate.test(labelOf(part)));
		const timed = share(parts, (part) => /T/.test(part.date?.iso ?? ''));
		const marked = share(
			parts,
			(part) => part.element.localName === 'time' || /date|time|posted/i.test(part.element.getAttribute('class') ?? ''),
		);
		const score =
			parts.length / pieces.length + 0.6 * inOrder(parts) + 0.3 * timed + 0.2 * marked - 2 * others - 0.01 * Math.min(at, mostPlaces);
		return { column, score, way };
	});
	return filled(ranked, 0.2);
}

const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The address of a member often says the name. */
function isNamed(part: Part): boolean {
	const href = part.element.getAttribute('href') ?? '';
	const name = bare(part.name ?? '');
	if (name.length < 2) return false;
	let plain = href;
	try {
		plain = decodeURIComponent(href);
	} catch {
		// The address stays as it is written.
	}
	return bare(plain).includes(name);
}

const isBefore = (part: Part, other: Part | undefined): boolean =>
	!other || Boolean(part.element.compareDocumentPosition(other.element) & 4);

/** @param dates where they stand is known: they are nobody's name */
export function namesOf(pieces: readonly Part[], dates: Column): Filled {
	const ranked = [...columnsOf(pieces, (part) => part.name !== undefined)].map(([way, column], at) => {
		const parts = [...column.values()];
		const [one] = parts as [Part];
		const classes = `${tailOf(way)} ${one.element.getAttribute('itemprop') ?? ''} ${one.element.getAttribute('rel') ?? ''}`;
		const linked = share(parts, (part) => profile.test(part.element.getAttribute('href') ?? ''));
		const distinct = new Set(parts.map((part) => part.name)).size;
		// One person may have written all; a label leads elsewhere in each post, or nowhere.
		const addresses = new Set(parts.map((part) => part.element.getAttribute('href'))).size;
		const label = distinct === 1 && parts.length >= 3 && (!linked || addresses > 1);
		const early = [...column].filter(([piece, part]) => isBefore(part, dates.get(piece))).length / parts.length;
		const score =
			parts.length / pieces.length +
			0.7 * linked +
			(nameClass.test(classes) ? 0.5 : 0) +
			0.4 * share(parts, isNamed) +
			(label ? -1 : distinct > 1 ? 0.4 : 0) +
			0.2 * early -
			(notName.test(tailOf(way)) || (/(?:^|>)h[1-3]\b/.test(tailOf(way)) && !nameClass.test(classes)) ? 0.8 : 0) -
			0.02 * Math.min(at, mostPlaces);
		return { column, score, way };
	});
	return filled(ranked, pieces.length < 3 ? leastOfFew : 1);
}
