/** The outline: headings of the article, then every post with who, floor, length and what is new. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lengthOf } from '../../model/reading-time';
import type { Post } from '../../model/thread';
import { useWords } from '../words';
import type { Heading } from './headings';

interface OutlineProps {
	headings: readonly Heading[];
	/** Posts that are shown, in their order. */
	posts: readonly Post[];
	unread: ReadonlySet<string> | undefined;
	/** Id of the post, or place of the heading, at the top of the view. */
	here: string | undefined;
	heading: number;
	goTo(id: string): void;
	goToHeading(heading: Heading): void;
}

/** Pixels of one row of posts; fixed, so that 5,000 of them need no more elements than fit the view. */
const row = 28;

export function Outline({ headings, posts, unread, here, heading, goTo, goToHeading }: OutlineProps) {
	const t = useWords();
	const box = useRef<HTMLElement>(null);
	const [seen, setSeen] = useState({ from: 0, to: 60 });
	const lengths = useMemo(() => new Map<string, number>(), [posts]);
	const length = (post: Post) => {
		if (!lengths.has(post.id)) lengths.set(post.id, lengthOf(post.body));
		return lengths.get(post.id) ?? 0;
	};
	const list = useRef<HTMLOListElement>(null);
	const look = () => {
		if (!box.current || !list.current) return;
		const top = Math.max(0, box.current.scrollTop - list.current.offsetTop);
		const from = Math.max(0, Math.floor(top / row) - 10);
		setSeen({ from, to: from + Math.ceil(box.current.clientHeight / row) + 20 });
	};
	useEffect(look, [posts, headings]);
	const at = posts.findIndex((post) => post.id === here);
	useEffect(() => {
		const nav = box.current;
		if (!nav || !list.current || at < 0) return;
		const top = list.current.offsetTop + at * row;
		if (top < nav.scrollTop || top > nav.scrollTop + nav.clientHeight - row * 2) nav.scrollTop = top - nav.clientHeight / 3;
	}, [at]);
	return (
		<nav class="outline" aria-label={t('reader.outline')} ref={box} onScroll={look}>
			{headings.length > 0 && (
				<>
					<h2>{t('reader.outlineParts.article')}</h2>
					<ol>
						{headings.map((one, index) => (
							<li key={index} class={index === heading ? 'on' : ''} style={{ '--level': one.level }}>
								<button type="button" aria-current={index === heading || undefined} onClick={() => goToHeading(one)}>
									{one.text}
								</button>
							</li>
						))}
					</ol>
				</>
			)}
			{posts.length > 0 && (
				<>
					<h2>{t('reader.outlineParts.replies')}</h2>
					<ol class="posts" ref={list} style={{ height: `${posts.length * row}px` }}>
						{posts.slice(seen.from, seen.to).map((post, index) => (
							<li key={post.id} class={post.id === here ? 'on' : ''} style={{ top: `${(seen.from + index) * row}px` }}>
								<button
									type="button"
									aria-current={post.id === here || undefined}
									title={[post.dateText, t('reader.outlineParts.length', undefined, [String(length(post))])].filter(Boolean).join(' · ')}
									onClick={() => goTo(post.id)}
								>
									<b>{post.author?.name ?? t('reader.nobody')}</b>
									{post.number !== undefined && <span>#{post.number}</span>}
									{unread?.has(post.id) && <i class="new" role="img" aria-label={t('reader.outlineParts.new')} />}
									<small>{length(post)}</small>
								</button>
							</li>
						))}
					</ol>
				</>
			)}
		</nav>
	);
}
