/** The charset of a page: header, mark, meta, fallback, and one that was declared wrongly. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../components/read/charset';
import { encode } from '../server/encode';

const page = (words: string, meta: string, charset: string): Uint8Array =>
	encode(
		`<html><head>${meta ? `<meta http-equiv="Content-Type" content="text/html; charset=${meta}">` : ''}</head><body>${words}</body></html>`,
		charset,
	);

describe('the charset of a page', () => {
	const cases: [string, string, string, string, string, string][] = [
		['the header', '中文论坛', 'gb18030', '', 'text/html; charset=gbk', 'utf-8'],
		['the meta, gb2312 read as gb18030', '朱镕基', 'gb18030', 'gb2312', 'text/html', 'utf-8'],
		['the page before, where nothing is declared', '臺灣山岳', 'big5', '', 'text/html', 'big5'],
		['a header in quotes', 'Поход', 'windows-1251', '', 'text/html; charset="windows-1251"', 'utf-8'],
		['shift_jis', '山の写真', 'shift_jis', 'Shift_JIS', '', 'utf-8'],
		['euc-kr', '산행 기록', 'euc-kr', 'euc-kr', '', 'utf-8'],
		['a wrong header beside a right meta', '中文论坛，你好', 'gb18030', 'gbk', 'text/html; charset=utf-8', 'utf-8'],
		['an unknown label', 'Olá, você', 'utf-8', 'utf8mb4', 'text/html; charset=none', 'windows-1252'],
	];
	it.each(cases)('follows %s', (_name, words, charset, meta, header, fallback) => {
		expect(decode(page(words, meta, charset), header, fallback).text).toContain(words);
	});

	it('reads four-byte gb18030 behind a gbk label', () => {
		const bytes = Uint8Array.from([0x95, 0x32, 0x82, 0x36]);
		expect(decode(bytes, 'text/html; charset=gbk').text).toBe('\u{20000}');
	});
});

/** One line in each charset that forums used to have, as the header, the page itself, or only the page before tells it. */
const written: [charset: string, label: string, words: string][] = [
	['shift_jis', 'Shift_JIS', '山の写真：表・ソ・能・予定、ﾊﾝｶｸ'],
	['euc-jp', 'EUC-JP', '山の写真：表・ソ・能・予定'],
	['euc-kr', 'ks_c_5601-1987', '산행 기록과 사진'],
	['big5', 'Big5', '臺灣山岳：功能、許願、蓋章'],
	['gb18030', 'gb2312', '镕基、喆、頭髮'],
	['windows-1256', 'windows-1256', 'گزارش كوهنوردي، چاي و پژواک'],
	['windows-1251', 'windows-1251', 'Поход в горы: ёлки, Її'],
	['koi8-r', 'koi8-r', 'Поход в горы: ёлки'],
	['windows-1253', 'iso-8859-7', 'Ορειβασία: ώρα'],
	['windows-1254', 'iso-8859-9', 'Dağ yürüyüşü: ışık'],
	['windows-1255', 'iso-8859-8-i', 'טיול בהרים'],
	['windows-1252', 'iso-8859-1', 'Überschreitung, schön, à côté'],
	['iso-8859-2', 'iso-8859-2', 'Žluťoučký kůň, łąka'],
	['windows-874', 'tis-620', 'เดินป่าบนภูเขา'],
	['windows-1258', 'windows-1258', 'Leo nùi'],
];

describe.each(written)('%s, called %s', (charset, label, words) => {
	it('by the header', () => expect(decode(page(words, '', charset), `text/html; charset=${label}`).text).toContain(words));
	it('by the page itself', () => expect(decode(page(words, label, charset), 'text/html').text).toContain(words));
	it('by the page before', () => expect(decode(page(words, '', charset), 'text/html', charset).text).toContain(words));
	it('not by a header that says utf-8 where it garbles', () =>
		expect(decode(page(words.repeat(20), label, charset), 'text/html; charset=utf-8').text).toContain(words));
});
