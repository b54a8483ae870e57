/** `npm start`: makes everything ready, then runs the demo (`run.ts`). */
import { ready } from './ready.mjs';

ready();
// Loaded only now: Vite, which runs the TypeScript, may just have been installed.
const { runnerImport } = await import('vite');
const { module } = await runnerImport('./test/demo/run.ts');
try {
	await module.run(process.argv.slice(2));
	process.exit(0);
} catch (fault) {
	console.error(`\n${fault instanceof Error ? fault.message : fault}`);
	process.exit(1);
}
