/** HTML -> one way to write it, so that two HTMLs of the same structure and words compare as equal strings. */

const renamed: Record<string, string> = { b: 'strong', i: 'em', s: 'del', strike: 'del' };
const blocks = new Set('p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre table tr td th hr details summary dl dt dd'.split(' '));
/** Blocks that hold lines rather than blocks. */
const lines = new Set('p h1 h2 h3 h4 h5 h6 td th summary dt'.split(' '));
const inlines = new Set('em strong del a code u sub sup mark kbd ins ruby rt br img input math'.split(' '));
const dropped = new Set('script style template noscript iframe head title object svg'.split(' '));
const attributes: Record<string, string[]> = {
	a: ['href', 'title'],
	img: ['src', 'alt', 'title'],
	ol: ['start'],
	td: ['align', 'colspan', 'rowspan'],
	th: ['align', 'colspan', 'rowspan'],
	input: ['checked'],
};
/** A block that is none in the list (`div`, `section`): a boundary of paragraphs and nothing else. */
const boundaries = new Set(
	'div section article main header footer nav aside address center figure figcaption thead tbody tfoot form fieldset body html'.split(' '),
);

type Item = { block: string } | { words: string };

/**
 * White space collapses as in CSS and moves out of emphasis and links; loose words in a block are a paragraph, in a loose list as in a tight one;
 * an empty head row, a head cell outside the first row, empty paragraphs and empty emphasis are nothing.
 */
export const canonical = (body: Element): string => flow(body);

function flow(parent: Element): string {
	const items = children(parent);
	let out = '';
	let loose = '';
	const flush = () => {
		const words = trimmed(loose);
		if (words.trim()) out += `<p>${words}</p>`;
		loose = '';
	};
	for (const item of items) {
		if ('words' in item) loose += item.words;
		else {
			flush();
			out += item.block;
		}
	}
	flush();
	return out;
}

function children(parent: Element): Item[] {
	return [...parent.childNodes].flatMap((node): Item[] => {
		if (node.nodeType === 3) return [{ words: escaped((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ')) }];
		if (node.nodeType !== 1) return [];
		const element = node as Element;
		const tag = renamed[element.localName] ?? element.localName;
		if (dropped.has(tag)) return [];
		if (boundaries.has(tag)) return [{ block: '' }, ...children(element), { block: '' }];
		if (tag === 'img' && element.hasAttribute('data-smiley') && element.getAttribute('alt')?.trim())
			return [{ words: escaped(element.getAttribute('alt') ?? '').trim() }];
		if (tag === 'p') return [{ block: flow(element) }];
		// Markdown has no captions: a table's stands before it.
		const caption = tag === 'table' ? element.querySelector(':scope > caption') : null;
		if (caption) return [{ block: flow(caption) }, { block: block(element, tag) }];
		if (tag === 'caption') return [];
		if (blocks.has(tag)) return [{ block: block(element, tag) }];
		if (!inlines.has(tag)) return children(element);
		return wrapped(element, tag);
	});
}

function block(element: Element, tag: string): string {
	if (tag === 'hr') return '<hr>';
	if (tag === 'pre') return `<pre${language(element)}>${escaped(verbatim(element))}</pre>`;
	const name = tag === 'th' && !isHead(element) ? 'td' : tag;
	if (tag === 'tr' && isHead(element) && !element.textContent?.trim() && !element.querySelector('img')) return '';
	const inner =
		tag === 'ul' || tag === 'ol'
			? items(element)
			: lines.has(tag)
				? trimmed(
						children(element)
							.map((item) => ('words' in item ? item.words : `${item.block}`))
							.join(''),
					)
				: flow(element);
	if (inner === '' && /^(ul|ol|li|dl|table|tr)$/.test(tag)) return '';
	return `<${name}${written(element, tag)}>${inner.replace(/^<p>((?:(?!<p>).)*)<\/p>$/s, lines.has(tag) ? '$1' : '<p>$1</p>')}</${name}>`;
}

/** What a list holds beside its items belongs to the item before it, as browsers draw it. */
function items(list: Element): string {
	const copy = list.cloneNode(true) as Element;
	for (const child of [...copy.childNodes]) {
		if ((child as Element).localName === 'li' || (child.nodeType !== 1 && !child.nodeValue?.trim())) continue;
		const item = (child as Element | Text).previousElementSibling ?? copy.insertBefore(list.ownerDocument.createElement('li'), child);
		const line = list.ownerDocument.createElement('div');
		line.append(child);
		item.appendChild(line);
	}
	return flow(copy);
}

const isHead = (element: Element): boolean => {
	const row = element.closest('tr');
	const table = element.closest('table');
	return row !== null && row === table?.querySelector('tr') && [...row.children].every((cell) => cell.localName === 'th');
};

const language = (element: Element): string => {
	const name = /(?:^|\s)lang(?:uage)?-(\S+)/.exec(element.querySelector(':scope > code')?.className ?? '')?.[1];
	return name ? ` language="${escaped(name)}"` : '';
};
const verbatim = (element: Element): string => {
	const copy = element.cloneNode(true) as Element;
	for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
	return (copy.textContent ?? '').replace(/\r\n?/g, '\n').replace(/\n$/, '');
};

/** Inline element: space at its edges moves out; around blocks it goes around the words of each. */
function wrapped(element: Element, tag: string): Item[] {
	if (tag === 'br' || tag === 'img' || tag === 'input') return [{ words: `<${tag}${written(element, tag)}>` }];
	if (tag === 'code') {
		const words = (element.textContent ?? '').replace(/[\r\n]+/g, ' ');
		return [{ words: words ? `<code>${escaped(words)}</code>` : '' }];
	}
	if (tag === 'math') return [{ words: `<math>${escaped(element.textContent ?? '')}</math>` }];
	const open = `<${tag}${written(element, tag)}>`;
	const wrap = (words: string) => {
		const [, before = '', inner = '', after = ''] = /^((?:\s|\p{Zs}|<br>)*)(.*?)((?:\s|\p{Zs}|<br>)*)$/su.exec(words) ?? [];
		return `${before}${inner && (tag !== 'a' || element.hasAttribute('href')) ? `${open}${inner}</${tag}>` : inner}${after}`;
	};
	const items = children(element);
	if (items.every((item) => 'words' in item)) return [{ words: wrap(items.map((item) => ('words' in item ? item.words : '')).join('')) }];
	return items.map((item) =>
		'words' in item
			? { words: wrap(item.words) }
			: { block: item.block.replace(/<(p|h[1-6])>(.*?)<\/\1>/gs, (_, name, inner) => `<${name}>${wrap(inner)}</${name}>`) },
	);
}

const written = (element: Element, tag: string): string =>
	(attributes[tag] ?? [])
		.map((name) => [name, element.getAttribute(name)] as const)
		.filter(([name, value]) => value !== null && value.trim() !== '' && !(/span$|start/.test(name) && value === '1'))
		.map(([name, value]) => ` ${name}="${name === 'checked' ? '' : escaped(address(name, value ?? ''))}"`)
		.join('');

/** Addresses that differ in percent-encoding alone lead to the same place. */
function address(name: string, value: string): string {
	if (name !== 'href' && name !== 'src') return value.replace(/\s+/g, ' ').trim();
	try {
		return decodeURI(value);
	} catch {
		return value;
	}
}

const trimmed = (words: string): string =>
	words
		.replace(/[ ]+/g, ' ')
		.replace(/ *<br> */g, '<br>')
		.replace(/^(?: |<br>)+|(?: |<br>)+$/g, '');
const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
