/** What a person orders from a thread: which posts, as which kind of file. */

export type Format = 'md' | 'zip' | 'html' | 'epub' | 'txt' | 'json';

/** Which posts: the article, what its author wrote, everything read, one post by id, or what one person wrote. */
export type Scope = 'article' | 'author' | 'thread' | { postId: string } | { author: string };

/** In the order in which they are offered. */
export const formats: readonly Format[] = ['md', 'zip', 'html', 'epub', 'txt', 'json'];
