/** Counts, floors and page numbers as forums of many languages print them. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { highest, number, postsBefore, text } from '../../components/forums/find';
import { greatest, least } from '../../components/forums/pager';

const scope = (html: string) => new JSDOM(html).window.document;
const read = (words: string, pattern?: RegExp) => number('p', pattern)(scope(`<p>${words}</p>`), '');

describe('numbers', () => {
	test.each([
		['1,234 views', 1234],
		['1.234 Aufrufe', 1234],
		['1 234 vues', 1234],
		['1\u202f234 vues', 1234],
		['1’234', 1234],
		['۱۲۳', 123],
		['١٬٢٣٤', 1234],
		['閲覧 １２３４', 1234],
		['6.3K', 6300],
		['6,3 тыс.', 6300],
		['2,5 mil', 2500],
		['1.2万', 12000],
		['3천', 3000],
		['۶ هزار', 6000],
		['12 mild posts', 12],
		['no number', undefined],
	])('%s', (words, value) => expect(read(words)).toBe(value));

	test('a pattern for digits finds those of every script', () => {
		expect(read('#۱۲', /^#([\d.,\s]+)$/)).toBe(12);
		expect(read('۱۲ پست', /(\d[\d.,]*) \p{L}+/u)).toBe(12);
	});

	test('words stay as they are written', () => {
		const find = text('p', /\d.*/);
		expect(find(scope('<p>نوشته شده ۱۲ مرداد ۱۳۹۵</p>'), '')).toBe('۱۲ مرداد ۱۳۹۵');
		expect(find(scope('<p>a 𝟏𝟐 b</p>'), '')).toBe('12 b');
	});
});

test('pages in digits of the language', () => {
	const page = scope('<nav><a href="?start=20">۳</a><a href="?start=1110">١٬١١٢</a><a>بعدی</a></nav>');
	expect(highest('a')(page, '')).toBe(1112);
	expect(postsBefore('a', /start=(\d+)/, () => 3)(page, '')).toBe(20);
});

describe('the page before its count, and behind it', () => {
	test.each([
		['Page <b>2</b> of <b>15</b>', 2, 15],
		['<b>15</b> 중 <b>2</b> 페이지', 2, 15],
		['ページ <b>2</b> ／ <b>15</b>', 2, 15],
		['15 sayfadan 2. sayfa', 2, 15],
		['صفحه ۲ از ۱۵', 2, 15],
		['Trang 2/1,015', 2, 1015],
	])('%s', (words, page, count) => {
		const row = scope(`<p>${words}</p>`);
		expect(least('p')(row, '')).toBe(page);
		expect(greatest('p')(row, '')).toBe(count);
	});
});
