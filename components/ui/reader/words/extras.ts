/** What stands under a post: files, reactions, remarks, the note of an edit, the signature. */
import { type Attachment, marks, type Post } from '../../../model/thread';
import { sayKind } from '../../notices';
import type { Scene } from '../scene';
import { element } from './element';
import { moment } from './person';

export function extras(post: Post, scene: Scene): HTMLElement | undefined {
	const parts = [files(post, scene), reactions(post, scene), remarks(post, scene), edited(post, scene), signature(post, scene)].filter(
		(part) => part !== undefined,
	);
	return parts.length ? element(scene.document, 'footer', 'extras', ...parts) : undefined;
}

/** Files that the body does not link to itself. */
function files(post: Post, { document, translate }: Scene): HTMLElement | undefined {
	const listed = post.attachments.filter((_, index) => !post.body.includes(`${marks.attachment}="${index}"`));
	if (!listed.length) return undefined;
	const item = (file: Attachment): HTMLElement => {
		const label = [file.name, file.size].filter(Boolean).join(' · ');
		if (!file.url || file.missing) return element(document, 'li', 'file', label, ' ', sayKind(file.missing ?? 'login', translate));
		const link = element(document, 'a', 'attachment', label);
		link.href = file.url;
		link.target = '_blank';
		link.rel = 'noopener';
		return element(document, 'li', 'file', link);
	};
	return element(document, 'ul', 'files', ...listed.map(item));
}

function reactions(post: Post, { document, translate }: Scene): HTMLElement | undefined {
	const words = (post.reactions ?? []).map(({ name, count }) => `${name} ${count}`);
	if (post.score !== undefined && post.score !== 0) words.unshift(translate('reader.score', post.score));
	return words.length ? element(document, 'p', 'reactions', words.join(' · ')) : undefined;
}

function remarks(post: Post, { document }: Scene): HTMLElement | undefined {
	if (!post.remarks?.length) return undefined;
	return element(
		document,
		'ul',
		'remarks',
		...post.remarks.map(({ author, dateText, text }) =>
			element(
				document,
				'li',
				'',
				author && element(document, 'b', '', author.name),
				author && ' ',
				text,
				dateText && ' ',
				dateText && element(document, 'small', '', dateText),
			),
		),
	);
}

/** In the forum's own words; where it gives the moment only, in ours. */
function edited({ edited: words }: Post, scene: Scene): HTMLElement | undefined {
	if (!words) return undefined;
	if (!/^\d{4}-\d\d-\d\d/.test(words)) return element(scene.document, 'p', 'edited', words);
	const when = moment(scene, { date: words, dateText: words });
	return when && element(scene.document, 'p', 'edited', `${scene.translate('reader.edited')} `, when);
}

function signature(post: Post, { document, inert }: Scene): HTMLElement | undefined {
	if (!post.signature) return undefined;
	const template = inert.createElement('template');
	template.innerHTML = post.signature;
	for (const img of template.content.querySelectorAll('img')) img.remove();
	const made = element(document, 'div', 'signature', document.importNode(template.content, true));
	return made.textContent?.trim() ? made : undefined;
}
