/** The bar at the top: close, title and count, whose pictures, filters, selection, and Save. */
import type { Pages } from '../../model/thread';
import type { Joining, KeyRing } from '../reader/events';
import { useWords } from '../words';
import { bytesIn } from './about';
import { authorsOf, type Choice, everything, type Shown } from './choose';
import { Filter } from './Filter';
import { Tool } from './Tool';

export interface BarProps {
	title: string;
	/** All pictures, and those that are shown. */
	all: Shown[];
	list: Shown[];
	articleId: string | undefined;
	/** Who began the thread. */
	starter: string | undefined;
	choice: Choice;
	choose(choice: Choice): void;
	/** Bytes of all that is shown, as far as known, and of how many pictures. */
	weight: { bytes: number; known: number };
	/** Pages of the thread: those whose pictures are here, and all. */
	pages: Pages;
	joining: Joining | undefined;
	loadPages: (() => void) | undefined;
	selected: number;
	selecting: boolean;
	setSelecting(on: boolean): void;
	selectAll(): void;
	selectNone(): void;
	save(): void;
	close(): void;
	keys: KeyRing;
}

interface ChipProps {
	label: string;
	count: number;
	on: boolean;
	press(): void;
}

const Chip = ({ label, count, on, press }: ChipProps) => (
	<button type="button" class="chip" aria-pressed={on} onClick={press}>
		<span>{label}</span> <small>{count}</small>
	</button>
);

export function Bar(props: BarProps) {
	const t = useWords();
	const { all, list, choice, choose, articleId, starter, selected, weight } = props;
	const inArticle = all.filter(({ picture }) => picture.postId === articleId).length;
	const byStarter = authorsOf(all).find(({ name }) => name === starter)?.count ?? 0;
	const isAuthor = (name: string | undefined) => typeof choice.who === 'object' && choice.who.author === name;
	const who = (next: Choice['who']) => choose({ ...choice, who: next });
	const other = typeof choice.who === 'object' && !isAuthor(starter) ? choice.who.author : undefined;
	const read = props.pages.read?.length ?? 1;
	const whole = read >= props.pages.count;
	const covers = whole ? undefined : t('gallery.covers', undefined, [String(read), String(props.pages.count)]);
	const bytes = weight.known ? `${weight.known < list.length ? '≥\u00a0' : ''}${bytesIn(weight.bytes)}` : undefined;
	const onTheirWay = props.joining && !props.joining.stopped;
	return (
		<header class="bar">
			<Tool icon="back" label={t('gallery.close')} hint="Esc" press={props.close} />
			<div class="title">
				<h1>{props.title}</h1>
				<p>{[t('gallery.pictures', list.length), covers, bytes].filter(Boolean).join(' · ')}</p>
			</div>
			<div class="chips">
				{all.length > 0 && <Chip label={t('gallery.all')} count={all.length} on={choice.who === 'all'} press={() => who('all')} />}
				{inArticle > 0 && inArticle < all.length && (
					<Chip label={t('gallery.article')} count={inArticle} on={choice.who === 'article'} press={() => who('article')} />
				)}
				{starter && byStarter > inArticle && byStarter < all.length && (
					<Chip label={starter} count={byStarter} on={isAuthor(starter)} press={() => who({ author: starter })} />
				)}
				{other && <Chip label={other} count={list.length} on press={() => who('all')} />}
				{!whole && !onTheirWay && props.loadPages && (
					<button type="button" class="chip more" onClick={props.loadPages}>
						{t('gallery.allPages', props.pages.count)}
					</button>
				)}
				{all.length > 0 && <Filter all={all} choice={choice} choose={choose} reset={() => choose(everything)} keys={props.keys} />}
			</div>
			<div class="end" hidden={!all.length}>
				{props.selecting || selected > 0 ? (
					<>
						<span class="tally" role="status">
							{t('gallery.selected', selected)}
						</span>
						<button type="button" class="plain" onClick={props.selectAll}>
							{t('gallery.selectAll')}
						</button>
						<button type="button" class="plain" onClick={props.selectNone}>
							{t('gallery.selectNone')}
						</button>
					</>
				) : (
					<button type="button" class="plain" onClick={() => props.setSelecting(true)}>
						{t('gallery.selectMode')}
					</button>
				)}
				<button type="button" class="strong" disabled={!list.length} onClick={props.save}>
					{t('gallery.save', selected || list.length)}
				</button>
			</div>
		</header>
	);
}
