/** A local web site for tests: fixed replies by path, or a function for faults, cookies and Referer checks. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reply {
	body: string | Uint8Array;
	/** "text/html" where undefined. */
	type?: string;
	/** Goes into Content-Type; none where undefined and the body is bytes, utf-8 where it is a string. */
	charset?: string;
	status?: number;
	headers?: Record<string, string>;
	/** Milliseconds before the reply starts. */
	delay?: number;
}

export interface Request {
	/** Path with query, as sent. */
	path: string;
	headers: IncomingMessage['headers'];
	method: string;
}

export interface Site {
	port: number;
	/** "http://127.0.0.1:PORT", for tests that need no name. */
	origin: string;
	/** Every request so far, oldest first. */
	requests: Request[];
	close(): Promise<void>;
}

type Answers = Record<string, Reply> | ((request: Request) => Reply | undefined | Promise<Reply | undefined>);

/** @param answers path with query -> reply; what is not there answers 404 */
export async function serve(answers: Answers): Promise<Site> {
	const requests: Request[] = [];
	const answer = typeof answers === 'function' ? answers : ({ path }: Request) => answers[path];
	const server = createServer(async (incoming, outgoing) => {
		// A browser that takes this server for a proxy (Firefox's way to give it a host's name) sends the whole address.
		const path = (incoming.url ?? '/').replace(/^http:\/\/[^/]+/, '');
		const request = { path, headers: incoming.headers, method: incoming.method ?? 'GET' };
		requests.push(request);
		const reply = (await answer(request)) ?? { status: 404, type: 'text/plain', body: 'not here' };
		if (reply.delay) await new Promise((resolve) => setTimeout(resolve, reply.delay));
		const charset = reply.charset ?? (typeof reply.body === 'string' ? 'utf-8' : undefined);
		const type = reply.type ?? 'text/html';
		outgoing.writeHead(reply.status ?? 200, {
			'content-type': charset && type.startsWith('text/') ? `${type}; charset=${charset}` : type,
			...reply.headers,
		});
		outgoing.end(reply.body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { port, origin: `http://127.0.0.1:${port}`, requests, close };
}
