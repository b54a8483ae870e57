/** Videos and frames stand as a titled link; nothing of theirs is loaded before somebody asks to see it here. */
import { marks } from '../../../model/thread';
import type { Scene } from '../scene';
import { element } from './element';
import { type Player, playerOf } from './players';

/** Milliseconds after which a player that has not come is told of. */
const patience = 12_000;

export function placeEmbeds(body: DocumentFragment, scene: Scene): void {
	for (const link of body.querySelectorAll<HTMLAnchorElement>(`a[${marks.embed}]`)) {
		const player = playerOf(link.href, link.getAttribute(marks.embed) ?? '', scene.thread().url);
		const host = link.hostname.replace(/^www\./, '');
		const words = link.textContent?.trim();
		// The bare address, or the host that `read` falls back to, is no title.
		if (player && (!words || words === host || /^https?:\S+$/.test(words))) link.textContent = titleOf(player, scene);
		const box = element(scene.document, 'div', 'embed');
		link.replaceWith(box);
		box.append(link, element(scene.document, 'span', 'host', link.textContent === host ? '' : host));
		if (player) box.append(opener(player, link, box, scene));
	}
}

const titleOf = ({ name, kind }: Player, { translate }: Scene): string =>
	kind === 'frame' ? name : `${translate(`reader.embed.${kind}`)} · ${name}`;

/** The button that shows the player below the link, and puts it away again. */
function opener(player: Player, link: HTMLElement, box: HTMLElement, scene: Scene): HTMLElement {
	const { document, translate } = scene;
	const button = element(document, 'button', 'show', translate('reader.embed.show'));
	button.type = 'button';
	let shown: { remove(): void } | undefined;
	const turn = (): void => {
		if (shown) {
			shown.remove();
			shown = undefined;
		} else shown = show(player, link.textContent ?? '', box, scene);
		button.textContent = translate(shown ? 'reader.embed.hide' : 'reader.embed.show');
		button.setAttribute('aria-expanded', String(shown !== undefined));
	};
	button.setAttribute('aria-expanded', 'false');
	button.addEventListener('click', turn);
	return button;
}

/** Puts the player into the box; where the page's policy or the network keeps it out, a word takes its place. */
function show(player: Player, title: string, box: HTMLElement, { document, translate }: Scene): { remove(): void } {
	const made = player.kind === 'frame' ? frame(player, document) : media(player, document);
	made.classList.add('player');
	made.title = title;
	const note = element(document, 'p', 'kept-out');
	note.setAttribute('role', 'status');
	const fail = (key: string): void => {
		clearTimeout(late);
		made.remove();
		note.textContent = translate(key, undefined, [player.name]);
	};
	const { origin } = new URL(player.address);
	const refused = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
		if (/^(?:frame|child|media|default)-src/.test(effectiveDirective) && blockedURI.startsWith(origin)) fail('reader.embed.refused');
	};
	document.addEventListener('securitypolicyviolation', refused);
	// An unreachable frame tells nothing at all; slow ones may still come.
	const late = setTimeout(() => {
		note.textContent = translate('reader.embed.lost', undefined, [player.name]);
	}, patience);
	for (const come of ['load', 'loadedmetadata']) {
		made.addEventListener(come, () => {
			clearTimeout(late);
			note.textContent = '';
		});
	}
	made.addEventListener('error', () => fail('reader.embed.lost'));
	box.append(made, note);
	return {
		remove() {
			clearTimeout(late);
			document.removeEventListener('securitypolicyviolation', refused);
			made.remove();
			note.remove();
		},
	};
}

/** A frame of the page's own site could take its sandbox off: it gets no origin. */
function frame({ address, wantsReferrer, height }: Player, document: Document): HTMLElement {
	const made = element(document, 'iframe', '');
	const own = new URL(address).origin === document.location.origin;
	made.setAttribute(
		'sandbox',
		`allow-scripts allow-popups allow-popups-to-escape-sandbox allow-presentation${own ? '' : ' allow-same-origin'}`,
	);
	made.referrerPolicy = wantsReferrer ? 'strict-origin' : 'no-referrer';
	made.allow = 'fullscreen; encrypted-media; picture-in-picture';
	if (height) made.style.setProperty('--leaf-h', `${height}px`);
	made.src = address;
	return made;
}

function media({ kind, address }: Player, document: Document): HTMLElement {
	const made = element(document, kind === 'video' ? 'video' : 'audio', '');
	made.controls = true;
	made.preload = 'metadata';
	made.src = address;
	return made;
}
