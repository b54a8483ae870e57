/** Draws a demo thread as phpBB 3.3 does (prosilver, `viewtopic_body.html`), on one page. */
import type { DemoPost, DemoThread, Line } from './story';

function drawLine(line: Line): string {
	switch (line.kind) {
		case 'picture':
			return `<dl class="file"><dt class="attach-image"><img src="./download/file.php?id=${line.number}&mode=view" class="postimage" alt="${line.caption}" onclick="viewableArea(this);" /></dt><dd><em>${line.caption}</em></dd></dl>`;
		case 'heading':
			return `<strong class="text-strong"><span style="font-size:150%;line-height:116%">${line.text}</span></strong><br>\n<br>\n`;
		case 'quotation':
			return `<blockquote class="uncited"><div>${line.text}</div></blockquote>\n`;
		case 'item':
			return `<ul><li>${line.text}</li></ul>`;
		case 'paragraph':
			return `${line.text}<br>\n<br>\n`;
	}
}

function drawPost(post: DemoPost, thread: DemoThread): string {
	const answered = thread.posts.find(({ floor }) => floor === post.answers);
	const said = answered?.lines.map((line) => (line.kind === 'picture' ? '' : line.text)).join(' ');
	const quote = answered
		? `<blockquote cite="./viewtopic.php?p=${answered.id}#p${answered.id}"><div><cite><a href="./memberlist.php?mode=viewprofile&amp;u=${answered.floor}">${answered.author}</a> wrote: <a href="./viewtopic.php?p=${answered.id}#p${answered.id}" data-post-id="${answered.id}">↑</a></cite>${said}</div></blockquote>`
		: '';
	const body = post.lines.map(drawLine).join('').replaceAll('</ul><ul>', '');
	return `<div id="p${post.id}" class="post has-profile bg${(post.floor % 2) + 1}"><div class="inner">
<dl class="postprofile" id="profile${post.id}"><dt class="no-profile-rank no-avatar"><a href="./memberlist.php?mode=viewprofile&amp;u=${post.floor}" class="username">${post.author}</a></dt><dd class="profile-posts"><strong>Posts:</strong> <a href="#">${post.id % 97}</a></dd></dl>
<div class="postbody"><div id="post_content${post.id}"><h3 ${post.floor === 1 ? 'class="first"' : ''}><a href="./viewtopic.php?p=${post.id}#p${post.id}">${post.floor === 1 ? '' : 'Re: '}${thread.title}</a></h3>
<ul class="post-buttons"><li><a href="#" title="Reply with quote" class="button button-icon-only"><span class="sr-only">Quote</span></a></li></ul>
<p class="author"><a class="unread" href="./viewtopic.php?p=${post.id}#p${post.id}" title="Post"><span class="sr-only">Post</span></a><span class="responsive-hide">by <strong><a href="./memberlist.php?mode=viewprofile&amp;u=${post.floor}" class="username">${post.author}</a></strong> &raquo; </span><time datetime="${iso(post.date)}">${spoken(post.date)}</time></p>
<div class="content">${quote}${body}</div></div></div>
<div class="back2top"><a href="#top" class="top" title="Top"><span class="sr-only">Top</span></a></div></div></div><hr class="divider" />`;
}

const iso = (date: string) =>
	new Date(`${date.replace(/-(\d)(?=[- ])/g, '-0$1').replace(' ', 'T')}:00Z`).toISOString().replace('.000Z', '+00:00');
const spoken = (date: string) =>
	new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(iso(date)));

export const drawPhpbb = (thread: DemoThread): string => `<!DOCTYPE html>
<html dir="ltr" lang="en-gb"><head><meta charset="utf-8" /><title>${thread.title} - ${thread.site}</title><link rel="stylesheet" href="phpbb.css" /></head>
<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1>${thread.site}</h1><p class="skiplink"><a href="#start_here">Skip to content</a></p></div>
<div class="navbar"><ul id="nav-breadcrumbs" class="nav-breadcrumbs linklist navlinks"><li class="breadcrumbs"><span class="crumb"><a href="./index.php"><span itemprop="name">Board index</span></a></span><span class="crumb"><a href="./viewforum.php?f=4"><span itemprop="name">${thread.board}</span></a></span></li><li class="rightside"><a href="./ucp.php?mode=login">Login</a> <a href="./ucp.php?mode=register">Register</a></li></ul></div></div>
<div id="page-body" class="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=31">${thread.title}</a></h2>
<div class="action-bar bar-top"><a href="./posting.php?mode=reply&amp;t=31" class="button"><span>Post Reply</span></a><div class="pagination">${thread.posts.length} posts &bull; Page <strong>1</strong> of <strong>1</strong></div></div>
${thread.posts.map((post) => drawPost(post, thread)).join('\n')}
<div class="action-bar bar-bottom"><p class="jumpbox-return"><a href="./viewforum.php?f=4" class="left-box arrow-left">Return to &ldquo;${thread.board}&rdquo;</a></p></div></div>
<div id="page-footer" class="page-footer"><div class="copyright"><p>Powered by <a href="https://www.phpbb.com/">phpBB</a>&reg; Forum Software &copy; phpBB Limited</p></div></div></div></body></html>`;

/** Our own rules, near to the forum's default look. */
export const phpbbStyle = `body{margin:0;padding:12px;background:#f5f7fa;color:#536482;font:12px/1.5 Verdana,Helvetica,Arial,sans-serif}.wrap{max-width:1152px;margin:auto;padding:15px;background:#fff;border:1px solid #e6e9ed;border-radius:8px}.headerbar{padding:10px 20px;border-radius:7px;background:#12a3eb;color:#fff}.navbar{padding:4px 10px;margin:4px 0;background:#cadceb;border-radius:7px}ul{list-style:none;padding:0}.navlinks{display:flex;justify-content:space-between;margin:0}a{color:#105289;text-decoration:none}.topic-title{font-size:20px}.action-bar{display:flex;justify-content:space-between;margin:8px 0}.post{margin-bottom:4px;padding:8px 12px;border-radius:7px;background:#ecf3f7}.bg2{background:#e1ebf2}.inner{display:flex;flex-direction:row-reverse}.postprofile{width:200px;margin:5px 0 10px;padding-left:12px;border-left:1px solid #fff}.postbody{flex:1}.content{font-size:13px;color:#333}.content ul{list-style:disc;padding-left:24px}blockquote{margin:8px 25px 8px 0;padding:6px 10px;border:1px solid #dbdbce;background:#ebeadd}cite{display:block;font-weight:700;font-style:normal}img{max-width:100%}.sr-only{display:none}.divider{display:none}`;
