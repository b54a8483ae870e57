/** A selection -> a thread that holds the selected words alone, each under the post that they come from. */
import type { Forum } from '../forums/forum';
import { recognise } from '../forums/index';
import type { Post, Thread } from '../model/thread';
import { baseOf } from './addresses';
import { readSafely } from './body';
import { findAll, type Reading } from './thread';

/** Elements that a piece of words needs around it to mean the same: half a list, one row, words in the middle of code. */
const holders = 'pre, code, ul, ol, table, tbody, thead, tr, b, strong, i, em, del, s, a[href]';
/** What the reader draws around the words of a post. */
const readersOwn: Forum = {
	name: '',
	clues: [],
	posts: '',
	post: { body: '' },
	noise: ['.post-head', '.post-title', '.answered', 'button', '.tally'],
};
const plain: Forum = { name: '', clues: [], posts: '', post: { body: '' } };

/**
 * @param range of the page, or of our reader in it
 * @param thread what was read of the page
 * @param reader the posts that our reader shows, and the attribute that carries their id
 * @returns undefined where no words are selected
 */
export function readSelection(
	document: Document,
	url: string,
	range: Range,
	thread: Thread,
	reader?: { posts: Iterable<Element>; mark: string },
): Thread | undefined {
	const forum = reader ? undefined : recognise(document, url);
	const inert = document.implementation.createHTMLDocument('');
	const reading: Reading = {
		document,
		base: baseOf(document, url),
		url,
		forum: reader ? readersOwn : (forum ?? plain),
		inert,
		now: new Date(),
	};
	const elements = reader ? [...reader.posts] : findAll(forum?.posts, document, reading.base);
	const touched = elements.filter((element) => range.intersectsNode(element));
	const posts = (touched.length ? touched : [undefined]).flatMap((element, at) => {
		const known = element && reader ? thread.posts.find(({ id }) => id === element.getAttribute(reader.mark)) : undefined;
		const body = readSafely(reading, '', [within(range, element, inert)]);
		const words = squeezed(body.body);
		if (!words && body.pictures.length === 0) return [];
		const post = known ?? thread.posts.find((one) => words && squeezed(one.body).includes(words.slice(0, 80)));
		const id = post?.id ?? `selected-${at + 1}`;
		const bare: Post = { id, body: body.body, pictures: [], quotes: [], attachments: [], depth: 0, isTopicStarter: false };
		const pictures = body.pictures.map((picture) => ({ ...picture, postId: id }));
		return [{ ...bare, ...post, ...body, pictures, signature: undefined, remarks: undefined, missing: undefined }];
	});
	return posts.length ? { ...thread, posts, notices: [] } : undefined;
}

/** Words and figures of a body in a row, for comparing. */
const squeezed = (html: string): string => html.replace(/<[^>]*>|&\w+;|\s+/g, '');

/** A copy of the part of `range` within `element`, in the elements that it needs around it. */
function within(range: Range, element: Element | undefined, inert: Document): Element {
	const part = range.cloneRange();
	if (element && !element.contains(part.startContainer)) part.setStart(element, 0);
	if (element && !element.contains(part.endContainer)) part.setEnd(element, element.childNodes.length);
	let content: Node = inert.importNode(part.cloneContents(), true);
	const { commonAncestorContainer: common } = part;
	let around = common.nodeType === 1 ? (common as Element) : common.parentElement;
	for (; around && around !== element && around.localName !== 'body'; around = around.parentElement) {
		if (!around.matches(holders)) continue;
		const holder = inert.importNode(around, false);
		holder.append(content);
		content = holder;
	}
	const root = inert.createElement('div');
	root.append(content);
	return root;
}
