/** The reader: controls in the shadow root around a slot, behind which the words lie in the light DOM. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { Words } from '../words';
import { Bar, type PanelName } from './Bar';
import type { ReaderProps } from './events';
import { Foot } from './Foot';
import { planOf, starterOf, type View } from './select';
import { usePlace } from './use-place';
import { useWordsPage } from './use-words';

export function Reader(props: ReaderProps) {
	const { thread, translate, on, host, dressed } = props;
	const scroller = useRef<HTMLDivElement>(null);
	const [view, setView] = useState<View>('thread');
	const [open, setOpen] = useState<PanelName>();
	const starter = useMemo(() => starterOf(thread), [thread]);
	const [author, setAuthor] = useState(starter);
	const plan = useMemo(() => planOf(thread, view, 'time', author), [thread, view, author]);
	const toggle = useCallback((panel: PanelName) => setOpen((before) => (before === panel ? undefined : panel)), []);
	useWordsPage(props, plan, {
		picture: on.gallery,
		goTo: () => {},
		menu: () => {},
		preview: () => {},
		author: setAuthor,
	});
	const place = usePlace(scroller, host);
	const counts = {
		article: 1,
		thread: thread.posts.length,
		author: thread.posts.filter((post) => post.author?.name === author).length,
	};
	const pictures = useMemo(() => thread.posts.reduce((sum, post) => sum + post.pictures.length, 0), [thread]);
	return (
		<Words.Provider value={translate}>
			<div class={dressed ? 'reader' : 'reader undressed'}>
				<Bar
					view={view}
					counts={counts}
					author={author}
					isStarter={author === starter}
					choose={setView}
					open={open}
					toggle={toggle}
					pictures={pictures}
					progress={place.progress}
					quiet={place.quiet && !open}
					close={on.close}
					gallery={() => on.gallery()}
					copy={() => on.copy(view)}
				/>
				<div class="scroller" ref={scroller} tabIndex={-1}>
					<div class="column">
						<slot />
						<Foot thread={thread} joining={props.joining} on={on} />
					</div>
				</div>
				<div class="toast" role="status">
					{props.toast && <span>{props.toast}</span>}
				</div>
			</div>
		</Words.Provider>
	);
}
