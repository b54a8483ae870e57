/** Where a Firefox stands on this machine, for its end-to-end tests; on Debian as root it is installed where missing. The demo needs none. */
import { installOnDebian, onPath, runs } from './find-browser';

const variables = ['THREADLEAF_FIREFOX', 'FIREFOX_BIN'];
const installed = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
	'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];

function findFirefox(): string | undefined {
	for (const variable of variables) {
		const path = process.env[variable];
		if (path && runs(path)) return path;
		if (path) throw new Error(`${variable} names ${path}, which is not a program.`);
	}
	return [...onPath(['firefox', 'firefox-esr', 'firefox-developer-edition']), ...installed].find(runs);
}

/**
 * @param say is told what takes long
 * @throws with a sentence that says what to install
 */
export function firefoxOrInstall(say: (words: string) => void): string {
	const found = findFirefox();
	if (found) return found;
	installOnDebian('Firefox', ['firefox-esr', 'fonts-noto-cjk'], say);
	const now = findFirefox();
	if (now) return now;
	throw new Error(
		'No Firefox found. Install one, 142 or later (Debian: "sudo apt install firefox-esr"; Fedora: "sudo dnf install firefox"; ' +
			'macOS: "brew install firefox"), or set THREADLEAF_FIREFOX to the path of its program.',
	);
}
