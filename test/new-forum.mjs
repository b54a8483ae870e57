/** `npm run new-forum -- NAME page.html --url URL`: declaration, list lines and test page of a new forum, to start from. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const args = process.argv.slice(2);
const at = args.indexOf('--url');
const url = at < 0 ? undefined : args.splice(at, 2)[1];
const [name, page] = args;
const stop = (words) => {
	console.error(words);
	process.exit(1);
};
if (!name || !page || !url || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
	stop('npm run new-forum -- NAME page.html --url URL     (NAME as a file is called: "my-board")');
if (!/^https?:/.test(url) || !URL.canParse(url)) stop(`${url} is no address of a page: https://forum.example/thread/1`);
const file = `components/forums/${name}.ts`;
const folder = `test/pages/${name}`;
for (const path of [file, `${folder}/thread.html`]) if (existsSync(path)) stop(`${path} exists already.`);
if (!existsSync(page)) stop(`There is no ${page}. Save a thread of the forum as one HTML file first.`);

/** Test pages are UTF-8, whatever the saved page was. */
function words(bytes) {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? 'utf-8';
	return new TextDecoder(charset).decode(bytes).replace(/(<meta[^>]+charset\s*=\s*["']?\s*)[\w:.-]+/i, '$1utf-8');
}
const html = words(readFileSync(page));
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

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/thread.html`, `<!-- ${url} -->\n${html}`);
console.log(`Wrote ${file}, its lines in all.ts and clues.ts, and ${folder}/thread.html.
Next: fill in the declaration, shorten the page and write its words anew, then
  npm run fix
  npm run unit -- pages -t ${name}
and read the golden that the test writes. Then, for all pages and the list in the README,
  UPDATE=1 npm run unit -- pages readme
components/forums/README.md tells the rest.`);
