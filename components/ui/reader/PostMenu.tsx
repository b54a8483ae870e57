/** What one can do with one post: a menu at its button. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Post } from '../../model/thread';
import { useWords } from '../words';
import type { KeyRing } from './events';

export interface PostMenuProps {
	post: Post;
	/** The button in the words; the menu hangs below it. */
	button: HTMLElement;
	keys: KeyRing;
	folded: boolean;
	isArticle: boolean;
	copy(): void;
	save(): void;
	copyLink(url: string): void;
	fold(): void;
	only(name: string): void;
	close(): void;
}

export function PostMenu({ post, button, keys, folded, isArticle, copy, save, copyLink, fold, only, close }: PostMenuProps) {
	const t = useWords();
	const box = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		const menu = box.current;
		if (!menu) return;
		const { bottom, right, top } = button.getBoundingClientRect();
		const view = menu.parentElement?.getBoundingClientRect();
		const below = bottom + menu.offsetHeight + 12 < (view?.height ?? 0);
		menu.style.top = `${below ? bottom + 4 : Math.max(8, top - menu.offsetHeight - 4)}px`;
		menu.style.left = `${Math.max(8, right - menu.offsetWidth)}px`;
		menu.querySelector('button')?.focus();
		const root = menu.getRootNode();
		const outside = (event: Event) => {
			if (!event.composedPath().includes(menu)) close();
		};
		root.addEventListener('pointerdown', outside);
		const released = keys.add(({ key }) => {
			const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
			const at = items.findIndex((item) => item.matches(':focus'));
			const to = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[key];
			if (to === undefined) return false;
			items[to % items.length]?.focus();
			return true;
		});
		return () => {
			released();
			root.removeEventListener('pointerdown', outside);
			if (root instanceof ShadowRoot && menu.contains(root.activeElement)) button.focus({ preventScroll: true });
		};
	}, []);
	const item = (label: string, act: () => void) => (
		<button
			type="button"
			role="menuitem"
			onClick={() => {
				act();
				close();
			}}
		>
			{label}
		</button>
	);
	const { permalink, author } = post;
	return (
		<div class="menu" role="menu" ref={box} aria-label={t('reader.postMenu', undefined, [post.number ? `#${post.number}` : ''])}>
			{item(t('reader.menu.copy'), copy)}
			{item(t('reader.menu.export'), save)}
			{permalink && item(t('reader.menu.link'), () => copyLink(permalink))}
			{!isArticle && item(t(folded ? 'reader.menu.unfold' : 'reader.menu.fold'), fold)}
			{author && item(t('reader.menu.only', undefined, [author.name]), () => only(author.name))}
			{permalink && (
				<a role="menuitem" href={permalink} target="_blank" rel="noopener" onClick={close}>
					{t('reader.menu.open')}
				</a>
			)}
		</div>
	);
}
