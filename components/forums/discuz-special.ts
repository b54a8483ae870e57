/** Discuz! threads that are more than words: classified facts, polls, rewards, goods, debates, activities, each as a part of the article that reads by itself. */
import { queryAll } from './query';

const tidy = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();
const wordsOf = (element: Element | null | undefined): string => tidy(element?.textContent);

/** @returns the facts of a classified thread, the message, and what stands beside it; built in an inert document where the page draws with bars */
export function bodies(message: string): (scope: ParentNode) => Element[] | undefined {
	return (scope) => {
		const facts = scope.querySelector('.typeoption:has(td)') ?? undefined;
		const words = [...scope.querySelectorAll(message)];
		const parts = [facts, ...words, poll(scope), reward(scope), ...goods(scope), debate(scope), activity(scope)];
		const all = parts.filter((part) => part !== undefined);
		return all.length ? all : undefined;
	};
}

type Content = string | Node | undefined;
type Make = (tag: string, ...content: Content[]) => HTMLElement;

/** Makes elements that load nothing and are not in the page. */
function maker(scope: ParentNode): Make {
	const inert = ((scope as Node).ownerDocument ?? (scope as Document)).implementation.createHTMLDocument('');
	return (tag, ...content) => {
		const element = inert.createElement(tag);
		element.append(...content.filter((part) => part !== undefined && part !== '').map((part) => part as string | Node));
		return element;
	};
}

/** A picture by its original, which a click enlarges to: `zoom(this, 'data/attachment/…')`. */
function picture(make: Make, img: Element | null): Element | undefined {
	const zoomed = /zoom\(this,\s*'([^']+)'/.exec(img?.getAttribute('onclick') ?? '')?.[1];
	const address = zoomed ?? img?.getAttribute('zoomfile') ?? img?.getAttribute('src');
	if (!address) return undefined;
	const copy = make('img');
	copy.setAttribute('src', address);
	return copy;
}

/** `viewthread_poll.htm`: a row with the option, then one with its bar, share and votes; touch pages put both in one item, polls of pictures in one cell. */
function poll(scope: ParentNode): Element | undefined {
	const cells = [...queryAll(scope, '.pcht .polltd')];
	const labels = [
		...scope.querySelectorAll('.pcht label[for^="option_"], .pcht .pvt, .poll_box label, #poll label, .polllist label'),
	].filter((label) => !label.querySelector('label') && !label.closest('.polltd') && wordsOf(label));
	if (!labels.length && !cells.length) return undefined;
	const make = maker(scope);
	const row = (...content: Content[]) => make('tr', ...content.filter((part) => part !== undefined).map((part) => make('td', part)));
	const head = wordsOf(scope.querySelector('.pinf'));
	return make(
		'table',
		head ? make('caption', head) : undefined,
		...cells.map((cell) => {
			const [words, share, votes] = ['p.xi2', '.imgfc .y', '.imgfc .z'].map((part) => wordsOf(cell.querySelector(part)) || undefined);
			return row(picture(make, cell.querySelector('img')), words, share, votes);
		}),
		...labels.map((label) => {
			const next = label.closest('tr')?.nextElementSibling ?? label.closest('li, p, .polloption');
			const result = /(\d[\d.]*%)\s*\(?\s*(\d+)?/.exec(wordsOf(next));
			return row(wordsOf(label).replace(/\d[\d.]*%.*$/, ''), result?.[1], result?.[2]);
		}),
	);
}

/** `viewthread_reward.htm`: what is offered and, from X3.5, whether it was given. */
function reward(scope: ParentNode): Element | undefined {
	const offer = scope.querySelector('.rwd > .rusld, .rwd > .rsld');
	if (!offer) return undefined;
	const make = maker(scope);
	const state = offer.querySelector('em');
	const words = [...offer.childNodes].filter((node) => node !== state).map((node) => tidy(node.textContent));
	return make('dl', make('dt', words.filter(Boolean).join(' ')), state ? make('dd', wordsOf(state)) : undefined);
}

/** `viewthread_trade.htm`: each thing for sale with its kind, how long it is offered, price and picture. */
function goods(scope: ParentNode): Element[] {
	const things = [...queryAll(scope, '.trdb > .trdl')];
	if (!things.length) return [];
	const make = maker(scope);
	return things.map((thing) => {
		const terms = [...queryAll(thing, '.spi dt')].map((term) => `${wordsOf(term)} ${wordsOf(term.nextElementSibling)}`);
		const facts = [...terms, wordsOf(thing.querySelector('.spi div.z'))].filter((words) => /[^:：]$/.test(words.trim()));
		const shown = picture(make, thing.querySelector('.tt img:not([src*="nophoto"])'));
		return make('dl', make('dt', wordsOf(thing.querySelector('h4'))), ...facts.map((fact) => make('dd', fact)), shown && make('dd', shown));
	});
}

/** The best answer, which the first post of a rewarded thread names (`viewthread_reward.htm`); looked for once a page. */
const best = new WeakMap<Document, string>();

/** @returns whether the post with this id was chosen */
export function isBest(scope: ParentNode, id: string | undefined): true | undefined {
	const page = (scope as Node).ownerDocument;
	if (!page || !id) return undefined;
	const known =
		best.get(page) ?? /[?&]pid=(\d+)/.exec(page.querySelector('.rwdbst [onclick*="findpost"]')?.getAttribute('onclick') ?? '')?.[1] ?? '';
	best.set(page, known);
	return known === id ? true : undefined;
}

/** `viewthread_debate.htm`: two points of view with their votes, and what the umpire said. */
function debate(scope: ParentNode): Element | undefined {
	const points = [...scope.querySelectorAll('.ds .point, .debate_points .point')];
	if (!points.length) return undefined;
	const make = maker(scope);
	const verdict = [...queryAll(scope, '#umpirepoint > p')].map((words) => make('tr', make('td', wordsOf(words))));
	const rows = points.map((point) =>
		make('tr', make('th', wordsOf(point.querySelector('strong'))), make('td', wordsOf(point.querySelector('p')))),
	);
	return make('table', ...rows, ...verdict);
}

/** `viewthread_activity.htm`: kind, time, place, costs and a picture. */
function activity(scope: ParentNode): Element | undefined {
	const terms = [...queryAll(scope, '.act .spi dt')].filter((term) => wordsOf(term) && wordsOf(term.nextElementSibling));
	if (!terms.length) return undefined;
	const make = maker(scope);
	const shown = picture(make, scope.querySelector('.act .spvimg img:not([src*="nophoto"])'));
	return make(
		'dl',
		...terms.flatMap((term) => [make('dt', wordsOf(term)), make('dd', wordsOf(term.nextElementSibling))]),
		shown && make('dd', shown),
	);
}
