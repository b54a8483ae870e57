/** The background's end: fetches a picture of another origin with the Referer that its host expects, and hands the bytes to the page in chunks. */
import { type Browser, browser } from 'wxt/browser';
import { release } from '../model/release';
import { type Answered, type Asked, chunkSize, portName, toBase64 } from './picture-stream';
import { withReferer } from './referer-rule';

/** Called once by the background door. */
export function servePictures(): void {
	browser.runtime.onConnect.addListener((port) => {
		if (port.name === portName && port.sender?.id === browser.runtime.id) serve(port);
	});
}

function serve(port: Browser.runtime.Port): void {
	const gone = new AbortController();
	let goOn = () => {};
	port.onDisconnect.addListener(() => {
		gone.abort();
		goOn();
	});
	const say = (words: Answered) => {
		if (!gone.signal.aborted) port.postMessage(words);
	};
	const asked = () => new Promise<void>((resolve) => (goOn = resolve));
	port.onMessage.addListener((words: Asked) => {
		if (words === 'more') return goOn();
		send(words.url, words.referer, gone.signal, say, asked).catch((fault) =>
			say({ kind: 'fault', why: fault instanceof Error ? fault.message : String(fault) }),
		);
	});
}

async function send(url: string, referer: string, signal: AbortSignal, say: (words: Answered) => void, asked: () => Promise<void>) {
	const response = await request(url, referer, signal);
	say({
		kind: 'head',
		status: response.status,
		type: response.headers.get('content-type') ?? undefined,
		total: Number(response.headers.get('content-length')) || undefined,
	});
	const reader = response.ok ? response.body?.getReader() : undefined;
	for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
		for (let at = 0; at < piece.value.length; at += chunkSize) {
			const more = asked();
			say({ kind: 'bytes', base64: toBase64(piece.value.subarray(at, at + chunkSize)) });
			await more;
			if (signal.aborted) return;
		}
		release(piece.value);
	}
	say({ kind: 'end' });
}

/** With the page's Referer as the page itself would; hosts that refuse strangers' Referers often serve a request that has none. */
async function request(url: string, referer: string, signal: AbortSignal): Promise<Response> {
	const options: RequestInit = { signal, credentials: sameSite(url, referer) ? 'include' : 'omit' };
	const first = await withReferer(url, referer, () => fetch(url, options));
	if (first.status !== 401 && first.status !== 403) return first;
	const second = await fetch(url, options);
	return second.ok ? second : first;
}

/** Hosts of one house, by the last two labels: its cookies go along, nobody else's do. */
function sameSite(url: string, page: string): boolean {
	const site = (address: string) => {
		const { hostname } = new URL(address);
		return /^[\d.]+$/.test(hostname) ? hostname : hostname.split('.').slice(-2).join('.');
	};
	return site(url) === site(page);
}
