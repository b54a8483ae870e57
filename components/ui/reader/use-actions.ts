/** Every command and what it does here. */
import { declarations } from '../../model/settings';
import type { ReaderProps } from './events';
import type { Commands } from './use-commands';
import type { Moves } from './use-moves';
import type { OutlineState } from './use-outline';
import type { Place } from './use-place';
import type { ReaderState } from './use-reader';
import type { Speech } from './use-speech';

interface Parts {
	props: ReaderProps;
	state: ReaderState;
	place: Place;
	moves: Moves;
	speech: Speech;
	outline: OutlineState;
	selectAll(): void;
}

export function useActions({ props, state, place, moves, speech, outline, selectAll }: Parts): Commands {
	const { settings, on, unread } = props;
	const { min, max } = declarations.textSize;
	const size = (by: number) => on.settings({ textSize: Math.min(max, Math.max(min, settings.textSize + by)) });
	const fresh = () => state.shown.filter((post) => unread?.has(post.id) || post.id === place.postId);
	const papers = declarations.paper.values;
	return {
		next: () => moves.step(1, state.read, place.postId),
		previous: () => moves.step(-1, state.read, place.postId),
		nextNew() {
			if (unread?.size || !props.lastTime?.fresh) moves.step(1, fresh(), place.postId);
			else on.resume('new');
		},
		previousNew: () => moves.step(-1, fresh(), place.postId),
		search: () => state.toggle('search'),
		outline: outline.toggle,
		article: () => state.setView('article'),
		thread: () => state.setView('thread'),
		author: () => state.setView(state.view === 'author' ? 'thread' : 'author'),
		gallery: () => on.gallery(),
		copy: () => on.copy({ scope: props.selected() ? 'selection' : state.scopeOf(state.view), pages: 'here', form: 'md' }),
		export: () => state.toggle('export'),
		larger: () => size(1),
		smaller: () => size(-1),
		paper: () => on.settings({ paper: papers[(papers.indexOf(settings.paper) + 1) % papers.length] ?? 'auto' }),
		type: () => state.toggle('type'),
		more: () => state.toggle('more'),
		listen() {
			if (speech.now) speech.toggle();
			else if (state.read[0]) speech.start(place.postId ?? state.read[0].id);
		},
		focus: () => on.settings({ focus: !settings.focus }),
		fullScreen: on.fullScreen,
		print: () => window.print(),
		fold() {
			if (place.postId !== undefined && place.postId !== state.article?.id) state.fold(place.postId);
		},
		foldAll: () => state.setFolded(new Set(state.folded.size ? [] : state.plan.replies.map(({ id }) => id))),
		goTo: () => state.toggle('goTo'),
		back: moves.back,
		selectAll,
		keys: () => state.toggle('keys'),
		close() {
			if (state.menu) state.setMenu(undefined);
			else if (state.open) state.shut();
			else if (outline.stepAside()) return;
			else if (speech.now) speech.stop();
			else on.close();
		},
	};
}
