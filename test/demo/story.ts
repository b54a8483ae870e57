/** The words of the demo threads, as `assets/demo/*.yml` hold them. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

export type Line =
	| { kind: 'paragraph' | 'heading' | 'quotation' | 'item'; text: string }
	| { kind: 'picture'; number: number; caption: string; file: string };

export interface DemoPost {
	id: number;
	floor: number;
	author: string;
	/** "2024-3-17 05:48" */
	date: string;
	lines: Line[];
	/** Floor of the post that is quoted; in the file "@3" is the third reply. */
	answers?: number;
}

export interface DemoThread {
	title: string;
	category?: string;
	board: string;
	site: string;
	views: number;
	posts: DemoPost[];
}

interface Written extends Omit<DemoThread, 'posts'> {
	author: string;
	date: string;
	article: string;
	replies: Record<string, string>[];
}

export const pictureFolder = resolve('assets/demo/pictures');
const files = readdirSync(pictureFolder).sort();

function lineOf(text: string): Line {
	const picture = /^图 (\d) (.*)$/.exec(text);
	if (picture) {
		const number = Number(picture[1]);
		return { kind: 'picture', number, caption: picture[2] ?? '', file: files[number - 1] ?? '' };
	}
	if (text.startsWith('## ')) return { kind: 'heading', text: text.slice(3) };
	if (text.startsWith('> ')) return { kind: 'quotation', text: text.slice(2) };
	if (text.startsWith('- ')) return { kind: 'item', text: text.slice(2) };
	return { kind: 'paragraph', text };
}

/** Some hours later for each floor, in the forum's own way of writing. */
function later(date: string, floor: number): string {
	const [day = '', time = ''] = date.split(' ');
	const [year = 0, month = 1, date1 = 1] = day.split('-').map(Number);
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const moment = new Date(Date.UTC(year, month - 1, date1, hour, minute + floor * floor * 23));
	const two = (value: number) => String(value).padStart(2, '0');
	return `${moment.getUTCFullYear()}-${moment.getUTCMonth() + 1}-${moment.getUTCDate()} ${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}`;
}

/** @param name "river" or "boat" */
export function story(name: string): DemoThread {
	const { author, date, article, replies, ...thread }: Written = parse(readFileSync(resolve(`assets/demo/${name}.yml`), 'utf8'));
	const posts = replies.map((reply, at): DemoPost => {
		const [[name, text] = ['', '']] = Object.entries(reply);
		const answer = /^@(\d+) /.exec(text);
		const floor = at + 2;
		return {
			id: 4700 + floor,
			floor,
			author: name,
			date: later(date, floor),
			lines: [lineOf(text.slice(answer?.[0].length ?? 0))],
			answers: answer ? Number(answer[1]) + 1 : undefined,
		};
	});
	return { ...thread, posts: [{ id: 4701, floor: 1, author, date, lines: article.trim().split('\n').map(lineOf) }, ...posts] };
}
