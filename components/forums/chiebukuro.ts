/**
 * Yahoo!知恵袋 (since 2020): a question, its answers and the replies to them. Class names end in a hash of the build and are
 * taken without it, as a dozen crawlers of 2020 to 2025 do.
 */
import { link, map, moment, text } from './find';
import { type Clues, defineForum, type Find } from './forum';
import { inertOf, lines } from './lines';

const question = '[class*="Chie-QuestionItem__Text__"]';
const answer = '[class*="Chie-AnswerItem__Item__"]';
const reply = '[class*="Chie-ReplyItem__Item__"]';

export const clues: Clues = [`#que ${question}`];

const name: Find<string> = map(text('[class*="Chie-UserInfo__UserName__"]'), (words) => words.replace(/さん$/, '') || undefined);
/** Line feeds stand for lines (`white-space: pre-line`); a question's words are its `h1`, an answer's were an `h2`. */
const words =
	(container: string): Find<Element[]> =>
	(scope) => {
		const inert = inertOf(scope);
		const whole = scope.querySelector(container);
		const parts = [...(whole?.querySelectorAll(':is(h1, h2, p)[class*="Chie-TextBlock__Text__"]') ?? [])];
		return (parts.length || !whole ? parts : [whole]).map((part) => lines(inert, part.childNodes));
	};

export default defineForum({
	name: 'Yahoo!知恵袋',
	clues,
	thread: {
		board: text('#que [class*="Chie-QuestionItem__SubAnchor__"]'),
	},
	anonymous: /^(?:ID非公開|ID非表示)$/,
	posts: `#que, ${answer}, ${reply}`,
	post: {
		author: name,
		authorUrl: link('a[class*="Chie-UserInfo__"]'),
		date: moment(text('[class*="Chie-UserInfo__Date__"]')),
		body: (scope, base) => {
			if ((scope as Element).matches(reply)) return words('[class*="Chie-ReplyItem__ItemText__"]')(scope, base);
			return words((scope as Element).id === 'que' ? question : '[class*="Chie-AnswerItem__ItemText__"]')(scope, base);
		},
		depth: (scope) => ((scope as Element).id === 'que' ? 0 : (scope as Element).matches(reply) ? 2 : 1),
	},
});
