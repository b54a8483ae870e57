/** The corpus as a list of pages, each with its bytes and what it must yield. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface WantedPost {
	id?: string;
	number?: number;
	author?: string;
	date?: string;
	starts?: string;
	ends?: string;
	quote?: boolean;
}

/** What a page must yield; a field that is undefined is not asked. */
export interface Wanted {
	thread: boolean;
	title?: string;
	category?: string;
	board?: string;
	author?: string;
	date?: string;
	views?: number;
	page?: number;
	postCount?: number;
	posts?: WantedPost[];
	/** Full addresses of the pictures of the page. */
	pictures?: string[];
	/** Pictures of the first post. */
	pictureCount?: number;
	attachments?: string[];
	/** Words that must stand in the first post. */
	contains?: string[];
	/** Words that must stand in no post. */
	noise?: string[];
	/** Reference text of the whole page, for word F1. */
	words?: string;
	/** False where the reference text or the file is incomplete. */
	clean?: boolean;
}

export interface Page {
	/** "lab/phpbb/topic_p1", "pages/discuz-wuyou-1", "wcxb/0172", "other/0007". */
	name: string;
	set: 'lab' | 'pages' | 'wcxb' | 'other';
	software: string;
	url: string;
	charset: string | undefined;
	bytes: () => Buffer;
	wanted: Wanted;
}

const root = process.env.CORPUS ?? path.resolve('../shared/corpus');

const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const bytes = (file: string) => () => gunzipSync(readFileSync(path.join(root, file)));
const named = (folder: string) => readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.html.gz'));

/** Some pages do not know where they came from. */
const addressed = (words: string | undefined): string => {
	const url = /^\S+/.exec(words ?? '')?.[0] ?? '';
	return URL.canParse(url) ? url : 'https://example.org/';
};

/** @returns every page of the corpus whose name or software contains one of the words (all pages without words); undefined without a corpus */
export function corpus(words: string[]): Page[] | undefined {
	if (!existsSync(root)) return undefined;
	const all = [...lab(), ...saved(), ...wcxb()];
	const folded = words.map((word) => word.toLowerCase());
	return all.filter(
		({ name, software }) => !folded.length || folded.some((word) => name.includes(word) || software.toLowerCase().includes(word)),
	);
}

function* lab(): Generator<Page> {
	for (const folder of readdirSync(path.join(root, 'lab')).sort()) {
		if (folder === 'api' || folder.startsWith('pictures')) continue;
		for (const file of named(`lab/${folder}`)) {
			const name = `lab/${folder}/${file.replace('.html.gz', '')}`;
			const truth = json(`${name}.json`);
			yield {
				name,
				set: 'lab',
				software: folder,
				url: truth.final_url ?? truth.url,
				// A page saved after its scripts ran was written out in UTF-8, whatever the server had sent.
				charset: truth.rendered ? 'utf-8' : truth.charset_http,
				bytes: bytes(`${name}.html.gz`),
				wanted: labWanted(truth.expected),
			};
		}
	}
}

/** The lab's truths come in three dialects (Discuz!, Xiuno, the rest); one shape leaves here. */
function labWanted(expected: Record<string, never>): Wanted {
	const truth = expected as Record<string, unknown> & { posts?: Record<string, unknown>[]; images?: (string | { url: string })[] };
	const text = (value: unknown): string | undefined => (value === null || value === undefined ? undefined : String(value));
	const count = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
	const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
	if (truth.kind !== 'thread') return { thread: false };
	const parts = ['first_post_start', 'first_post_end', 'code_contains'].map((key) => text(truth[key])).filter((part) => part !== undefined);
	return {
		thread: true,
		title: text(truth.title),
		category: text(truth.category),
		board: text(truth.board),
		author: text(truth.author),
		date: text(truth.date),
		views: count(truth.views),
		page: count(truth.page),
		postCount: truth.posts?.length,
		posts: truth.posts?.map((post) => ({
			id: text(post.pid),
			number: count(post.floor),
			author: text(post.author),
			date: text(post.date),
			starts: post.banned ? undefined : text(post.text_start),
			ends: post.banned ? undefined : text(post.text_end),
			quote: typeof post.has_quote === 'boolean' ? post.has_quote : undefined,
		})),
		pictures: truth.images_visible === false ? [] : truth.images?.map((image) => (typeof image === 'string' ? image : image.url)),
		attachments: (truth.attachments as { name: string }[] | undefined)?.map(({ name }) => name),
		contains: [...parts, ...list(truth.headings), ...list(truth.list_items)],
		noise: list(truth.noise_not_content),
	};
}

function* saved(): Generator<Page> {
	for (const file of named('pages')) {
		const name = `pages/${file.replace('.html.gz', '')}`;
		const truth = json(`${name}.json`);
		const said = (words: string | null): string | undefined => (!words || words.startsWith('(') ? undefined : words.replace(/ \(.*$/, ''));
		const moment = said(truth.first_post_date);
		yield {
			name,
			set: 'pages',
			software: truth.software,
			url: addressed(truth.url),
			charset: truth.decodes_as,
			bytes: bytes(`${name}.html.gz`),
			wanted: truth.is_thread
				? {
						thread: true,
						title: truth.title,
						author: said(truth.first_post_author),
						date: moment && /^\d{4}-/.test(moment) ? moment : undefined,
						postCount: truth.posts_on_page,
						pictureCount: truth.first_post_content_images,
					}
				: { thread: false },
		};
	}
}

function* wcxb(): Generator<Page> {
	for (const [id, truth] of Object.entries<Record<string, string & boolean>>(json('wcxb/forum.json'))) {
		yield {
			name: `wcxb/${id}`,
			set: 'wcxb',
			software: truth.software ?? '',
			url: addressed(truth.url),
			charset: undefined,
			bytes: bytes(`wcxb/forum/${id}.html.gz`),
			wanted: {
				thread: true,
				title: truth.title || undefined,
				author: truth.author || undefined,
				date: truth.date || undefined,
				words: truth.main_content,
				clean: truth.clean,
			},
		};
	}
	for (const [id, truth] of Object.entries<{ url: string; type: string }>(json('wcxb/other.json'))) {
		yield {
			name: `other/${id}`,
			set: 'other',
			software: truth.type,
			url: addressed(truth.url),
			charset: undefined,
			bytes: bytes(`wcxb/other/${id}.html.gz`),
			wanted: { thread: false },
		};
	}
}
