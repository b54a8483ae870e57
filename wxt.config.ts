/** How the extension is built: doors in `entrypoints`, rooms in `components`, manifest without any permission warning. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** Firefox wants an id, and from 140 (142 on Android) a word on the data that is collected: none. */
const firefox = {
	gecko: { id: 'threadleaf@threadleaf.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
	gecko_android: { strict_min_version: '142.0' },
};

/**
 * The words of declarations only make functions and read each other. Rollup cannot see that through their closures and spreads, and would carry every
 * declaration into the detector, which needs the clues alone. Told for that one bundle: elsewhere a function of the same name may well do something.
 */
const makers = readdirSync(resolve('components/forums'), { withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
	.flatMap(({ name }) => [...readFileSync(resolve('components/forums', name), 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)])
	.map(([, name]) => name as string);
const cluesAlone = { manualPureFunctions: [...new Set(makers)], propertyReadSideEffects: false };

/**
 * WXT's scripts begin by telling the page, in a message that holds the extension's id, that they are there: a trace that any page can read, and for whose
 * sender Chromium parses the whole script once more (25 ms). Ours need no context: `claim` keeps a second copy out.
 */
const quietStart = {
	name: 'quiet-start',
	enforce: 'pre' as const,
	resolveId: (id: string) => (id === 'wxt/utils/content-script-context' ? '\0quiet-start' : undefined),
	load: (id: string) => (id === '\0quiet-start' ? 'export class ContentScriptContext {}' : undefined),
};

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	// Chrome refuses a content script that holds a noncharacter (U+FDD0 as a placeholder): everything beyond ASCII is written escaped.
	vite: () => ({ esbuild: { charset: 'ascii' }, plugins: [quietStart] }),
	publicDir: 'assets/public',
	modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
	i18n: { localesDir: resolve('assets/locales') },
	autoIcons: { baseIconPath: resolve('assets/icon.svg'), developmentIndicator: false },
	hooks: {
		'vite:build:extendConfig'(entries, config) {
			if (!entries.some(({ name }) => name === 'detector')) return;
			config.build = { ...config.build, rollupOptions: { ...config.build?.rollupOptions, treeshake: cluesAlone } };
		},
	},
	manifest: ({ browser }) => ({
		name: '__MSG_name__',
		description: '__MSG_description__',
		default_locale: 'en',
		permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'declarativeNetRequestWithHostAccess'],
		optional_host_permissions: ['*://*/*'],
		// Firefox's own policy would upgrade what the background fetches to https; forums and their pictures are often on plain http.
		content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
		action: { default_title: '__MSG_name__' },
		commands: {
			read: { suggested_key: { default: 'Alt+R' }, description: '__MSG_command_read__' },
			gallery: { suggested_key: { default: 'Alt+G' }, description: '__MSG_command_gallery__' },
		},
		// Chrome 148: messages are cloned, so that a picture crosses as a Blob, by reference. Firefox has always done so; older ones take words.
		...(browser === 'firefox' ? { browser_specific_settings: firefox } : { message_serialization: 'structured_clone' }),
	}),
});
