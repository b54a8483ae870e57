/** Language and direction of the thread's words. */
import type { Post, Thread } from '../model/thread';

/** The page's own `lang` where it fits the words, else what the script of the words tells. */
export function languageOf(document: Document, posts: Post[]): Pick<Thread, 'language' | 'direction'> {
	const declared = document.documentElement?.getAttribute('lang')?.trim() || undefined;
	const sample = posts
		.slice(0, 5)
		.map((post) => post.body.replace(/<[^>]*>/g, ''))
		.join(' ')
		.slice(0, 4000);
	const letters = sample.match(/\p{L}/gu)?.length || 1;
	const share = (script: RegExp): number => (sample.match(script)?.length ?? 0) / letters;
	const language = byScript.find(([script, tag]) => share(script) > 0.3 && !declared?.startsWith(tag.slice(0, 2)))?.[1] ?? declared;
	const rtl = share(/[\u0590-\u08ff\ufb1d-\ufefc]/g) > 0.4;
	return { language, direction: rtl ? 'rtl' : undefined };
}

/** Scripts that tell the language by themselves, the narrower first. */
const byScript: [RegExp, string][] = [
	[/[\u3041-\u30ff]/g, 'ja'],
	[/[\uac00-\ud7af]/g, 'ko'],
	[/[\u4e00-\u9fff]/g, 'zh'],
];
