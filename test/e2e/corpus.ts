/** Real pages of `../shared/corpus/lab`, served at the addresses that they were captured at; absent outside the makers' machine. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Site, serve } from './serve';

const folder = resolve('../shared/corpus/lab');
const lab = existsSync(folder) ? folder : undefined;

/** What stands beside a page: the facts that it must yield. */
export interface Truth {
	url: string;
	charset_http: string;
	expected: {
		kind: string;
		title: string;
		author: string;
		date: string;
		category: string | null;
		posts: { pid: number; floor: number; author: string; text_start: string; text_end: string }[];
		images: { name: string; url: string }[];
		noise_not_content: string[];
	};
}

/** False where the corpus is missing; says so once. */
export const hasCorpus = lab !== undefined;
if (!hasCorpus) console.log('skipped: no corpus');

/** @param name "discuz-x35/seed_guest_desktop" */
export const truth = (name: string): Truth => JSON.parse(readFileSync(join(lab as string, `${name}.json`), 'utf8'));
export const pageBytes = (name: string): Buffer => gunzipSync(readFileSync(join(lab as string, `${name}.html.gz`)));

/** Serves lab pages by name and all pictures of the lab, for `launch({ hosts })`. */
export async function serveLab(names: string[]): Promise<{ site: Site; hosts: Record<string, Site> }> {
	const pages = new Map(names.map((name) => [new URL(truth(name).url), name]));
	const pictures: Record<string, string> = JSON.parse(readFileSync(join(lab as string, 'pictures.json'), 'utf8'));
	const types: Record<string, string> = { jpg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp' };
	const site = await serve(({ path, headers }) => {
		const address = `http://${headers.host}${path}`;
		for (const [url, name] of pages)
			if (url.href === address) return { body: pageBytes(name), charset: truth(name).charset_http || undefined };
		const file = pictures[address];
		if (!file) return undefined;
		return {
			body: readFileSync(join(lab as string, 'pictures', file)),
			type: types[file.slice(file.lastIndexOf('.') + 1)] ?? 'image/jpeg',
		};
	});
	const hosts = Object.fromEntries([...new Set([...pages.keys()].map((url) => url.host))].map((host) => [host, site]));
	return { site, hosts };
}
