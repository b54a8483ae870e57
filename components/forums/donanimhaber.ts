/** DonanımHaber Forum (forum.donanimhaber.com): as ten crawlers (2019 to 2026) name its parts. Pages differ in the last number of the address. */
import { above, attribute, date, first, link, map, number, numeral, text } from './find';
import { type Clues, defineForum, type Find } from './forum';

/** A board's rows are `div`s of the same class. */
export const clues: Clues = ['article.kl-icerik-satir > .ki-cevapsahibi'];

/** "…--132918743-2" is the second page. */
const address = /^(.*--\d+)(?:-(\d+))?$/;
const page: Find<number> = (_scope, base) => Number(address.exec(new URL(base).pathname)?.[2] ?? 1);
const pageCount: Find<number> = numeral(attribute('[data-maxpage]', 'data-maxpage', /^\d+$/));
const beside =
	(step: 1 | -1): Find<string> =>
	(scope, base) => {
		const url = new URL(base);
		const [, topic, current = '1'] = address.exec(url.pathname) ?? [];
		const wanted = Number(current) + step;
		if (!topic || wanted < 1 || wanted > (pageCount(scope, base) ?? 1)) return undefined;
		return new URL(wanted === 1 ? topic : `${topic}-${wanted}`, url).href;
	};

export default defineForum({
	name: 'DonanımHaber',
	clues,
	thread: {
		title: text('h1.kl-basligi'),
		board: text('nav.forumdizin a:last-of-type'),
		boardUrl: link('nav.forumdizin a:last-of-type'),
		page,
		pageCount,
		nextPage: beside(1),
		previousPage: beside(-1),
	},
	posts: 'article.kl-icerik-satir:has(.msg)',
	post: {
		id: first(
			above('li[id^="mess_"]', attribute('', 'data-id', /^\d+$/)),
			above('li[id^="mess_"]', attribute('', 'id', /\d+/)),
			attribute('', 'id', /\d+/),
		),
		author: first(text('.ki-kullaniciadi a b'), text('.ki-kullaniciadi a'), text('.ki-kullaniciadi')),
		authorUrl: link('.ki-kullaniciadi a'),
		avatar: link('a.ki-avatar img', 'src'),
		date: first(
			date('.ki-cevaptarihi time'),
			map(text('.ki-cevaptarihi'), (words) => ({ text: words })),
		),
		body: (scope) => [...scope.querySelectorAll('.msg')].slice(0, 1),
		permalink: link('.ki-cevaptarihi a'),
		score: number('a[class*="begeni"]'),
	},
});
