/** A forum on this machine: plays a thread of any length in one software's markup and charset, with faults on demand. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encode } from './encode';
import { drawDiscuz } from './render/discuz';
import { drawPhpbb } from './render/phpbb';
import { drawXenforo } from './render/xenforo';
import type { Story } from './story';

/** How each software draws a page, and which page an address asks for. */
const software = {
	discuz: { draw: drawDiscuz, start: '/forum.php?mod=viewthread&tid=7', page: (url: URL) => Number(url.searchParams.get('page') ?? 1) },
	phpbb: { draw: drawPhpbb, start: '/viewtopic.php?t=7', page: (url: URL) => Number(url.searchParams.get('start') ?? 0) / 10 + 1 },
	xenforo: { draw: drawXenforo, start: '/threads/story.7/', page: (url: URL) => Number(/page-(\d+)/.exec(url.pathname)?.[1] ?? 1) },
} as const;

/** What goes wrong at a page; `times` answers are spoilt, then it is served (for ever where undefined). */
export type Fault = { page: number; times?: number } & (
	| { kind: 'slow'; milliseconds: number }
	| { kind: 'status'; status: number; retryAfter?: number }
	| { kind: 'cut' }
	| { kind: 'flood'; seconds: number }
	| { kind: 'login' }
	| { kind: 'added' }
	| { kind: 'removed'; floor: number }
);

export interface Forum {
	/** Address of page 1, or of another page. */
	url(page?: number): string;
	/** Pages asked for, in order. */
	requests: number[];
	/** Most requests under way at once. */
	busiest(): number;
	close(): Promise<void>;
}

const message = (words: string): string =>
	`<!DOCTYPE html><html><head><title>提示信息</title></head><body id="nv_forum"><div id="messagetext" class="alert_info"><p>${words}</p></div></body></html>`;
const login =
	'<!DOCTYPE html><html><head><title>登录</title></head><body><div id="messagetext"><p>您需要先登录才能继续本操作</p></div><form id="loginform"><input name="username"><input type="password" name="password"><button>登录</button></form></body></html>';

/** One author's view: their posts alone, floors counted anew, as Discuz! does it. */
function only(story: Story, length: number): Story {
	const theirs = story.posts.filter(({ author }) => author.length === length);
	return { ...story, posts: theirs.map((post, at) => ({ ...post, floor: at + 1 })) };
}

/** @param charset sent in the header where `header` is not false, and always in the page's `<meta>` */
export async function playForum(
	kind: keyof typeof software,
	story: Story,
	{ charset = 'utf-8', header = true, faults = [] }: { charset?: string; header?: boolean; faults?: Fault[] } = {},
): Promise<Forum> {
	const { draw, start, page } = software[kind];
	const left = new Map(faults.map((fault) => [fault, fault.times ?? Number.POSITIVE_INFINITY]));
	const requests: number[] = [];
	let underWay = 0;
	let busiest = 0;

	const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const url = new URL(request.url ?? '/', 'http://forum');
		if (!url.pathname.startsWith(new URL(start, url).pathname)) {
			response.writeHead(404).end();
			return;
		}
		const number = page(url);
		requests.push(number);
		busiest = Math.max(busiest, ++underWay);
		response.once('close', () => underWay--);
		const send = (html: string, status = 200, headers: Record<string, string> = {}): void => {
			const type = header ? `text/html; charset=${charset}` : 'text/html';
			response.writeHead(status, { 'content-type': type, ...headers }).end(encode(html, charset));
		};
		for (const fault of faults) {
			if (fault.page !== number || !left.get(fault)) continue;
			left.set(fault, (left.get(fault) as number) - 1);
			if (fault.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
			if (fault.kind === 'cut') return void response.socket?.destroy();
			if (fault.kind === 'status')
				return send(message('503'), fault.status, fault.retryAfter ? { 'retry-after': String(fault.retryAfter) } : {});
			if (fault.kind === 'flood') return send(message(`抱歉，您刷新过于频繁，请等待 ${fault.seconds} 秒后再试`));
			if (fault.kind === 'login') return send(login);
			if (fault.kind === 'added') {
				const last = story.posts.at(-1) as Story['posts'][number];
				story.posts.push({
					...last,
					id: last.id + 3,
					floor: last.floor + 1,
					words: last.words.replace(`(${last.floor})`, `(${last.floor + 1})`),
					answers: undefined,
				});
			}
			if (fault.kind === 'removed') story.posts = story.posts.filter((post) => post.floor !== fault.floor);
		}
		const author = url.searchParams.get('authorid');
		send(draw(author ? only(story, Number(author)) : story, number, charset, author));
	};
	const server: Server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const pageUrl: Record<keyof typeof software, (number: number) => string> = {
		discuz: (number) => `&page=${number}`,
		phpbb: (number) => `&start=${(number - 1) * 10}`,
		xenforo: (number) => `page-${number}`,
	};
	return {
		url: (number = 1) => base + start + (number > 1 ? pageUrl[kind](number) : ''),
		requests,
		busiest: () => busiest,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
