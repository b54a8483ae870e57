/** "⋯": order, whose posts, going to a floor, and the quieter tools; on narrow screens also what the bar has no room for. */
import { declarations, type Settings } from '../../model/settings';
import { useWords } from '../words';
import { Choices } from './fields';
import { Panel } from './Panel';
import type { Command } from './shortcuts';

interface MorePanelProps {
	sort: Settings['sort'];
	setSort(sort: Settings['sort']): void;
	people: readonly { name: string; count: number }[];
	only(name: string): void;
	/** Number of pictures; without any there is no gallery. */
	pictures: number;
	/** Highest floor that is here. */
	lastFloor: number;
	goToFloor(floor: number): void;
	/** The field for a floor takes the focus. */
	asksFloor: boolean;
	/** Runs a command by its name. */
	run(command: Command): void;
	close(): void;
}

/** Names are enough to choose from; the rest can be reached by their posts. */
const shownPeople = 12;
const narrow = ['listen', 'gallery', 'copy', 'export'] as const;
const tools = ['focus', 'fullScreen', 'print', 'foldAll', 'keys'] as const;

export function MorePanel({ sort, setSort, people, only, pictures, lastFloor, goToFloor, asksFloor, run, close }: MorePanelProps) {
	const t = useWords();
	const item = (command: Command, label: string, className = '') => (
		<li key={command} class={className}>
			<button
				type="button"
				onClick={() => {
					close();
					run(command);
				}}
			>
				{label}
			</button>
		</li>
	);
	return (
		<Panel name="more" label={t('reader.more')} close={close}>
			<ul class="list narrow-only">
				{narrow
					.filter((command) => command !== 'gallery' || pictures > 0)
					.map((command) => item(command, command === 'listen' ? t('reader.listen.label') : t(`reader.${command}`)))}
			</ul>
			{lastFloor > 1 && (
				<>
					<Choices
						label={t('reader.menu.sort')}
						values={declarations.sort.values}
						value={sort}
						name={(one) => t(`reader.menu.sorts.${one}`)}
						choose={setSort}
					/>
					<form
						class="floor"
						onSubmit={(event) => {
							event.preventDefault();
							const floor = Number(new FormData(event.currentTarget).get('floor'));
							if (floor > 0) goToFloor(floor);
						}}
					>
						<label>
							{t('reader.menu.goTo')}
							<input name="floor" type="number" min={1} max={lastFloor} inputMode="numeric" data-first={asksFloor || undefined} />
						</label>
					</form>
				</>
			)}
			<ul class="list">{tools.map((command) => item(command, t(`reader.menu.${command}`)))}</ul>
			{people.length > 1 && (
				<>
					<h2>{t('reader.outlineParts.people')}</h2>
					<ul class="list people">
						{people.slice(0, shownPeople).map(({ name, count }) => (
							<li key={name}>
								<button
									type="button"
									onClick={() => {
										only(name);
										close();
									}}
								>
									<span>{name}</span>
									<small>{count}</small>
								</button>
							</li>
						))}
					</ul>
				</>
			)}
		</Panel>
	);
}
