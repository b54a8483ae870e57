/** The background's end: fetches a picture of another origin with the Referer that its host expects, and hands it to the page. */
import { type Browser, browser } from 'wxt/browser';
import { pieces } from '../model/pieces';
import { type Answered, type Asked, portName, toBase64 } from './picture-stream';
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
		send(words, gone.signal, say, asked).catch((fault) =>
			say({ kind: 'fault', why: fault instanceof Error ? fault.message : String(fault) }),
		);
	});
}

async function send(
	{ url, referer, sample }: Exclude<Asked, 'more'>,
	signal: AbortSignal,
	say: (words: Answered) => void,
	asked: () => Promise<void>,
): Promise<void> {
	const response = await request(url, referer, signal);
	say({
		kind: 'head',
		status: response.status,
		type: response.headers.get('content-type') ?? undefined,
		total: Number(response.headers.get('content-length')) || undefined,
	});
	if (!response.ok || !response.body) return say({ kind: 'end' });
	if (sample instanceof Blob) {
		const blob = await blobFrom(response.body, (bytes) => say({ kind: 'loaded', bytes }));
		return say({ kind: 'whole', blob });
	}
	for await (const piece of pieces(response.body)) {
		const more = asked();
		say({ kind: 'words', base64: toBase64(piece) });
		await more;
		if (signal.aborted) return;
	}
	say({ kind: 'end' });
}

/** Piece by piece, so that each is kept by the browser, none in the script's memory, and the page sees it grow. */
async function blobFrom(body: ReadableStream<Uint8Array<ArrayBuffer>>, grown: (bytes: number) => void): Promise<Blob> {
	const parts: Blob[] = [];
	let bytes = 0;
	for await (const piece of pieces(body)) {
		parts.push(new Blob([piece]));
		bytes += piece.length;
		grown(bytes);
	}
	return new Blob(parts);
}

/** With the page's Referer as the page itself would; hosts that refuse strangers' Referers often serve a request that has none. */
async function request(url: string, referer: string, signal: AbortSignal): Promise<Response> {
	const options: RequestInit = { signal, credentials: sameSite(url, referer) ? 'include' : 'omit' };
	const first = await withReferer(url, referer, () => fetch(url, options));
	if (first.status !== 401 && first.status !== 403) return first;
	const second = await fetch(url, options);
	return second.ok ? second : first;
}

/** What a registrar sells as its own site: two labels, three below `.co.uk` and `.com.cn`. */
const registered = /[^.]+\.(?:(?:com?|net|org?|edu|gov?|ac|ne)\.(?=[^.]{2}$))?[^.]+$/;

/** Hosts of one house: its cookies go along, nobody else's do. */
function sameSite(url: string, page: string): boolean {
	const site = (address: string) => {
		const { hostname } = new URL(address);
		return /^[\d.]+$/.test(hostname) ? hostname : registered.exec(hostname)?.[0];
	};
	return site(url) === site(page);
}
