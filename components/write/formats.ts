/** The kinds of file that a thread can become. A new one is a file beside this and a line here. */
import type { Format } from '../model/order';
import { picturesOf } from '../model/pictures';
import type { Thread } from '../model/thread';
import { toEpub } from './epub';
import { fileName } from './file-name';
import type { Gathered } from './gather';
import { toHtml } from './html';
import { toJson } from './json';
import { type MarkdownOptions, toMarkdown } from './markdown';
import { markdownArchive } from './markdown-archive';
import { bytesOf } from './picture-bytes';
import { toReading } from './text-file';

/** What a person chose about files; words of templates as in `nameValues`, `frontMatterValues`, `postValues`. */
export interface ExportOptions extends MarkdownOptions {
	/** Template of the file's name. */
	name?: string;
}

/** A picture that is not in the file, and why. */
interface Failed {
	url: string;
	why: string;
}

interface Written {
	content: BlobPart;
	failed: Failed[];
}

export interface FormatWriter {
	/** MIME type of the file. */
	type: string;
	/** Takes pictures in; without it none need be fetched. */
	pictures: boolean;
	write(thread: Thread, gathered: Gathered[], options: ExportOptions): Written | Promise<Written>;
}

const words = (content: string): Written => ({ content, failed: [] });
const failedOf = (gathered: Gathered[]): Failed[] =>
	gathered.filter(({ blob }) => !blob).map(({ picture, why = '' }) => ({ url: picture.url, why }));

const shared = ({ replies, signatures, labels, exported }: ExportOptions) => ({ replies, signatures, labels, exported });

export const formats: Record<Format, FormatWriter> = {
	md: { type: 'text/markdown', pictures: false, write: (thread, _, options) => words(toMarkdown(thread, options)) },
	zip: {
		type: 'application/zip',
		pictures: true,
		async write(thread, gathered, options) {
			const { blob, failed } = await markdownArchive(thread, gathered, options);
			return { content: blob, failed };
		},
	},
	html: {
		type: 'text/html',
		pictures: true,
		async write(thread, gathered, options) {
			return { content: toHtml(thread, { ...shared(options), pictures: await bytesOf(gathered) }), failed: failedOf(gathered) };
		},
	},
	epub: {
		type: 'application/epub+zip',
		pictures: true,
		async write(thread, gathered, options) {
			const { bytes, left } = await toEpub(thread, { ...shared(options), pictures: await bytesOf(gathered) });
			const failed = failedOf(gathered);
			const others = left.filter((url) => !failed.some((one) => one.url === url));
			return {
				content: bytes as Uint8Array<ArrayBuffer>,
				failed: [...failed, ...others.map((url) => ({ url, why: 'not a picture for books' }))],
			};
		},
	},
	txt: { type: 'text/plain', pictures: false, write: (thread, _, options) => words(toReading(thread, options)) },
	json: { type: 'application/json', pictures: false, write: (thread, _, options) => words(toJson(thread, options)) },
};

/**
 * A thread as a whole file.
 * @param thread what was ordered of it (`inScope`)
 * @param gather brings the pictures; asked only where the format takes them in
 * @throws what `gather` throws where it was cancelled; never returns half a file
 */
export async function exportThread(
	thread: Thread,
	format: Format,
	gather: (pictures: ReturnType<typeof picturesOf>) => Promise<Gathered[]>,
	options: ExportOptions = {},
): Promise<{ name: string; content: Blob; failed: Failed[] }> {
	const writer = formats[format];
	const gathered = writer.pictures ? await gather(picturesOf(thread)) : [];
	const { content, failed } = await writer.write(thread, gathered, options);
	return { name: fileName(thread, format, options.name), content: new Blob([content], { type: writer.type }), failed };
}
