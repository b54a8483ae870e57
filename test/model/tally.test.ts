/** Counts of posts that are honest: what is here, what there was, which floors are gone. */
import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../components/model/tally';
import type { Pages, Post } from '../../components/model/thread';
import { thread as around, post as bare } from '../write/thread';

const post = (number: number | undefined, more: Partial<Post> = {}): Post => bare('<p>words</p>', { id: `${number}`, number, ...more });
const thread = (numbers: (number | undefined)[], replies?: number, pages: Pages = { current: 1, count: 1 }) =>
	around(
		numbers.map((number) => post(number)),
		{ replies, pages },
	);
const upTo = (last: number, ...gone: number[]) => Array.from({ length: last }, (_, at) => at + 1).filter((floor) => !gone.includes(floor));

describe('the tally of a thread', () => {
	it('is whole where every floor is there', () => {
		expect(tallyOf(thread(upTo(62), 61))).toEqual({ here: 62, stated: 62, gone: [], pagesLeft: 0 });
	});

	it('names the floor that is gone, whether the forum still counts it or not', () => {
		expect(tallyOf(thread(upTo(62, 14), 60))).toMatchObject({ here: 61, stated: 62, gone: [14] });
		expect(tallyOf(thread(upTo(62, 14), 61))).toMatchObject({ here: 61, stated: 62, gone: [14] });
	});

	it('names none while pages are missing, on forums that count no posts, and where floors are counted otherwise', () => {
		expect(tallyOf(thread(upTo(62, 14), 90, { current: 1, count: 2 }))).toMatchObject({ here: 61, stated: 91, gone: [], pagesLeft: 1 });
		expect(tallyOf(thread(upTo(20), undefined, { current: 1, count: 2 }))).toEqual({ here: 20, stated: undefined, gone: [], pagesLeft: 1 });
		expect(tallyOf(thread(upTo(62, 14)))).toMatchObject({ here: 61, stated: 61, gone: [] });
		expect(tallyOf(thread([1, 900, 1800], 2))).toMatchObject({ here: 3, stated: 3, gone: [] });
	});

	it('counts a post without words as one that is not here', () => {
		const removed = { ...thread(upTo(3), 2), posts: [post(1), post(2, { missing: 'removed' }), post(3)] };
		expect(tallyOf(removed)).toMatchObject({ here: 2, stated: 3, gone: [] });
	});

	it('says that the forum counts more than it shows', () => {
		expect(tallyOf(thread(upTo(20), 24))).toMatchObject({ here: 20, stated: 25, gone: [] });
	});
});
