/** The converters that are measured beside each other, each as its makers document it, and the renderer that reads what they write. */
import { createRequire } from 'node:module';
import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { inertBody } from '../../components/write/inert';
import { htmlToMarkdown } from '../../components/write/markdown';

export type Convert = (html: string) => string;

// Neither Turndown nor the plugin brings types; Defuddle's bundle is CommonJS alone.
const load = createRequire(import.meta.url);
const Turndown = load('turndown') as new (options: object) => { use(plugin: unknown): void; turndown: Convert };
const { gfm: joplin } = load('@joplin/turndown-plugin-gfm') as { gfm: unknown };
const { createMarkdownContent } = load('defuddle/full') as { createMarkdownContent: (html: string, url: string) => string };

const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
turndown.use(joplin);

export const converters: Record<string, Convert> = {
	Threadleaf: (html) => htmlToMarkdown(html),
	'unified as it comes': (html) =>
		toMarkdown(toMdast(fromDom(inertBody(html))) as Parameters<typeof toMarkdown>[0], { extensions: [gfmToMarkdown()] }),
	'Turndown + Joplin': (html) => turndown.turndown(html),
	Defuddle: (html) => createMarkdownContent(html, 'https://forum.example/'),
};

/** Markdown -> HTML by a parser that none of the converters brings along, with HTML let through. */
export const render = (markdown: string): string =>
	micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
