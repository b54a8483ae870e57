/** Draws a page of a demo thread as Discuz! X3.5 shows it to a guest: placeholders for pictures, login box, breadcrumbs, service numbers and all. */
import type { DemoPost, DemoThread, Line } from './story';

const perPage = 8;
const floors = ['楼主', '沙发', '板凳', '地板'];
export const discuzPages = (thread: DemoThread): number => Math.ceil(thread.posts.length / perPage);
const address = (page: number) => `forum.php?mod=viewthread&amp;tid=47&amp;extra=&amp;page=${page}`;
const person = (name: string) =>
	`home.php?mod=space&amp;uid=${[...name].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % 9000}`;

/** A guest's browser gets `none.gif`; the page's script would put the picture in when it is scrolled to. */
const picture = (line: Extract<Line, { kind: 'picture' }>, date: string): string => {
	const aid = 900 + line.number;
	const file = `data/attachment/forum/${line.file}`;
	return `<div align="center">
<ignore_js_op>
<img id="aimg_${aid}" aid="${aid}" src="static/image/common/none.gif" zoomfile="${file}" file="${file}" class="zoom" onclick="zoom(this, this.src, 0, 0, 0)" width="600" inpost="1" onmouseover="showMenu({'ctrlid':this.id,'pos':'12'})" />
<div class="tip tip_4 aimg_tip" id="aimg_${aid}_menu" style="position: absolute; display: none" disautofocus="true"><div class="xs0"><p><strong>DSC0${aid}.jpg</strong> <em class="xg1">(2${line.number}.4 KB, 下载次数: ${line.number * 3})</em></p>
<p><a href="forum.php?mod=attachment&amp;aid=${aid}&amp;nothumb=yes" target="_blank">下载附件</a></p><p class="xg1 y">${date} 上传</p></div><div class="tip_horn"></div></div>
</ignore_js_op>
</div><br />
<div align="center"><font color="#808080">图/${line.caption}</font></div>`;
};

function drawLine(line: Line, date: string): string {
	if (line.kind === 'picture') return picture(line, date);
	if (line.kind === 'heading') return `<strong>　　${line.text}</strong>`;
	if (line.kind === 'quotation') return `<div class="quote"><blockquote>${line.text}</blockquote></div>`;
	return line.kind === 'item' ? `· ${line.text}` : `　　${line.text}`;
}

/** An article has leading spaces and empty lines between; an answer is a line. */
function words({ floor, lines, date }: DemoPost): string {
	if (floor === 1) return lines.map((line) => drawLine(line, date)).join('<br />\n<br />\n');
	return lines.map((line) => (line.kind === 'picture' ? '' : line.text)).join('<br />\n');
}

function quote(post: DemoPost, thread: DemoThread): string {
	const answered = thread.posts.find(({ floor }) => floor === post.answers);
	if (!answered) return '';
	return `<div class="quote"><blockquote><font size="2"><a href="forum.php?mod=redirect&amp;goto=findpost&amp;pid=${answered.id}&amp;ptid=47" target="_blank"><font color="#999999">${answered.author} 发表于 ${answered.date}</font></a></font><br />
${words(answered).slice(0, 90)}</blockquote></div><br />\n`;
}

