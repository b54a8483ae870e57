/** The page's end: the bytes of a picture, fetched by the page's own right where that is enough, by the background where it is not. */
import { browser } from 'wxt/browser';
import { release } from '../model/release';
import { type Answered, type Asked, fromBase64, portName } from './picture-stream';

/** How a picture is to be had: 'page' by a fetch from here, 'background' with a host permission. */
export type Route = 'page' | 'background';

export interface FetchOptions {
	route: Route;
	signal?: AbortSignal;
	/** Called with the bytes so far, and all of them where the host says how many. */
	onBytes?: (loaded: number, total?: number) => void;
}

/** Why a picture could not be had, in few words that a person can use ("404", "no answer"). */
export class PictureFault extends Error {
	constructor(
		message: string,
		/** True where another try may help: a fault of the server or the line, no verdict. */
		readonly passing: boolean,
	) {
		super(message);
		this.name = 'PictureFault';
	}
}

/** A host that sends nothing for so long will not. */
const silence = 30_000;

/**
 * @param url absolute address
 * @returns the bytes as a Blob (kept by the browser, not in the script's memory), with the type that the host claims
 * @throws PictureFault, or the signal's reason where it was cancelled
 */
export async function fetchPicture(url: string, { route, signal, onBytes }: FetchOptions): Promise<Blob> {
	const still = new AbortController();
	let timer = setTimeout(() => still.abort(), silence);
	const alive = () => {
		clearTimeout(timer);
		timer = setTimeout(() => still.abort(), silence);
	};
	const either = AbortSignal.any([still.signal, ...(signal ? [signal] : [])]);
	const progress = (loaded: number, total?: number) => {
		alive();
		onBytes?.(loaded, total);
	};
	try {
		return await (route === 'page' ? byPage : byBackground)(url, either, progress);
	} catch (fault) {
		signal?.throwIfAborted();
		if (still.signal.aborted) throw new PictureFault('no answer', true);
		if (fault instanceof PictureFault) throw fault;
		throw new PictureFault('not reachable', true);
	} finally {
		clearTimeout(timer);
	}
}

/** Bytes on their way from the script's memory into the browser's, a megabyte at a time. */
class Pile {
	size = 0;
	private readonly parts: Blob[] = [];
	private loose: Uint8Array<ArrayBuffer>[] = [];
	private looseSize = 0;
	add(bytes: Uint8Array<ArrayBuffer>): void {
		this.size += bytes.length;
		this.looseSize += bytes.length;
		this.loose.push(bytes);
		if (this.looseSize > 1_000_000) this.settle();
	}
	blob(type: string | null | undefined): Blob {
		this.settle();
		return new Blob(this.parts, { type: type ?? '' });
	}
	private settle(): void {
		this.parts.push(new Blob(this.loose));
		for (const bytes of this.loose) release(bytes);
		this.loose = [];
		this.looseSize = 0;
	}
}

/** Addresses that answered with a fault since the page was opened. */
const refused = new Set<string>();

/** 408, 425, 429 and the 500s pass; the others are verdicts. */
const faultOf = (status: number): PictureFault =>
	new PictureFault(String(status), status >= 500 || status === 408 || status === 425 || status === 429);

async function byPage(url: string, signal: AbortSignal, onBytes: (loaded: number, total?: number) => void): Promise<Blob> {
	const own = new URL(url).origin === location.origin;
	// What the gallery shows lies in the browser's cache already; so do refusals, and Chromium would repeat those for ever.
	const cache = refused.has(url) ? 'reload' : own ? 'force-cache' : 'default';
	const response = await fetch(url, { signal, credentials: own ? 'same-origin' : 'omit', cache });
	if (!response.ok) {
		refused.add(url);
		throw faultOf(response.status);
	}
	const total = Number(response.headers.get('content-length')) || undefined;
	const pile = new Pile();
	const reader = response.body?.getReader();
	for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
		pile.add(piece.value);
		onBytes(pile.size, total);
	}
	return pile.blob(response.headers.get('content-type'));
}

function byBackground(url: string, signal: AbortSignal, onBytes: (loaded: number, total?: number) => void): Promise<Blob> {
	return new Promise((resolve, reject) => {
		const port = browser.runtime.connect({ name: portName });
		const pile = new Pile();
		let head: Extract<Answered, { kind: 'head' }> | undefined;
		const end = (settle: () => void) => {
			port.disconnect();
			settle();
		};
		signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
		port.onDisconnect.addListener(() => reject(new PictureFault('interrupted', true)));
		port.onMessage.addListener((words: Answered) => {
			if (words.kind === 'fault') return end(() => reject(new PictureFault('not reachable', true)));
			if (words.kind === 'end') return end(() => resolve(pile.blob(head?.type)));
			if (words.kind === 'bytes') {
				pile.add(fromBase64(words.base64));
				onBytes(pile.size, head?.total);
				port.postMessage('more' satisfies Asked);
				return;
			}
			head = words;
			if (words.status < 200 || words.status > 299) end(() => reject(faultOf(words.status)));
		});
		port.postMessage({ url, referer: `${location.origin}/` } satisfies Asked);
	});
}
