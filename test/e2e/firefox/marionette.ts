/**
 * The wire to Firefox's own remote control, Marionette: JSON over TCP, each message led by its length. It is what geckodriver itself speaks;
 * geckodriver is no package of Debian's or npm's, and Playwright's Firefox is a build of its own.
 */
import { connect, type Socket } from 'node:net';

type Reply = [type: number, id: number, fault: { error: string; message: string } | null, result: unknown];

export interface Marionette {
	/**
	 * @param name "WebDriver:Navigate"
	 * @returns what Firefox answers, unwrapped from its `value` where it has one
	 * @throws with Firefox's words, or after `patience`
	 */
	send<T>(name: string, parameters?: object): Promise<T>;
	end(): void;
}

/** Milliseconds for an answer. */
const patience = 40_000;

const dial = (port: number): Promise<Socket> =>
	new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1', () => resolve(socket));
		socket.on('error', reject);
	});

/** @throws where nothing listens on the port */
export async function marionette(port: number): Promise<Marionette> {
	const socket = await dial(port);
	const waiting = new Map<number, (reply: Reply) => void>();
	let rest = Buffer.alloc(0);
	let last = 0;
	socket.on('data', (data) => {
		rest = Buffer.concat([rest, data]);
		for (;;) {
			const colon = rest.indexOf(':');
			const end = colon + 1 + Number(rest.subarray(0, colon));
			if (colon < 0 || rest.length < end) return;
			const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString());
			rest = rest.subarray(end);
			// The greeting is no list.
			if (Array.isArray(message)) waiting.get(message[1])?.(message as Reply);
		}
	});
	return {
		send<T>(name: string, parameters: object = {}) {
			last += 1;
			const id = last;
			const words = JSON.stringify([0, id, name, parameters]);
			socket.write(`${Buffer.byteLength(words)}:${words}`);
			return new Promise<T>((resolve, reject) => {
				const timer = setTimeout(() => reject(new Error(`Firefox did not answer ${name}.`)), patience);
				waiting.set(id, ([, , fault, result]) => {
					clearTimeout(timer);
					waiting.delete(id);
					if (fault) reject(new Error(`${name}: ${fault.error}: ${fault.message}`));
					else resolve((result && typeof result === 'object' && 'value' in result ? result.value : result) as T);
				});
			});
		},
		end: () => socket.destroy(),
	};
}
