/** End-to-end tests: the built extension in a real Chromium, one file after the other. `npm run e2e -- NAME` runs one. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		root: '.',
		environment: 'node',
		include: ['test/e2e/**/*.test.ts'],
		globalSetup: ['test/e2e/build.ts'],
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
