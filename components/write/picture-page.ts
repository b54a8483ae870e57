/** The `index.html` of saved pictures: each with author, floor and words, and at the end what could not be had. */
import type { Thread } from '../model/thread';
import { labelsFor } from './labels';
import { escapeXml } from './markup';
import type { PictureRecord } from './picture-archive';

/** A file name as an address: signs that an address would read otherwise are written out. */
const address = (file: string): string => escapeXml(encodeURIComponent(file));
const link = (url: string, words: string): string =>
	/^https?:/i.test(url) ? `<a href="${escapeXml(url)}" rel="noreferrer">${escapeXml(words)}</a>` : escapeXml(words);

const style = `:root{color-scheme:light dark}body{margin:0 auto;max-width:1200px;padding:32px 20px 64px;font:15px/1.6 system-ui,sans-serif;background:light-dark(#fdfcf9,#131312);color:light-dark(#22201c,#d8d4cc)}
h1{font-size:26px;line-height:1.3;text-wrap:balance;margin:0}header p{margin:6px 0 32px}small,header p,figcaption{color:light-dark(#5e5a52,#a9a59c)}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(340px,100%),1fr));gap:32px 20px;align-items:end}figure{margin:0}img{display:block;width:100%;height:auto;border-radius:6px}
figcaption{margin-top:8px;font-size:13.5px}figcaption b{color:light-dark(#22201c,#d8d4cc);font-weight:600}a{color:light-dark(#2a6a4c,#86c29d)}section{margin-top:48px}li{overflow-wrap:anywhere;margin:4px 0}`;

/** A page that needs nothing but the files beside it; no script, nothing from the network. */
export function picturePage(thread: Thread, records: PictureRecord[]): string {
	const labels = labelsFor(thread.language);
	const here = records.filter(({ file }) => file);
	const gone = records.filter(({ file, missing }) => !file || missing);
	const { count, read } = thread.pages;
	// Pages of the thread that were not read have pictures too.
	const pages = count > 1 ? [`${read?.length ?? 1} / ${labels.about.page(count)}`] : [];
	const direction = thread.direction ? ` dir="${thread.direction}"` : '';
	const list = gone.map((one) => `<li>${link(one.source, one.source)} <small>${escapeXml(one.missing ?? '')}</small></li>`).join('\n');
	return `<!doctype html>
<html lang="${escapeXml(thread.language ?? 'en')}"${direction}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>${escapeXml(thread.title)}</title>
<style>${style}</style>
<header>
<h1>${escapeXml(thread.title)}</h1>
<p>${[link(thread.url, thread.site ?? thread.url), `${here.length} / ${records.length}`, ...pages].join(' · ')}</p>
</header>
<main>
${here.map(figure).join('\n')}
</main>
${gone.length ? `<section>\n<h2>${escapeXml(labels.notHere)}</h2>\n<ul>\n${list}\n</ul>\n</section>\n` : ''}</html>
`;
}

/** An SVG is not linked: opened by itself it is a page, and its scripts run. */
function figure({ file = '', source, author, floor, date, post, caption, words }: PictureRecord): string {
	const who = [
		author && `<b>${escapeXml(author)}</b>`,
		floor !== undefined && (post ? link(post, `#${floor}`) : `#${floor}`),
		date && escapeXml(date),
	];
	const said = caption ?? words ?? '';
	const image = `<img src="${address(file)}" alt="${escapeXml(said)}" loading="lazy">`;
	return `<figure>
${/\.svg$/.test(file) ? image : `<a href="${address(file)}">${image}</a>`}
<figcaption>${escapeXml(said)}${said ? '<br>' : ''}${[...who.filter(Boolean), link(source, '↗')].join(' · ')}</figcaption>
</figure>`;
}
