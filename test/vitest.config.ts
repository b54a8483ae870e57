/** Unit and golden tests: jsdom, because DOMPurify and table repair need a parser that follows the specification. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
	plugins: [WxtVitest()],
	test: {
		root: '.',
		environment: 'jsdom',
		testTimeout: 30_000,
		include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
		exclude: ['test/e2e/**'],
	},
});
