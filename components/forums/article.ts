/** Boards that draw an article and, below it, a list of comments: facts that the one shows in another way than the others. */
import { page } from './find';
import type { Find } from './forum';

interface Sides {
	isArticle(scope: ParentNode): boolean;
	/** Looks within the post where it is the article. */
	inArticle<T>(find: Find<T>): Find<T>;
	/** Looks in the whole page where the post is the article: its facts stand around it. */
	aroundArticle<T>(find: Find<T>): Find<T>;
	/** Looks within the post where it is a comment. */
	inComment<T>(find: Find<T>): Find<T>;
	/** Number of an article that stands again on every page of comments: 1 where this page is not the first; there all are counted. */
	repeated(current: Find<number>): Find<number>;
}

/** @param article selector of the post that is the article */
export function sides(article: string): Sides {
	const isArticle = (scope: ParentNode): boolean => (scope as Element).matches(article);
	const inArticle: Sides['inArticle'] = (find) => (scope, base) => (isArticle(scope) ? find(scope, base) : undefined);
	return {
		isArticle,
		inArticle,
		aroundArticle: (find) => inArticle(page(find)),
		inComment: (find) => (scope, base) => (isArticle(scope) ? undefined : find(scope, base)),
		repeated: (current) => inArticle((scope, base) => ((page(current)(scope, base) ?? 1) > 1 ? 1 : undefined)),
	};
}
