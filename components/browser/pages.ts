/** Asks the thread's own forum for another page, with the person's own session. */
import { byteArray } from '../model/bytes';

export interface RawAnswer {
	status: number;
	/** Address after redirects. */
	url: string;
	bytes: Uint8Array;
	/** `Content-Type` header, empty where there is none. */
	contentType: string;
	/** Seconds to wait, from `Retry-After` (seconds or an HTTP date). */
	retryAfter?: number;
}

/** Milliseconds after which an answer is given up. */
const patience = 30_000;

/**
 * @param url of the same origin as the page; others are refused, whatever a page's "next" link says
 * @throws TypeError where the connection is cut or the address is foreign; AbortError when cancelled; TimeoutError
 */
export async function fetchRaw(url: string, signal: AbortSignal, headers: Record<string, string> = {}): Promise<RawAnswer> {
	if (new URL(url).origin !== location.origin) throw new TypeError(`${new URL(url).host} is not this forum`);
	const response = await fetch(url, {
		credentials: 'same-origin',
		headers,
		signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
	});
	return {
		status: response.status,
		url: response.url || url,
		bytes: await byteArray(response),
		contentType: response.headers.get('content-type') ?? '',
		retryAfter: secondsOf(response.headers.get('retry-after')),
	};
}

function secondsOf(header: string | null): number | undefined {
	if (!header) return undefined;
	if (/^\d+$/.test(header.trim())) return Number(header);
	const until = Date.parse(header);
	return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
