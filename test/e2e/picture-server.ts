/** A forum thread full of pictures, over many pages and hosts, with the faults that real ones have. */
import { paint } from './paint';
import type { Reply, Request, Site } from './serve';
import { serve } from './serve';

/** How the host of a picture treats those who ask. */
export type Manner =
	/** Gives it. */
	| 'plain'
	/** Answers 503 the first time. */
	| 'once'
	/** 404. */
	| 'gone'
	/** A login page with status 200. */
	| 'login'
	/** Wants the cookie that the forum has set. */
	| 'cookie'
	/** Wants the forum as Referer. */
	| 'referer'
	/** Refuses whoever says where he comes from. */
	| 'shy'
	/** Waits before it answers. */
	| 'slow';

export interface Exhibit {
	host: string;
	/** Path as it stands in the page. */
	path: string;
	manner: Manner;
	bytes: Buffer;
	type: string;
	width: number;
	height: number;
	/** The page says how large it is. */
	told?: boolean;
	alt?: string;
}

export interface Exhibition {
	site: Site;
	/** For `launch({ hosts })`. */
	hosts: Record<string, Site>;
	/** Address of the first page. */
	url: string;
	exhibits: Exhibit[];
	/** Addresses of all pictures in reading order. */
	urls: string[];
	/** How often each address was answered with its bytes. */
	given: Map<string, number>;
}

export interface Plan {
	exhibits: Exhibit[];
	/** Pictures on a page, and in a post. */
	perPage?: number;
	perPost?: number;
	title?: string;
	/** Host of the forum; its pictures have to name it too. */
	home?: string;
}

const usual = 'bbs.test';
const shapes = [
	[1600, 1067],
	[1200, 1600],
	[1600, 900],
	[1400, 1400],
	[1800, 1200],
	[900, 1350],
] as const;
const authors = ['深夜码农', 'Anneliese', 'hc2313073271', 'marta_k', '山间客'];
const words = [
	'We left before sunrise, and the valley still lay under the fog when the first light reached the ridge.',
	'从山口往下走两个小时，能看到整个河谷，傍晚的光线最好。',
	'The second day brought wind; most of these were taken from behind a wall.',
	'这里的茶园只有清明前后才开放，拍照要先问一下主人。',
];

/**
 * A plain picture on the forum's own host.
 * @param weight total bytes, where it has to be heavy
 */
export function exhibit(at: number, change: Partial<Exhibit> = {}, weight?: number): Exhibit {
	const [width, height] = shapes[(at * 7 + (at >> 3)) % shapes.length] as readonly [number, number];
	const size = { width: change.width ?? width, height: change.height ?? height };
	return {
		host: usual,
		path: `/data/attachment/forum/202401/02/p${at}.png`,
		manner: 'plain',
		type: 'image/png',
		bytes: change.bytes ?? paint({ ...size, seed: at, bytes: weight }),
		...size,
		...change,
	};
}

/** Serves the thread and all its pictures. */
export async function exhibition({
	exhibits,
	perPage = 20,
	perPost = 2,
	title = '三月山行：清晨到日落',
	home = usual,
}: Plan): Promise<Exhibition> {
	const pageCount = Math.max(1, Math.ceil(exhibits.length / perPage));
	const urls = exhibits.map(({ host, path }) => new URL(path, `http://${host}`).href);
	const byAddress = new Map(exhibits.map((one, at) => [urls[at] as string, one]));
	const asked = new Set<string>();
	const given = new Map<string, number>();

	const picture = (one: Exhibit, address: string, headers: Request['headers']): Reply => {
		const refusal = refuse(one.manner, headers, home, asked.has(address));
		asked.add(address);
		if (refusal) return refusal;
		given.set(address, (given.get(address) ?? 0) + 1);
		return {
			body: one.bytes,
			type: one.type,
			delay: one.manner === 'slow' ? 400 : undefined,
			headers: one.host === 'cdn.test' ? { 'access-control-allow-origin': '*' } : {},
		};
	};
	const site = await serve(({ path, headers }) => {
		const address = new URL(path, `http://${headers.host}`).href;
		const one = byAddress.get(address);
		if (one) return picture(one, address, headers);
		if (headers.host !== home || !path.startsWith('/forum.php')) return undefined;
		const page = Number(new URL(address).searchParams.get('page') ?? 1);
		const from = (page - 1) * perPage;
		const own = exhibits.slice(from, from + perPage);
		return { body: pageOf(own, { home, title, from, page, pageCount, perPost }), headers: { 'set-cookie': 'member=1; Path=/' } };
	});
	const hosts = Object.fromEntries([...new Set([home, ...exhibits.map(({ host }) => host)])].map((host) => [host, site]));
	return { site, hosts, url: `http://${home}/forum.php?mod=viewthread&tid=7`, exhibits, urls, given };
}

