/** What pages of the world write for a date, and what is meant. */
import { describe, expect, test } from 'vitest';
import { asciiDigits } from '../../components/forums/digits';
import { fromJalali } from '../../components/read/calendars';
import type { DateOrder } from '../../components/read/date-order';
import { dateOrder } from '../../components/read/date-order';
import { isoDate } from '../../components/read/dates';

/** A Friday. */
const now = new Date(2024, 4, 17, 12, 0, 0);
const read = (text: string, order?: DateOrder) => isoDate({ text }, now, order);

/** By language or software: words of the page -> ISO 8601. */
const written: Record<string, [words: string, iso: string | undefined][]> = {
	'zh-Hans': [
		['发表于 2017-7-1 13:03', '2017-07-01T13:03'],
		['2023年5月18日 下午 9:36', '2023-05-18T21:36'],
		['2023年5月18日 上午12:06', '2023-05-18T00:06'],
		['2013-12-27 10:44:05', '2013-12-27T10:44:05'],
		['昨天 13:05', '2024-05-16T13:05'],
		['前天&nbsp;08:20', '2024-05-15T08:20'],
		['3 天前', '2024-05-14'],
		['2 个月前', '2024-03-17'],
	],
	'zh-Hant': [
		['2021/12/03(五)14:21:01', '2021-12-03T14:21:01'],
		['21/12/03(五) 14:21', '2021-12-03T14:21'],
		['民國無年', undefined],
		['2022-03-09 07:15:22 編輯', '2022-03-09T07:15:22'],
	],
	ja: [
		['2023/03/18(土) 20:55:13.15', '2023-03-18T20:55:13'],
		['2023年3月18日 午後8時55分', '2023-03-18T20:55'],
		['昨日 20:55', '2024-05-16T20:55'],
		['3日前', '2024-05-14'],
	],
	ko: [
		['2023.03.18 20:55', '2023-03-18T20:55'],
		['2023년 3월 18일 오후 8:55', '2023-03-18T20:55'],
		['어제 20:55', '2024-05-16T20:55'],
		['5일 전', '2024-05-12'],
	],
	en: [
		['Jul 9, 2022', '2022-07-09'],
		['July 9th, 2022, 5:03 pm', '2022-07-09T17:03'],
		['9 July 2022, 17:03', '2022-07-09T17:03'],
		['Wed Jul 12 00:32:12 2017', '2017-07-12T00:32:12'],
		['Wed Jun 11, 2014 11:28 am', '2014-06-11T11:28'],
		['Wed, 12 Jul 2017 00:32:12 GMT', '2017-07-12T00:32:12Z'],
		['Posted 09 July 2012 - 12:07 AM', '2012-07-09T00:07'],
		['26-Mar-2010, 05:59', '2010-03-26T05:59'],
		["9 Jul '12 at 5:03", '2012-07-09T05:03'],
		['07-14-2012, 05:03 PM', '2012-07-14T17:03'],
		['Yesterday, 09:12 PM', '2024-05-16T21:12'],
		['Today at 9:12 AM', '2024-05-17T09:12'],
		['Monday at 5:03 PM', '2024-05-13T17:03'],
		['Friday at 5:03 PM', '2024-05-10T17:03'],
		['3 days ago', '2024-05-14'],
		['a month ago', '2024-04-17'],
		['2y ago', '2022-05-17'],
		['Mayor of 12 towns', undefined],
		['12 posts', undefined],
		['', undefined],
	],
	de: [
		['2. Mai 2024', '2024-05-02'],
		['21.01.2009, 05:42', '2009-01-21T05:42'],
		['Do 12. Mär 2009, 14:05', '2009-03-12T14:05'],
		['Gestern, 14:05', '2024-05-16T14:05'],
		['vor 2 Wochen', '2024-05-03'],
	],
	fr: [
		['9 juillet 2022 à 14h05', '2022-07-09T14:05'],
		['mardi 1er août 2017', '2017-08-01'],
		['Hier à 09:12', '2024-05-16T09:12'],
		['il y a 2 jours', '2024-05-15'],
	],
	es: [
		['9 de julio de 2022', '2022-07-09'],
		['12 Ene 2015, 10:22', '2015-01-12T10:22'],
		['hace 3 semanas', '2024-04-26'],
	],
	it: [
		['9 luglio 2022, 10:22', '2022-07-09T10:22'],
		['ieri alle 10:22', '2024-05-16T10:22'],
		['2 giorni fa', '2024-05-15'],
	],
	pt: [
		['9 de março de 2022 às 10:22', '2022-03-09T10:22'],
		['há 2 dias', '2024-05-15'],
	],
	nl: [
		['9 maart 2022', '2022-03-09'],
		['gisteren om 10:22', '2024-05-16T10:22'],
		['2 weken geleden', '2024-05-03'],
	],
	pl: [
		['9 stycznia 2022, 10:22', '2022-01-09T10:22'],
		['12 Paź 2015', '2015-10-12'],
		['wczoraj o 10:22', '2024-05-16T10:22'],
		['3 dni temu', '2024-05-14'],
	],
	cs: [
		['9. června 2022 10:22', '2022-06-09T10:22'],
		['9. července 2022', '2022-07-09'],
		['včera v 10:22', '2024-05-16T10:22'],
	],
	sv: [
		['9 maj 2022 kl 10.22', '2022-05-09T10:22'],
		['igår 10:22', '2024-05-16T10:22'],
	],
	fi: [['9. heinäkuuta 2022 klo 10.22', '2022-07-09T10:22']],
	hu: [['2022. július 9. 10:22', '2022-07-09T10:22']],
	tr: [
		['9 Şubat 2022, 10:22', '2022-02-09T10:22'],
		['dün 10:22', '2024-05-16T10:22'],
		['2 gün önce', '2024-05-15'],
	],
	vi: [
		['9 tháng 7, 2022 lúc 10:22', '2022-07-09T10:22'],
		['hôm qua lúc 10:22', '2024-05-16T10:22'],
		['2 ngày trước', '2024-05-15'],
	],
	th: [
		['9 ก.ค. 2565 10:22', '2022-07-09T10:22'],
		['๙ กรกฎาคม ๒๕๖๕', '2022-07-09'],
		['เมื่อวาน 10:22', '2024-05-16T10:22'],
	],
	id: [
		['9 Agustus 2022', '2022-08-09'],
		['kemarin 10:22', '2024-05-16T10:22'],
		['2 hari yang lalu', '2024-05-15'],
	],
	ru: [
		['09 июля 2022, 10:22', '2022-07-09T10:22'],
		['Пт май 17, 2013 2:30 pm', '2013-05-17T14:30'],
		['Вчера, 10:22', '2024-05-16T10:22'],
		['5 дней назад', '2024-05-12'],
	],
	uk: [['9 липня 2022, 10:22', '2022-07-09T10:22']],
	el: [['9 Ιουλίου 2022, 10:22', '2022-07-09T10:22']],
	ar: [
		['٩ يوليو ٢٠٢٢', '2022-07-09'],
		['أمس 10:22', '2024-05-16T10:22'],
		['منذ 3 أيام', '2024-05-14'],
	],
	fa: [
		['1395/03/02', '2016-05-22'],
		['۱۳۹۵/۰۳/۰۲ ۱۰:۲۲', '2016-05-22T10:22'],
		['14 مرداد 1395', '2016-08-04'],
		['دیروز 10:22', '2024-05-16T10:22'],
	],
	he: [['9 יולי 2022, 10:22', '2022-07-09T10:22']],
};

