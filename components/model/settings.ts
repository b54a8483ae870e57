/** Every setting, declared once: type, default, options page and README table follow from here. */

/** A setting with a closed list of values. */
interface Choice<T extends string> {
	kind: 'choice';
	values: readonly T[];
	default: T;
}
/** A number within bounds, moved in steps. */
interface Range {
	kind: 'range';
	min: number;
	max: number;
	step: number;
	unit: string;
	default: number;
}
interface Switch {
	kind: 'switch';
	default: boolean;
}
/** Free words: a font family, a template. */
interface Words {
	kind: 'words';
	default: string;
}
/** A list that the person builds by use, never shown as a field. */
interface List {
	kind: 'list';
	default: readonly string[];
}

const choice = <const T extends string>(values: readonly T[], first: T): Choice<T> => ({ kind: 'choice', values, default: first });
const range = (first: number, min: number, max: number, step: number, unit: string): Range => ({
	kind: 'range',
	min,
	max,
	step,
	unit,
	default: first,
});
const toggle = (first: boolean): Switch => ({ kind: 'switch', default: first });
const words = (first: string): Words => ({ kind: 'words', default: first });

export const declarations = {
	paper: choice(['auto', 'white', 'sepia', 'grey', 'night'], 'auto'),
	family: choice(['serif', 'sans', 'system', 'monospace', 'custom'], 'serif'),
	customFamily: words(''),
	textSize: range(19, 12, 32, 1, 'px'),
	lineHeight: range(0, 0, 2.4, 0.1, ''),
	measure: range(38, 24, 60, 2, 'em'),
	paragraphs: choice(['auto', 'space', 'indent'], 'auto'),
	justify: toggle(false),
	hyphenate: toggle(false),
	letterSpacing: range(0, 0, 0.12, 0.01, 'em'),
	autoSites: { kind: 'list', default: [] } as List,
	autoEverywhere: toggle(false),
} as const;

type ValueOf<D> =
	D extends Choice<infer T> ? T : D extends Range ? number : D extends Switch ? boolean : D extends Words ? string : string[];
export type Settings = { -readonly [K in keyof typeof declarations]: ValueOf<(typeof declarations)[K]> };

export const defaults = Object.fromEntries(Object.entries(declarations).map(([name, { default: first }]) => [name, first])) as Settings;
