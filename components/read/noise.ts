/** Noise: what stands in a body and nobody wrote, of any forum and of the one at hand. */
import type { Forum } from '../forums/forum';

/** What nobody wrote, on any forum. */
const furniture =
	'script, style, link, meta, noscript, template, form, button, input, select, textarea, canvas, svg, object > param, [hidden], .adsbygoogle, ins.adsbygoogle, .addthis_toolbox, .a2a_kit, .bdsharebuttonbox, .bshare-custom, .jiathis_style';

interface NoiseWords {
	/** The declaration's own; '' where it names none. */
	own: string;
	all: string;
	/** Labels of spoilers, which may be buttons. */
	labels: string;
}

/** Selectors joined once for each declaration, not for each post. */
const joined = new WeakMap<Forum, NoiseWords>();

export function noiseOf(forum: Forum): NoiseWords {
	const known = joined.get(forum);
	if (known) return known;
	const own = (forum.noise ?? []).join(', ');
	const words = {
		own,
		all: own ? `${furniture}, ${own}` : furniture,
		labels: (forum.spoilers ?? []).flatMap(({ label }) => label ?? []).join(', '),
	};
	joined.set(forum, words);
	return words;
}

/** Takes the noise out of a copied body. */
export function dropNoise(forum: Forum, root: HTMLElement): void {
	if (!root.firstChild) return;
	for (const loader of root.querySelectorAll('img + noscript')) undoLoader(loader);
	const { all, labels } = noiseOf(forum);
	// The button of a spoiler is its label.
	for (const element of root.querySelectorAll(all)) if (!labels || !element.matches(labels)) element.remove();
}

/** Elements within elements: no author nests so many, and each step of the reading, the reader and every export pays for them. */
const deepest = 100;

/** What stands deeper than anybody reads becomes its words. */
export function limitDepth(root: Element, most = deepest): void {
	let depth = 1;
	let element = root.firstElementChild;
	while (element) {
		if (depth >= most && element.firstElementChild) {
			for (const part of element.querySelectorAll(furniture)) part.remove();
			element.textContent = element.textContent ?? '';
		}
		if (element.firstElementChild) {
			element = element.firstElementChild;
			depth++;
			continue;
		}
		while (element && element !== root && !element.nextElementSibling) {
			element = element.parentElement;
			depth--;
		}
		element = element === root ? null : (element?.nextElementSibling ?? null);
	}
}

/** Lazy loaders repeat the image in `<noscript>`; its address is the true one where the image before it names none. */
function undoLoader(noscript: Element): void {
	const img = noscript.previousElementSibling;
	const source = /<img[^>]+\bsrc=["']?([^"'\s>]+)/i.exec(
		noscript.innerHTML
			.replace(/&lt;/g, '<')
			.replace(/&quot;/g, '"')
			.replace(/&gt;/g, '>'),
	);
	if (img && source?.[1] && !img.getAttribute('data-src')) img.setAttribute('data-src', source[1].replace(/&amp;/g, '&'));
}
