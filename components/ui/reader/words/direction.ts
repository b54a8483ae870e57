/** Elements of ours that run the way their words do; `dir="auto"` would ask the page's style, which ours has undone. */
import { directionOf } from '../../../model/direction';

/** Gives an element of ours a direction of its own and keeps it apart from the words around it. */
export function directed<T extends HTMLElement>(element: T): T {
	const direction = directionOf(element.textContent ?? '');
	if (direction) element.dir = direction;
	return element;
}
