/** A Firefox of its own profile, without a window, that obeys Marionette. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxOrInstall } from '../../demo/find-firefox';
import { until } from '../harness';
import type { Site } from '../serve';
import { type Marionette, marionette } from './marionette';

/** Id in the manifest, and the host that its pages get in our profiles: Firefox draws it by lot otherwise. */
export const extension = 'threadleaf@threadleaf.org';
export const uuid = '11111111-2222-4333-8444-555555555555';

export interface Started {
	marionette: Marionette;
	/** Where files are saved. */
	downloads: string;
	stop(): Promise<void>;
}

export interface StartOptions {
	/** Host -> the local site that answers for it. */
	hosts: Record<string, Site>;
	preferences: Record<string, string | number | boolean>;
	/** Size of the window in CSS pixels, which its tool bars take a part of. */
	window: { width: number; height: number };
}

const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

/** Firefox cannot send a name to a port; it asks this script, and takes the site for the host's proxy. */
function proxies(hosts: Record<string, Site>): string {
	const ports = Object.fromEntries(Object.entries(hosts).map(([host, { port }]) => [host, `PROXY 127.0.0.1:${port}`]));
	const script = `const ports = ${JSON.stringify(ports)}; function FindProxyForURL(url, host) { return ports[host] || 'DIRECT'; }`;
	return `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`;
}

/** Firefox as a quiet machine without network wants it; `extensions.webextensions.uuids` gives our pages a known address. */
const preferencesFor = (port: number, downloads: string, { hosts, preferences }: StartOptions): StartOptions['preferences'] => ({
	'marionette.port': port,
	'extensions.webextensions.uuids': JSON.stringify({ [extension]: uuid }),
	'network.proxy.type': 2,
	'network.proxy.autoconfig_url': proxies(hosts),
	'browser.download.folderList': 2,
	'browser.download.dir': downloads,
	'browser.download.useDownloadDir': true,
	'browser.download.always_ask_before_handling_new_types': false,
	'browser.download.manager.addToRecentDocs': false,
	'browser.download.alwaysOpenPanel': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'browser.aboutwelcome.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'app.update.enabled': false,
	'intl.accept_languages': 'en-US, en',
	...preferences,
});

/** @throws where Firefox does not answer within 40 s */
export async function start(options: StartOptions): Promise<Started> {
	const program = firefoxOrInstall(console.log);
	const profile = mkdtempSync(join(tmpdir(), 'threadleaf-firefox-'));
	const downloads = join(profile, 'downloads');
	mkdirSync(downloads);
	const port = await freePort();
	const lines = Object.entries(preferencesFor(port, downloads, options)).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	// System access: the toolbar and the pages of extensions belong to the browser, not to a page.
	const running = spawn(program, ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile], {
		stdio: 'ignore',
		// Firefox as root refuses a home folder that is another's.
		env: {
			...process.env,
			HOME: profile,
			MOZ_HEADLESS_WIDTH: String(options.window.width),
			MOZ_HEADLESS_HEIGHT: String(options.window.height),
		},
	});
	const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
	const stop = async () => {
		const late = setTimeout(() => running.kill('SIGKILL'), 5000);
		await ended;
		clearTimeout(late);
		await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
	};
	try {
		const wire = await until('Firefox to listen', () => marionette(port).catch(() => undefined), 40);
		await wire.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
		const quit = async () => {
			await wire.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
			wire.end();
			await stop();
		};
		return { marionette: wire, downloads, stop: quit };
	} catch (fault) {
		running.kill('SIGKILL');
		await stop();
		throw fault;
	}
}
