/** Forums that somebody wrote at home, in many languages: tables of 2003, class names made by machines, microdata, JSON-LD alone. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readThread } from '../../components/read/index';
import { htmlToText } from '../../components/write/text';

const url = 'https://forum.example/topic/7';
const read = (lang: string, body: string, head = '') => {
	const { document } = new JSDOM(`<html lang="${lang}"><head><title>t</title>${head}</head><body>${body}</body></html>`, { url }).window;
	const thread = readThread(document, url);
	return { thread, rows: thread?.posts.map(({ author, date, body }) => [author?.name, date, htmlToText(body)]) };
};

type Row = [name: string, date: string, words: string];
interface Sample {
	lang: string;
	/** Labels of the author, of the date, of a link below each post. */
	labels: [author: string, date: string, answer: string];
	rows: Row[];
	dates: string[];
}

const samples: Sample[] = [
	{
		lang: 'fr',
		labels: ['Auteur', 'Posté le', 'Répondre'],
		rows: [
			[
				'Aulne',
				'2 mai 2024 à 14h05',
				'J’ai acheté un petit tour et je voudrais tourner des bols : quel mandrin prendre en premier, et à quel prix d’occasion ?',
			],
			[
				'Bouleau',
				'2 mai 2024 à 18h40',
				'Un mandrin à quatre mors d’une marque connue : on trouve encore des mors pendant des années et le filetage est courant.',
			],
			[
				'Cèdre',
				'3 mai 2024 à 09h12',
				'Avant tout achat, regarde le nez de broche, compte les filets au pouce et note le chiffre au mur de l’atelier.',
			],
			[
				'Aulne',
				'4 mai 2024 à 21h30',
				'Merci à vous deux, j’ai compté huit filets et le mandrin est commandé chez un marchand de la ville voisine.',
			],
		],
		dates: ['2024-05-02T14:05', '2024-05-02T18:40', '2024-05-03T09:12', '2024-05-04T21:30'],
	},
	{
		lang: 'de',
		labels: ['Verfasser', 'Geschrieben am', 'Antworten'],
		rows: [
			[
				'Erle',
				'2. Mai 2024, 14:05 Uhr',
				'Ich habe eine kleine Drehbank und möchte Schalen drehen: Welches Futter kauft man zuerst, und was ist ein gebrauchtes wert?',
			],
			[
				'Birke',
				'2. Mai 2024, 18:40 Uhr',
				'Ein Vierbackenfutter eines bekannten Herstellers: Backen gibt es noch nach Jahrzehnten, und das Gewinde ist üblich.',
			],
			[
				'Zeder',
				'3. Mai 2024, 09:12 Uhr',
				'Bevor du etwas kaufst, sieh dir die Spindel an, zähle die Gänge je Zoll und schreib die Zahl an die Wand.',
			],
			[
				'Erle',
				'4. Mai 2024, 21:30 Uhr',
				'Danke euch beiden, es sind acht Gänge, und das Futter ist bei einem Händler in der Nachbarstadt bestellt.',
			],
		],
		dates: ['2024-05-02T14:05', '2024-05-02T18:40', '2024-05-03T09:12', '2024-05-04T21:30'],
	},
	{
		lang: 'fa',
		labels: ['نویسنده', 'تاریخ ارسال', 'پاسخ'],
		rows: [
			[
				'توسکا',
				'۱۳ اردیبهشت ۱۴۰۳ ساعت ۱۴:۰۵',
				'یک دستگاه تراش کوچک خریده‌ام و می‌خواهم کاسه بتراشم، کدام سه‌نظام را اول بخرم و دست‌دوم آن چند می‌ارزد؟',
			],
			['غان', '۱۳ اردیبهشت ۱۴۰۳ ساعت ۱۸:۴۰', 'یک چهارنظام از سازنده‌ای شناخته‌شده بگیر که فک‌هایش سال‌ها بعد هم پیدا می‌شود و رزوه‌اش رایج است.'],
			[
				'سدر',
				'۱۴ اردیبهشت ۱۴۰۳ ساعت ۰۹:۱۲',
				'پیش از هر خریدی به محور دستگاه نگاه کن، دنده‌ها را در هر اینچ بشمار و عدد را روی دیوار بنویس.',
			],
			['توسکا', '۱۵ اردیبهشت ۱۴۰۳ ساعت ۲۱:۳۰', 'از هر دو سپاسگزارم، هشت دنده شمردم و سه‌نظام را از فروشنده‌ای در شهر همسایه سفارش دادم.'],
		],
		dates: ['2024-05-02T14:05', '2024-05-02T18:40', '2024-05-03T09:12', '2024-05-04T21:30'],
	},
	{
		lang: 'ja',
		labels: ['投稿者', '投稿日時', '返信'],
		rows: [
			[
				'ハンノキ',
				'2024年5月2日(木) 14:05',
				'小さな旋盤を買いました。器を挽きたいのですが、最初に買うならどのチャックがよいでしょうか。中古の相場も教えてください。もう一つ、爪は何種類あれば足りますか。',
			],
			[
				'シラカバ',
				'2024年5月2日(木) 18:40',
				'名の知れたメーカーの四つ爪チャックがよいと思います。何十年たっても爪が手に入りますし、ねじの規格も一般的です。中古でも十分に使えますから、急がずに探してください。',
			],
			[
				'スギ',
				'2024年5月3日(金) 09:12',
				'何か買う前に主軸を見て、一インチあたりの山数を数え、その数を壁に書いておくとよいですよ。私は三年のあいだ面板とねじ四本で器を挽いていました。重い材なら今でもそうします。',
			],
			[
				'ハンノキ',
				'2024年5月4日(土) 21:30',
				'お二人ともありがとうございます。数えたら八山でした。隣の町の店に注文しましたので、届いたらまた報告します。面板のほうも一度試してみるつもりです。写真も撮っておきます。',
			],
		],
		dates: ['2024-05-02T14:05', '2024-05-02T18:40', '2024-05-03T09:12', '2024-05-04T21:30'],
	},
	{
		lang: 'zh-CN',
		labels: ['作者', '发表时间', '回复'],
		rows: [
			[
				'桤木',
				'2024年5月2日 下午 2:05',
				'我买了一台小车床，想车木碗，第一个卡盘应该买哪一种？二手的大概值多少钱？另外想问问，卡爪要备几副才够用，螺纹不一样的能不能换，请各位说说自己的经验，先谢谢大家。',
			],
			[
				'白桦',
				'2024年5月2日 下午 6:40',
				'买有名的厂家的四爪卡盘，几十年以后还能配到卡爪，螺纹也是常见的规格。二手的完全可以用，不用着急，慢慢找就行，注意看看卡爪的滑槽有没有磨损，转起来有没有声音。',
			],
			[
				'雪松',
				'2024年5月3日 上午 9:12',
				'买任何东西以前先看看主轴，数一数每英寸有几牙，把数字写在墙上。我用花盘和四颗螺丝车了三年的碗，木料湿而重的时候现在也还是这样做，花盘便宜，也不容易把木料夹坏。',
			],
			[
				'桤木',
				'2024年5月4日 下午 9:30',
				'谢谢两位，我数过了，是八牙，卡盘已经在邻市的一家店里订好了，收到以后再来报告。花盘我也打算先试一试，正好有一块湿的桤木，等车好了拍几张照片放上来给大家看看。',
			],
		],
		dates: ['2024-05-02T14:05', '2024-05-02T18:40', '2024-05-03T09:12', '2024-05-04T21:30'],
	},
];

