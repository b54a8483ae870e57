/** The page's end: the bytes of a picture, fetched by the page's own right where that is enough, by the background where it is not. */
import { browser } from 'wxt/browser';
import { type Answered, type Asked, blobOf, portName } from './picture-stream';

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

/** 408, 425, 429 and the 500s pass; the others are verdicts. */
const faultOf = (status: number): PictureFault =>
	new PictureFault(String(status), status >= 500 || status === 408 || status === 425 || status === 429);

/**
 * By XMLHttpRequest, whose Blob the browser fills itself: bytes that pass through a script, as the pieces of a fetch do,
 * would be there a second time until the garbage collector comes.
 */
function byPage(url: string, signal: AbortSignal, onBytes: (loaded: number, total?: number) => void): Promise<Blob> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', url);
		request.responseType = 'blob';
		request.onprogress = ({ loaded, total, lengthComputable }) => onBytes(loaded, lengthComputable ? total : undefined);
		request.onload = () => (request.status < 200 || request.status > 299 ? reject(faultOf(request.status)) : resolve(request.response));
		request.onerror = () => reject(new PictureFault('not reachable', true));
		signal.addEventListener(
			'abort',
			() => {
				request.abort();
				reject(signal.reason);
			},
			{ once: true },
		);
		request.send();
	});
}

function byBackground(url: string, signal: AbortSignal, onBytes: (loaded: number, total?: number) => void): Promise<Blob> {
	return new Promise((resolve, reject) => {
		const port = browser.runtime.connect({ name: portName });
		const parts: Blob[] = [];
		let loaded = 0;
		let head: Extract<Answered, { kind: 'head' }> | undefined;
		const end = (settle: () => void) => {
			port.disconnect();
			settle();
		};
		signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
		port.onDisconnect.addListener(() => reject(new PictureFault('interrupted', true)));
		port.onMessage.addListener((words: Answered) => {
			if (words.kind === 'fault') return end(() => reject(new PictureFault('not reachable', true)));
			if (words.kind === 'whole') parts.push(words.blob);
			if (words.kind === 'whole' || words.kind === 'end') return end(() => resolve(new Blob(parts, { type: head?.type ?? '' })));
			if (words.kind === 'loaded') return onBytes(words.bytes, head?.total);
			if (words.kind === 'words') {
				const part = blobOf(words.base64);
				parts.push(part);
				loaded += part.size;
				onBytes(loaded, head?.total);
				port.postMessage('more' satisfies Asked);
				return;
			}
			head = words;
			if (words.status < 200 || words.status > 299) end(() => reject(faultOf(words.status)));
		});
		port.postMessage({ url, referer: `${location.origin}/`, sample: new Blob() } satisfies Asked);
	});
}
