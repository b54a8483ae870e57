/** The line above a post: number, name and time, or what a template of the person's own says. */
import { defaults } from '../model/settings';
import type { Post } from '../model/thread';
import type { Labels } from './labels';
import { fill, type Values } from './template';

/** Template words of the heading of a post. */
export const postValues = (post: Post): Values => ({
	number: post.number === undefined ? undefined : `#${post.number}`,
	author: post.author?.name,
	date: post.date?.replace('T', ' ') ?? post.dateText,
	title: post.title,
	score: post.score,
	id: post.id,
	permalink: post.permalink,
});

/** One line, never empty. */
export const postHeading = (post: Post, template: string = defaults.postHeading, labels: Labels): string =>
	fill(template, postValues(post)).replace(/\s+/g, ' ').trim() || labels.somebody;
