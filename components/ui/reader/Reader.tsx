/** The reader: controls in the shadow root around a slot, behind which the words lie in the light DOM. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Post } from '../../model/thread';
import { Words } from '../words';
import { Bar } from './Bar';
import { Earlier } from './Earlier';
import type { ReaderProps } from './events';
import { Foot } from './Foot';
import { headingsOf } from './headings';
import { ListenBar } from './ListenBar';
import { Outline } from './Outline';
import { Panels } from './Panels';
import { Preview } from './Preview';
import { SearchBar } from './SearchBar';
import { Since } from './Since';
import { Toast } from './Toast';
import { useActions } from './use-actions';
import { useCode } from './use-code';
import { useCommands } from './use-commands';
import { useFocus } from './use-focus';
import { useMarks } from './use-marks';
import { useMoves } from './use-moves';
import { useOutline } from './use-outline';
import { usePlace } from './use-place';
import { useReader } from './use-reader';
import { useSpeech } from './use-speech';
import { useWordsPage } from './use-words';
import { WayBack } from './WayBack';

export function Reader(props: ReaderProps) {
	const { thread, settings, on, host, dressed } = props;
	const scroller = useRef<HTMLDivElement>(null);
	const state = useReader(props);
	const outline = useOutline(settings.outline);
	const byId = useMemo(() => new Map(thread.posts.map((post) => [post.id, post])), [thread]);
	const postOf = (id: string | undefined): Post | undefined => (id === undefined ? undefined : byId.get(id));
	const page = useWordsPage(props, state.plan, scroller, {
		picture: on.gallery,
		goTo: (id, from) => moves.jump(id, from),
		menu(id, button) {
			const post = postOf(id);
			state.setMenu(post && { post, button });
		},
		preview(id, at) {
			const post = postOf(id);
			state.peek(post && at && { post, at });
		},
	});
	const headings = useMemo(() => {
		const prose = state.article && page?.element(state.article.id)?.querySelector('.prose');
		return prose && state.counts.article ? headingsOf(prose) : [];
	}, [page, state.article?.id]);
	const listed = state.view === 'author' ? [] : headings;
	const hasOutline = listed.length + state.shown.length > 0;
	const place = usePlace(scroller, host, headings);
	const moves = useMoves(page, scroller);
	const order = useMemo(() => state.read.map(({ id }) => id), [state.read]);
	const speech = useSpeech(page, scroller, order, settings.speechRate);
	useFocus(settings.focus, scroller, host);
	useMarks(props, page, state);
	useCode(props, page);
	const run = useCommands(props.keys, useActions({ props, state, place, moves, speech, outline, selectAll: () => page?.selectAll() }));

	useEffect(() => scroller.current?.focus({ preventScroll: true }), []);
	// Where the page hid its root, nothing took the focus before the prose sheet was there, and Firefox then drops every key.
	useLayoutEffect(() => {
		if (dressed && !host.matches(':focus-within')) scroller.current?.focus({ preventScroll: true });
	}, [dressed]);
	useEffect(() => {
		if (page && dressed && props.startAt !== undefined) moves.goTo(props.startAt);
	}, [page, dressed, props.startAt]);
	useEffect(() => {
		if (place.postId !== undefined && dressed) on.reading(place.postId);
	}, [place.postId, dressed]);

	const foot = useMemo(() => <Foot thread={thread} joining={props.joining} on={on} />, [thread, props.joining]);
	const backTo = postOf(moves.backTo);
	return (
		<Words.Provider value={props.translate}>
			<div class={dressed ? 'reader' : 'reader undressed'}>
				<Bar
					{...state}
					isStarter={state.author === state.starter}
					choose={state.setView}
					outline={hasOutline ? outline.isOpen : undefined}
					run={run}
					close={on.close}
					progress={place.progress}
					quiet={place.quiet && !state.open}
				/>
				{outline.isOpen && hasOutline && (
					<Outline
						headings={listed}
						posts={state.shown}
						unread={props.unread}
						here={place.postId}
						heading={place.heading}
						goTo={(id) => {
							moves.goTo(id);
							outline.stepAside();
						}}
						goToHeading={({ element }) => element.scrollIntoView({ block: 'start', behavior: 'instant' })}
					/>
				)}
				<div class="scroller" ref={scroller} tabIndex={-1}>
					<div class="column">
						<Earlier thread={thread} joining={props.joining} on={on} />
						<slot />
						{foot}
					</div>
				</div>
				{state.open === 'search' && page && <SearchBar page={page} scroller={scroller} keys={props.keys} close={state.shut} />}
				<Panels props={props} state={state} moves={moves} run={run} />
				{state.preview && <Preview {...state.preview} />}
				<ListenBar
					speech={speech}
					post={postOf(speech.now?.postId)}
					rate={settings.speechRate}
					locale={props.locale}
					setRate={(speechRate) => on.settings({ speechRate })}
				/>
				{props.lastTime && !backTo && !speech.now && <Since {...props.lastTime} quiet={place.quiet} resume={on.resume} />}
				{backTo && !speech.now && <WayBack to={backTo} back={moves.back} />}
				<Toast {...props} />
			</div>
		</Words.Provider>
	);
}
