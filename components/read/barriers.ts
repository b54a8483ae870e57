/** Barriers: what the page withholds (login, reply, payment), as notices. */
import type { Barrier } from '../forums/forum';
import { queryAll } from '../forums/query';
import type { Notice } from '../model/thread';
import type { Reading } from './thread';

/** @returns a notice for each kind of barrier that stands within the scope, equal ones counted. */
export function barrierNotices({ forum }: Reading, scope: ParentNode, about: Barrier['about'][]): Notice[] {
	const notices: Notice[] = [];
	for (const barrier of forum.barriers ?? []) {
		if (!about.includes(barrier.about)) continue;
		const hits = [...queryAll(scope, barrier.selector)].filter((element) => barrier.words?.test(element.textContent ?? '') ?? true);
		const text = hits[0]?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
		if (hits.length) notices.push({ kind: barrier.kind, about: barrier.about, count: hits.length, text });
	}
	return notices;
}
