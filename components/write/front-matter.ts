/** The facts of a thread as YAML that every parser reads: values are quoted, whatever a title holds. */
import { defaults } from '../model/settings';
import type { Thread } from '../model/thread';
import { nameValues } from './file-name';
import { fill, type Values } from './template';

/** Template words of the front matter. Numbers stay numbers, `tags` is a list. */
export const frontMatterValues = (thread: Thread, exported: Date): Values => ({
	...nameValues(thread),
	date: thread.posts[0]?.date,
	url: thread.url,
	language: thread.language,
	tags: thread.tags?.length ? JSON.stringify(thread.tags) : undefined,
	pictures: new Set(thread.posts.flatMap((post) => post.pictures.map(({ url }) => url))).size,
	exported: exported.toISOString(),
});

/** @param template lines of a key and a template in the words of `frontMatterValues`; a line whose words are all missing is left out */
export function frontMatter(thread: Thread, exported: Date, template = defaults.frontMatter): string {
	const values = frontMatterValues(thread, exported);
	const lines = template.split('\n').flatMap((line) => {
		const [, key, written = ''] = /^\s*([^:]+?)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
		const value = key && yamlValue(written, thread, values);
		return value ? [`${/^[\w-]+$/.test(key) ? key : yamlString(key)}: ${value}`] : [];
	});
	return lines.length > 0 ? `---\n${lines.join('\n')}\n---\n` : '';
}

function yamlValue(template: string, thread: Thread, values: Values): string | undefined {
	if (template === '{tags}') return thread.tags?.length ? `[${thread.tags.map(yamlString).join(', ')}]` : undefined;
	const alone = /^\{(\w+)\}$/.exec(template)?.[1];
	const value = alone && alone in values ? values[alone] : fill(template, values);
	if (value === undefined || value === '') return undefined;
	return typeof value === 'number' ? String(value) : yamlString(value);
}

/**
 * A double-quoted scalar. What YAML calls non-printable (1.2, production 1) and the line separators that YAML 1.1 folds are escaped.
 */
export const yamlString = (value: string): string =>
	`"${value
		.replace(/\p{Cs}/gu, '\uFFFD')
		.replace(/["\\]/g, '\\$&')
		.replace(/[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
