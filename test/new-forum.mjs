/** `npm run new-forum -- NAME page.html --url URL`: declaration, list lines and test page of a new forum, to start from. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

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

for (const [list, part] of [
	['all', 'default'],
	['clues', 'clues'],
])
	appendFileSync(`components/forums/${list}.ts`, `export { ${part} as ${key} } from './${name}';\n`);

const folder = `test/pages/${name}`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/thread.html`, `<!-- ${url} -->\n${readFileSync(page, 'utf8')}`);
console.log(`Wrote ${file}, its lines in all.ts and clues.ts, and ${folder}/thread.html.
Next: fill in the declaration, shorten the page and write its words anew, then
  npx biome check --write components/forums
  npx vitest run --config test/vitest.config.ts test/pages.test.ts
and read the golden that the test writes. components/forums/README.md tells the rest.`);
