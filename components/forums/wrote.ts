/** "X wrote:" in the languages that forums speak: whose words a quote's head announces. */
import { map, text } from './find';
import type { Find } from './forum';

/** Between name and words. phpBB, SMF, MyBB and FluxBB take these from their language packs. */
const verbs = String.raw`(?:wrote|has written|said|schrieb|hat geschrieben|sagte|a écrit|écrivait|a dit|(?:ha )?escri(?:bi[oóu]|to|t)|dijo|ha scritto|ha detto|schreef|zei|(?:heeft )?geschreven|escreveu|disse|(?:je )?napisa[lł]\S*|pisze|napsala?|píše|napísala?|kirjoitti|kirjutas|skrev|skrifaði|rašė|rakstīja|yazdı|demiş(?: ki)?|írta|a scris|написа(?:л|ла|в)?|писа(?:л|ла|в)|пишет|сказала?|пише|έγραψε|(?:đã )?viết|เขียน|menulis|نوشته(?: است)?|نوشت|كتب|כתבה?|さん(?:が|は)書きました|さんが言いました|さんの発言|님이 썼습니다|님이 쓰신 글|写道|寫道|說道|说道|提到|说|寫|写)(?:\((?:[аa]|ла|la)\)|\/-?\p{L}{1,2})?`;
const after = new RegExp(String.raw`\s*${verbs}\s*(?:[:：].*)?$`, 'iu');
/** A head of loose words before the quoted ones, "X wrote: …"; its first group is the name. */
export const wrote = new RegExp(String.raw`^\s*(\S[^:：\n]{0,60}?)\s*${verbs}\s*[:：]\s*`, 'iu');
/** Before the name: "Quote from: X on …", "Zitat von: X", "Originally Posted by X", "Citation de: X". */
const before =
	/^(?:quote(?: from)?|quoting|originally posted by|zitat(?: von)?|citation(?: de)?|citação(?: de)?|citat(?:ion)?(?: från| fra| din)?|citazione(?: da)?|citaat(?: van)?|cita(?: de| di)?|citace(?: od)?|цитата(?: от)?|цитат на|цитування|cytat|alıntı(?: yapılan)?|lainaus(?: käyttäjältä)?|idézet(?:et írta)?|παράθεση(?: από)?|trích dẫn(?: từ)?|نقل قول(?: از)?|اقتباس(?: من)?|ציטוט(?: של)?|引用(?:自|元)?|引言)(?!\p{L})\s*[:：]?\s*/iu;
/** What follows a name in heads that give the date too: "X on January 01, 2020, 10:00:00 AM". */
const when =
	/\s+(?:on|am|le|el|il|op|em|en|i|in data|den|dato|skrevet|skrivet|kl\.?|w(?: dniu)?|v|в|від|от|dne|din|dátum|στις|vào|lúc|در|في|ב|于|於|日時:|-|,)\s+(?:\S*\s){0,3}?\S*\d.*$/iu;

/** @returns the name in a quote's head such as "X wrote:", undefined where the words hold none. */
export function nameOf(words: string): string | undefined {
	const bare = words.replace(/\s+/g, ' ').trim();
	if (after.test(bare)) return bare.replace(after, '').trim() || undefined;
	if (before.test(bare)) return bare.replace(before, '').replace(when, '').replace(/:$/, '').trim() || undefined;
	return undefined;
}

/** Name of the quoted person in the head's words. */
export const whose = (head: string): Find<string> => map(text(head), nameOf);
