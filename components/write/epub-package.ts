/** The package of an EPUB: what is in it, in which order, and what it is about. */
import type { Thread } from '../model/thread';
import { type Labels, languageOf } from './labels';
import { escapeXml } from './markup';

export interface Chapter {
	/** File name, "post-0001.xhtml". */
	file: string;
	title: string;
	/** Entries below it in the contents, with fragment. */
	parts?: { href: string; title: string }[];
}

export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** A whole XHTML file of the book. */
export const xhtml = (thread: Thread, title: string, body: string, type = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${languageOf(thread)}" xml:lang="${languageOf(thread)}"${thread.direction ? ` dir="${thread.direction}"` : ''}>
<head>
<meta charset="UTF-8"/>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
<body${type ? ` epub:type="${type}"` : ''}>
${body}
</body>
</html>
`;

export function contents(thread: Thread, chapters: Chapter[], labels: Labels): string {
	const entry = ({ file, title, parts }: Chapter): string => {
		const inner = parts?.map((part) => `<li><a href="${part.href}">${escapeXml(part.title)}</a></li>`).join('');
		return `<li><a href="${file}">${escapeXml(title)}</a>${inner ? `<ol>${inner}</ol>` : ''}</li>`;
	};
	const body = `<nav epub:type="toc" id="toc"><h1>${escapeXml(labels.contents)}</h1>\n<ol>\n${chapters.map(entry).join('\n')}\n</ol></nav>`;
	return xhtml(thread, labels.contents, body);
}

export function packageFile(
	thread: Thread,
	title: string,
	chapters: Chapter[],
	pictures: Iterable<{ file: string; type: string }>,
	modified: Date,
): string {
	const author = thread.posts[0]?.author?.name;
	const date = /^\d{4}-\d\d-\d\d/.exec(thread.posts[0]?.date ?? '')?.[0];
	const optional = (name: string, value: string | undefined) =>
		value?.trim() ? `<dc:${name}>${escapeXml(value.trim())}</dc:${name}>\n` : '';
	const images = [...pictures].map(({ file, type }, at) => `<item id="picture-${at + 1}" href="${file}" media-type="${type}"/>\n`).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${languageOf(thread)}"${thread.direction ? ` dir="${thread.direction}"` : ''}>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(thread.url.trim() || `urn:threadleaf:${modified.getTime()}`)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${languageOf(thread)}</dc:language>
${optional('creator', author)}${optional('date', date)}${optional('publisher', thread.site)}${optional('source', thread.url)}${optional('subject', thread.board)}<meta property="dcterms:modified">${modified.toISOString().slice(0, 19)}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
${chapters.map(({ file }, at) => `<item id="chapter-${at + 1}" href="${file}" media-type="application/xhtml+xml"/>\n`).join('')}${images}</manifest>
<spine${thread.direction === 'rtl' ? ' page-progression-direction="rtl"' : ''}>
<itemref idref="cover"/>
<itemref idref="nav" linear="no"/>
${chapters.map((_, at) => `<itemref idref="chapter-${at + 1}"/>`).join('\n')}
</spine>
</package>
`;
}
