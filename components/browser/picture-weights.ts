/** How many bytes pictures of the page's own origin have: asked of the browser's cache, never of the network. */

export interface Weights {
	/** Undefined: not weighed yet, or of another origin. */
	of(url: string): number | undefined;
	/** To be called once the picture was shown, so that the cache holds it. Timing entries would not do: a content script's pictures have none. */
	weigh(url: string): void;
}

export function weighPictures(): Weights {
	const known = new Map<string, number>();
	return {
		of: (url) => known.get(url),
		weigh(url) {
			if (known.has(url) || new URL(url).origin !== location.origin) return;
			known.set(url, 0);
			void fetch(url, { cache: 'only-if-cached', mode: 'same-origin' })
				.then(async (answer) => {
					if (answer.ok) known.set(url, await length(answer));
				})
				.catch(() => undefined);
		},
	};
}

async function length({ headers, body }: Response): Promise<number> {
	const told = Number(headers.get('content-length'));
	if (told && !headers.get('content-encoding')) {
		await body?.cancel();
		return told;
	}
	let bytes = 0;
	const reader = body?.getReader();
	for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) bytes += piece.value.length;
	return bytes;
}
