/** The title of a page that no declaration knows: what forums of many kinds and languages write into `<title>`. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { siteName } from '../../components/read/site';
import { pageTitle } from '../../components/read/title';

const url = 'https://forum.turners.example/viewtopic.php?t=7';
const page = (title: string, body = '', meta = '') =>
	new JSDOM(`<title>${title}</title>${meta}<body>${body}</body>`, { url }).window.document;
const titled = (title: string, body?: string, meta?: string) => pageTitle(page(title, body, meta), url);
const crumbs = '<a href="/">Home</a> <a href="/f1">Lathes</a> <a href="/f2">车床</a>';

describe('title of a page', () => {
	it.each([
		// What the title repeats of a heading is the title, with separators of its own.
		['Sharpening - the slow way - Lathes - Turners', '<h1>Sharpening - the slow way</h1>', 'Sharpening - the slow way'],
		['Turners • View topic - Which chuck?', '<h2><a href="viewtopic.php?t=7">Which chuck?</a></h2>', 'Which chuck?'],
		['Which chuck? (Page 3) / Lathes / Turners', '<h1><span>Turners</span></h1>', 'Which chuck?'],
		// Without one, from the first name of a place on, all is place.
		['Bowls - green or dry? - Lathes - Turners - the friendly forum', crumbs, 'Bowls - green or dry?'],
		['Bowls - green or dry? | Turners', '', 'Bowls - green or dry?'],
		['Turners :: Bowls, green or dry?', '', 'Bowls, green or dry?'],
		['Bowls, green or dry? (The Turners Forum)', '', 'Bowls, green or dry?'],
		['Bowls, green or dry? (part 2)', '', 'Bowls, green or dry? (part 2)'],
		['Bowls, green or dry? [Archive] - Turners', '', 'Bowls, green or dry?'],
		['Schalen drehen - Seite 4 - Turners', '', 'Schalen drehen'],
		['Точим чашу - Страница 2 - Turners', '', 'Точим чашу'],
		['CNC-Fräse gesucht', '', 'CNC-Fräse gesucht'],
		['どの旋盤を買う？ ｜ Turners', '', 'どの旋盤を買う？'],
		['どの旋盤を買う？ ・ 車 ・ Turners', '<a href="/f3">車</a>', 'どの旋盤を買う？'],
		['Quel mandrin ? — Turners', '', 'Quel mandrin ?'],
		['أي مخرطة أشتري؟ - مخرطة - Turners', '<a href="/f3">مخرطة</a>', 'أي مخرطة أشتري؟'],
		// The number of the page, as the language packs of phpBB, XenForo and others say it.
		['Quel mandrin ? - Page 3 sur 12 - Turners', '', 'Quel mandrin ?'],
		['Welches Futter? - Seite 3 von 12 - Turners', '', 'Welches Futter?'],
		['Jaki uchwyt? - Strona 3 z 12 - Turners', '', 'Jaki uchwyt?'],
		['Kterou hlavu? | Strana 3 | Turners', '', 'Kterou hlavu?'],
		['Koja glava? - Stranica 3 - Turners', '', 'Koja glava?'],
		['Milyen tokmány? - 3. oldal - Turners', '', 'Milyen tokmány?'],
		['کدام سه‌نظام؟ - صفحه ۳ از ۱۲ - Turners', '', 'کدام سه‌نظام؟'],
		['أي مخرطة؟ - صفحة ٣ من ١٢ - Turners', '', 'أي مخرطة؟'],
		['どの旋盤？ - ページ 3 - Turners', '', 'どの旋盤？'],
		['どの旋盤？【3ページ】 | Turners', '', 'どの旋盤？'],
		['어떤 척? (페이지 3) - Turners', '', '어떤 척?'],
		['自制夾具 - 頁 3 - Turners', '', '自制夾具'],
		// What software says of an answer goes, what the author says stays.
		['AW: Welches Futter? - Turners', '', 'Welches Futter?'],
		['Re: Re[2]: Which chuck? - Turners', '', 'Which chuck?'],
		['回复：自制夹具 - Turners', '', '自制夹具'],
		['Re:Zero lathe - Turners', '', 'Re:Zero lathe'],
		['[Résolu] Quel mandrin ? - Turners', '', '[Résolu] Quel mandrin ?'],
		// Scripts without spaces separate without spaces.
		['自制-fPIC-夹具-车床-Turners', crumbs, '自制-fPIC-夹具'],
		['【交流】自制夹具_车床_百度贴吧', crumbs, '【交流】自制夹具'],
		['自制夹具 - 车床 - 木工论坛 - Powered by Discuz!', crumbs, '自制夹具'],
		['自制夹具(第2页) - 车床 - 木工论坛 - Powered by Discuz!', crumbs, '自制夹具'],
		['车床-自制夹具', crumbs, '自制夹具'],
		['[원목] 그릇 깎기 3페이지 | Turners', '', '[원목] 그릇 깎기'],
	])('%s', (title, body, wanted) => expect(titled(title, body)).toBe(wanted));

	it('takes what the page tells machines before <title>, and keeps its parts', () => {
		const meta = '<meta property="og:title" content="Bowls - green or dry?"><meta property="og:site_name" content="Turners">';
		expect(titled('Turners', '', meta)).toBe('Bowls - green or dry?');
		expect(titled('Bowls - green or dry? | Turners', '', meta)).toBe('Bowls - green or dry?');
	});

	it('takes the heading where <title> is the name of the site', () => {
		expect(titled('Turners', '<h1>Bowls</h1>')).toBe('Bowls');
		expect(titled('', '<h1>Bowls</h1>')).toBe('Bowls');
		expect(titled('Turners')).toBe('Turners');
	});

	it('does not take a heading that is the name of the site', () => {
		expect(titled('Turners - Bowls', '<h1>Turners</h1>')).toBe('Bowls');
	});
});

describe('name of the site', () => {
	it('is what the page tells machines', () => {
		expect(siteName(page('x', '', '<meta property="og:site_name" content=" The  Turners ">'))).toBe('The Turners');
		expect(siteName(page('x', '', '<meta name="application-name" content="Turners">'))).toBe('Turners');
	});

	it('is neither an address nor the title again', () => {
		expect(siteName(page('x', '', '<meta property="og:site_name" content="https://turners.example/">'))).toBeUndefined();
		expect(
			siteName(page('x', '', '<meta property="og:title" content="Bowls"><meta property="og:site_name" content="Bowls">')),
		).toBeUndefined();
		expect(siteName(page('Bowls | Turners'))).toBeUndefined();
	});
});
