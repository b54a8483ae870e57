/**
 * The one element that the extension puts into a page: `<threadleaf-reader>` with a modal dialog in its open shadow root.
 * Reader and gallery are layers of that dialog; the words that are read lie in the element's light DOM, behind a slot.
 */
import frame from './host.css?inline';
import { type Keys, listen } from './keys';
import { remember } from './place';

/** Events of ours that the page must not hear: its routers, copy guards and shortcuts act on the whole document. */
const kept = [
	'click',
	'auxclick',
	'dblclick',
	'contextmenu',
	'copy',
	'cut',
	'paste',
	'selectstart',
	'dragstart',
	'drop',
	'submit',
	'reset',
].concat(['input', 'beforeinput', 'change', 'focusin', 'focusout', 'wheel', 'touchstart', 'touchmove', 'touchend']);

export interface Layer {
	/** Where a view is rendered to; its style stands beside it. */
	element: HTMLElement;
	/** Brings this layer before the others; those behind become inert. */
	front(): void;
	remove(): void;
}

export interface Host {
	/** The element in the page: light DOM, `data-paper`, custom properties. */
	element: HTMLElement;
	dialog: HTMLDialogElement;
	keys: Keys;
	/** A new layer with a style sheet of its own, above those that are there. */
	layer(name: string, css: string): Layer;
	/** Takes everything out of the page; focus, scroll and selection go back to where they were. */
	close(): void;
}

/** Counters `html { zoom }` and the `zoom` of skins: the reader's pixels are the screen's. */
function unzoom(document: Document, dialog: HTMLElement): void {
	const zoom = Number.parseFloat(document.defaultView?.getComputedStyle(document.documentElement).zoom ?? '1');
	if (zoom > 0 && zoom !== 1) dialog.style.zoom = String(1 / zoom);
}

/**
 * Opens the host above everything: a modal dialog stands in the top layer, over any z-index and over the page's own modal.
 * @param css style of all layers, the tokens above all; at work before the first paint, so that nothing flashes
 * @param cancelled Esc where no key handler took it, the back gesture of Android
 */
export function openHost(document: Document, css: string, paper: string, cancelled: () => void): Host {
	const restore = remember(document);
	const element = document.createElement('threadleaf-reader');
	element.dataset.paper = paper;
	// Inline `!important` holds until the prose sheet is there: a page with `* { display: none !important }` must not win the first frame.
	element.style.setProperty('display', 'contents', 'important');
	const root = element.attachShadow({ mode: 'open' });
	const sheet = document.createElement('style');
	sheet.textContent = css + frame;
	const dialog = document.createElement('dialog');
	root.append(sheet, dialog);
	document.documentElement.append(element);
	unzoom(document, dialog);
	const keys = listen(document, element);
	for (const name of kept) element.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
	dialog.addEventListener('cancel', (event) => {
		event.preventDefault();
		cancelled();
	});
	dialog.showModal();

	const layers: HTMLElement[] = [];
	const front = (chosen: HTMLElement | undefined): void => {
		for (const layer of layers) {
			layer.inert = layer !== chosen;
			layer.style.zIndex = layer === chosen ? '1' : '0';
		}
	};
	return {
		element,
		dialog,
		keys,
		layer(name, layerCss) {
			const layer = document.createElement('div');
			layer.className = `layer ${name}`;
			const style = document.createElement('style');
			style.textContent = layerCss;
			const mount = document.createElement('div');
			mount.className = 'mount';
			layer.append(style, mount);
			layers.push(layer);
			dialog.append(layer);
			front(layer);
			return {
				element: mount,
				front: () => front(layer),
				remove() {
					layers.splice(layers.indexOf(layer), 1);
					layer.remove();
					front(layers.at(-1));
				},
			};
		},
		close() {
			keys.stop();
			dialog.close();
			element.remove();
			restore();
		},
	};
}
