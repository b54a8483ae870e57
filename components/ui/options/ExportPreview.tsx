/** What the export settings make of a small thread, at once. */

import type { Settings } from '../../model/settings';
import type { CleanHtml, Post, Thread } from '../../model/thread';
import { chosenOptions } from '../../write/chosen';
import { fileName } from '../../write/file-name';
import { toMarkdown } from '../../write/markdown';
import { type Translate, useWords } from '../words';

const picture = 'https://forum.example/dawn.jpg';

/** A thread of two posts that shows every choice: a picture, a quote, a spoiler, a signature. */
function sample(t: Translate): Thread {
	const said = (name: string) => t(`options.sample.${name}`);
	const html = (...parts: string[]) => parts.join('') as CleanHtml;
	const post = (number: number, name: string, body: CleanHtml, more: Partial<Post> = {}): Post => ({
		id: String(number),
		number,
		author: { name: said(name) },
		date: `2026-05-0${number}T18:20`,
		permalink: `https://forum.example/t/7#${number}`,
		body,
		pictures: [],
		quotes: [],
		attachments: [],
		depth: 0,
		isTopicStarter: number === 1,
		...more,
	});
	const words = said('words');
	return {
		url: 'https://forum.example/t/7',
		title: said('title'),
		board: said('board'),
		site: 'forum.example',
		software: 'Discuz!',
		language: said('language'),
		posts: [
			post(1, 'author', html('<p>', words, '</p><p><img data-picture="0" src="', picture, '" alt="', said('picture'), '"></p>'), {
				pictures: [{ url: picture, postId: '1' }],
				signature: html('<p>', said('signature'), '</p>'),
			}),
			post(2, 'reader', html('<blockquote data-quote="0"><p>', words, '</p></blockquote><p>', said('answer'), '</p>'), {
				quotes: [{ author: said('author'), postId: '1', text: words }],
			}),
		],
		pages: { current: 1, count: 1 },
		notices: [],
	};
}

export function ExportPreview({ settings }: { settings: Settings }) {
	const t = useWords();
	const thread = sample(t);
	const options = chosenOptions(settings);
	const bundled = settings.markdownPictures === 'bundled';
	const path = bundled ? (url: string) => url.replace(/^.*\//, 'pictures/001_') : undefined;
	return (
		<figure class="preview">
			<figcaption>
				<span>{t('options.preview')}</span>
				<output>{fileName(thread, bundled ? 'zip' : 'md', options.name)}</output>
			</figcaption>
			<pre>{toMarkdown(thread, { ...options, path, exported: new Date('2026-05-03T09:00:00Z') })}</pre>
		</figure>
	);
}
