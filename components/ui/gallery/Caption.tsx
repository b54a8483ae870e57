/** Below the picture: its words, who posted it, when, how large it is, and the way to its post. */
import { useWords } from '../words';
import { bytesIn, dayOf, pixelsOf, wordsOf } from './about';
import type { Shown, Size } from './choose';

export interface CaptionProps {
	shown: Shown;
	size: Size | undefined;
	bytes: number | undefined;
	post(id: string): void;
}

export function Caption({ shown, size, bytes, post: toPost }: CaptionProps) {
	const t = useWords();
	const { picture, post } = shown;
	const words = wordsOf(shown);
	const again = picture.alsoIn?.length ?? 0;
	const facts = [dayOf(post), pixelsOf(size), bytes ? bytesIn(bytes) : undefined, again ? t('gallery.again', again) : undefined];
	return (
		<div class="words">
			{words && <p class="said">{words}</p>}
			<p class="who">
				{post?.author && <b>{post.author.name}</b>}
				<button type="button" onClick={() => toPost(picture.postId)} title={t('gallery.toPost')}>
					{post?.number === undefined ? t('gallery.post') : `#${post.number}`}
				</button>
				{facts.filter(Boolean).map((fact) => (
					<span key={fact}>{fact}</span>
				))}
			</p>
		</div>
	);
}
