/** What a person orders from a thread: which posts, as which kind of file. */

export type Format = 'md' | 'zip' | 'html' | 'epub' | 'txt' | 'json';

/** Which posts: the article, what its author wrote, everything read, or one post by id. */
export type Scope = 'article' | 'author' | 'thread' | { postId: string };

/** In the order in which they are offered. */
export const formats: readonly Format[] = ['md', 'zip', 'html', 'epub', 'txt', 'json'];
