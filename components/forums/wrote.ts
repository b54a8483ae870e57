/** "X wrote:" in the languages that forums speak: whose words a quote's head announces. */
import { map, text } from './find';
import type { Find } from './forum';

/** After the name. phpBB, SMF, MyBB and FluxBB take these from their language packs. */
const after =
	/\s*(?:wrote|has written|said|schrieb|hat geschrieben|sagte|a écrit|écrivait|a dit|escribi[oó]|dijo|ha scritto|ha detto|schreef|zei|escreveu|disse|napisa[lł]\S*|napsala?|píše|kirjoitti|skrev|skrifaði|yazdı|írta|a scris|написала?|писала?|пишет|сказала?|пише|έγραψε|さんが書きました|さんは書きました|さんが言いました|님이 썼습니다|写道|寫道|說道|说道|说|寫|写)(?:\(?[аa]\)?)?\s*(?:[:：].*)?$/iu;
/** Before the name: "Quote from: X on …", "Zitat von: X", "Originally Posted by X", "Citation de: X". */
const before =
	/^(?:quote(?: from)?|quoting|originally posted by|zitat(?: von)?|citation(?: de)?|citat(?:ion)?(?: från)?|cita(?: de| di)?|citazione(?: da)?|citaat(?: van)?|цитата(?: от)?|cytat|alıntı|引用(?:自)?|引言)\s*[:：]?\s*/iu;
/** What follows a name in heads that give the date too: "X on January 01, 2020, 10:00:00 AM". */
const when = /\s+(?:on|am|le|el|il|op|em|i|den|kl\.?|от|dne|,)\s+\S*\s?\S*\d.*$/iu;

/** @returns the name in a quote's head such as "X wrote:", undefined where the words hold none. */
export function nameOf(words: string): string | undefined {
	const bare = words.replace(/\s+/g, ' ').trim();
	if (after.test(bare)) return bare.replace(after, '').trim() || undefined;
	if (before.test(bare)) return bare.replace(before, '').replace(when, '').replace(/:$/, '').trim() || undefined;
	return undefined;
}

/** Name of the quoted person in the head's words. */
export const whose = (head: string): Find<string> => map(text(head), nameOf);
