/**
 * The door of the bench: `npm run bench`, or with words to choose pages and output:
 *
 *   npm run bench -- lab/phpbb          pages whose name begins with or contains a word (lab/smf, wcxb/05, discuz-wuyou, XenForo: the software's name counts too)
 *   npm run bench -- lab pages          several words: any of them
 *   npm run bench -- --all lab/mybb     every failing field, not only the first of each page
 *   npm run bench -- --fast             without Readability and Defuddle beside it (no times compared)
 *   npm run bench -- markdown           round trips of Markdown beside Turndown and Defuddle
 *   npm run bench -- pictures [WORDS]   every picture of the lab's and the saved pages, and nothing that is none
 *   npm run bench -- joining            time and memory of joining 20 to 200 pages
 *
 * The corpus lies in `../shared/corpus` (or `CORPUS=`); where it is missing the bench says so and ends well.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** The first word may name another bench than that of reading. */
const benches = {
	reading: ['bench.ts', 'bench'],
	markdown: ['markdown.ts', 'benchMarkdown'],
	joining: ['joining.ts', 'benchJoining'],
	pictures: ['pictures.ts', 'benchPictures'],
};
const args = process.argv.slice(2);
const chosen = args[0] && args[0] in benches ? args.shift() : 'reading';
const [file, name] = benches[chosen];
const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)), { configFile: false, logLevel: 'error' });
process.exitCode = await module[name](args);