function refuse(manner: Manner, headers: Request['headers'], home: string, again: boolean): Reply | undefined {
	const no = (status: number): Reply => ({ status, type: 'text/plain', body: 'no' });
	if (manner === 'gone') return no(404);
	if (manner === 'once' && !again) return no(503);
	if (manner === 'login') return { body: '<!doctype html><title>Log in</title><p>Members only.' };
	if (manner === 'cookie' && !headers.cookie?.includes('member=1')) return no(403);
	if (manner === 'referer' && !headers.referer?.startsWith(`http://${home}/`)) return no(403);
	if (manner === 'shy' && headers.referer) return no(403);
	return undefined;
}

const marked = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

interface PageFacts {
	home: string;
	title: string;
	/** Number of pictures on the pages before. */
	from: number;
	page: number;
	pageCount: number;
	perPost: number;
}

/** As Discuz! X3.5 draws it: `none.gif` in `src`, the addresses in `file` and `zoomfile`. */
function pageOf(exhibits: Exhibit[], { home, title, from, page, pageCount, perPost }: PageFacts): string {
	const posts: string[] = [];
	for (let at = 0; at < Math.max(1, exhibits.length); at += perPost) {
		const floor = Math.floor((from + at) / perPost) + 1;
		const pictures = exhibits.slice(at, at + perPost).map(({ host, path, told, width, height, alt }, n) => {
			const address = marked(host === home ? path.slice(1) : `http://${host}${path}`);
			const size = told ? ` width="${width}" height="${height}"` : '';
			return `${words[(floor + n) % words.length]}<br /><img id="aimg_${from + at + n}" aid="${from + at + n}" src="static/image/common/none.gif" zoomfile="${address}" file="${address}" class="zoom"${size} alt="${marked(alt ?? '')}" /><br />`;
		});
		posts.push(postOf(floor, pictures.join('\n') || (words[0] as string)));
	}
	const next = page < pageCount ? `<a href="forum.php?mod=viewthread&amp;tid=7&amp;page=${page + 1}" class="nxt">下一页</a>` : '';
	const pages =
		pageCount > 1
			? `<div class="pg"><strong>${page}</strong><label><span title="共 ${pageCount} 页"> / ${pageCount} 页</span></label>${next}</div>`
			: '';
	return `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"><base href="http://${home}/"><title>${title} - 山间论坛 - Powered by Discuz!</title><meta name="generator" content="Discuz! X3.5"></head>
<body id="nv_forum" class="pg_viewthread">
<div id="pt" class="bm cl"><div class="z"><a href="./">首页</a> <em>›</em> <a href="forum.php">论坛</a> <em>›</em> <a href="forum.php?mod=forumdisplay&amp;fid=2">摄影</a> <em>›</em> <a href="forum.php?mod=viewthread&amp;tid=7">${title}</a></div></div>
<div id="ct"><h1 class="ts"><span id="thread_subject">${title}</span></h1>${pages}
<div id="postlist" class="pl bm">
${posts.join('\n')}
</div></div></body></html>`;
}

function postOf(floor: number, body: string): string {
	const id = 5000 + floor;
	const author = authors[floor === 1 ? 0 : (floor * 3) % authors.length];
	const date = `2024-3-${1 + (floor % 28)} 08:${10 + (floor % 50)}`;
	return `<div id="post_${id}"><table id="pid${id}" class="plhin" cellspacing="0" cellpadding="0"><tr><td class="pls" rowspan="2"><div class="pi"><div class="authi"><a href="home.php?mod=space&amp;uid=${floor}" class="xw1">${author}</a></div></div></td>
<td class="plc"><div class="pi"><strong><a href="forum.php?mod=redirect&amp;goto=findpost&amp;ptid=7&amp;pid=${id}" id="postnum${id}"><em>${floor}</em><sup>#</sup></a></strong><div class="authi"><em id="authorposton${id}">发表于 ${date}</em></div></div>
<div class="pct"><div class="pcb"><div class="t_fsz"><table cellspacing="0" cellpadding="0"><tr><td class="t_f" id="postmessage_${id}">
${body}
</td></tr></table></div></div></div></td></tr></table></div>`;
}
