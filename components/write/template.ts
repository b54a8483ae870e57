/** Fills templates such as "{date} {title}": for file names, front matter and headings. */

/** A word in braces with its value; undefined where the thread does not say it. */
export type Values = Record<string, string | number | undefined>;

/**
 * Puts values in the place of `{name}`. A value that is missing takes the separator before it along, so that "{date} - {title}"
 * without a date is the title alone; text between square brackets goes when a value within is missing: "[{author}, ]{title}".
 * A word that is no name of a value stays as it is written.
 */
export function fill(template: string, values: Values): string {
	const whole = template.replace(/\[([^[\]]*\{\w+\}[^[\]]*)\]/g, (group, inner: string) => {
		const names = [...inner.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
		if (!names.every((name) => name in values)) return group;
		return names.every((name) => values[name] !== undefined) ? inner : '';
	});
	return whole
		.replace(/(\s*[-–—·,|/_]\s*)?\{(\w+)\}/g, (written, before: string | undefined, name: string) => {
			if (!(name in values)) return written;
			return values[name] === undefined ? '' : `${before ?? ''}${values[name]}`;
		})
		.replace(/^[\s\-–—·,|/_]+(?=\S)/, (lead) => (/^[\s\-–—·,|/_]/.test(template) ? lead : ''))
		.trimEnd();
}
