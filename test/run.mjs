/** `npm test`: installs what is missing, then types, lint, unit, golden and house tests, end-to-end tests. All of them run, whatever fails before. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ready } from './demo/ready.mjs';

ready();

const node = process.execPath;
const bin = (path) => `node_modules/${path}`;
const vitest = (config, report) => [
	bin('vitest/vitest.mjs'),
	'run',
	'--config',
	config,
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${report}`,
];
const reports = '.output/tests';

/** Each is one command; those with a report count their tests, the others count as one where they fail. */
const parts = [
	{
		name: 'types',
		commands: [
			[bin('wxt/bin/wxt.mjs'), 'prepare'],
			[bin('typescript/bin/tsc'), '--noEmit'],
		],
	},
	{ name: 'lint', commands: [[bin('@biomejs/biome/bin/biome'), 'check', '--diagnostic-level=error'], [bin('knip/bin/knip.js')]] },
	{
		name: 'unit, golden and house tests',
		commands: [vitest('test/vitest.config.ts', `${reports}/unit.json`)],
		report: `${reports}/unit.json`,
	},
	{ name: 'end-to-end tests', commands: [vitest('test/e2e/vitest.config.ts', `${reports}/e2e.json`)], report: `${reports}/e2e.json` },
];

/** A run that crashed leaves no report: one failure. */
function counted({ report }, failed) {
	if (!report) return { passed: 0, failed: failed ? 1 : 0 };
	try {
		const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(report, 'utf8'));
		return { passed: numPassedTests, failed: numFailedTests || (success && !failed ? 0 : Math.max(1, numFailedTestSuites)) };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
const broken = [];
for (const part of parts) {
	console.log(`\n— ${part.name}`);
	const start = Date.now();
	// No standard input: nothing may wait for an answer.
	const failed = part.commands.some((command) => spawnSync(node, command, { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0);
	const counts = counted(part, failed);
	total.passed += counts.passed;
	total.failed += counts.failed;
	if (failed || counts.failed) broken.push(part.name);
	console.log(`  ${part.name}: ${failed ? 'failed' : 'good'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
writeFileSync(`${reports}/counts.json`, JSON.stringify(total));
console.log(`\n${total.passed} tests passed, ${total.failed} failed${broken.length ? `: ${broken.join('; ')}` : ''}`);
process.exit(broken.length ? 1 : 0);
