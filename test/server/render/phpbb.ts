/** Draws a page of a story as phpBB 3.3 prosilver does (`viewtopic_body.html`). */
import type { Story, StoryPost } from '../story';

export const perPage = 10;

function post({ id, author, date, words, answers }: StoryPost, at: number, story: Story): string {
	const answered = answers ? story.posts.find((other) => other.floor === answers) : undefined;
	const quote = answered
		? `<blockquote cite="./viewtopic.php?p=${answered.id}#p${answered.id}"><div><cite><a href="./memberlist.php?mode=viewprofile&amp;u=5">${answered.author}</a> wrote: <a href="./viewtopic.php?p=${answered.id}#p${answered.id}" data-post-id="${answered.id}">↑</a></cite>\n${answered.words}\n</div></blockquote>\n`
		: '';
	return `<div id="p${id}" class="post has-profile bg${(at % 2) + 1}"><div class="inner"><dl class="postprofile" id="profile${id}"><dt class="no-profile-rank no-avatar"><div class="avatar-container"></div><a href="./memberlist.php?mode=viewprofile&amp;u=58" class="username">${author}</a></dt></dl>
<div class="postbody"><div id="post_content${id}"><h3 class="first"><a href="./viewtopic.php?p=${id}#p${id}">Re: ${story.title}</a></h3>
<p class="author"><a class="unread" href="./viewtopic.php?p=${id}#p${id}" title="Post"><span class="sr-only">Post</span></a><span class="responsive-hide">by <strong><a href="./memberlist.php?mode=viewprofile&amp;u=58" class="username">${author}</a></strong> &raquo; </span><time datetime="${date.replace(' ', 'T')}:00+00:00">${date}</time></p>
<div class="content">${quote}${words}</div></div></div></div></div>`;
}

/** @returns HTML in which relative links lead to `viewtopic.php?t=7&start=N` */
export function drawPhpbb(story: Story, number: number, charset: string): string {
	const count = Math.max(1, Math.ceil(story.posts.length / perPage));
	const href = (page: number): string => `./viewtopic.php?t=7${page > 1 ? `&amp;start=${(page - 1) * perPage}` : ''}`;
	const arrow = (rel: string, page: number): string =>
		`<li class="arrow ${rel === 'prev' ? 'previous' : 'next'}"><a class="button button-icon-only" href="${href(page)}" rel="${rel}" role="button"><span class="sr-only">${rel}</span></a></li>`;
	const numbers = Array.from({ length: count }, (_, at) =>
		at + 1 === number
			? `<li class="active"><span>${number}</span></li>`
			: `<li><a class="button" href="${href(at + 1)}" role="button">${at + 1}</a></li>`,
	);
	const pager = `<div class="pagination">${story.posts.length} posts <ul>${number > 1 ? arrow('prev', number - 1) : ''}${numbers.join('')}${number < count ? arrow('next', number + 1) : ''}</ul></div>`;
	const posts = story.posts.slice((number - 1) * perPage, number * perPage).map((each, at) => post(each, at, story));
	return `<!DOCTYPE html><html dir="ltr" lang="en-gb"><head><meta charset="${charset}" /><title>${story.title} - Trail board</title></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header" class="page-header"><ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks"><li class="breadcrumbs"><span class="crumb" itemscope><a href="./index.php"><span itemprop="name">Board index</span></a></span><span class="crumb" itemscope data-forum-id="3"><a href="./viewforum.php?f=3"><span itemprop="name">${story.board}</span></a></span></li></ul></div>
<div id="page-body" class="page-body" role="main"><h2 class="topic-title"><a href="${href(number)}">${story.title}</a></h2><div class="action-bar bar-top">${pager}</div>${posts.join('\n')}<div class="action-bar bar-bottom">${pager}</div></div>
<div id="page-footer" class="page-footer"><div class="copyright">Powered by <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software</div></div></div></body></html>`;
}
