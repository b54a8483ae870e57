/** Discuz! threads that are more than words: polls, debates, activities, each as a part of the article that reads by itself. */
import { queryAll } from './query';

const tidy = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

/** @returns the message and what stands beside it, the message first; built in an inert document where the page draws with bars */
export function bodies(message: string): (scope: ParentNode) => Element[] | undefined {
	return (scope) => {
		const words = [...scope.querySelectorAll(message)];
		const parts = [poll(scope), debate(scope), activity(scope)].filter((part) => part !== undefined);
		return words.length || parts.length ? [...words, ...parts] : undefined;
	};
}

const inertOf = (scope: ParentNode): Document =>
	((scope as Node).ownerDocument ?? (scope as Document)).implementation.createHTMLDocument('');

/** `viewthread_poll.htm`: a row with the option, then one with its bar, share and votes; touch pages put both in one item. */
function poll(scope: ParentNode): Element | undefined {
	const labels = [
		...scope.querySelectorAll('.pcht label[for^="option_"], .pcht .pvt, .poll_box label, #poll label, .polllist label'),
	].filter((label) => !label.querySelector('label') && tidy(label.textContent));
	if (!labels.length) return undefined;
	const inert = inertOf(scope);
	const table = inert.createElement('table');
	const head = tidy(scope.querySelector('.pinf')?.textContent);
	if (head) table.append(Object.assign(inert.createElement('caption'), { textContent: head }));
	for (const label of labels) {
		const next = label.closest('tr')?.nextElementSibling ?? label.closest('li, p, .polloption') ?? undefined;
		const result = /(\d[\d.]*%)\s*\(?\s*(\d+)?/.exec(tidy(next?.textContent));
		const row = inert.createElement('tr');
		for (const words of [tidy(label.textContent).replace(/\d[\d.]*%.*$/, ''), result?.[1], result?.[2]]) {
			if (words === undefined) continue;
			row.append(Object.assign(inert.createElement('td'), { textContent: words }));
		}
		table.append(row);
	}
	return table;
}

/** `viewthread_debate.htm`: two points of view with their votes. */
function debate(scope: ParentNode): Element | undefined {
	const points = [...scope.querySelectorAll('.ds .point, .debate_points .point')];
	if (!points.length) return undefined;
	const inert = inertOf(scope);
	const table = inert.createElement('table');
	for (const point of points) {
		const row = inert.createElement('tr');
		for (const [index, element] of [point.querySelector('strong'), point.querySelector('p')].entries())
			row.append(Object.assign(inert.createElement(index ? 'td' : 'th'), { textContent: tidy(element?.textContent) }));
		table.append(row);
	}
	return table;
}

/** `viewthread_activity.htm`: kind, time, place and costs. */
function activity(scope: ParentNode): Element | undefined {
	const terms = [...queryAll(scope, '.act .spi dt')].filter((term) => tidy(term.textContent) && tidy(term.nextElementSibling?.textContent));
	if (!terms.length) return undefined;
	const inert = inertOf(scope);
	const list = inert.createElement('dl');
	for (const term of terms) {
		list.append(
			Object.assign(inert.createElement('dt'), { textContent: tidy(term.textContent) }),
			Object.assign(inert.createElement('dd'), { textContent: tidy(term.nextElementSibling?.textContent) }),
		);
	}
	return list;
}