describe.each(Object.entries(written))('%s', (_language, rows) => {
	test.each(rows)('%s', (words, iso) => {
		expect(read(words.replace('&nbsp;', '\u00a0'))).toBe(iso);
	});
});

/** What a second look at the language packs of forums brought: eras, duals, units without a number, halves of the day. Read on a Sunday. */
const more: [words: string, iso: string | undefined, order?: DateOrder][] = [
	['令和6年3月4日 13:05', '2024-03-04T13:05'],
	['平成30年3月4日', '2018-03-04'],
	['令和元年5月1日', '2019-05-01'],
	['民國113年3月4日', '2024-03-04'],
	['24.03.04 13:05', '2024-03-04T13:05', 'ymd'],
	['24.03.04 13:05', '2004-03-24T13:05', 'dmy'],
	['24-03-04 13:05', '2024-03-04T13:05', 'ymd'],
	['2024년 3월 4일 오후 1시 5분', '2024-03-04T13:05'],
	['2024. 3. 4. PM 1:05', '2024-03-04T13:05'],
	['大前天 13:05', '2026-11-19T13:05'],
	['两天前', '2026-11-20'],
	['十二天前', '2026-11-10'],
	['二十天前', '2026-11-02'],
	['امروز ۰۹:۱۲ ب.ظ', '2026-11-22T21:12'],
	['امروز ۰۹:۱۲ ق.ظ', '2026-11-22T09:12'],
	['۱۰-۲۷-۲۰۱۴، ۰۳:۲۵ بعد از ظهر', '2014-10-27T15:25'],
	['4 مارس 2024، 01:05 م', '2024-03-04T13:05'],
	['أمس 09:05 ص', '2026-11-21T09:05'],
	['4 آذار 2024', '2024-03-04'],
	['3 كانون الثاني 2024', '2024-01-03'],
	['3 كانون الأول 2024', '2024-12-03'],
	['15 جويلية 2024', '2024-07-15'],
	['قبل يومين', '2026-11-20'],
	['منذ أسبوع', '2026-11-15'],
	['4 במרץ 2024, 13:05', '2024-03-04T13:05'],
	['לפני יומיים', '2026-11-20'],
	['לפני שבוע', '2026-11-15'],
	['неделю назад', '2026-11-15'],
	['4. фебруар 2024.', '2024-02-04'],
	['јуче 13:05', '2026-11-21T13:05'],
	['przedwczoraj, 13:05', '2026-11-20T13:05'],
	['2 tyg. temu', '2026-11-08'],
	['eergisteren 13:05', '2026-11-20T13:05'],
	["l'altro ieri 13:05", '2026-11-20T13:05'],
	['un giorno fa', '2026-11-21'],
	['anteontem 13:05', '2026-11-20T13:05'],
	['avant-hier 13:05', '2026-11-20T13:05'],
	['förrgår 13:05', '2026-11-20T13:05'],
	['3 napja', '2026-11-19'],
	['3 hari lalu', '2026-11-19'],
	['4 Tháng ba 2024', '2024-03-04'],
	['4 Tháng mười một 2024', '2024-11-04'],
	['4 Thg 3 2024', '2024-03-04'],
	['3 วันที่แล้ว', '2026-11-19'],
	['4 มี.ค. 67', '2024-03-04'],
	["Mar 4 '24 at 13:05", '2024-03-04T13:05'],
	['Prelude in C, 3 parts', undefined],
	['先前', undefined],
	['目前 3 人', undefined],
];

