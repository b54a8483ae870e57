/** The word for short remarks under a post: Tieba's answers to a floor, Bahamut's comments. */
import type { Find, Moment } from './forum';

/** Short remarks under a post, each read by the finds given. */
export const remarks =
	(
		selector: string,
		parts: { author?: Find<string>; authorUrl?: Find<string>; date?: Find<Moment>; text: Find<string> },
	): Find<{ author?: string; authorUrl?: string; date?: Moment; text: string }[]> =>
	(scope, base) => {
		const all = [...scope.querySelectorAll(selector)].flatMap((element) => {
			const words = parts.text(element, base);
			if (!words) return [];
			return [
				{
					author: parts.author?.(element, base),
					authorUrl: parts.authorUrl?.(element, base),
					date: parts.date?.(element, base),
					text: words,
				},
			];
		});
		return all.length ? all : undefined;
	};
