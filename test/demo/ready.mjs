/** Installs the packages of package-lock.json where they are missing or of another version. Plain Node: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

function installed() {
	const { dependencies, devDependencies } = json('package.json');
	const { packages } = json('package-lock.json');
	// Made by `wxt prepare` after each install; tsconfig.json builds upon it.
	if (!existsSync('.wxt/tsconfig.json')) return false;
	return Object.keys({ ...dependencies, ...devDependencies }).every((name) => {
		const path = `node_modules/${name}/package.json`;
		return existsSync(path) && json(path).version === packages[`node_modules/${name}`]?.version;
	});
}

/** Ends the process with a sentence where it cannot go on. */
export function ready() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		console.error(`Threadleaf is built with Node 20.19 or later; this is ${process.version}.`);
		process.exit(1);
	}
	if (installed()) return;
	if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) {
		console.error('node_modules is a link and not up to date: install where it leads to.');
		process.exit(1);
	}
	console.log('Installing packages (npm install, about a minute) …');
	// Not `npm ci`: it refuses a lock that was written where a registry lacks the binaries of other platforms. `--no-save` leaves the lock as it is.
	const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (status !== 0) {
		console.error('npm install failed; its words stand above. Is the registry reachable?');
		process.exit(1);
	}
}
