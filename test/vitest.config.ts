/** Unit and golden tests: jsdom, because DOMPurify and table repair need a parser that follows the specification. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
	plugins: [WxtVitest()],
	test: {
		root: '.',
		environment: 'jsdom',
		testTimeout: 30_000,
		// Exported files carry their style: a test that opens one must find it.
		css: { include: [/\.css\?inline/] },
		include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
		exclude: ['test/e2e/**'],
	},
});
