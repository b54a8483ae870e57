/** What the parts of the extension are that come into a page only when they are needed, and where they leave what they can. */
import type { PartName } from '../../components/browser/messages';
import type { rendered } from '../../components/read/live/markdown';
import type { tokenize } from '../../components/ui/reader/tokenize';
import type { copyOf } from '../../components/write/copies';
import type { exportThread, formats } from '../../components/write/formats';
import type { gather } from '../../components/write/gather';
import type { openGallery } from './open-gallery';

/** Name of the script in `entrypoints` -> what it brings. */
export interface Parts extends Record<PartName, object> {
	/** Colours for code. */
	highlighter: { tokenize: typeof tokenize };
	/** Markdown, files and archives. */
	writer: { copyOf: typeof copyOf; exportThread: typeof exportThread; formats: typeof formats; gather: typeof gather };
	/** Of forums whose JSON holds it. */
	markdown: { rendered: typeof rendered };
	gallery: { openGallery: typeof openGallery };
}

/** All scripts of the extension in a page share one world, which the page does not see. */
const world = globalThis as { threadleafParts?: Partial<Parts> };

/** Called by the script of a part. */
export function offer<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
	world.threadleafParts = { ...world.threadleafParts, [name]: part };
}

export const offered = <Name extends keyof Parts>(name: Name): Parts[Name] | undefined => world.threadleafParts?.[name];

/** Those of a copy that an update of the extension left behind have lost their browser. */
export function forgetParts(): void {
	world.threadleafParts = undefined;
}