test.each(more)('%s', (words, iso, order) => expect(isoDate({ text: words }, new Date(2026, 10, 22, 12), order)).toBe(iso));

test('spans of seconds, and of one hour without its number', () => {
	const at = new Date('2026-11-22T12:00:00Z');
	for (const words of ['30 秒前', '30 seconds ago', '30 секунд назад', 'минуту назад'])
		expect(isoDate({ text: words }, at)).toBe('2026-11-22T11:59Z');
	for (const words of ['час назад', "un'ora fa", 'منذ ساعة', '一小时前']) expect(isoDate({ text: words }, at)).toBe('2026-11-22T11:00Z');
	for (const words of ['两小时前', 'منذ ساعتين', 'לפני שעתיים']) expect(isoDate({ text: words }, at)).toBe('2026-11-22T10:00Z');
});

describe('moments to the minute are told in UTC', () => {
	test.each([
		['半小时前', 30],
		['5 小时 15 分钟前', 315],
		['4 小时 55 分钟前 via Android', 295],
		['3 hours ago', 180],
		['an hour ago', 60],
		['5m ago', 5],
		['vor 20 Minuten', 20],
		['il y a une heure', 60],
		['10 минут назад', 10],
		['30分前', 30],
		['3시간 전', 180],
		['just now', 0],
		['刚刚', 0],
	])('%s', (words, minutes) => {
		expect(read(words)).toBe(`${new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 16)}Z`);
	});
});

