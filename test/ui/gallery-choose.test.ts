/** Filters, sorting and selection of the gallery, and where a zoomed picture may lie. */
import { expect, it } from 'vitest';
import type { CleanHtml, Picture, Post } from '../../components/model/thread';
import { authorsOf, choose, everything, kindsOf, shownOf } from '../../components/ui/gallery/choose';
import { nothing, pick, pickAll } from '../../components/ui/gallery/selection';
import { fitScale, held, zoomed } from '../../components/ui/gallery/transform';

const picture = (postId: string, name: string, width?: number): Picture => ({
	url: `https://a.test/${name}`,
	postId,
	width,
	height: width,
});
const post = (id: string, name: string): Post => ({
	id,
	author: { name },
	body: '' as CleanHtml,
	pictures: [],
	quotes: [],
	attachments: [],
	depth: 0,
	isTopicStarter: false,
});
const posts = [post('1', 'Ann'), post('2', 'Bo'), post('3', 'Ann')];
const all = shownOf([picture('1', 'a.jpg', 300), picture('2', 'b.png', 900), picture('3', 'c.gif'), picture('3', 'd.jpg', 1700)], {
	posts,
});
const sizeOf = ({ width, height }: Picture) => (width && height ? { width, height } : undefined);
const names = (list: typeof all) => list.map(({ picture: { url } }) => url.slice(15));

it('filters by article, author, size and format; what is not measured yet stays', () => {
	const by = (change: object) => names(choose(all, { ...everything, ...change }, '1', sizeOf));
	expect(by({})).toEqual(['a.jpg', 'b.png', 'c.gif', 'd.jpg']);
	expect(by({ who: 'article' })).toEqual(['a.jpg']);
	expect(by({ who: { author: 'Ann' } })).toEqual(['a.jpg', 'c.gif', 'd.jpg']);
	expect(by({ atLeast: 800 })).toEqual(['b.png', 'c.gif', 'd.jpg']);
	expect(by({ kind: 'JPEG' })).toEqual(['a.jpg', 'd.jpg']);
	expect(by({ sorting: 'newest' })).toEqual(['d.jpg', 'c.gif', 'b.png', 'a.jpg']);
	expect(by({ sorting: 'largest' })).toEqual(['d.jpg', 'b.png', 'a.jpg', 'c.gif']);
});

it('counts authors and formats', () => {
	expect(authorsOf(all)).toEqual([
		{ name: 'Ann', count: 3 },
		{ name: 'Bo', count: 1 },
	]);
	expect(kindsOf(all)[0]).toEqual({ name: 'JPEG', count: 2 });
});

it('selects one, a stretch in either direction, and all', () => {
	const order = ['a', 'b', 'c', 'd', 'e'];
	const one = pick(nothing, 'd', false, order);
	expect([...pick(one, 'b', true, order).urls].sort()).toEqual(['b', 'c', 'd']);
	expect([...pick(pick(one, 'b', true, order), 'c', false, order).urls].sort()).toEqual(['b', 'd']);
	expect(pickAll(order).urls.size).toBe(5);
	expect([...pick(nothing, 'c', true, order).urls]).toEqual(['c']);
});

it('keeps the point under the cursor while it zooms, and the picture on the stage', () => {
	const size = { width: 4000, height: 3000 };
	const stage = { width: 1000, height: 600 };
	expect(fitScale(size, stage, 0, 1)).toBe(0.2);
	expect(fitScale(size, stage, 1, 1)).toBe(0.15);
	expect(fitScale({ width: 100, height: 100 }, stage, 0, 1)).toBe(1);
	const near = zoomed({ scale: 0.2, x: 0, y: 0, turn: 0 }, 1, { x: 100, y: 50 });
	expect(near).toEqual({ scale: 1, x: -400, y: -200, turn: 0 });
	expect(held({ ...near, x: 9999, y: -9999 }, size, stage)).toMatchObject({ x: 1500, y: -1200 });
	expect(held({ scale: 0.2, x: 50, y: 50, turn: 1 }, size, stage)).toMatchObject({ x: 0, y: 50 });
});
