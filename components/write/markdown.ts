/** Thread -> Markdown: front matter, a heading for each post, its words, and what is not here. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { defaults } from '../model/settings';
import type { Attachment, Post, Thread } from '../model/thread';
import { attachmentsBeside, picturesBeside } from './beside';
import { frontMatter } from './front-matter';
import { type Labels, labelsFor, missingText, noticeText } from './labels';
import { bodyTree, plainRules, serialize } from './markdown-body';
import { picturesAs } from './markdown-pictures';
import { quoteAs } from './markdown-quotes';
import { tidyLine } from './mdast-inline';
import { bold, bullets, heading, paragraph, text } from './mdast-nodes';
import { postHeading, postValues } from './post-heading';
import { safeAddress } from './raw-html';

export { htmlToMarkdown } from './markdown-body';

export interface MarkdownOptions {
	/** Pictures as inline links, as references gathered at the end, or left out. */
	pictures?: 'links' | 'references' | 'none';
	/** Path of a picture that lies beside the file; undefined: the link stays. */
	path?: (url: string) => string | undefined;
	/** Words of other posts: all, one line that leads to them, or none. */
	quotes?: 'full' | 'folded' | 'none';
	signatures?: boolean;
	/** Posts after the first. */
	replies?: boolean;
	/** Level of the headings of posts, 1 to 6; the title stands one above. */
	headingLevel?: number;
	/** Signs that mean something to Obsidian alone: `![[…]]`, callouts, tags. */
	flavour?: 'gfm' | 'obsidian';
	/** Lines of `key: template`; false for none. */
	frontMatter?: string | false;
	/** Template of the heading of a post, in the words of `postValues` (`post-heading.ts`). */
	postHeading?: string;
	/** Moment for the front matter. */
	exported?: Date;
	labels?: Labels;
}

export function toMarkdown(thread: Thread, options: MarkdownOptions = {}): string {
	const labels = options.labels ?? labelsFor(thread.language);
	const level = Math.max(1, Math.min(6, options.headingLevel ?? defaults.headingLevel));
	const pictures = picturesAs(options);
	const obsidian = options.flavour === 'obsidian' ? obsidianSigns : undefined;
	const blocks = (nodes: RootContent[]) => serialize(nodes, obsidian);
	const posts = options.replies === false ? thread.posts.slice(0, 1) : thread.posts;
	const parts = posts.map((post) => {
		const rules = {
			...plainRules,
			...pictures.rules,
			quote: quoteAs(options, post, thread, labels),
			spoiler: options.flavour === 'obsidian' ? callout(labels) : plainRules.spoiler,
		};
		const body = (words: string) => bodyTree(words, { ...rules, headingShift: shiftBelow(words, level) });
		return blocks([
			heading(level, linkedHeading(post, options.postHeading, labels)),
			...(post.title ? [paragraph([bold(post.title)])] : []),
			...body(post.body),
			...picturesBeside(post).flatMap((one) => pictures.beside(one)),
			...aside(missingText(post, labels)),
			...attachments(post, labels),
			...remarks(post, labels),
			...(options.signatures && post.signature ? [{ type: 'thematicBreak' } as const, ...body(post.signature)] : []),
		]);
	});
	const title = level > 1 && thread.title ? [heading(level - 1, [text(oneLine(thread.title))])] : [];
	return [
		options.frontMatter === false ? '' : frontMatter(thread, options.exported ?? new Date(), options.frontMatter),
		blocks(title),
		...parts,
		blocks(notHere(thread, labels)),
		blocks(pictures.definitions()),
	]
		.filter(Boolean)
		.join('\n');
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
const aside = (words: string | undefined): RootContent[] => (words ? [paragraph([{ type: 'emphasis', children: [text(words)] }])] : []);

/** The number leads to the post; where the template has none, the whole heading does. */
function linkedHeading(post: Post, template: string | undefined, labels: Labels): PhrasingContent[] {
	const words = postHeading(post, template, labels);
	const url = safeAddress(post.permalink);
	if (!url) return [text(words)];
	const number = String(postValues(post).number ?? words);
	const at = words.indexOf(number);
	const [from, linked] = at < 0 ? [0, words] : [at, number];
	return tidyLine([text(words.slice(0, from)), { type: 'link', url, children: [text(linked)] }, text(words.slice(from + linked.length))]);
}

/** Headings within a post come below the post's own, in the order they had. */
function shiftBelow(body: string, level: number): number {
	const levels = [...body.matchAll(/<h([1-6])[\s>]/gi)].map(([, digit]) => Number(digit));
	return levels.length > 0 ? level + 1 - Math.min(...levels) : 0;
}

function attachments(post: Post, labels: Labels): RootContent[] {
	const listed = attachmentsBeside(post);
	if (listed.length === 0) return [];
	const line = ({ name, url, size, missing }: Attachment): PhrasingContent[] => {
		const address = safeAddress(url);
		const rest = [size && oneLine(size), missing && labels.missing[missing]].filter(Boolean).join(', ');
		return [address ? { type: 'link', url: address, children: [text(name)] } : text(name), ...(rest ? [text(` (${rest})`)] : [])];
	};
	return [paragraph([bold(labels.attachments)]), bullets(listed.map(line))];
}

function remarks(post: Post, labels: Labels): RootContent[] {
	if (!post.remarks?.length) return [];
	const lines = post.remarks.map(({ author, date, dateText, text: words }): PhrasingContent[] => {
		const when = dateText ?? date;
		const head = [author?.name, when && `(${when})`].filter(Boolean).join(' ');
		return [...(head ? [bold(head), text(' ')] : []), text(oneLine(words))];
	});
	return [paragraph([bold(labels.remarks)]), bullets(lines)];
}

function notHere(thread: Thread, labels: Labels): RootContent[] {
	if (thread.notices.length === 0) return [];
	const lines = thread.notices.map((notice) => [text(oneLine(noticeText(notice, labels)))]);
	return [{ type: 'thematicBreak' }, paragraph([bold(labels.notHere)]), bullets(lines)];
}

/** A spoiler as a folded callout of Obsidian. */
const callout =
	(labels: Labels) =>
	(title: string, words: () => RootContent[]): RootContent[] => [
		{
			type: 'blockquote',
			children: [
				{ type: 'paragraph', children: [{ type: 'html', value: '[!note]-' }, text(` ${title.replace(/<[^>]*>/g, '') || labels.spoiler}`)] },
				...(words() as BlockContent[]),
			],
		},
	];

/** Signs of Obsidian that CommonMark knows nothing of: tags, highlights, comments, formulas, block ids. */
const obsidianSigns = {
	unsafe: [
		{ character: '#', after: '[\\p{L}_/-]', inConstruct: 'phrasing' as const },
		{ character: '=', after: '=', inConstruct: 'phrasing' as const },
		{ character: '%', after: '%', inConstruct: 'phrasing' as const },
		{ character: '$', inConstruct: 'phrasing' as const },
		{ character: '^', before: '\\s', inConstruct: 'phrasing' as const },
	],
};
