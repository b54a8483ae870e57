/** What the gallery says beside its pictures: how many pages it covers, what the thread keeps back, and the way to the rest. */
import { type ComponentChildren, render } from 'preact';
import { expect, test } from 'vitest';
import type { Notice } from '../../components/model/thread';
import { Bar, type BarProps } from '../../components/ui/gallery/Bar';
import { everything, shownOf } from '../../components/ui/gallery/choose';
import { Kept } from '../../components/ui/gallery/Kept';
import { Pages } from '../../components/ui/gallery/Pages';
import { Words } from '../../components/ui/words';
import { post, thread } from './make';

/** Keys and what they are filled with stand for the words. */
const translate = (key: string, count?: number, substitutions?: string[]) =>
	[key, count, ...(substitutions ?? [])].filter((part) => part !== undefined).join(' ');

function drawn(what: ComponentChildren): HTMLElement {
	const room = document.createElement('div');
	render(<Words.Provider value={translate}>{what}</Words.Provider>, room);
	return room;
}

const pictures = ['a.jpg', 'b.png'].map((name) => ({ url: `https://bbs.test/${name}`, postId: '1' }));
const all = shownOf(pictures, thread('Boats', [post('1', '', { pictures })]));
const nothing = () => undefined;

function bar(change: Partial<BarProps>): HTMLElement {
	const props: BarProps = {
		title: 'Boats',
		all,
		list: all,
		articleId: '1',
		starter: undefined,
		choice: everything,
		choose: nothing,
		weight: { bytes: 0, known: 0 },
		pages: { current: 1, count: 1 },
		joining: undefined,
		loadPages: undefined,
		selected: 0,
		selecting: false,
		setSelecting: nothing,
		selectAll: nothing,
		selectNone: nothing,
		save: nothing,
		close: nothing,
		keys: { add: () => nothing },
		...change,
	};
	return drawn(<Bar {...props} />);
}

test('the bar says how many pages the gallery covers and offers all of them', () => {
	let asked = 0;
	const pages = { current: 2, count: 31, read: [2, 3] };
	const part = bar({ pages, loadPages: () => (asked += 1), weight: { bytes: 1_234_567, known: 1 } });
	expect(part.querySelector('.title p')?.textContent).toBe('gallery.pictures 2 · gallery.covers 2 31 · ≥\u00a01.2 MB');
	part.querySelector<HTMLElement>('.more')?.click();
	expect(asked).toBe(1);
	expect(bar({ pages, loadPages: nothing, joining: { page: 3, count: 31 } }).querySelector('.more')).toBeNull();
	const whole = bar({ loadPages: nothing, weight: { bytes: 900, known: 2 } });
	expect(whole.querySelector('.title p')?.textContent).toBe('gallery.pictures 2 · 900 B');
	expect(whole.querySelector('.more')).toBeNull();
});

test('pages on their way can be stopped, and what stopped them is said', () => {
	let stopped = 0;
	const pages = { current: 1, count: 5 };
	const under = drawn(<Pages pages={pages} joining={{ page: 2, count: 5 }} load={nothing} stop={() => (stopped += 1)} />);
	expect(under.textContent).toContain('gallery.reading 2 5');
	under.querySelector('button')?.click();
	expect(stopped).toBe(1);
	const over = drawn(
		<Pages pages={pages} joining={{ page: 2, count: 5, stopped: 'The forum wants a login.' }} load={nothing} stop={nothing} />,
	);
	expect(over.textContent).toContain('The forum wants a login.');
	expect(over.textContent).toContain('gallery.morePages 4');
});

test('what is kept back is said, by kind and with its number; other notices are not the gallery’s', () => {
	const notices: Notice[] = [
		{ kind: 'login', about: 'picture', postId: '1', text: 'Log in to see it' },
		{ kind: 'login', about: 'picture', postId: '2', count: 2 },
		{ kind: 'payment', about: 'attachment', postId: '3' },
		{ kind: 'removed', about: 'post', postId: '4' },
	];
	const room = drawn(<Kept notices={notices} />);
	expect([...room.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
		'notice.sentence.login 3 notice.about.picture 3',
		'notice.sentence.payment 1 notice.about.attachment 1',
	]);
	expect(drawn(<Kept notices={notices.slice(3)} />).childElementCount).toBe(0);
});