const drawPost = (
	post: DemoPost,
	thread: DemoThread,
): string => `<div id="post_${post.id}"><table id="pid${post.id}" class="plhin" summary="pid${post.id}" cellspacing="0" cellpadding="0">
<tr><td class="pls" rowspan="2"><div id="favatar${post.id}" class="pls cl favatar"><div class="pi"><div class="authi"><a href="${person(post.author)}" target="_blank" class="xw1">${post.author}</a></div></div>
<div class="avatar"><a href="${person(post.author)}" class="avtm" target="_blank"><img src="avatar/${encodeURIComponent(post.author)}.svg" class="user_avatar"></a></div>
<p><em><a href="#">注册会员</a></em></p><dl class="pil cl"><dt>积分</dt><dd>${post.id - 4000}</dd></dl></div></td>
<td class="plc"><div class="pi"><strong><a href="forum.php?mod=redirect&amp;goto=findpost&amp;ptid=47&amp;pid=${post.id}" id="postnum${post.id}">${floors[post.floor - 1] ?? `<em>${post.floor}</em><sup>#</sup>`}</a></strong>
<div class="pti"><div class="authi"><em id="authorposton${post.id}">发表于 ${post.date}</em><span class="pipe">|</span><a href="forum.php?mod=viewthread&amp;tid=47&amp;page=1&amp;authorid=5" rel="nofollow">只看该作者</a>${post.floor === 1 ? '<span class="pipe show">|</span><a href="javascript:;" class="show">阅读模式</a>' : ''}</div></div></div>
<div class="pct"><div class="pcb"><div class="t_fsz"><table cellspacing="0" cellpadding="0"><tr><td class="t_f" id="postmessage_${post.id}">
${quote(post, thread)}${words(post)}${post.floor === 1 ? `<i class="pstatus"> 本帖最后由 ${post.author} 于 2024-3-18 21:02 编辑 </i>` : ''}</td></tr></table></div></div></div></td></tr>
<tr><td class="plc plm"><div class="sign" style="max-height:100px">慢慢走，比较快。</div></td></tr></table></div>`;

/** @param page from 1 */
export function drawDiscuz(thread: DemoThread, page: number): string {
	const count = discuzPages(thread);
	const posts = thread.posts.slice((page - 1) * perPage, page * perPage);
	const numbers = Array.from({ length: count }, (_, at) =>
		at + 1 === page ? `<strong>${page}</strong>` : `<a href="${address(at + 1)}">${at + 1}</a>`,
	);
	const pager = `<div class="pg">${page > 1 ? `<a href="${address(page - 1)}" class="prev">&nbsp;&nbsp;</a>` : ''}${numbers.join('')}<label><input type="text" name="custompage" class="px" size="2" value="${page}" /><span title="共 ${count} 页"> / ${count} 页</span></label>${page < count ? `<a href="${address(page + 1)}" class="nxt">下一页</a>` : ''}</div>`;
	return `<!DOCTYPE html>
