/** The panel or menu that is open, if any. */
import { useWords } from '../words';
import { AskPanel } from './AskPanel';
import { ExportPanel } from './ExportPanel';
import type { ReaderProps } from './events';
import { KeysPanel } from './KeysPanel';
import { MorePanel } from './MorePanel';
import { PostMenu } from './PostMenu';
import type { Command } from './shortcuts';
import { TypePanel } from './TypePanel';
import type { Moves } from './use-moves';
import type { ReaderState } from './use-reader';

interface PanelsProps {
	props: ReaderProps;
	state: ReaderState;
	moves: Moves;
	run(command: Command): void;
}

export function Panels({ props, state, moves, run }: PanelsProps) {
	const { thread, settings, keys, on, asking } = props;
	const t = useWords();
	const { open, shut, menu, single } = state;
	if (menu) {
		const { post, button } = menu;
		return (
			<PostMenu
				key={post.id}
				post={post}
				button={button}
				keys={keys}
				folded={state.folded.has(post.id)}
				isArticle={post === state.article}
				copy={() => on.copy({ scope: { postId: post.id }, pages: 'here', form: 'md' })}
				save={() => state.exportOne(post)}
				copyLink={on.copyLink}
				fold={() => state.fold(post.id)}
				only={state.only}
				close={() => state.setMenu(undefined)}
			/>
		);
	}
	if (asking) return <AskPanel asking={asking} on={on} />;
	if (open === 'type') return <TypePanel settings={settings} change={on.settings} close={shut} />;
	if (open === 'keys') return <KeysPanel close={shut} />;
	if (open === 'export') {
		const label = single && [t('reader.menu.export'), single.number && `#${single.number}`].filter(Boolean).join(' ');
		return (
			<ExportPanel
				view={state.view}
				post={single && label ? { id: single.id, label } : undefined}
				offered={(['article', 'thread', 'author'] as const).filter((one) => state.counts[one] > 0)}
				scopeOf={state.scopeOf}
				author={state.author === state.starter ? undefined : state.author}
				selected={props.selected()}
				pages={{ read: thread.pages.read?.length ?? 1, count: thread.pages.count }}
				obsidian={settings.markdownFlavour === 'obsidian'}
				on={on}
				close={shut}
			/>
		);
	}
	if (open === 'more' || open === 'goTo') {
		return (
			<MorePanel
				sort={settings.sort}
				setSort={(sort) => on.settings({ sort })}
				people={state.people}
				only={state.only}
				pictures={state.pictures}
				asksFloor={open === 'goTo'}
				lastFloor={Math.max(...thread.posts.map((post, index) => post.number ?? index + 1))}
				goToFloor={(floor) => {
					const post = thread.posts.find((one, index) => (one.number ?? index + 1) === floor);
					if (post) moves.goTo(post.id);
					if (post) shut();
				}}
				run={run}
				close={shut}
			/>
		);
	}
	return null;
}
