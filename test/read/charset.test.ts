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
