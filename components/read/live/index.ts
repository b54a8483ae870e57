/** The live forums, one line each. */
import type { Forum } from '../../forums/forum';
import { forums } from '../../forums/index';
import { discourse } from './discourse';
import { flarum } from './flarum';
import { lemmy } from './lemmy';
import { nodebb } from './nodebb';
import { reddit } from './reddit';
import type { LiveSource } from './source';

export const live: readonly LiveSource[] = [discourse, flarum, lemmy, nodebb, reddit];

/** @returns the source that makes a recognised forum's thread whole; undefined for forums whose pages are */
export function liveSource(forum: Forum | undefined): LiveSource | undefined {
	return live.find((source) => forum === forums[source.forum as keyof typeof forums]);
}
