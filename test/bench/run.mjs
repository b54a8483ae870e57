/**
 * The door of the bench: `npm run bench`, or with words to choose pages and output:
 *
 *   npm run bench -- lab/phpbb          pages whose name begins with or contains a word (lab/smf, wcxb/05, discuz-wuyou, XenForo: the software's name counts too)
 *   npm run bench -- lab pages          several words: any of them
 *   npm run bench -- --all lab/mybb     every failing field, not only the first of each page
 *   npm run bench -- --fast             without Readability and Defuddle beside it (no times compared)
 *
 * The corpus lies in `../shared/corpus` (or `CORPUS=`); where it is missing the bench says so and ends well.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const { module } = await runnerImport(fileURLToPath(new URL('bench.ts', import.meta.url)), { configFile: false, logLevel: 'error' });
process.exitCode = await module.bench(process.argv.slice(2));
