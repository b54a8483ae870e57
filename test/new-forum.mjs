/** `npm run new-forum -- NAME page.html --url URL`: declaration, list lines and test page of a new forum, to start from. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const args = process.argv.slice(2);
const at = args.indexOf('--url');
const url = at < 0 ? undefined : args.splice(at, 2)[1];
const [name, page] = args;
if (!name || !page || !url || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
	console.error('npm run new-forum -- NAME page.html --url URL     (NAME as a file is called: "my-board")');
	process.exit(1);
}
const file = `components/forums/${name}.ts`;
if (existsSync(file)) {
	console.error(`${file} exists already.`);
	process.exit(1);
}
const key = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

writeFileSync(
	file,
	`/** ${name}: say here which software, which versions, which template. */
import { attribute, date, link, number, text } from './find';
import { type Clues, defineForum } from './forum';

export const clues: Clues = ['#thread-of-${name} .post'];

export default defineForum({
	name: '${name}',
	clues,
	thread: {
		title: text('h1'),
		board: text('.breadcrumb a:last-of-type'),
		boardUrl: link('.breadcrumb a:last-of-type'),
		page: number('.pagination .current'),
		nextPage: link('.pagination a[rel="next"]'),
		previousPage: link('.pagination a[rel="prev"]'),
	},
	posts: '.post',
	post: {
		id: attribute('', 'id', /\\d+/),
		author: text('.author'),
		authorUrl: link('a.author'),
		avatar: link('.avatar img', 'src'),
		date: date('time'),
		body: '.content',
		permalink: link('a.permalink'),
	},
});
`,
);

for (const [list, line] of [
	['components/forums/clues.ts', `import { clues as ${key} } from './${name}';`],
	['components/forums/index.ts', `import ${key} from './${name}';`],
]) {
	const source = readFileSync(list, 'utf8');
	const imports = [...source.matchAll(/^import .*$/gm)];
	const last = imports.at(-1);
	const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
	const withImport = `${source.slice(0, end)}\n${line}${source.slice(end)}`;
	const open = /(export const (?:clues = \{|forums: .*? = \{)\n)/;
	writeFileSync(list, withImport.replace(open, `$1\t${key},\n`));
}

const folder = `test/pages/${name}`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/thread.html`, `<!-- ${url} -->\n${readFileSync(page, 'utf8')}`);
console.log(`Wrote ${file}, its lines in clues.ts and index.ts, and ${folder}/thread.html.
Next: fill in the declaration, shorten the page and write its words anew, then
  npx biome check --write components/forums
  npx vitest run --config test/vitest.config.ts test/pages.test.ts
and read the golden that the test writes. components/forums/README.md tells the rest.`);
