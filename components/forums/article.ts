/** Boards that draw an article and, apart from it, a list of comments: the article's facts stand around it in the page, a comment's within. */
import { page } from './find';
import type { Find } from './forum';

interface Sides {
	/** Looks in the whole page where the post is the article. */
	inArticle<T>(find: Find<T>): Find<T>;
	/** Looks within the post where it is a comment. */
	inComment<T>(find: Find<T>): Find<T>;
}

/** @param article selector of the post that is the article */
export function sides(article: string): Sides {
	const isArticle = (scope: ParentNode): boolean => (scope as Element).matches(article);
	return {
		inArticle: (find) => (scope, base) => (isArticle(scope) ? page(find)(scope, base) : undefined),
		inComment: (find) => (scope, base) => (isArticle(scope) ? undefined : find(scope, base)),
	};
}
