/**
 * The one element that the extension puts into a page: `<threadleaf-reader>` with a modal dialog in its open shadow root.
 * Reader and gallery are layers of that dialog; the words that are read lie in the element's light DOM, behind a slot.
 */
import { guard } from './guard';
import frame from './host.css?inline';
import { type Keys, listen } from './keys';
import { remember } from './place';
import { dressForPrint } from './print';

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
	/** Fills the screen with all layers, or gives it back. */
	toggleFullScreen(): void;
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

/** Watches scroll and focus within the host, which are lost while it is out of the page. @returns shows it again and puts them back */
function keepPlace(root: ShadowRoot): (show: () => void) => void {
	const scrolled = new Map<Element, number>();
	let focused: Element | undefined;
	root.addEventListener('scroll', ({ target }) => target instanceof Element && scrolled.set(target, target.scrollTop), true);
	root.addEventListener('focusin', (event) => {
		const [target] = event.composedPath();
		if (target instanceof Element) focused = target;
	});
	return (show) => {
		const places = [...scrolled];
		const before = focused;
		show();
		for (const [box, top] of places) box.scrollTop = top;
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	};
}

/**
 * Opens the host above everything: a modal dialog stands in the top layer, over any z-index and over the page's own modal.
 * @param css style of all layers, the tokens above all; at work before the first paint, so that nothing flashes
 * @param cancelled Esc where no key handler took it, the back gesture of Android; the page has thrown the host out for good
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
	// A dialog cannot fill the screen; what it holds can.
	const stage = document.createElement('div');
	stage.className = 'stage';
	dialog.append(stage);
	root.append(sheet, dialog);
	document.documentElement.append(element);
	unzoom(document, dialog);
	const keys = listen(document, element);
	for (const name of kept) element.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
	dialog.addEventListener('cancel', (event) => {
		event.preventDefault();
		// What lies in front goes first, as by the key.
		if (!keys.offer(new KeyboardEvent('keydown', { key: 'Escape' }))) cancelled();
	});
	dialog.showModal();
	const undress = dressForPrint(element);
	const inPlace = keepPlace(root);
	// Out of the page it lost its place above everything, not its attribute.
	const showAgain = (): void => {
		dialog.removeAttribute('open');
		dialog.showModal();
	};
	const unguard = guard(element, { back: () => inPlace(showAgain), lost: cancelled });

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
		toggleFullScreen() {
			if (document.fullscreenElement) void document.exitFullscreen();
			else void stage.requestFullscreen();
		},
		layer(name, layerCss) {
			const layer = document.createElement('div');
			layer.className = `layer ${name}`;
			const style = document.createElement('style');
			style.textContent = layerCss;
			const mount = document.createElement('div');
			mount.className = 'mount';
			layer.append(style, mount);
			layers.push(layer);
			stage.append(layer);
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
			unguard();
			undress();
			keys.stop();
			dialog.close();
			element.remove();
			restore();
		},
	};
}
