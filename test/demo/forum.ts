/** The forums of the demo on this machine: the river thread in three pages, the boat thread in one, their pictures and avatars. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reply, type Site, serve } from '../e2e/serve';
import { discuzStyle, drawDiscuz } from './discuz-page';
import { drawPhpbb, phpbbStyle } from './phpbb-page';
import { pictureFolder, story } from './story';

/** Names that the browser maps to the local site, so that addresses look as they would out there. */
export const riverUrl = 'http://bbs.shanshui.test/forum.php?mod=viewthread&tid=47';
export const boatUrl = 'http://slipway.test/viewtopic.php?t=31';
export const demoHosts = [riverUrl, boatUrl].map((url) => new URL(url).host);

/** A 1 × 1 GIF, as `none.gif` is. */
const none = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const colours = ['#5b8c7b', '#8c6d5b', '#5b6f8c', '#8c5b76', '#7d8c5b'];

function avatar(name: string): Reply {
	const colour = colours[(name.codePointAt(0) ?? 0) % colours.length];
	const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="${colour}"/><text x="24" y="32" font-size="22" text-anchor="middle" fill="#fff" font-family="sans-serif">${[...name][0]}</text></svg>`;
	return { body, type: 'image/svg+xml' };
}

const pictures = readdirSync(pictureFolder);
const pictureReply = (file: string | undefined): Reply | undefined =>
	file && pictures.includes(file) ? { body: readFileSync(join(pictureFolder, file)), type: 'image/jpeg' } : undefined;

function reply(url: URL): Reply | undefined {
	const { pathname: path, searchParams: asked } = url;
	if (path === '/forum.php' && asked.get('mod') === 'viewthread')
		return { body: drawDiscuz(story('river'), Number(asked.get('page') ?? 1)) };
	if (path === '/forum.php') return { body: drawList() };
	if (path === '/viewtopic.php') return { body: drawPhpbb(story('boat')) };
	if (path === '/discuz.css') return { body: discuzStyle, type: 'text/css' };
	if (path === '/phpbb.css') return { body: phpbbStyle, type: 'text/css' };
	if (path.endsWith('/none.gif')) return { body: none, type: 'image/gif' };
	if (path.startsWith('/avatar/')) return avatar(decodeURIComponent(path.slice('/avatar/'.length)));
	if (path.startsWith('/data/attachment/forum/')) return pictureReply(path.split('/').at(-1));
	if (path === '/download/file.php') return pictureReply(pictures.find((name) => name.startsWith(`${asked.get('id')}-`)));
	return undefined;
}

/** The board's list of threads (`forumdisplay.htm`): a page on which nothing may open by itself. */
const drawList = (): string => {
	const { title, author, date } = { ...story('river'), author: '沿河走', date: '2024-3-17' };
	return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>山水行记 - 山水论坛 - Powered by Discuz!</title><meta name="generator" content="Discuz! X3.5"><link rel="stylesheet" href="discuz.css"></head><body id="nv_forum" class="pg_forumdisplay"><div id="wp" class="wp"><div id="threadlist" class="tl bm bmw"><form id="moderate"><table summary="forum_3" id="threadlisttableid"><tbody id="normalthread_47"><tr><td class="icn"></td><th class="new"><a href="forum.php?mod=viewthread&amp;tid=47&amp;extra=page%3D1" class="s xst">${title}</a></th><td class="by"><cite><a href="#">${author}</a></cite><em><span>${date}</span></em></td><td class="num"><a href="#" class="xi2">22</a><em>2316</em></td></tr></tbody></table></form></div></div></body></html>`;
};

export const serveDemo = (): Promise<Site> => serve(({ path, headers }) => reply(new URL(path, `http://${headers.host}`)));