describe('stamps', () => {
	test.each([
		['1395232800', '2014-03-19T12:40:00Z'],
		['1395232800000', '2014-03-19T12:40:00.000Z'],
		// Python's %z and PHP's O; ISO 8601 wants a colon in the offset where the time has one.
		['2013-08-13T09:35:12-0500', '2013-08-13T09:35:12-05:00'],
		['2022-01-02 10:00:00 +08:00', '2022-01-02T10:00:00+08:00'],
		['2020-04-21T02:39:21Z', '2020-04-21T02:39:21Z'],
		['9 Jul 2022 at 17:03', '2022-07-09T17:03'],
	])('%s', (stamp, iso) => {
		expect(isoDate({ text: '3 days ago', stamp }, now)).toBe(iso);
	});
	test('a stamp that says nothing leaves the words', () => {
		expect(isoDate({ text: '9 Jul 2022', stamp: 'yes 2000' }, now)).toBe('2022-07-09');
	});
});

describe('dates that could be read both ways', () => {
	test('stay words', () => expect(read('03/05/2012')).toBeUndefined());
	test('follow the order of the page', () => {
		expect(read('03/05/2012 14:22', 'dmy')).toBe('2012-05-03T14:22');
		expect(read('03/05/2012 14:22', 'mdy')).toBe('2012-03-05T14:22');
	});
	test('an hour "pm" tells nothing of day and month', () => expect(read('03/05/2012 2:22 pm')).toBeUndefined());
	const none = () => [];
	test('the order is told by a day above the twelfth', () => {
		expect(dateOrder(['03/05/2012', '23/05/2012'], none, 'en-US')).toBe('dmy');
		expect(dateOrder(['03/05/2012', '05/23/2012'], none, undefined)).toBe('mdy');
		expect(dateOrder(['03/05/2012'], () => ['Joined: 12/07/2009', 'Last edit: 28/05/2012'], undefined)).toBe('dmy');
	});
	test('by the posts, that follow each other in time', () => {
		expect(dateOrder(['03/05/2012', '02/06/2012', '04/06/2012'], none, 'en')).toBe('dmy');
		expect(dateOrder(['05/03/2012', '06/02/2012', '06/04/2012', '06/02/2012'], none, 'en')).toBeUndefined();
		expect(dateOrder(['05/03/2012', '06/02/2012', '06/04/2012'], none, 'pt-BR')).toBe('mdy');
		expect(dateOrder(['04/06/2012', '02/06/2012', '03/05/2012'], none, 'en')).toBe('dmy');
		// Two posts are in order both ways: some forums show the last first.
		expect(dateOrder(['03/05/2012', '02/06/2012'], none, 'en')).toBeUndefined();
	});
	test('by the language at last', () => {
		expect(dateOrder(['03/05/2012'], none, 'pt-BR')).toBe('dmy');
		expect(dateOrder(['03/05/2012'], none, 'en-US')).toBe('mdy');
		expect(dateOrder(['03/05/2012'], none, 'en')).toBeUndefined();
	});
	test('a day that is none is none', () => expect(read('31.02.2012')).toBeUndefined());
});

test('digits of every script', () => expect(asciiDigits('۱۲۳ ٤٥٦ ๗๘๙ ０１２ 345')).toBe('123 456 789 012 345'));

test.each([
	[1395, 1, 1, '2016-3-20'],
	[1399, 12, 30, '2021-3-20'],
	[1403, 1, 1, '2024-3-20'],
	[1404, 6, 31, '2025-9-22'],
])('solar Hijri %i/%i/%i', (year, month, day, gregorian) => expect(fromJalali(year, month, day).join('-')).toBe(gregorian));
