/** The live forums, one line each. Lemmy is left out: its endpoint gives Markdown, and its page draws the whole tree by itself. */
import type { Forum } from '../../forums/forum';
import { forums } from '../../forums/index';
import { discourse } from './discourse';
import { flarum } from './flarum';
import { nodebb } from './nodebb';
import { reddit } from './reddit';
import type { LiveSource } from './source';

export const live: readonly LiveSource[] = [discourse, flarum, nodebb, reddit];

/** @returns the source that makes a recognised forum's thread whole; undefined for forums whose pages are */
export function liveSource(forum: Forum | undefined): LiveSource | undefined {
	return live.find((source) => forum === forums[source.forum as keyof typeof forums]);
}
