/** Pages for the reader's end-to-end tests: a plain Discuz! thread of our own words, dressed up in trouble. */

const paragraphs = [
	'九月底请了假，和两位朋友去皖南的山里住了九天。出发前只订了头两晚的房间。',
	'高铁到黄山北站，再换乡村巴士，全程四个半小时。',
	'不赶路，慢慢走，是这次最对的决定。',
];

const postHtml = (floor: number, body: string) => `
<div id="post_${floor}"><table id="pid${floor}" class="plhin"><tr><td class="pls"><div class="pi"><div class="authi"><a href="space-uid-${floor}.html" class="xw1">会员${floor}</a></div></div></td>
<td class="plc"><div class="pi"><strong><a href="thread-1-1-1.html#pid${floor}" id="postnum${floor}"><em>${floor}</em><sup>#</sup></a></strong>
<div class="pti"><div class="authi"><em id="authorposton${floor}">发表于 2024-10-1${floor % 10} 08:0${floor % 10}</em></div></div></div>
<div class="pct"><div class="pcb"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_${floor}">${body}</td></tr></table></div></div></div></td></tr></table></div>`;

interface Trouble {
	/** Goes into the head. */
	head?: string;
	/** Goes to the end of the body. */
	tail?: string;
	/** Attributes of `<html>`. */
	html?: string;
	/** No doctype: quirks mode. */
	quirks?: boolean;
	/** Replies below the article. */
	replies?: number;
}

export function threadPage({ head = '', tail = '', html = '', quirks, replies = 3 }: Trouble = {}): string {
	const posts = Array.from({ length: replies }, (_, index) => postHtml(index + 2, `第 ${index + 2} 楼：照片真好，先收藏了。`));
	return `${quirks ? '' : '<!doctype html>'}<html ${html}><head><title>山里的九天 - 山野 - Powered by Discuz!</title><meta name="generator" content="Discuz! X3.4">${head}</head>
<body id="nv_forum" class="pg_viewthread"><div id="pt"><div class="z"><a href="./">首页</a><em>›</em><a href="forum-1-1.html">山野</a></div></div>
<div id="ct"><h1 class="ts"><span id="thread_subject">山里的九天</span></h1>
<div id="postlist">${postHtml(1, paragraphs.map((words) => `　　${words}<br><br>`).join('\n'))}${posts.join('')}</div>
<form id="fastpostform"><textarea id="fastpostmessage" name="message"></textarea></form></div><div style="height:2000px">foot</div>${tail}</body></html>`;
}

/** Rules that would ruin any reader whose words they reach. */
export const hostile = `html, body { content-visibility: hidden !important; contain: strict !important; clip-path: inset(50%) !important } * { font: 40px fantasy !important; display: none !important; color: red !important; margin: 99px !important; direction: rtl !important }
*::before { content: "bad" !important } p { text-indent: 300px !important; letter-spacing: 9px !important } threadleaf-reader, threadleaf-reader * { visibility: hidden !important; opacity: 0 !important; position: fixed !important; transform: scale(3) !important }`;
