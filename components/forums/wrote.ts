/** "X wrote:" in the languages that forums speak: whose words a quote's head announces. The one table of such words; declarations look for attributes and links first. */
import { map, text } from './find';
import type { Find } from './forum';

/** Behind the name, by language. From the language packs of phpBB (`WROTE`), MyBB and FluxBB (`wrote`), and what XenForo, WoltLab and NodeBB say. */
const verbs: Readonly<Record<string, string>> = {
	en: 'wrote|has written|said|posted',
	de: 'schrieb|hat geschrieben|sagte|meinte',
	fr: 'a écrit|écrivait|a dit',
	es: '(?:ha )?escribi[oó]|dijo|ha dicho',
	it: 'ha scritto|ha detto',
	pt: 'escreveu|disse',
	gl: 'escribiu|dixo',
	ca: 'ha escrit|va escriure|ha dit',
	nl: 'schreef|(?:heeft )?geschreven|zei',
	pl: 'napisał\\S*|pisze|powiedział\\S*',
	cs: 'napsala?|píše|řekla?',
	sk: 'napísala?|píše|povedala?',
	sl: 'je napisala?|je rekla?|pravi',
	hr: '(?:je )?(?:napisao|napisala|rekao|rekla)|piše|kaže',
	sv: 'skrev|sa|sade',
	da: 'skrev|sagde',
	nb: 'skrev|sa',
	fi: 'kirjoitti|sanoi',
	et: 'kirjutas|ütles',
	lt: 'rašė|sakė',
	lv: 'rakstīja|teica',
	is: 'skrifaði|sagði',
	hu: 'írta|mondta',
	ro: 'a scris|scrie|a spus|a zis',
	sq: 'shkroi|tha',
	tr: 'yazdı|demiş(?: ki)?|(?:şöyle )?dedi(?: ki)?',
	id: 'menulis|berkata',
	vi: '(?:đã )?viết|(?:đã )?nói',
	ru: '(?:на)?писал[аио]?|пишет|сказал[аио]?',
	uk: '(?:на)?писав|пише|сказав|каже',
	be: '(?:на)?пісаў|піша|сказаў',
	bg: 'написа|каза',
	sr: '(?:је )?(?:написао|написала|рекао|рекла)|пише|каже',
	el: 'έγραψε|είπε',
	ar: 'كتب|قال',
	fa: 'نوشته ?(?:است|شده)?|نوشت|گفت(?:ه است)?',
	he: 'כתבה?|אמרה?',
	th: 'เขียน|กล่าวว่า|พูดว่า',
};
/** The same where words follow each other without a space. */
const close =
	'さん(?:が|は)(?:書きました|言いました|書いた|言った)|さんの発言|님이 (?:썼습니다|쓰신 글|쓴 글|작성|말하기를)|님이 ?말했다|쓴|写道|寫道|說道|说道|表示|提到|[说說寫写](?=\\s*[:：])';
/** "(а)", "/la": of either sex. */
const sex = '(?:\\((?:[аaу]|ла|la)\\)|\\/-?\\p{L}{1,2})?';
/** A colon and anything, an arrow to the post, or when: "schrieb am 3. Mai 2020 um 10:00", "wrote on May 3". */
const rest = '\\s*(?:[:：↑].*|(?:on|in|am|le|el|il|op|em|den|dne|på|w|в|от|στις|في|در|ב)\\s.*)?$';
const said = `(?:(?<=\\S\\s)(?:${Object.values(verbs).join('|')})|\\s*(?:${close}))${sex}`;
const after = new RegExp(said + rest, 'iu');
/** A head of loose words before the quoted ones, "X wrote: …"; its first group is the name. */
export const wrote = new RegExp(`^\\s*(\\S[^:：\\n]{0,60}?)\\s*${said}\\s*[:：]\\s*`, 'iu');

/** Before the name: "Quote from: X on …" of SMF's language packs, "Originally Posted by X" of vBulletin's. */
const before =
	/^(?:quote(?: from)?|quoting|originally posted by|zitat(?: von)?|citation(?: de)?|envoyé par|citação(?: de)?|citar|citat(?:ion)?(?: från| fra| din)?|sitat(?: fra)?|citazione(?: da| di)?|originariamente inviato da|citaat(?: van)?|oorspronkelijk geplaatst door|cita(?: de| di)?|(?:iniciado|publicado|escrito) (?:originalmente )?por|postado originalmente por|mensaje de|citace(?: od)?|citát(?: od)?|citāts(?: no)?|цитата?(?: от)?|цитат на|цитування|сообщение от|cytat|napisał|alıntı(?: yapılan)?|lainaus(?: käyttäjältä)?|idézet(?:et írta)?|eredetileg írta|παράθεση(?: από)?|trích dẫn(?: từ)?|(?:bài viết gốc )?được gửi bởi|نقل قول(?: از)?|نوشته اصلی توسط|اقتباس(?: من)?|المشاركة الأصلية كتبت بواسطة|كتب|قال|ציטוט(?: של)?|נכתב (?:במקור )?על ידי|כתב ע["״]י|อ้างจาก|อ้างถึง|引用(?:自|元)?|引言|인용|原帖由|最初由|作者)(?!\p{L})\s*[:：]?\s*|^[οΟ](?:\/[ηΗ])?(?: χρήστης)? (?=.*(?:έγραψε|είπε))/iu;
/** Behind a name that comes second: "Otter Nickli Üyeden Alıntı", "原帖由 Otter 发表", "View Post". */
const behind =
	/\s*(?:nickli üyeden alıntı|发表|發表|發布|发布|發表於.*|view post|beitrag anzeigen|voir le message|ver mensaje|ver post|visualizza messaggio|bekijk bericht|посмотреть сообщение)$/iu;
/** What follows a name in heads that give the date too: "X on January 01, 2020, 10:00:00 AM". */
const when =
	/\s+(?:on|am|le|el|il|op|em|en|i|in data|den|dato|skrevet|skrivet|på|kl\.?|klo|w(?: dniu)?|v|kdy|u|в|у|від|от|dne|din|pe|dátum|στις|vào|lúc|trong|üzerinde|ที่|เมื่อ|في|در|ב|于|於|投稿日時|日時:|-|,)\s+(?:\S*\s){0,3}?\S*\p{Nd}.*$/iu;
/** The same where the language says no "on": "X Januar 01, 2020", "X 01. ledna 2020", "X 2020년 1월 1일". */
const bareWhen = /\s+(?:\p{L}+\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}+,? \d{4}|\d{4}[-./年년])(?!\p{L}).*$/u;

/** @returns the name in a quote's head such as "X wrote:", undefined where the words hold none. */
export function nameOf(words: string): string | undefined {
	const bare = words
		.slice(0, longest)
		.replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ')
		.trim();
	const opening = bare.replace(before, '');
	if (after.test(opening)) return named(opening.replace(after, ''));
	if (opening === bare) return behind.test(bare) ? named(bare.replace(behind, '')) : undefined;
	return named(opening.replace(behind, '').replace(when, '').replace(bareWhen, ''));
}

/** Names are short; the patterns take the square of their words. */
const longest = 300;
const named = (words: string): string | undefined =>
	words
		.replace(/^@(?=\p{L})/u, '')
		.replace(/\s*[:：]$/, '')
		.trim()
		// WoltLab: "Zitat von »X«".
		.replace(/^[»„“"](.+)[«“”"]$/u, '$1') || undefined;

/** Name of the quoted person in the head's words. */
export const whose = (head: string): Find<string> => map(text(head), nameOf);
