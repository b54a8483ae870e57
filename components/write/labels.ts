/** The few words that a file says itself, in the language of the thread. */
import type { Notice, NoticeKind, Post, Thread } from '../model/thread';

export interface Labels {
	/** Name of a person whom the page does not name. */
	somebody: string;
	wrote: (name: string) => string;
	attachments: string;
	remarks: string;
	spoiler: string;
	edited: string;
	accepted: string;
	/** Heading of the list of what is not here. */
	notHere: string;
	source: string;
	contents: string;
	picture: string;
	/** Mark of the person who began the thread. */
	starter: string;
	untitled: string;
	missing: Record<NoticeKind, string>;
	about: Record<Notice['about'], (count: number) => string>;
	picturesLeft: (count: number) => string;
}

const english: Labels = {
	somebody: 'Somebody',
	wrote: (name) => `${name} wrote:`,
	attachments: 'Attachments',
	remarks: 'Remarks',
	spoiler: 'Spoiler',
	edited: 'Edited',
	accepted: 'Accepted answer',
	notHere: 'Not in this file',
	source: 'Source',
	contents: 'Contents',
	picture: 'Picture',
	starter: 'topic starter',
	untitled: 'Untitled thread',
	missing: {
		login: 'needs a login',
		'reply-first': 'shown only after a reply',
		payment: 'shown only after payment',
		permission: 'needs more rights',
		removed: 'was removed',
		blocked: 'was blocked',
		hidden: 'is hidden',
		'first-post-elsewhere': 'the article is on another page',
		'cut-off': 'was cut off by the page',
		'not-loaded': 'was not loaded by the page',
		picture: 'could not be fetched',
		page: 'could not be read',
	},
	about: {
		thread: () => 'The thread',
		post: (count) => (count === 1 ? '1 post' : `${count} posts`),
		attachment: (count) => (count === 1 ? '1 attachment' : `${count} attachments`),
		picture: (count) => (count === 1 ? '1 picture' : `${count} pictures`),
		part: (count) => (count === 1 ? '1 part' : `${count} parts`),
		page: (count) => (count === 1 ? '1 page' : `${count} pages`),
	},
	picturesLeft: (count) =>
		count === 1 ? '1 picture could not be fetched; its link stays.' : `${count} pictures could not be fetched; their links stay.`,
};

const chinese: Labels = {
	somebody: '佚名',
	wrote: (name) => `${name} 写道：`,
	attachments: '附件',
	remarks: '点评',
	spoiler: '隐藏内容',
	edited: '编辑',
	accepted: '最佳答案',
	notHere: '未包含的内容',
	source: '来源',
	contents: '目录',
	picture: '图片',
	starter: '楼主',
	untitled: '无标题',
	missing: {
		login: '需要登录',
		'reply-first': '回复后可见',
		payment: '付费后可见',
		permission: '权限不足',
		removed: '已被删除',
		blocked: '已被屏蔽',
		hidden: '已隐藏',
		'first-post-elsewhere': '主楼在另一页',
		'cut-off': '被网页截断',
		'not-loaded': '网页没有加载',
		picture: '无法获取',
		page: '无法读取',
	},
	about: {
		thread: () => '主题',
		post: (count) => `${count} 楼`,
		attachment: (count) => `${count} 个附件`,
		picture: (count) => `${count} 张图片`,
		part: (count) => `${count} 处内容`,
		page: (count) => `${count} 页`,
	},
	picturesLeft: (count) => `${count} 张图片无法获取，保留了链接。`,
};

/** Words for a thread in `language` (BCP 47); English where there are none of its own. */
export const labelsFor = (language: string | undefined): Labels => (/^zh\b/i.test(language ?? '') ? chinese : english);

/** A BCP 47 tag that may stand in a file; "und" where the page says none. */
export const languageOf = ({ language = '' }: Pick<Thread, 'language'>): string =>
	/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : 'und';

/** One notice as a sentence without a full stop: "2 attachments: needs a login". */
export const noticeText = ({ about, count, kind, text }: Notice, labels: Labels): string =>
	`${labels.about[about](count ?? 1)}: ${labels.missing[kind]}${text?.trim() ? ` (${text.trim()})` : ''}`;

/** Sentence in the place of a body that is not to be had. */
export const missingText = ({ missing }: Post, labels: Labels): string | undefined =>
	missing && `${labels.about.post(1)}: ${labels.missing[missing]}`;
