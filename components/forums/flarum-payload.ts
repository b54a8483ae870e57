/** The posts that a Flarum page carries as JSON:API beside its markup (`#flarum-json-payload`; before 1.0 in a script of its own). */

interface Resource {
	type: string;
	id: string;
	attributes?: Record<string, unknown>;
	relationships?: Record<string, { data?: { id: string } | { id: string }[] | null }>;
}

/** What is read of a post (`src/Api/Serializer/PostSerializer.php`, in 2.0 `src/Api/Resource/PostResource.php`). */
export interface FlarumPost {
	id: string;
	number?: number;
	createdAt?: string;
	user?: { slug?: string; avatarUrl?: string };
}

const known = new WeakMap<Document, FlarumPost[]>();

/** @returns the comments of the page in order, parsed once per document; empty where there is no payload or it is cut off */
export function flarumPosts(page: Document): FlarumPost[] {
	const found = known.get(page) ?? parse(page.querySelector('#flarum-json-payload')?.textContent);
	known.set(page, found);
	return found;
}

function parse(json: string | null | undefined): FlarumPost[] {
	try {
		const included = (JSON.parse(json ?? '{}') as { apiDocument?: { included?: Resource[] } }).apiDocument?.included ?? [];
		const users = new Map(included.filter(({ type }) => type === 'users').map((user) => [user.id, user.attributes]));
		const word = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
		return included
			.filter(({ type, attributes }) => type === 'posts' && attributes?.contentHtml !== undefined)
			.map(({ id, attributes, relationships }) => {
				const author = relationships?.user?.data;
				const user = author && !Array.isArray(author) ? users.get(author.id) : undefined;
				return {
					id,
					number: typeof attributes?.number === 'number' ? attributes.number : undefined,
					createdAt: word(attributes?.createdAt),
					user: user && { slug: word(user.slug) ?? word(user.username), avatarUrl: word(user.avatarUrl) },
				};
			})
			.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
	} catch {
		return [];
	}
}
