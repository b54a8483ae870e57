// @vitest-environment node
/** Ways to pictures: the page for its own, for those that lie in it and for hosts that share; the background where it may; none else. */
import { afterEach, expect, it, vi } from 'vitest';
import { routesOf } from '../../components/browser/picture-hosts';

afterEach(() => vi.unstubAllGlobals());

it('finds the way to each origin, and asks the background for no picture that lies in the page', async () => {
	const location = new URL('https://bbs.test/thread-1.html');
	vi.stubGlobal('location', location);
	vi.stubGlobal('fetch', async (url: string) => {
		if (!url.startsWith('https://shared.test/')) throw new TypeError('no CORS');
		return new Response();
	});
	const asked: string[] = [];
	const own = `${location.origin}/a.png`;
	const urls = [
		own,
		'data:image/png;base64,iVBORw0KGgo',
		'https://may.test/b.png',
		'https://shared.test/c.png',
		'https://closed.test/d.png',
	];
	const routes = await routesOf(urls, async (all) => {
		asked.push(...all);
		return all.filter((url) => url.startsWith('https://may.test/'));
	});
	expect(asked).toEqual(urls.slice(2));
	expect(Object.fromEntries(routes)).toEqual({
		[location.origin]: 'page',
		null: 'page',
		'https://may.test': 'background',
		'https://shared.test': 'page',
	});
});
