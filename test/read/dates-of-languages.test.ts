/** Dates in the words of many languages: what browsers write (CLDR), and the phrases of forum software. */
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../components/read/dates';
import { translated } from '../../components/read/translated';

/** A Friday. */
const now = new Date(2024, 4, 17, 12, 0, 0);
const pad = (value: number) => String(value).padStart(2, '0');
const day = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** Read without being told the language: pages of old software declare none. */
const known = 'en-US en-GB de fr es it pt pt-BR nl pl cs sk sr bg ru uk fi sv da nb ro tr el he ar ar-EG fa th vi id ja ko zh zh-TW'.split(
	' ',
);
/** Read where the page declares the language. */
const declared = 'hr sl bs mk be lt lv et is az kk uz ur hi ta mr gu ka hy ca gl af sw ms fil lo cy ga'.split(' ');
const styles = ['full', 'long', 'medium'] as const;

function* written(locale: string): Iterable<[words: string, iso: string]> {
	for (let month = 0; month < 12; month++)
		for (const hour of [0, 9, 21])
			for (const dateStyle of styles) {
				const date = new Date(2023, month, 5 + month, hour, 7);
				yield [new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short' }).format(date), `${day(date)}T${pad(hour)}:07`];
			}
}

describe.each([...known.map((locale) => [locale, undefined] as const), ...declared.map((locale) => [locale, locale] as const)])(
	'what browsers write in %s',
	(locale, language) => {
		const order = locale === 'en-US' ? 'mdy' : 'dmy';
		test('day and time', () => {
			for (const [words, iso] of written(locale)) expect(isoDate({ text: words }, now, order, language), words).toBe(iso);
		});
		test('days ago, and yesterday', () => {
			const format = new Intl.RelativeTimeFormat(locale);
			for (const days of [2, 3, 5, 11]) {
				const words = format.format(-days, 'day');
				expect(isoDate({ text: words }, now, order, language), words).toBe(day(new Date(2024, 4, 17 - days)));
			}
			const yesterday = `${new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day')} 13:05`;
			expect(isoDate({ text: yesterday }, now, order, language), yesterday).toBe('2024-05-16T13:05');
		});
	},
);

/** By the page's language: words -> what is meant. */
const phrases: Record<string, [words: string, iso: string | undefined][]> = {
	zh: [
		['2024年5月2日(木) 13:05', '2024-05-02T13:05'],
		['大约3小时之前', '2024-05-17T09:00Z'],
		['5分钟之前', '2024-05-17T11:55Z'],
		['20秒钟前', '2024-05-17T11:59Z'],
		['半年前', '2023-11-17'],
		['半个月前', '2024-05-02'],
		['5 天以前', '2024-05-12'],
	],
	ja: [
		['2024/05/02(木) 13:05:12.34', '2024-05-02T13:05:12'],
		['2024年5月2日 13時05分', '2024-05-02T13:05'],
		['3時間前', '2024-05-17T09:00Z'],
		['3ヵ月前', '2024-02-17'],
		['13.04.05 13:37', '2013-04-05T13:37'],
		['金 4月 05, 2013 1:37 pm', '2013-04-05T13:37'],
		['2013年4月05日(金) 13:37', '2013-04-05T13:37'],
		['平成25年4月5日 午後1時37分', '2013-04-05T13:37'],
	],
	ko: [
		['하루 전', '2024-05-16'],
		['한 시간 전', '2024-05-17T11:00Z'],
		['두 달 전', '2024-03-17'],
		['2024-05-02 오전 12:05', '2024-05-02T00:05'],
		['(금) 4월 05, 2013 1:37 pm', '2013-04-05T13:37'],
		['2013 Apr 05 , 13:37', '2013-04-05T13:37'],
		['2013년 4월 5일 오후 1시 37분', '2013-04-05T13:37'],
		['1분 이내', '2024-05-17T12:00Z'],
		["'23.4.19 3:12 PM", '2023-04-19T15:12'],
		['13.04.05 13:37', '2013-04-05T13:37'],
		['13-04-05 13:37', '2013-04-05T13:37'],
		['5.4.2013 13:37', '2013-04-05T13:37'],
		['수요일 13:05', '2024-05-15T13:05'],
	],
	fr: [
		['jeu. 02 mai 2024, 13:05', '2024-05-02T13:05'],
		['le 2 mai 2024 à 14 h 05', '2024-05-02T14:05'],
		['Aujourd’hui à 09:05', '2024-05-17T09:05'],
		['il y a 3 heures', '2024-05-17T09:00Z'],
	],
	de: [
		['2. Mai 2024, 13:05 Uhr', '2024-05-02T13:05'],
		['Do 2. Mai 2024, 13:05', '2024-05-02T13:05'],
		['gestern um 13:05', '2024-05-16T13:05'],
		['vor zwei Wochen', '2024-05-03'],
	],
	fa: [
		['۱۴۰۲/۰۳/۰۲ ساعت ۱۳:۰۵', '2023-05-23T13:05'],
		['پنج‌شنبه ۱۲ اردیبهشت ۱۴۰۳، ۰۱:۰۵ ب.ظ', '2024-05-01T13:05'],
		['۱۲ ثور ۱۴۰۳', '2024-05-01'],
		['۹۲/۳/۱۲, ۰۴:۲۳ عصر', '2013-06-02T16:23'],
		['۳ ساعت پیش', '2024-05-17T09:00Z'],
		['۱۲-۰۵-۱۳۹۲, ۱۱:۳۸ صبح', '2013-08-03T11:38'],
		['17-05-1392 - 17:03', '2013-08-08T17:03'],
		['92-05-12', '2013-08-03'],
		['12/5/92', '2013-08-03'],
		['۱۲ مرداد ۹۲', '2013-08-03'],
		['5 مهر 02', '2023-09-27'],
		['۳ دقیقه‌ی پیش', '2024-05-17T11:57Z'],
		['يکشنبه 3 فروردين 1393 - 14:20', '2014-03-23T14:20'],
		['ديروز 14:20', '2024-05-16T14:20'],
		['سه‌شنبه، ساعت ۱۳:۰۵', '2024-05-14T13:05'],
		['دوشنبه, ۰۵ خرداد ۱۳۹۳ ۱۲:۳۰', '2014-05-26T12:30'],
	],
	ar: [
		['قبل 11 يومًا', '2024-05-06'],
		['منذ ٥ أعوام', '2019-05-17'],
		['4 مارس 2024، 01:05 مساءً', '2024-03-04T13:05'],
		['12-03-1434 هـ', undefined],
		['الأمس، 23:04', '2024-05-16T23:04'],
		['٢٥-٠٣-٢٠١٢, ١١:٤٠ م', '2012-03-25T23:40'],
		['الاثنين 12 مارس 2012 7:12 pm', '2012-03-12T19:12'],
		['الأحد في 10:20 م', '2024-05-12T22:20'],
		['الأحد 12-03-1434 هـ, 10:20 م', undefined],
	],
	'ar-MA': [['11 يوليوز 2023 في 21:07', '2023-07-11T21:07']],
	he: [['5 בפבר׳ 2023, 21:07', '2023-02-05T21:07']],
	th: [
		['วันพฤหัสบดีที่ 5 มกราคม พ.ศ. 2566 เวลา 21:07', '2023-01-05T21:07'],
		['หนึ่งวันที่แล้ว', '2024-05-16'],
		['12/05/2556 14:20', '2013-05-12T14:20'],
		['พฤษภาคม 12, 2013, 02:20:11 pm', '2013-05-12T14:20:11'],
		['25 มิ.ย. 56 เวลา 14:20 น.', '2013-06-25T14:20'],
		['วันอาทิตย์ เวลา 14:20', '2024-05-12T14:20'],
	],
	vi: [
		['cách đây khoảng 3 tiếng trước', '2024-05-17T09:00Z'],
		['13 Tháng Mười Một, 2013', '2013-11-13'],
		['Thứ 6 Tháng 6 07, 2013 10:12 am', '2013-06-07T10:12'],
		['Tháng Năm 13, 2013, 10:20:11 PM', '2013-05-13T22:20:11'],
		['Thứ Hai, 13 Tháng 5, 2013, 10:20', '2013-05-13T10:20'],
		['Hôm qua, lúc 02:20 PM', '2024-05-16T14:20'],
		['Thứ sáu lúc 10:20', '2024-05-10T10:20'],
	],
	ru: [
		['вчера в 14:05', '2024-05-16T14:05'],
		['две недели назад', '2024-05-03'],
	],
	uk: [['3 години тому', '2024-05-17T09:00Z']],
	bg: [
		['преди 3 години', '2021-05-17'],
		['преди 3 часа', '2024-05-17T09:00Z'],
	],
	pl: [['2 minuty temu', '2024-05-17T11:58Z']],
	cs: [
		['před měsícem', '2024-04-17'],
		['5. listopadu 2023', '2023-11-05'],
	],
	hr: [
		['5. listopada 2023. u 21:07', '2023-10-05T21:07'],
		['prije mjesec dana', '2024-04-17'],
		['prije 3 sata', '2024-05-17T09:00Z'],
	],
	fi: [['kaksi tuntia sitten', '2024-05-17T10:00Z']],
	hu: [
		['2024. május 2. csütörtök, du. 3:05', '2024-05-02T15:05'],
		['3 órával ezelőtt', '2024-05-17T09:00Z'],
	],
	ro: [['acum 21 de zile', '2024-04-26']],
	tr: [
		['2 Mayıs 2024 Perşembe, ÖS 3:05', '2024-05-02T15:05'],
		['Cmt Eki 12, 2013 7:14 pm', '2013-10-12T19:14'],
		['Ksm 13, 2013, 02:20:11 ÖS', '2013-11-13T14:20:11'],
		['Dün 14:20', '2024-05-16T14:20'],
		['Cumartesi 14:20', '2024-05-11T14:20'],
		['Pazartesi, 14:20', '2024-05-13T14:20'],
		['12.05.2013 14:20 ~ 15:01', '2013-05-12T14:20'],
	],
	lt: [['2023 m. sausio 5 d., 21:07', '2023-01-05T21:07']],
	id: [
		['14 Agt 2013 jam 14:20', '2013-08-14T14:20'],
		['Kemarin 14:20', '2024-05-16T14:20'],
		['Rabu pukul 14:20', '2024-05-15T14:20'],
	],
	ms: [['5 Januari 2023, 9:07 PTG', '2023-01-05T21:07']],
};

describe.each(Object.entries(phrases))('phrases of forums in %s', (language, rows) => {
	test.each(rows)('%s', (words, iso) => expect(isoDate({ text: words }, now, undefined, language)).toBe(iso));
});

test('a language that nobody knows, and a tag that is none, leave the words', () => {
	for (const language of ['xx', 'not a tag', 'en']) expect(translated('5. listopada 2023', language)).toBe('5. listopada 2023');
});
