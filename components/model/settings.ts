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
/** Free words: a font family. */
interface Words {
	kind: 'words';
	default: string;
}
/** Words with names in braces that a thread gives their values, see `write/template.ts`. */
interface Template {
	kind: 'template';
	/** What may stand in braces. */
	names: readonly string[];
	/** More than one line. */
	lines?: true;
	default: string;
}
/** A list that the person builds by use; the options page lets them take lines out of it. */
interface List {
	kind: 'list';
	default: readonly string[];
}

export type Declaration = (Choice<string> | Range | Switch | Words | Template | List) & {
	/** True for what hangs on a permission given on this device: it does not travel to the person's other browsers. */
	device?: true;
};

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
const template = (names: string, first: string, lines?: true): Template => ({
	kind: 'template',
	names: names.split(' '),
	lines,
	default: first,
});
const list: List = { kind: 'list', default: [] };

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
	foldQuotes: toggle(true),
	avatars: toggle(true),
	signatures: toggle(false),
	sort: choice(['time', 'score', 'tree'], 'time'),
	focus: toggle(false),
	outline: toggle(true),
	/** The next page is fetched when the end is near. */
	joinOnScroll: toggle(true),
	/** Pause between two requests to a forum. */
	pagePause: range(1, 0.5, 10, 0.5, 's'),
	/** Where one stopped reading is kept, on this device. */
	rememberVisits: toggle(true),
	speechRate: range(1, 0.5, 3, 0.1, '×'),
	/** What is copied and exported where nothing else is chosen. */
	exportWhat: choice(['thread', 'article', 'author'], 'thread'),
	markdownFlavour: choice(['gfm', 'obsidian'], 'gfm'),
	/** Bundled: a Markdown file becomes an archive with its pictures; a copy keeps links. */
	markdownPictures: choice(['links', 'references', 'bundled', 'none'], 'links'),
	/** Words of other posts. */
	markdownQuotes: choice(['full', 'folded', 'none'], 'full'),
	/** Level of the headings of posts; the title stands one above. */
	headingLevel: range(2, 1, 6, 1, ''),
	exportSignatures: toggle(false),
	fileName: template('title author date category board site forum page posts', '{title}'),
	postHeading: template('number author date title score id permalink', '{number} {author} · {date}'),
	/** A key and a template on each line. */
	frontMatter: template(
		'title author date url category board site forum language tags page posts pictures exported',
		[
			'title: {title}',
			'author: {author}',
			'date: {date}',
			'url: {url}',
			'category: {category}',
			'board: {board}',
			'site: {site}',
			'forum: {forum}',
			'language: {language}',
			'tags: {tags}',
			'posts: {posts}',
			'pictures: {pictures}',
			'exported: {exported}',
		].join('\n'),
		true,
	),
	/** Hosts whose threads open by themselves ("bbs.example.com"). */
	autoSites: { ...list, device: true },
	autoEverywhere: { ...toggle(false), device: true },
	/** Hosts that stay as they are though all forums open by themselves. */
	neverSites: { ...list, device: true },
} as const satisfies Record<string, Declaration>;

type ValueOf<D> =
	D extends Choice<infer T> ? T : D extends Range ? number : D extends Switch ? boolean : D extends Words | Template ? string : string[];
export type Settings = { -readonly [K in keyof typeof declarations]: ValueOf<(typeof declarations)[K]> };

export const defaults = Object.fromEntries(Object.entries(declarations).map(([name, { default: first }]) => [name, first])) as Settings;
export type SettingName = keyof Settings;

/** Names in the order of the options page. */
export const settingNames = Object.keys(declarations) as SettingName[];

/** The declaration of a setting, for those who treat all alike. */
export const declaration = (name: SettingName): Declaration => declarations[name];

/** True where the value is one that the setting can have. */
function fits(declared: Declaration, value: unknown): boolean {
	switch (declared.kind) {
		case 'choice':
			return typeof value === 'string' && declared.values.includes(value);
		case 'range':
			return typeof value === 'number' && value >= declared.min && value <= declared.max;
		case 'switch':
			return typeof value === 'boolean';
		case 'words':
		case 'template':
			return typeof value === 'string';
		case 'list':
			return Array.isArray(value) && value.every((item) => typeof item === 'string');
	}
}

/**
 * What was stored, made whole: a value that is missing, of another version or damaged falls back to its default.
 * @param stored anything at all
 */
export function settingsFrom(stored: unknown): Settings {
	const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
	const entries = settingNames.map((name) => [name, fits(declarations[name], given[name]) ? given[name] : defaults[name]]);
	return Object.fromEntries(entries) as Settings;
}
