/** Bad input: hostile words, broken pages, strange themes. A best reading or nothing, never an exception, never a script. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Thread } from '../../components/model/thread';
import { readThread } from '../../components/read/index';

const url = 'https://bbs.example.org/forum.php?mod=viewthread&tid=7';

/** A post as Discuz! X draws it. */
const post = (id: number | string, body: string, author = '茶客', floor = `${id}`) =>
	`<div id="post_${id}"><table id="pid${id}" class="plhin"><tr><td class="pls"><div class="authi"><a href="home.php?mod=space&uid=2" class="xw1">${author}</a></div></td>
	<td class="plc"><div class="pi"><strong><a id="postnum${id}"><em>${floor}</em><sup>#</sup></a></strong><div class="authi"><em id="authorposton${id}">发表于 2024-3-9 10:0${Number(id) % 10}</em></div></div>
	<div class="pct"><div class="pcb"><div class="t_fsz"><table><tr><td class="t_f" id="postmessage_${id}">${body}</td></tr></table></div></div></div></td></tr></table></div>`;
const page = (posts: string) =>
	`<!doctype html><meta charset="utf-8"><title>t</title><body id="nv_forum" class="pg_viewthread"><h1 class="ts"><span id="thread_subject">春茶</span></h1><div id="postlist">${posts}</div>`;

function read(html: string): Thread | undefined {
	const { document } = new JSDOM(html, { url }).window;
	const before = document.documentElement.outerHTML;
	const thread = readThread(document, url);
	expect(document.documentElement.outerHTML).toBe(before);
	return thread;
}

const bodyOf = (words: string) => read(page(post(1, words)))?.posts[0]?.body ?? '';

describe('hostile words', () => {
	it.each([
		'<img src=x onerror=alert(1)>',
		'<svg onload=alert(1)><script>alert(1)</script></svg>',
		'<a href="javascript:alert(1)">x</a><a href="data:text/html,<script>alert(1)</script>">y</a><a href=" java&#10;script:alert(1)">z</a>',
		'<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
		'<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
		'<form action="javascript:alert(1)"><input name="attributes"><input name="parentNode"></form><form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
		'<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
		'<b style="background:url(javascript:alert(1))" onclick="alert(1)" id="x" name="y">x</b><base href="https://evil.example/"><meta http-equiv=refresh content="0;url=javascript:alert(1)">',
		'<details ontoggle=alert(1) open><summary>s</summary>x</details><video poster="javascript:alert(1)" src="x" onerror=alert(1)></video>',
		'<div data-quote="0" data-picture="7" data-attachment="1">forged</div><img data-picture="3" src="https://a.example/x.png">',
	])('%s leaves nothing that runs', (words) => {
		const body = bodyOf(`before ${words} after`);
		expect(body).not.toMatch(
			/<(script|style|iframe|object|embed|form|svg|base|meta|link|input)\b|\son\w+\s*=|javascript:|data:text|srcdoc|style=/i,
		);
		expect(body).not.toMatch(/data-(quote|attachment)=|data-picture="[37]"/);
		expect(body).toContain('before');
	});

	it('whatever stands in a body, no handler and no script comes out', () => {
		const piece = fc.oneof(
			fc.constantFrom(
				'<p>',
				'</div>',
				'<table><tr><td>',
				'</td>',
				'<script>',
				'</script>',
				'<b onclick=x()>',
				'<!--',
				'-->',
				'<svg>',
				'<math>',
				'<a href=javascript:x()>',
				'<br>',
				'<li>',
				'<template>',
				'<img src=x onerror=y()>',
			),
			fc.string({ maxLength: 12 }),
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
				const body = bodyOf(pieces.join(''));
				const { document } = new JSDOM(body).window;
				for (const element of document.body.querySelectorAll('*')) {
					expect(['script', 'style', 'iframe', 'form', 'svg', 'template']).not.toContain(element.localName);
					for (const { name, value } of element.attributes) expect(`${name}=${value}`).not.toMatch(/^on|javascript:/i);
				}
			}),
			{ numRuns: 60 },
		);
	}, 60_000);
});

