/** Thread -> one HTML file that needs nothing else: our type, pictures inside, no script, a book page when printed. */
import { picturesOf } from '../model/pictures';
import type { Thread } from '../model/thread';
import { type Labels, labelsFor, languageOf } from './labels';
import { escapeXml, webAddress } from './markup';
import { pageStyle } from './page-style';
import { dataAddress, type PictureBytes } from './picture-bytes';
import { linked, noticesMarkup, postMarkup } from './post-markup';

export interface HtmlOptions {
	/** Bytes that go into the file. Without it pictures stay where they are on the web; with it those that are missing become links. */
	pictures?: PictureBytes;
	/** Posts after the first. */
	replies?: boolean;
	signatures?: boolean;
	labels?: Labels;
}

/** A `<!DOCTYPE html>` page. */
export function toHtml(thread: Thread, options: HtmlOptions = {}): string {
	const labels = options.labels ?? labelsFor(thread.language);
	const { pictures } = options;
	return `<!DOCTYPE html>
<html lang="${languageOf(thread)}"${thread.direction ? ` dir="${thread.direction}"` : ''}>
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${pictures ? 'data:' : 'data: https: http:'}; style-src 'unsafe-inline'"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="generator" content="Threadleaf"/>
<title>${escapeXml(thread.title || labels.untitled)}</title>
<style>
${pageStyle}</style>
</head>
<body>
${toFragment(thread, options)}
</body>
</html>
`;
}

/** The words of the page with their structure and without a style, for the clipboard. */
export function toFragment(thread: Thread, options: HtmlOptions = {}): string {
	const labels = options.labels ?? labelsFor(thread.language);
	const { pictures } = options;
	const picture = inside(pictures);
	const posts = options.replies === false ? thread.posts.slice(0, 1) : thread.posts;
	const [first, ...rest] = posts;
	const isArticle = first !== undefined && thread.pages.current === 1 && !first.sticky;
	const replies = isArticle ? rest : posts;
	const left = pictures ? picturesOf({ posts }).filter(({ url }) => !pictures.has(url)).length : 0;
	const rules = { picture, labels, signatures: options.signatures, direction: thread.direction };
	const title = thread.title || labels.untitled;
	const where = [linked(thread.boardUrl, thread.board ?? ''), thread.category && escapeXml(thread.category)].filter(Boolean).join(' · ');
	return `<main>
${where ? `<p class="where">${where}</p>` : ''}
${
	isArticle
		? `<article class="first" id="post-1">\n${postMarkup(first, { ...rules, heading: 'h1', title })}\n</article>`
		: `<h1>${escapeXml(title)}</h1>`
}
${replies.map((post, at) => `<article class="reply" id="post-${at + (isArticle ? 2 : 1)}">\n${postMarkup(post, { ...rules, heading: 'h2' })}\n</article>`).join('\n')}
</main>
<footer>
${noticesMarkup(thread, labels, left)}
<p class="source">${escapeXml(labels.source)}: ${linked(thread.url, thread.url)}</p>
</footer>`;
}

/** Address of a picture within the file: its bytes where they are here, else where it is on the web. */
function inside(pictures: PictureBytes | undefined) {
	const data = new Map<string, string>();
	return (url: string): string | undefined => {
		if (!pictures || url.startsWith('data:')) return webAddress(url);
		const here = pictures.get(url);
		if (here && !data.has(url)) data.set(url, dataAddress(here));
		return data.get(url);
	};
}
