/** Where a Chromium stands on this machine, for the demo and the end-to-end tests; on Debian as root it is installed where missing. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Named by the user, first come first served; the others are what Karma, Lighthouse and Puppeteer call theirs. */
const variables = ['THREADLEAF_BROWSER', 'CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'];
/** Chromium first: Google's own Chrome ignores `--load-extension` since version 137. */
const names = [
	'chromium',
	'chromium-browser',
	'ungoogled-chromium',
	'brave-browser',
	'microsoft-edge',
	'google-chrome',
	'google-chrome-stable',
];
const installed = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Chromium\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const caches = [
	process.env.PLAYWRIGHT_BROWSERS_PATH,
	join(homedir(), '.cache/ms-playwright'),
	join(homedir(), 'Library/Caches/ms-playwright'),
	process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
];
const inCache = [
	'chrome-linux/chrome',
	'chrome-linux64/chrome',
	'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
	'chrome-win/chrome.exe',
	'chrome-win64/chrome.exe',
];

/** Whether the file is there and is a program. */
export const runs = (path: string): boolean => {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
};

/** Where programs of these names would stand. */
export const onPath = (programs: string[]): string[] =>
	(process.env.PATH ?? '').split(delimiter).flatMap((folder) => programs.map((name) => join(folder, name)));

const fromPlaywright = (): string[] =>
	caches
		.filter((folder) => folder !== undefined && folder !== '' && existsSync(folder))
		.flatMap((folder) =>
			readdirSync(folder as string)
				.filter((name) => /^chromium-\d+$/.test(name))
				.sort()
				.reverse()
				.flatMap((name) => inCache.map((rest) => join(folder as string, name, rest))),
		);

/** By the order of `names`, not by the order of the PATH. */
const byName = (paths: string[]): string[] =>
	[...paths].sort((a, b) => names.findIndex((name) => a.endsWith(name)) - names.findIndex((name) => b.endsWith(name)));

/** @returns path of a browser that runs, or undefined. A variable that names a missing file is a fault and throws. */
export function findBrowser(): string | undefined {
	for (const variable of variables) {
		const path = process.env[variable];
		if (path && runs(path)) return path;
		if (path) throw new Error(`${variable} names ${path}, which is not a program.`);
	}
	return [...byName(onPath(names).filter(runs)), ...fromPlaywright(), ...installed].find(runs);
}

/**
 * Asks apt for packages: only where that is the machine's way and we may.
 * @param what "Chromium", for the person who waits
 */
export function installOnDebian(what: string, packages: string[], say: (words: string) => void): void {
	if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
	say(`No ${what} here: installing the Debian package (apt-get, a few minutes) …`);
	const apt = (...words: string[]) =>
		spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...words], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	apt('update', '-qq');
	apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/**
 * @param say is told what takes long
 * @throws with a sentence that says what to install
 */
export function browserOrInstall(say: (words: string) => void): string {
	const found = findBrowser();
	if (found) return found;
	installOnDebian('Chromium', ['chromium', 'fonts-noto-cjk'], say);
	const now = findBrowser();
	if (now) return now;
	throw new Error(
		'No Chromium found. Install one (Debian, Ubuntu: "sudo apt install chromium"; Fedora: "sudo dnf install chromium"; ' +
			'macOS: "brew install chromium"; anywhere: "npx playwright-core install chromium"), or set THREADLEAF_BROWSER to the path of its program.',
	);
}
