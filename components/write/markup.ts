/** A body as markup that is valid HTML and valid XHTML alike: what stands where it may not is unwrapped, the words always stay. */
import { safeAddress } from './raw-html';

/** What the file decides about a body's pictures. */
export interface MarkupRules {
	/** Where the picture lies (a path, a data address); undefined: it is not to be had and becomes a link. */
	picture: (image: Element) => string | undefined;
	/** Words of the link that stands for a picture. */
	pictureLabel: string;
	/** Title of a spoiler without one. */
	spoilerLabel: string;
}

const phrasing = new Set('a abbr b bdi cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var'.split(' '));
const flowing = new Set('blockquote div p h1 h2 h3 h4 h5 h6 ul ol dl li dt dd pre table hr figure details'.split(' '));
const lines = new Set('p h1 h2 h3 h4 h5 h6 pre dt'.split(' '));
const dropped = new Set(
	'script style template iframe object embed noscript input button select textarea svg audio video canvas'.split(' '),
);
const blockSelector = [...flowing].join(',');

/** Markup of the children of `parent`. `line`: only words may stand here, no blocks. `linked`: within a link already. */
export function markup(parent: Node, rules: MarkupRules, line = false, linked = false): string {
	let out = '';
	for (const node of parent.childNodes) {
		if (node.nodeType === 3) out += escapeXml(node.nodeValue ?? '');
		else if (node.nodeType === 1) out += element(node as Element, rules, line, linked);
	}
	return out;
}

function element(node: Element, rules: MarkupRules, line: boolean, linked: boolean): string {
	const tag = node.localName;
	const inner = (asLine = line, inLink = linked) => markup(node, rules, asLine, inLink);
	if (dropped.has(tag)) return '';
	if (tag === 'br' || tag === 'wbr') return `<${tag}/>`;
	if (tag === 'hr') return line ? '' : '<hr/>';
	if (tag === 'img') return image(node, rules, linked);
	if (tag === 'ruby') return ruby(node, rules, linked);
	if (tag === 'math') return escapeXml(node.querySelector('annotation[encoding*="tex" i]')?.textContent ?? node.textContent ?? '');
	if (phrasing.has(tag)) {
		const holdsBlocks = node.querySelector(blockSelector) !== null;
		if (tag === 'a') return link(node, rules, line || !holdsBlocks, linked);
		return holdsBlocks && !line ? inner() : `<${tag}${attributes(node)}>${inner(true)}</${tag}>`;
	}
	if (!flowing.has(tag)) return inner();
	// A block among words: its words, set off by a line break.
	if (line) return `${node.previousSibling ? '<br/>' : ''}${inner(true)}`;
	const open = `<${tag}${attributes(node)}>`;
	const special = specials[tag];
	if (special) return special(node, rules, open);
	if (tag === 'li' || tag === 'dt' || tag === 'dd') return inner();
	return `${open}${inner(lines.has(tag))}</${tag}>${tag === 'pre' ? '\n' : ''}`;
}

type Special = (node: Element, rules: MarkupRules, open: string) => string;

const list: Special = (node, rules, open) => {
	const items = [...node.childNodes].map((child) => {
		if ((child as Element).localName === 'li') return `<li${attributes(child as Element)}>${markup(child, rules)}</li>`;
		const inner =
			child.nodeType === 1
				? element(child as Element, rules, false, false)
				: escapeXml(child.nodeType === 3 ? (child.nodeValue ?? '') : '');
		return inner.replace(/<br\/>/g, '').trim() ? `<li>${inner}</li>` : '';
	});
	return items.some(Boolean) ? `${open}${items.join('')}</${node.localName}>` : '';
};

const terms: Special = (node, rules, open) => {
	const children = [...node.children];
	if (!/^(?:(?:dt)+(?:dd)+)+$/.test(children.map(({ localName }) => localName).join(''))) return `<div>${markup(node, rules)}</div>`;
	const inner = children.map((child) => `<${child.localName}>${markup(child, rules, child.localName === 'dt')}</${child.localName}>`);
	return `${open}${inner.join('')}</dl>`;
};

const table: Special = (node, rules, open) => {
	const rows = [...node.querySelectorAll('tr')].filter((row) => row.closest('table') === node);
	const caption = node.querySelector(':scope > caption');
	const cells = (row: Element) => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
	const written = rows
		.filter((row) => cells(row).length > 0)
		.map((row) => {
			const inner = cells(row).map((cell) => `<${cell.localName}${attributes(cell)}>${markup(cell, rules)}</${cell.localName}>`);
			return { isHead: row.parentElement?.localName === 'thead', row: `<tr>${inner.join('')}</tr>` };
		});
	if (written.length === 0) return markup(node, rules);
	const part = (tag: string, isHead: boolean) => {
		const inner = written.filter((row) => row.isHead === isHead).map(({ row }) => row);
		return inner.length > 0 ? `<${tag}>${inner.join('')}</${tag}>` : '';
	};
	return `${open}${caption ? `<caption>${markup(caption, rules, true)}</caption>` : ''}${part('thead', true)}${part('tbody', false)}</table>`;
};

