/** Threads in three scripts with pictures, and a body that breaks rules. */
import type { Post, Thread } from '../../components/model/thread';
import type { PictureBytes } from '../../components/write/picture-bytes';
import { post, thread } from './thread';

const png = Uint8Array.from(
	atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
	(sign) => sign.charCodeAt(0),
);

export const picturesOfTests: PictureBytes = new Map([['https://img.example/dawn.png?a=1&b=2', { bytes: png, type: 'image/jpeg' }]]);

/** A thread of two posts, its words given: title, name, a sentence, an answer. */
function bookOf(language: string, [title, name, words, answer]: [string, string, string, string], more: Partial<Thread> = {}): Thread {
	const first: Partial<Post> = {
		number: 1,
		author: { name, url: 'https://forum.example/u/1?a=b&c=d' },
		date: '2017-07-01T13:03',
		dateText: '2017-7-1 13:03',
		permalink: 'https://forum.example/p/1',
		isTopicStarter: true,
		pictures: [
			{ url: 'https://img.example/dawn.png?a=1&b=2', alt: words, postId: '1' },
			{ url: 'https://img.example/lost.jpg', postId: '1', name: 'lost.jpg' },
		],
		attachments: [{ name: 'map & way.pdf', url: 'https://forum.example/a/1 2.pdf', size: '1 MB' }],
		signature: '<p>—</p>' as Post['body'],
	};
	const body = `<h2>${words}</h2><p>${words}<br>${words} <strong>${name}</strong></p><figure><img data-picture="0" src="https://img.example/dawn.png?a=1&amp;b=2" alt="${words}"><figcaption>${words}</figcaption></figure>
<ul><li>${words}<ol start="3"><li>x</li></ol></li></ul><table><thead><tr><th>a</th></tr></thead><tbody><tr><td colspan="2">b &amp; c</td></tr></tbody></table><pre><code class="language-js">if (a &lt; b) {}</code></pre><details><summary>${words}</summary><p>${words}</p></details>`;
	const second: Partial<Post> = {
		id: '2',
		number: 2,
		author: { name: '../../x' },
		replyTo: '1',
		quotes: [{ author: name, postId: '1', text: words }],
		remarks: [{ author: { name: 'C' }, text: '1 < 2' }],
	};
	return thread(
		[
			post(body, first),
			post(`<blockquote data-quote="0"><p>${words}</p></blockquote><p>${answer}</p>`, second),
			post('', { id: '3', missing: 'removed' }),
		],
		{ title, language, notices: [{ kind: 'login', about: 'attachment', count: 2 }], ...more },
	);
}

export const books = {
	Chinese: bookOf('zh-CN', ['河边的路：走到尽头', '老王', '河边的路很长，走到尽头要三个小时。', '好看！'], {
		board: '游记',
		category: '河',
		site: '山水论坛',
	}),
	English: bookOf('en', ['A walk along the river', 'Ann', 'The path by the river is long; it takes three hours.', 'Lovely.'], {
		board: 'Walks',
	}),
	Arabic: bookOf('ar', ['نزهة على ضفة النهر', 'ليلى', 'الطريق على ضفة النهر طويل ويستغرق ثلاث ساعات.', 'جميل!'], { direction: 'rtl' }),
};

/** Markup that HTML forgives and XHTML does not, with addresses that are none. */
export const hostileBody = `<b><p>bold</p><ul><li>x</li></ul></b><ul><p>loose</p><ul><li>y</li></ul></ul><dl><dd>z</dd></dl><table></table><table><tr></tr><tr><td colspan="0">1</td></tr></table>
<p><a href="https://a.example/a b[c]|d?e={f}"><span>x</span></a> <a href="javascript:alert(1)">no</a> <a href="#top">top</a> <a href="http://猫.example/路">cat</a> <a href="http://">nothing</a></p>
<p>\u0001\u000b\ud800 <img src="https://a.example/x.jpg"> <img data-smiley src="https://a.example/s.gif" alt=":)"> <font color="red">red</font> <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> <rt>lost</rt> <q lang="not a tag">q</q></p>
<a href="https://a.example/"><p>block in link</p></a><details><p>no title</p></details><details><summary><p>blocks in title</p></summary></details><figure><figcaption><p>caption</p></figcaption></figure>
<h3><p>x</p></h3><math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math><pre>a<p>b</p></pre><em>a<blockquote>b</blockquote></em><hr><video src="x"></video><script>1</script>`;
