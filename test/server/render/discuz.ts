/** Draws a page of a story as the Discuz! X3.4 desktop template does (`viewthread.htm`, `viewthread_node.htm`). */
import type { Story, StoryPost } from '../story';

export const perPage = 10;
const floors = ['楼主', '沙发', '板凳', '地板'];

function post({ id, floor, author, date, words, answers }: StoryPost, story: Story): string {
	const answered = answers ? story.posts.find((other) => other.floor === answers) : undefined;
	const quote = answered
		? `<div class="quote"><blockquote><font size="2"><a href="forum.php?mod=redirect&amp;goto=findpost&amp;pid=${answered.id}&amp;ptid=7" target="_blank"><font color="#999999">${answered.author} 发表于 ${answered.date}</font></a></font><br />\n${answered.words}</blockquote></div><br />\n`
		: '';
	return `<div id="post_${id}"><table id="pid${id}" class="plhin" summary="pid${id}" cellspacing="0" cellpadding="0"><tr><td class="pls" rowspan="2"><div id="favatar${id}" class="pls cl favatar">
<div class="pi"><div class="authi"><a href="home.php?mod=space&amp;uid=${author.length}" target="_blank" class="xw1">${author}</a></div></div>
<div class="avatar"><a href="home.php?mod=space&amp;uid=5" class="avtm"><img src="uc_server/avatar.php?uid=5&size=middle" /></a></div></div></td>
<td class="plc"><div class="pi"><strong><a href="forum.php?mod=redirect&goto=findpost&ptid=7&pid=${id}" id="postnum${id}">${floors[floor - 1] ?? `<em>${floor}</em><sup>#</sup>`}</a></strong>
<div class="pti"><div class="authi"><em id="authorposton${id}">发表于 ${date}</em><span class="pipe">|</span><a href="forum.php?mod=viewthread&amp;tid=7&amp;page=1&amp;authorid=${author.length}" rel="nofollow">只看该作者</a></div></div></div>
<div class="pct"><div class="pcb"><div class="t_fsz"><table cellspacing="0" cellpadding="0"><tr><td class="t_f" id="postmessage_${id}">\n${quote}${words}</td></tr></table></div></div></div></td></tr></table></div>`;
}

/**
 * @param number of the page, from 1
 * @param author whose view this is: the forum keeps it in the links of its pager
 * @returns HTML in which relative links lead to `forum.php?mod=viewthread&tid=7&page=N`
 */
export function drawDiscuz(story: Story, number: number, charset: string, author: string | null = null): string {
	const count = Math.max(1, Math.ceil(story.posts.length / perPage));
	const href = (page: number): string =>
		`forum.php?mod=viewthread&amp;tid=7&amp;extra=${author ? `&amp;authorid=${author}` : ''}&amp;page=${page}`;
	const previous = number > 1 ? `<a href="${href(number - 1)}" class="prev">&nbsp;&nbsp;</a>` : '';
	const next = number < count ? `<a href="${href(number + 1)}" class="nxt">下一页</a>` : '';
	const pager = `<div class="pg">${previous}<strong>${number}</strong><label><input type="text" name="custompage" value="${number}" /><span title="共 ${count} 页"> / ${count} 页</span></label>${next}</div>`;
	// Page 1 counts, the others name the author.
	const head =
		number > 1
			? `<div id="tath" class="cl"><a href="home.php?mod=space&amp;uid=3" title="${story.posts[0]?.author}"><img src="uc_server/avatar.php?uid=3&size=small" /></a>楼主: <a href="home.php?mod=space&amp;uid=3" title="${story.posts[0]?.author}">${story.posts[0]?.author}</a></div>`
			: `<div class="hm ptn"><span class="xg1">查看:</span> <span class="xi1">716</span><span class="pipe">|</span><span class="xg1">回复:</span> <span class="xi1">${story.posts.length - 1}</span></div>`;
	const posts = story.posts.slice((number - 1) * perPage, number * perPage).map((each) => post(each, story));
	return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}" /><title>${story.title} - ${story.board} - 山水论坛 - Powered by Discuz!</title><meta name="generator" content="Discuz! X3.4" /></head>
<body id="nv_forum" class="pg_viewthread"><form id="lsform"><input type="text" name="username"><input type="password" name="password"><button><em>登录</em></button></form>
<div id="wp" class="wp"><div id="pt" class="bm cl"><div class="z"><a href="./" class="nvhm" title="首页">山水论坛</a><em>&raquo;</em><a href="forum.php">论坛</a> <em>&rsaquo;</em> <a href="forum.php?mod=forumdisplay&amp;fid=3">${story.board}</a> <em>&rsaquo;</em> <a href="${href(1)}">${story.title}</a></div></div>
<div id="ct" class="wp cl"><div id="pgt" class="pgs mbm cl"><div class="pgt">${pager}</div></div><div id="postlist" class="pl bm"><table cellspacing="0" cellpadding="0"><tr><td class="pls ptn pbn">${head}</td>
<td class="plc ptm pbn vwthd"><h1 class="ts"><span id="thread_subject">${story.title}</span></h1></td></tr></table>${posts.join('\n')}</div><div class="pgs mtm mbm cl">${pager}</div></div></div>
<div id="ft"><p>Powered by Discuz! X3.4</p></div></body></html>`;
}
