/** The word for facts that a page keeps as JSON in an attribute (Tieba's `data-field`). */
import { attribute } from './find';
import type { Find } from './forum';

/** A value in the JSON that an attribute holds, by its path ("content.post_no"); numbers become words. */
export const json =
	(selector: string, name: string, path: string): Find<string> =>
	(scope, base) => {
		const source = attribute(selector, name)(scope, base);
		if (!source) return undefined;
		let value: unknown;
		try {
			value = JSON.parse(source);
		} catch {
			return undefined;
		}
		for (const key of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[key];
		return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
	};