describe('strange pages', () => {
	it('reads posts without author, date, number or id', () => {
		const thread = read(
			page('<div id="post_"><table><tr><td class="plc"><div id="postmessage_">Words alone.</div></td></tr></table></div>'),
		);
		expect(thread?.posts[0]?.body).toBe('<p>Words alone.</p>');
		expect(thread?.posts[0]?.author).toBeUndefined();
	});

	it('keeps two posts that bear one id', () => {
		const thread = read(page(post(5, 'First words.') + post(5, 'Other words.')));
		expect(thread?.posts.map(({ body }) => body)).toEqual(['<p>First words.</p>', '<p>Other words.</p>']);
		expect(new Set(thread?.posts.map(({ id }) => id)).size).toBe(2);
	});

	it('undoes layout tables three deep and keeps tables of data', () => {
		const body = bodyOf(
			'<table><tr><td><table><tr><td><table><tr><td>deep words</td></tr></table></td></tr></table></td></tr></table><table><tr><td>步骤</td><td>耗时</td></tr><tr><td>首次</td><td>50 分钟</td></tr></table>',
		);
		expect(body).toBe(
			'<p>deep words</p><table><tbody><tr><td>步骤</td><td>耗时</td></tr><tr><td>首次</td><td>50 分钟</td></tr></tbody></table>',
		);
	});

	it('reads what there is of a page cut off anywhere', () => {
		const whole = page([1, 2, 3].map((id) => post(id, `Words of post ${id}.<br><br>And more of them.`)).join(''));
		for (let end = 0; end < whole.length; end += 97) read(whole.slice(0, end));
		expect(read(whole.slice(0, whole.indexOf('postmessage_3')))?.posts.length).toBeGreaterThanOrEqual(2);
	}, 60_000);

	it('says that the first post stands elsewhere', () => {
		expect(read(page(post(31, 'Late words.')))?.notices).toContainEqual({ kind: 'first-post-elsewhere', about: 'thread' });
	});

	it.each(['', '<html></html>', '<!doctype html><title>Login</title><form><input name=user></form>'])(
		'has nothing to say about %j',
		(html) => {
			expect(read(html)).toBeUndefined();
		},
	);
});

describe('bodies', () => {
	it('builds paragraphs from breaks, indents and wrapped lines', () => {
		expect(bodyOf('　　一。<br>　　二。<br><br>三<br>四')).toBe('<p>一。</p><p>二。</p><p>三<br>四</p>');
		expect(bodyOf('<strong>　　题<br><br>文</strong>')).toBe('<p><strong>题</strong></p><p><strong>文</strong></p>');
	});

	it('takes hidden anti-copy text and tips of files away, and keeps their facts', () => {
		const frame =
			'<ignore_js_op><img id="aimg_4" aid="4" src="static/image/common/none.gif" zoomfile="data/a/1.jpg" file="data/a/1.jpg.thumb.jpg"><div class="tip aimg_tip"><strong>tea.jpg</strong> <em class="xg1">(28 KB, 下载次数: 3)</em></div></ignore_js_op>';
		const thread = read(
			page(
				post(
					1,
					`字<span style="display:none">x9 q</span><font class="jammer">zz</font>句<br>${frame}<br><font color="#999999">图/茶山</font>`,
				),
			),
		);
		expect(thread?.posts[0]?.body).toBe(
			'<p>字句</p><figure><img src="https://bbs.example.org/data/a/1.jpg" data-picture="0"><figcaption>图/茶山</figcaption></figure>',
		);
		expect(thread?.posts[0]?.pictures).toMatchObject([
			{ url: 'https://bbs.example.org/data/a/1.jpg', caption: '图/茶山', name: 'tea.jpg' },
		]);
	});

	it('keeps code as it was written', () => {
		expect(
			bodyOf(
				'<div class="blockcode"><div><ol><li>if a &lt; b:<li>&nbsp;&nbsp;go()</ol></div><em onclick="copycode(1)">复制代码</em></div>',
			),
		).toBe('<pre><code>if a &lt; b:\n  go()</code></pre>');
	});
});