const figure: Special = (node, rules, open) => {
	const caption = node.querySelector(':scope > figcaption');
	const words = caption ? markup(caption, rules, true).trim() : '';
	caption?.remove();
	return `${open}${markup(node, rules)}${words ? `<figcaption>${words}</figcaption>` : ''}</figure>`;
};

const spoiler: Special = (node, rules, open) => {
	const summary = node.querySelector(':scope > summary');
	const title = (summary && markup(summary, rules, true, true).trim()) || escapeXml(rules.spoilerLabel);
	summary?.remove();
	return `${open}<summary>${title}</summary>${markup(node, rules)}</details>`;
};

const specials: Record<string, Special> = { ul: list, ol: list, dl: terms, table, figure, details: spoiler };

function link(node: Element, rules: MarkupRules, line: boolean, linked: boolean): string {
	const url = webAddress(node.getAttribute('href'));
	if (linked || !url || node.querySelector('details')) return markup(node, rules, line, linked);
	return `<a href="${escapeXml(url)}"${attributes(node)}>${markup(node, rules, line, true)}</a>`;
}

function image(node: Element, rules: MarkupRules, linked: boolean): string {
	const alt = node.getAttribute('alt') ?? '';
	const path = rules.picture(node);
	if (path) return `<img src="${escapeXml(path)}" alt="${escapeXml(alt)}"/>`;
	const words = escapeXml(alt.trim() || rules.pictureLabel);
	const url = webAddress(node.getAttribute('src'));
	return linked || !url || node.hasAttribute('data-smiley') ? words : `<a class="picture" href="${escapeXml(url)}">${words}</a>`;
}

function ruby(node: Element, rules: MarkupRules, linked: boolean): string {
	const parts = [...node.childNodes].map((child) => {
		const name = (child as Element).localName;
		const inner = child.nodeType === 3 ? escapeXml(child.nodeValue ?? '') : markup(child, rules, true, linked);
		if (name === 'rp') return '';
		return name === 'rt' ? `<rt>${inner}</rt>` : inner;
	});
	const whole = parts.join('');
	return /[^>]<rt>.*<\/rt>\s*$/s.test(whole) ? `<ruby>${whole.trim()}</ruby>` : whole.replace(/<rt>(.*?)<\/rt>/gs, '($1)');
}

const number = /^[1-9]\d{0,3}$/;
const valid: Record<string, (value: string) => boolean> = {
	colspan: (value) => number.test(value),
	rowspan: (value) => number.test(value),
	start: (value) => /^-?\d{1,9}$/.test(value),
	dir: (value) => /^(ltr|rtl|auto)$/.test(value),
	title: (value) => value.trim() !== '',
};

/** Attributes that mean something in a file; `lang` is written for HTML and for XML. */
function attributes(node: Element): string {
	const lang = node.getAttribute('lang');
	const kept = Object.entries(valid).flatMap(([name, isValid]) => {
		const value = node.getAttribute(name);
		return value !== null && isValid(value) ? [` ${name}="${escapeXml(value)}"`] : [];
	});
	const code = /(?:^|\s)(language-\S+)/.exec(node.className)?.[1];
	const quoted = node.hasAttribute('data-quote') ? 'quote' : code;
	return `${kept.join('')}${lang && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? ` lang="${lang}" xml:lang="${lang}"` : ''}${quoted ? ` class="${escapeXml(quoted)}"` : ''}`;
}

/** An absolute address as a URI, letters beyond ASCII and stray brackets encoded. */
export function webAddress(address: string | null | undefined): string | undefined {
	const safe = safeAddress(address);
	if (!safe || !URL.canParse(safe)) return undefined;
	return new URL(safe).href.replace(/[[\]{}|\\^`"'<>]/g, (sign, at: number, whole: string) =>
		(sign === '[' || sign === ']') && at < whole.indexOf('/', 8) ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&#160;' };

/** Words in markup, without the controls and half characters that XML knows nothing of. */
export const escapeXml = (words: string): string =>
	words.replace(/[^\t\n\r\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/gu, '').replace(/[&<>"\u00a0]/g, (sign) => references[sign] ?? sign);
