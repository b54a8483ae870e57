/** Who wrote a post, and when: face, name, floor, date. */
import type { Person, Post } from '../../../model/thread';
import type { Scene } from '../scene';
import { element } from './element';

/** A stable hue of a name, so that people without a picture can be told apart. */
const hue = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);

export function face({ document }: Scene, person: Person | undefined): HTMLElement {
	const name = person?.name ?? '';
	const made = element(document, 'span', 'face');
	made.setAttribute('aria-hidden', 'true');
	made.dataset.initial = [...name][0]?.toUpperCase() ?? '·';
	made.style.setProperty('--leaf-hue', String(hue(name)));
	if (person?.avatar) {
		const img = document.createElement('img');
		img.loading = 'lazy';
		img.decoding = 'async';
		img.alt = '';
		img.addEventListener('load', () => made.classList.add('seen'));
		img.addEventListener('error', () => img.remove());
		img.src = person.avatar;
		made.append(img);
	}
	return made;
}

export function name({ document, translate }: Scene, person: Person | undefined): HTMLElement {
	const words = person?.name ?? translate('reader.nobody');
	if (!person?.url) return element(document, 'b', 'name', words);
	const link = element(document, 'a', 'name', words);
	link.href = person.url;
	link.target = '_blank';
	link.rel = 'noopener';
	return link;
}

/** Making a formatter costs more than a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: string, withTime: boolean): Intl.DateTimeFormat {
	const key = `${locale} ${withTime}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...(withTime && { timeStyle: 'short', hourCycle: 'h23' }) });
	formats.set(key, made);
	return made;
}

/** The date in the reader's language; hovering shows the words that the page used. */
export function moment({ document, locale }: Scene, { date, dateText }: Pick<Post, 'date' | 'dateText'>): HTMLElement | undefined {
	const parsed = date ? new Date(date) : undefined;
	const known = parsed && !Number.isNaN(parsed.getTime());
	if (!known && !dateText) return undefined;
	const time = element(document, 'time', 'date', known ? format(locale, date?.includes('T') ?? false).format(parsed) : dateText);
	if (date) time.dateTime = date;
	if (dateText) time.title = dateText;
	return time;
}
