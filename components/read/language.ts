/** Language and direction of the thread's words: what the page declares, where the words do not tell otherwise. */
import { letter } from '../forums/letters';
import type { Post, Thread } from '../model/thread';

const letters = new RegExp(letter, 'g');
const inWords = new RegExp(`${letter}+`, 'g');

/** Letters of so many posts are looked at. */
const [mostPosts, mostLetters] = [8, 2500];

/**
 * @param declared the page's own word for it (`declaredLanguage`)
 * @returns a BCP 47 tag, undefined where neither page nor words tell; `direction` where most letters run from right to left
 */
export function languageOf(declared: string | undefined, posts: Post[]): Pick<Thread, 'language' | 'direction'> {
	const sample = posts
		.slice(0, mostPosts)
		.map((post) => post.body.replace(/<pre.*?<\/pre>|<code.*?<\/code>|<[^>]*>|&\w+;/gs, ' '))
		.join(' ')
		.slice(0, mostLetters);
	const latin = !/[\u0370-\u1fff\u3041-\ud7af\ufb1d-\ufefc]/.test(sample);
	const count = latin ? 1 : (sample.match(letters)?.length ?? 0);
	const share = (script: RegExp): number => (latin ? 0 : (sample.match(script)?.length ?? 0) / (count || 1));
	const rtl = share(/[\u0590-\u08ff\ufb1d-\ufefc]/g) > 0.4;
	return { language: fitting(declared, sample, share), direction: rtl ? 'rtl' : undefined };
}

/** The first tag of the page that is one: forums also write "english" or a path there. */
export function declaredLanguage(document: Document): string | undefined {
	const said = [
		document.documentElement?.getAttribute('lang'),
		document.documentElement?.getAttribute('xml:lang'),
		document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
		document.querySelector('meta[property="og:locale"]')?.getAttribute('content'),
	];
	return said.map((tag) => tag?.trim().replace(/_/g, '-')).find((tag) => tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag));
}

const base = (tag: string | undefined): string => tag?.split('-')[0]?.toLowerCase() ?? '';

function fitting(tag: string | undefined, sample: string, share: (script: RegExp) => number): string | undefined {
	const script = scripts.find(([letters, , least]) => share(letters) > least);
	if (script) {
		const [, languages] = script;
		if (tag && languages.some(([language]) => base(language) === base(tag))) return tag;
		return languages.find(([, mark]) => !mark || share(mark) > 0.005)?.[0];
	}
	const words = sample.toLowerCase().match(inWords) ?? [];
	if (words.length < leastWords) return tag;
	const shares = smallShares(words);
	const guess = likeliest(shares);
	// A theme's language is not its readers': Chinese forums run in English, and the reverse.
	const own = scripts.find(([, languages]) => languages.some(([language]) => base(language) === base(tag)));
	if (!tag || (own && share(own[0]) < trace)) return guess;
	// Languages that are not in the table are never contradicted.
	return guess && (shares.get(base(tag)) ?? 1) < leastShare / 3 ? guess : tag;
}

/** Below this share a script is not in use. */
const trace = 0.02;

/** Letters by which a script is known, the languages that write it with the letters that only they have, and the least share. The narrower first. */
const scripts: readonly (readonly [letters: RegExp, languages: readonly (readonly [tag: string, mark?: RegExp])[], least: number])[] = [
	[/[\u3041-\u30ff]/g, [['ja']], 0.15],
	[/[\uac00-\ud7af]/g, [['ko']], 0.3],
	[/[\u4e00-\u9fff]/g, [['zh-Hant', /[這們個來說時會對為沒過還發問後樣謝請開關東車門長國學實點]/g], ['zh'], ['yue'], ['ja']], 0.3],
	[
		/[\u0400-\u04ff]/g,
		[
			['uk', /[їєґ]/gi],
			['be', /ў/gi],
			['sr', /[ђћџљњ]/gi],
			['mk', /[ѓќѕ]/gi],
			['ru', /[ыэё]/gi],
			['bg', /ъ/gi],
			['ru'],
			['kk'],
			['ky'],
			['mn'],
			['tg'],
		],
		0.4,
	],
	[/[\u0600-\u06ff]/g, [['ug', /[ېۋۈۆ]/g], ['ur', /[ٹڈڑے]/g], ['ckb', /[ڵێ]/g], ['fa', /[پچژگ]/g], ['ar'], ['ps'], ['sd']], 0.4],
	[/[\u0590-\u05ff]/g, [['he'], ['yi'], ['iw']], 0.4],
	[/[\u0370-\u03ff]/g, [['el']], 0.4],
	[/[\u0e00-\u0e7f]/g, [['th']], 0.4],
	[/[\u0900-\u097f]/g, [['hi'], ['mr'], ['ne']], 0.4],
	[/[\u10a0-\u10ff]/g, [['ka']], 0.4],
	[/[\u0530-\u058f]/g, [['hy']], 0.4],
];

/** The smallest words of languages in Latin letters, those first that the others do not have. */
const small: Readonly<Record<string, string>> = {
	en: 'the and to of is that it you for with this have was are',
	de: 'und der die das ist nicht ich zu den mit ein auf für auch',
	fr: 'le les et est que des une pas pour dans sur vous je il',
	es: 'el que los las una por con para es pero como más muy y',
	it: 'il che di per non un con sono della anche ma come più ho',
	pt: 'que não para uma com os mas como mais você tem em do eu',
	nl: 'het een en van ik niet dat is te op voor met zijn maar',
	pl: 'nie się na jest że do jak ale czy tak od po co już',
	cs: 'se na je že ale jsem jak tak by pro už ten když nebo',
	sv: 'och att det är som på jag för inte med har en till om',
	tr: 'bir ve bu için çok ile var ne ama gibi daha olarak değil ben',
	vi: 'là và của không có được cho một các mình này với thì để',
	id: 'yang dan di ini untuk dengan tidak itu saya dari ada bisa juga ke',
};
/** The languages that have a small word. */
const speakers = new Map<string, string[]>();
for (const [tag, words] of Object.entries(small))
	for (const word of words.split(' ')) speakers.set(word, [...(speakers.get(word) ?? []), tag]);

/** Fewer words tell nothing; a language is told by this share of small words, and by half as many again as the next has. */
const [leastWords, leastShare, lead] = [25, 0.12, 1.5];

/** Which share of the words are small ones of each language. */
function smallShares(words: readonly string[]): Map<string, number> {
	const shares = new Map(Object.keys(small).map((tag) => [tag, 0]));
	for (const word of words) for (const tag of speakers.get(word) ?? []) shares.set(tag, (shares.get(tag) ?? 0) + 1 / words.length);
	return shares;
}

function likeliest(shares: Map<string, number>): string | undefined {
	const [best, next] = [...shares].sort((a, b) => b[1] - a[1]);
	return best && best[1] >= leastShare && best[1] >= lead * (next?.[1] ?? 0) ? best[0] : undefined;
}
