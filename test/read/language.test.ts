/** The language of a thread: the page's word for it, unless the words of the posts say otherwise. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { CleanHtml, Post } from '../../components/model/thread';
import { declaredLanguage, languageOf } from '../../components/read/language';

const told = (lang: string, words: string, head = '') => {
	const { document } = new JSDOM(`<html ${lang ? `lang="${lang}"` : ''}><head>${head}</head></html>`).window;
	const post: Post = {
		id: '1',
		body: `<p>${words}</p>` as CleanHtml,
		pictures: [],
		quotes: [],
		attachments: [],
		depth: 0,
		isTopicStarter: true,
	};
	return languageOf(declaredLanguage(document), [post]);
};

const english =
	'I have a small lathe and want to turn bowls. Which chuck would you buy first, and what would you pay for a used one that is in good order?';
const german =
	'Ich habe eine kleine Drehbank und will Schalen drehen. Welches Futter würdet ihr zuerst kaufen, und was ist ein gebrauchtes wert, das nicht ganz neu ist?';
const traditional = '請問這個車床的夾頭應該怎麼選？我還沒有開始學，謝謝大家。';
const simplified = '请问这个车床的夹头应该怎么选？我还没有开始学，谢谢大家。';
const japanese = '旋盤用四爪連動式交換用部品の購入方法を教えてください。中古品でも良いです。';

test.each([
	['en-GB', english, 'en-GB'],
	['en_US', english, 'en-US'],
	['english', english, 'en'],
	['', english, 'en'],
	['fr-FR', english, 'en'],
	['en', german, 'de'],
	['da', german, 'da'],
	['de', 'Danke!', 'de'],
	['', 'Danke!', undefined],
	['en', simplified, 'zh'],
	['', traditional, 'zh-Hant'],
	['zh-TW', traditional, 'zh-TW'],
	['zh-CN', english, 'en'],
	['zh-CN', `${simplified} ${'gcc -fPIC -shared -o libchuck.so chuck.c '.repeat(4)}`, 'zh-CN'],
	['ja', japanese, 'ja'],
	['', japanese, 'ja'],
	['ja', '旋盤用四爪連動式', 'ja'],
	['en', '이 선반에 맞는 척을 어디에서 살 수 있나요?', 'ko'],
	['en-us', 'Какой патрон вы бы купили первым для маленького станка? Чаши точить хочу, но опыта мало.', 'ru'],
	['', 'Який патрон ви б купили першим? Мені потрібен невеликий, її розмір менший.', 'uk'],
	['', 'چه سه‌نظامی برای یک دستگاه تراش کوچک بخرم؟ پیشنهاد شما چیست؟', 'fa'],
	['', 'أي ظرف تشتري أولا لمخرطة صغيرة وكم تدفع مقابل واحد مستعمل', 'ar'],
	['ug', 'كىچىك تىلغۇچى ئۈچۈن قايسىنى ئالىمەن', 'ug'],
])('%s: %s', (lang, words, language) => expect(told(lang, words).language).toBe(language));

test('other places where a page says it', () => {
	expect(told('', 'Danke!', '<meta property="og:locale" content="de_AT">').language).toBe('de-AT');
	expect(told('', 'Danke!', '<meta http-equiv="Content-Language" content="de">').language).toBe('de');
});

test('direction', () => {
	expect(told('', 'أي ظرف تشتري أولا').direction).toBe('rtl');
	expect(told('ar', english).direction).toBeUndefined();
});
