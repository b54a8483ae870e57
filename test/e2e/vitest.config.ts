/** End-to-end tests: the built extension in a real Chromium and a real Firefox, one file after the other. `npm run e2e -- NAME` runs one. */
import { defineConfig } from 'vitest/config';

const firefox = 'test/e2e/firefox/*.test.ts';
const common = { root: '.', environment: 'node', fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
	test: {
		...common,
		// Each builds, and installs its browser, only where a file of it is to run.
		projects: [
			{
				test: { ...common, name: 'chromium', include: ['test/e2e/**/*.test.ts'], exclude: [firefox], globalSetup: ['test/e2e/build.ts'] },
			},
			{ test: { ...common, name: 'firefox', include: [firefox], globalSetup: ['test/e2e/firefox/ready.ts'] } },
		],
	},
});
