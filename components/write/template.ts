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
	// A separator at the start belongs to a value that is missing, unless the template itself begins with one.
	const isBare = !/^[\s\-–—·,|/_]/.test(template);
	let out = '';
	let at = 0;
	const add = (written: string): void => {
		out += out === '' && isBare ? written.replace(/^[\s\-–—·,|/_]+/, '') : written;
	};
	for (const match of whole.matchAll(/(\s*[-–—·,|/_]\s*)?\{(\w+)\}/g)) {
		const [written, before = '', name = ''] = match;
		add(whole.slice(at, match.index));
		at = match.index + written.length;
		if (!(name in values)) add(written);
		else if (values[name] !== undefined) {
			add(before);
			out += values[name];
		}
	}
	add(whole.slice(at));
	return out.trimEnd();
}
