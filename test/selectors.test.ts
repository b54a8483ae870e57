/** Selectors of the declarations hold in browsers: jsdom accepts `:has()` within `:has()`, which browsers refuse with an exception. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as clues from '../components/forums/clues';
import { bare } from '../components/forums/query';

const rooms = ['components/forums', 'components/read'];

/** Whether an `:has(` opens while another is open. */
function nested(words: string): boolean {
	const open: boolean[] = [];
	for (let at = 0; at < words.length; at++) {
		if (words[at] === '(') {
			const has = words.slice(0, at).endsWith(':has');
			if (has && open.includes(true)) return true;
			open.push(has);
		} else if (words[at] === ')') open.pop();
	}
	return false;
}

it.each(rooms)('no selector in %s nests :has()', (room) => {
	const found: string[] = [];
	for (const file of readdirSync(room).filter((name) => name.endsWith('.ts'))) {
		for (const line of readFileSync(join(room, file), 'utf8').split('\n')) {
			for (const [literal] of line.matchAll(/'(?:[^'\\]|\\.)*'|`[^`]*`/g)) if (nested(literal)) found.push(`${file}: ${literal}`);
		}
	}
	expect(found, 'Write the inner condition as a function of the declaration, or select by another fact.').toEqual([]);
});

it('knows nesting when it sees it', () => {
	expect(nested('li:has(> a:not(:has(img)))')).toBe(true);
	expect(nested('li:has(> a):not(:has(> img))')).toBe(false);
});

it('no clue is a list of selectors', () => {
	const lists = Object.entries(clues).flatMap(([name, list]) =>
		list.flatMap((clue) => (typeof clue === 'string' && bare(clue).includes(',') ? [`${name}: ${clue}`] : [])),
	);
	expect(
		lists,
		'Write each selector as a clue of its own: a browser looks up one by its class or id and tries a list on every element.',
	).toEqual([]);
});
