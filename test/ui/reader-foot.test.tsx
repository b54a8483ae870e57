/** What stands below the last post: how many there are, and a word where there is none. */
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Thread } from '../../components/model/thread';
import { Foot } from '../../components/ui/reader/Foot';
import { Words } from '../../components/ui/words';
import { post, thread } from './make';

/** Keys and what they are filled with stand for the words. */
const translate = (key: string, count?: number, substitutions?: string[]) =>
	[key, count, ...(substitutions ?? [])].filter((part) => part !== undefined).join(' ');

function tallyOf(shown: Thread): string | null | undefined {
	const room = document.createElement('div');
	render(
		<Words.Provider value={translate}>
			<Foot thread={shown} joining={undefined} on={{ loadPages: () => undefined, stopLoading: () => undefined }} />
		</Words.Provider>,
		room,
	);
	return room.querySelector('.tally')?.textContent;
}

const article = post('1', '<p>words</p>');
const reply = post('2', '<p>more</p>');

test.each<[string, Thread, string]>([
	['no post at all', thread('', []), 'reader.nothing'],
	['no post, and why', thread('Boats', [], { notices: [{ kind: 'login', about: 'thread' }] }), 'reader.nothing'],
	['an article that nobody answered', thread('Boats', [article], { replies: 0 }), 'reader.empty'],
	['an article of a page that tells of no replies', thread('Boats', [article]), ''],
	['all that there is', thread('Boats', [article, reply]), 'reader.tally 2 2'],
	[
		'a floor that is gone',
		thread('Boats', [...['1', '2', '4', '5', '6'].map((id) => post(id, '<p>words</p>'))], { replies: 5 }),
		'reader.tally 5 6 · reader.gone 1 #3',
	],
])('%s', (_, shown, words) => {
	expect(tallyOf(shown)).toBe(words);
});
