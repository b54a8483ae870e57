/** Smiley codes that every Discuz! is installed with (`pre_common_smiley` of `install_data.sql`), drawn where a view prints them as letters. */

/** The set `default`: a file each. Faces such as `:)` speak for themselves and stay letters; the full page draws them even within "ID:D5". */
const named = 'loveliness|funk|curse|dizzy|shutup|sleepy|hug|victory|time|kiss|call';
const codes = new RegExp(`:(?:(lol|handshake)(?![a-z])|(${named}):)|\\{:(2|3)_(\\d\\d):\\}`, 'g');

/** The two other sets, by the numbers in `{:2_25:}`: folder, and which smiley is the first one of the set. */
const sets: Record<string, { folder: string; before: number; size: number }> = {
	2: { folder: 'coolmonkey', before: 24, size: 16 },
	3: { folder: 'grapeman', before: 40, size: 24 },
};

function fileOf([, open, closed, set = '', id]: RegExpMatchArray): string | undefined {
	if (open || closed) return `default/${open ?? closed}.gif`;
	const { folder, before, size } = sets[set] ?? { folder: '', before: 0, size: 0 };
	const place = Number(id) - before;
	return place >= 1 && place <= size ? `${folder}/${String(place).padStart(2, '0')}.gif` : undefined;
}

/**
 * Puts the pictures of the full page in place of the codes in the words of `root`, which must not be the page's own.
 * @param folder address of the sets, relative to the page
 */
export function drawSmilies(root: Element, folder: string): void {
	const { ownerDocument } = root;
	const walker = ownerDocument.createTreeWalker(root, 4);
	const found: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue?.includes(':')) found.push(node as Text);
	for (const words of found) {
		const parts: (string | Node)[] = [];
		let end = 0;
		for (const match of words.data.matchAll(codes)) {
			const file = fileOf(match);
			if (!file) continue;
			const img = ownerDocument.createElement('img');
			img.setAttribute('src', folder + file);
			img.alt = match[0];
			img.setAttribute('smilieid', '');
			parts.push(words.data.slice(end, match.index), img);
			end = match.index + match[0].length;
		}
		if (end) words.replaceWith(...parts, words.data.slice(end));
	}
}
