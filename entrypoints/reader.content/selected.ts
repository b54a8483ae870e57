/** What a person has selected, in the reader or in the page, as a thread of those words. */
import type { Thread } from '../../components/model/thread';
import { readSelection } from '../../components/read/selection';
import { postMark } from '../../components/ui/reader/words/post';

function rangeOf(): Range | undefined {
	const selection = document.getSelection();
	const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
	return range && !range.collapsed && range.toString().trim() ? range : undefined;
}

export const isSelected = (): boolean => rangeOf() !== undefined;

export function selectedIn(thread: Thread): Thread | undefined {
	const range = rangeOf();
	if (!range) return undefined;
	const host = document.querySelector('threadleaf-reader');
	const inReader = host?.contains(range.commonAncestorContainer)
		? { posts: host.querySelectorAll(`[${postMark}]`), mark: postMark }
		: undefined;
	return readSelection(document, location.href, range, thread, inReader);
}