<html><head><meta charset="utf-8" /><title>${thread.title} - ${thread.board} - ${thread.site} - Powered by Discuz!</title><meta name="generator" content="Discuz! X3.5" /><meta name="application-name" content="${thread.site}" /><link rel="stylesheet" href="discuz.css" /></head>
<body id="nv_forum" class="pg_viewthread"><div id="toptb" class="cl"><div class="wp"><div class="z"><a href="javascript:;">设为首页</a><a href="javascript:;">收藏本站</a></div></div></div>
<div id="hd"><div class="wp"><div class="hdc cl"><h2><a href="./">${thread.site}</a></h2><form id="lsform"><input type="text" name="username" class="px" placeholder="用户名" /><input type="password" name="password" class="px" placeholder="密码" /><button type="button" class="pn"><em>登录</em></button> <a href="#">找回密码</a> <a href="#" class="xi2">立即注册</a></form></div>
<div id="nv"><ul><li class="a" id="mn_forum"><a href="forum.php">论坛<span>BBS</span></a></li><li><a href="#">导读</a></li><li><a href="#">排行榜</a></li></ul></div></div></div>
<div id="wp" class="wp"><div id="pt" class="bm cl"><div class="z"><a href="./" class="nvhm" title="首页">${thread.site}</a><em>&raquo;</em><a href="forum.php">论坛</a> <em>&rsaquo;</em> <a href="forum.php?gid=1">走走看看</a> <em>&rsaquo;</em> <a href="forum.php?mod=forumdisplay&amp;fid=3">${thread.board}</a> <em>&rsaquo;</em> <a href="${address(1)}">${thread.title}</a></div></div>
<div class="notice-bar">公告：防诈骗提醒，站务人员不会向您索要密码。客服电话 000-0000-0000，客服 QQ 00000000</div>
<div id="ct" class="wp cl"><div id="pgt" class="pgs mbm cl"><div class="pgt">${pager}</div><span class="y pgb"><a href="forum.php?mod=forumdisplay&amp;fid=3">返回列表</a></span><a id="newspecial" href="javascript:;" class="pgsbtn">发新帖</a></div>
<div id="postlist" class="pl bm"><table cellspacing="0" cellpadding="0"><tr><td class="pls ptn pbn"><div class="hm ptn"><span class="xg1">查看:</span> <span class="xi1">${thread.views}</span><span class="pipe">|</span><span class="xg1">回复:</span> <span class="xi1">${thread.posts.length - 1}</span></div></td>
<td class="plc ptm pbn vwthd"><h1 class="ts">${thread.category ? `<a href="forum.php?mod=forumdisplay&amp;fid=3&amp;filter=typeid&amp;typeid=1">[${thread.category}]</a>\n` : ''}<span id="thread_subject">${thread.title}</span></h1><span class="xg1"><a href="${address(1)}">[复制链接]</a></span></td></tr></table>
${posts.map((post) => drawPost(post, thread)).join('\n')}</div>
<div class="pgs mtm mbm cl">${pager}</div>
<div id="f_pst" class="pl bm bmw"><form id="fastpostform"><div class="pt hm">您需要登录后才可以回帖 <a href="#" class="xi2">登录</a> | <a href="#" class="xi2">立即注册</a></div><p class="ptm pnpost"><a href="#" class="y">本版积分规则</a><button type="button" class="pn pnc"><strong>发表回复</strong></button></p></form></div></div></div>
<div id="ft" class="wp cl"><div id="flk" class="y"><p><a href="#">小黑屋</a><span class="pipe">|</span><a href="#">手机版</a><span class="pipe">|</span><strong>${thread.site}</strong> ( 某ICP备00000000号 )</p><p class="xs0">GMT+8, 2024-3-20 10:12 , Processed in 0.041236 second(s), 19 queries .</p></div><div id="frt"><p>Powered by <strong>Discuz!</strong> <em>X3.5</em></p></div></div></body></html>`;
}

/** Enough of a skin to look like one: our own rules, close to the forum's default colours. */
export const discuzStyle = `body{margin:0;background:#fff;color:#444;font:12px/1.5 Tahoma,'Microsoft Yahei','Noto Sans CJK SC',Simsun,sans-serif}a{color:#333;text-decoration:none}.wp{width:960px;margin:0 auto}.cl::after{content:'';display:block;clear:both}.z{float:left}.y{float:right}
#toptb{border-bottom:1px solid #cdcdcd;background:#f2f2f2;line-height:28px}#toptb a{padding:0 6px}.hdc{padding:14px 0}.hdc h2{float:left;margin:0;font:700 26px/1.2 serif;color:#2b7acd}#lsform{float:right;padding-top:8px}.px{width:110px;margin-right:4px;padding:3px;border:1px solid #ccc}.pn{border:1px solid #235994;background:#06c;color:#fff;cursor:pointer}.pn em{font-style:normal}
#nv{height:33px;background:#2b7acd}#nv ul{margin:0;padding:0}#nv li{float:left;padding:0 20px;line-height:33px;list-style:none}#nv li a{color:#fff;font-weight:700}#nv li span{display:none}#nv .a{background:#005ab4}#pt{margin:10px 0;line-height:29px}.notice-bar{padding:6px 10px;border:1px solid #f3dfb3;background:#fffae6}
.pgs{margin:10px 0;height:28px}.pg{float:right}.pg a,.pg strong,.pg label{float:left;display:inline;margin-left:4px;padding:0 8px;height:26px;border:1px solid #c2d5e3;line-height:26px}.pg strong{background:#e5edf2}.pg input{width:20px;height:16px}.pgb{margin-right:10px;line-height:26px}.pgsbtn{padding:6px 20px;background:#2b7acd;color:#fff;font-weight:700}
.pl{border:1px solid #c2d5e3}.pl table{width:100%;table-layout:fixed;border-collapse:collapse}td.pls{width:160px;vertical-align:top;background:#e5edf2;border-right:1px solid #c2d5e3;padding:0 15px}td.plc{vertical-align:top;padding:0 20px}.ts{margin:8px 0;font:700 16px/1.5 sans-serif}.pi{border-bottom:1px dashed #cdcdcd;padding:8px 0;height:16px}.plc .pi strong{float:right}.avatar img{width:120px;height:120px;background:#fff;padding:4px}.xi1{color:#f26c4f}.xi2{color:#369}.xg1{color:#999}.pipe{margin:0 5px;color:#ccc}
.t_f{padding:20px 0;font-size:14px;line-height:1.6}.quote{padding:10px 10px 10px 40px;background:#f9f9f9;color:#666}.quote blockquote{margin:0}.plhin{border-bottom:4px solid #c2d5e3}.sign{padding:10px 0;color:#999;border-top:1px dashed #ccc}.pstatus{color:#999}.zoom{width:600px;min-height:60px;background:#f4f4f4}#f_pst{margin:10px 0;padding:20px}.hm{text-align:center}#ft{padding:20px 0 60px;border-top:2px solid #2b7acd}#flk{text-align:right}`;