/** A script of 2003: one table, a row for the head of each post and one for its words. */
const table = ({ labels: [author, date, answer], rows }: Sample): string =>
	`<center><table width="760" border="0"><tr><td><h1>t7</h1>${rows
		.map(
			([name, when, words]) =>
				`<table width="100%" border="1" cellpadding="4"><tr bgcolor="#dddddd"><td width="150"><b>${name}</b><br><font size="1">${author}</font></td><td><font size="1">${date}: ${when}</font></td></tr><tr><td colspan="2"><font face="Verdana">${words}</font></td></tr><tr><td colspan="2" align="right"><a href="reply.cgi?7">${answer}</a></td></tr></table><br>`,
		)
		.join('')}</td></tr></table></center>`;

/** Class names that change with each build. */
const hashed = ({ labels: [, , answer], rows }: Sample): string =>
	`<h1>t7</h1><main>${rows
		.map(
			([name, when, words]) =>
				`<div class="css-1x"><div class="css-9k"><div class="css-aa"><span>${name}</span></div><div class="css-ab"><span>${when}</span></div></div><div class="css-zz"><div><p>${words}</p></div></div><div class="css-bt"><button>${answer}</button></div></div>`,
		)
		.join('')}</main>`;

const microdata = ({ rows, dates }: Sample): string =>
	`<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><h1 itemprop="headline">t7</h1>${rows
		.map(([name, when, words], at) => {
			const facts = `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${name}</span></span><time itemprop="datePublished" datetime="${dates[at]}">${when}</time><div itemprop="text">${words}</div>`;
			return at === 0 ? facts : `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment">${facts}</div>`;
		})
		.join('')}</div>`;

const linkedData = ({ rows, dates }: Sample): string => {
	const [first, ...rest] = rows.map(([name, , text], at) => ({ text, author: { '@type': 'Person', name }, datePublished: dates[at] }));
	const data = { '@context': 'https://schema.org', '@type': 'DiscussionForumPosting', headline: 't7', ...first, comment: rest };
	return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
};

describe.each(samples.map((sample) => [sample.lang, sample] as const))('a home-grown forum in %s', (lang, sample) => {
	const wanted = sample.rows.map(([name, , words], at) => [name, sample.dates[at], words]);
	it('in tables of 2003', () => expect(read(lang, table(sample)).rows).toEqual(wanted));
	it('with class names made by machines', () => expect(read(lang, hashed(sample)).rows).toEqual(wanted));
	it('in microdata', () => expect(read(lang, microdata(sample)).rows).toEqual(wanted));
	it('in JSON-LD alone', () => expect(read(lang, '<div id="app"></div>', linkedData(sample)).rows).toEqual(wanted));
	it('in the language and direction of its words', () => {
		const { thread } = read(lang, hashed(sample));
		expect(thread).toMatchObject({ language: lang, software: undefined });
		expect(thread?.direction).toBe(lang === 'fa' ? 'rtl' : undefined);
	});
});
