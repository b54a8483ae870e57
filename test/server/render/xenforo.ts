/** Draws a page of a story as XenForo 2 does (`thread_view`, `post_macros`). */
import type { Story, StoryPost } from '../story';

export const perPage = 20;

function post({ id, floor, author, date, words, answers }: StoryPost, story: Story): string {
	const answered = answers ? story.posts.find((other) => other.floor === answers) : undefined;
	const quote = answered
		? `<blockquote data-attributes="member: 5" data-quote="${answered.author}" data-source="post: ${answered.id}" class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote js-expandWatch"><div class="bbCodeBlock-title"><a href="/goto/post?id=${answered.id}" class="bbCodeBlock-sourceJump" rel="nofollow" data-xf-click="attribution">${answered.author} said:</a></div><div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent js-expandContent">${answered.words}</div><div class="bbCodeBlock-expandLink js-expandLink"><a role="button" tabindex="0">Click to expand...</a></div></div></blockquote>`
		: '';
	const stamp = `${date.replace(' ', 'T')}:00+0000`;
	return `<article class="message message--post js-post js-inlineModContainer" data-author="${author}" data-content="post-${id}" id="js-post-${id}"><span class="u-anchorTarget" id="post-${id}"></span><div class="message-inner">
<div class="message-cell message-cell--user"><section class="message-user"><div class="message-userDetails"><h4 class="message-name"><a href="/members/m.5/" class="username" dir="auto" data-user-id="5"><span>${author}</span></a></h4></div></section></div>
<div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget"><header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline"><li class="u-concealed"><a href="/threads/story.7/post-${id}" rel="nofollow"><time class="u-dt" dir="auto" datetime="${stamp}" data-time="${Date.parse(stamp) / 1000}" title="${date}">${date}</time></a></li></ul><ul class="message-attribution-opposite message-attribution-opposite--list"><li><a href="/threads/story.7/post-${id}" rel="nofollow">#${floor}</a></li></ul></header>
<div class="message-content js-messageContent"><div class="message-userContent lbContainer js-lbContainer"><article class="message-body js-selectToQuote"><div class="bbWrapper">${quote}${words}</div></article></div></div></div></div></div></article>`;
}

/** @returns HTML in which links lead to `/threads/story.7/page-N` */
export function drawXenforo(story: Story, number: number, charset: string): string {
	const count = Math.max(1, Math.ceil(story.posts.length / perPage));
	const href = (page: number): string => `/threads/story.7/${page > 1 ? `page-${page}` : ''}`;
	const jump = (to: string, page: number): string => `<a href="${href(page)}" class="pageNav-jump pageNav-jump--${to}">${to}</a>`;
	const numbers = [...new Set([1, number, count])]
		.sort((a, b) => a - b)
		.map((page) => `<li class="pageNav-page${page === number ? ' pageNav-page--current' : ''}"><a href="${href(page)}">${page}</a></li>`);
	const pager =
		count > 1
			? `<nav class="pageNavWrapper pageNavWrapper--mixed"><div class="pageNav">${number > 1 ? jump('prev', number - 1) : ''}<ul class="pageNav-main">${numbers.join('')}</ul>${number < count ? jump('next', number + 1) : ''}</div></nav>`
			: '';
	const posts = story.posts.slice((number - 1) * perPage, number * perPage).map((each) => post(each, story));
	return `<!DOCTYPE html><html id="XF" lang="en-US" dir="LTR" data-app="public" data-template="thread_view" data-container-key="node-3" data-content-key="thread-7" data-logged-in="false"><head><meta charset="${charset}" /><title>${story.title}${number > 1 ? ` | Page ${number}` : ''} | Harbour Forum</title></head>
<body data-template="thread_view"><div class="p-pageWrapper" id="top"><div class="p-body"><div class="p-body-inner"><ul class="p-breadcrumbs" itemscope><li itemprop="itemListElement"><a href="/" itemprop="item"><span itemprop="name">Forums</span></a></li><li itemprop="itemListElement"><a href="/forums/boats.3/" itemprop="item"><span itemprop="name">${story.board}</span></a></li></ul>
<div class="p-body-header"><div class="p-title"><h1 class="p-title-value">${story.title}</h1></div></div><div class="p-body-main"><div class="p-body-content"><div class="p-body-pageContent"><div class="block block--messages" data-xf-init="lightbox"><div class="block-outer">${pager}</div><div class="block-container lbContainer"><div class="block-body js-replyNewMessageContainer">${posts.join('\n')}</div></div><div class="block-outer block-outer--after">${pager}</div></div></div></div></div></div></div></div></body></html>`;
}
