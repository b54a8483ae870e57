/** The reader: controls in the shadow root around a slot, behind which the words lie in the light DOM. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons';
import { Working } from '../Working';
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
import { useActions } from './use-actions';
import { useCode } from './use-code';
import { useCommands } from './use-commands';
import { useFocus } from './use-focus';
import { useMarks } from './use-marks';
import { useMoves } from './use-moves';
import { usePlace } from './use-place';
import { useReader } from './use-reader';
import { useSpeech } from './use-speech';
import { useWordsPage } from './use-words';

/** From here on the outline stands beside the words; below it lies over them. */
const roomForOutline = 1200;

export function Reader(props: ReaderProps) {
	const { thread, settings, translate: t, on, host, keys, dressed, unread } = props;
	const scroller = useRef<HTMLDivElement>(null);
	const state = useReader(props);
	const [outline, setOutline] = useState(() => settings.outline && innerWidth >= roomForOutline);
	const byId = useMemo(() => new Map(thread.posts.map((post) => [post.id, post])), [thread]);
	const page = useWordsPage(props, state.plan, scroller, {
		picture: on.gallery,
		goTo: (id, from) => moves.jump(id, from),
		menu: (id, button) => state.setMenu(post(id, (found) => ({ post: found, button }))),
		preview: (id, at) => state.peek(at && post(id, (found) => ({ post: found, at }))),
	});
	function post<T>(id: string | undefined, make: (found: ReaderProps['thread']['posts'][number]) => T): T | undefined {
		const found = id === undefined ? undefined : byId.get(id);
		return found && make(found);
	}
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
	const commands = useActions({
		props,
		state,
		place,
		moves,
		speech,
		selectAll: () => page?.selectAll(),
		toggleOutline: () => setOutline(!outline),
		closeOutline: () => outline && innerWidth < roomForOutline && (setOutline(false), true),
	});
	const run = useCommands(keys, commands);

	useEffect(() => scroller.current?.focus({ preventScroll: true }), []);
	useEffect(() => {
		if (page && dressed && props.startAt !== undefined) moves.goTo(props.startAt);
	}, [page, dressed, props.startAt]);
	useEffect(() => {
		if (place.postId !== undefined && dressed) on.reading(place.postId);
	}, [place.postId, dressed]);

	const goTo = (id: string) => {
		moves.goTo(id);
		if (innerWidth < roomForOutline) setOutline(false);
	};
	const foot = useMemo(() => <Foot thread={thread} joining={props.joining} on={on} />, [thread, props.joining]);
	const backTo = moves.backTo === undefined ? undefined : byId.get(moves.backTo);
	return (
		<Words.Provider value={t}>
			<div class={dressed ? 'reader' : 'reader undressed'}>
				<Bar
					{...state}
					isStarter={state.author === state.starter}
					choose={state.setView}
					outline={hasOutline ? outline : undefined}
					run={run}
					close={on.close}
					progress={place.progress}
					quiet={place.quiet && !state.open}
				/>
				{outline && hasOutline && (
					<Outline
						headings={listed}
						posts={state.shown}
						unread={unread}
						here={place.postId}
						heading={place.heading}
						goTo={goTo}
						goToHeading={({ element }) => element.scrollIntoView({ block: 'start', behavior: 'instant' })}
					/>
				)}
				<div class={outline ? 'scroller beside' : 'scroller'} ref={scroller} tabIndex={-1}>
					<div class="column">
						<Earlier thread={thread} joining={props.joining} on={on} />
						<slot />
						{foot}
					</div>
				</div>
				{state.open === 'search' && page && <SearchBar page={page} scroller={scroller} keys={keys} close={state.shut} />}
				<Panels props={props} state={state} moves={moves} run={run} />
				{state.preview && <Preview {...state.preview} />}
				<ListenBar
					speech={speech}
					post={byId.get(speech.now?.postId ?? '')}
					rate={settings.speechRate}
					locale={props.locale}
					setRate={(speechRate) => on.settings({ speechRate })}
				/>
				{props.lastTime && !backTo && !speech.now && <Since {...props.lastTime} quiet={place.quiet} resume={on.resume} />}
				{backTo && !speech.now && (
					<button type="button" class="way-back" onClick={moves.back}>
						<Icon name="back" size={18} />
						{t('reader.back', undefined, [backTo.number ? `#${backTo.number}` : (backTo.author?.name ?? '')])}
					</button>
				)}
				<div class="toast" role="status">
					{props.work ? (
						<span>
							<Working work={props.work} />
							<button type="button" onClick={on.stopWork}>
								{t('export.stop')}
							</button>
						</span>
					) : (
						props.toast && <span>{props.toast}</span>
					)}
				</div>
			</div>
		</Words.Provider>
	);
}
