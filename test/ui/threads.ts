/** Threads made by hand, one for each thing that the reader must draw well: Han, Arabic, gaps; the Latin one stands beside it. */
import { latin } from './latin';
import { drawing, post, thread } from './make';

const hills = drawing(150);
const dusk = drawing(215);
const size = { width: 960, height: 600, postId: '1' };
const wangshan = { name: '望山', url: 'https://bbs.example.com/u/1' };
const question = '能不能再补一段从黄山北站换车的时间线？我排查了半天，巴士的班次网上说法不一。';

const han = thread(
	'秋天去山里住了九天，带回来一些照片和账目',
	[
		post(
			'1',
			`<p>九月底请了假，和两位朋友去皖南的山里住了九天。出发前只订了头两晚的房间，其余的路是边走边问出来的。下面按天写，最后附上花费，给想去的人一个参考。</p>
			<figure><img src="${hills}" data-picture="0" alt="清晨的山脊"><figcaption>第二天清晨六点，从阳台看出去的山脊</figcaption></figure>
			<h2>一、路上</h2><p>高铁到黄山北站，再换乡村巴士，全程四个半小时。巴士司机姓程，跑这条线十八年了，他说雨季之后“路面年年补，年年坏”，所以最后十公里要多留半小时。手机在隧道群里断断续续，<strong>地图请提前下载</strong>。</p>
			<p>到住处已经下午四点。房东在门口晒玉米，院里一棵柿子树，果子还青。</p>
			<h2>二、住与吃</h2><p>山里的民宿大多不在网上。我们住的这家一晚 180 元，含早饭：稀饭、腌豆角、自家鸡蛋。晚饭按人头算，每人 40 元，四菜一汤，菜是当天地里有什么吃什么。</p>
			<blockquote><p>山中何所有，岭上多白云。</p></blockquote>
			<figure><img src="${dusk}" data-picture="1" alt=""><figcaption>傍晚，水库边</figcaption></figure>
			<h2>三、花费</h2><table><thead><tr><th>项目</th><th>单价</th><th>数量</th><th>合计</th></tr></thead><tbody><tr><td>车票</td><td>236</td><td>2</td><td>472</td></tr><tr><td>住宿</td><td>180</td><td>9</td><td>1620</td></tr><tr><td>晚饭</td><td>40</td><td>9</td><td>360</td></tr></tbody></table>
			<p>一个人九天下来两千五百元上下。不赶路，慢慢走，是这次最对的决定。</p>`,
			{
				author: wangshan,
				date: '2024-10-12T08:03',
				dateText: '2024-10-12 08:03',
				pictures: [
					{ url: hills, ...size, caption: '第二天清晨六点，从阳台看出去的山脊' },
					{ url: dusk, ...size, caption: '傍晚，水库边' },
				],
			},
		),
		post('2', '<p>沙发！照片真好，是用什么拍的？正好下个月也想去，先收藏了。</p>', {
			author: { name: '老程' },
			date: '2024-10-12T09:20',
		}),
		post('3', `<p>账目写得清楚。${question}</p>`, { author: { name: '数据控' }, date: '2024-10-12T11:41' }),
		post(
			'4',
			`<blockquote data-quote="0"><p>${question}</p></blockquote><p>好建议，已经补在文末。一天三班：8:10、12:40、15:30，国庆加开一班。</p>`,
			{
				author: wangshan,
				isTopicStarter: true,
				date: '2024-10-12T15:02',
				quotes: [{ author: '数据控', postId: '3', text: question }],
				edited: '本帖最后由 望山 于 2024-10-12 15:10 编辑',
				score: 12,
			},
		),
		post('5', '', { author: { name: '路人甲' }, missing: 'removed', dateText: '2024-10-12 16:00' }),
		post('6', '<p>谢谢！另外 <a href="https://example.com/map">这张手绘地图</a> 也很有用。</p>', {
			author: { name: '北桥' },
			replyTo: '4',
			date: '2024-10-13T07:30',
			attachments: [{ name: '路线.gpx', size: '48 KB', url: 'https://bbs.example.com/a/1' }],
			remarks: [{ author: { name: '望山' }, text: '画得真好，我也存了一份', dateText: '3 天前' }],
		}),
	],
	{
		language: 'zh-CN',
		category: '游记',
		board: '山野',
		replies: 35,
		pages: { current: 1, count: 3, next: 'https://bbs.example.com/thread-1-2-1.html' },
		notices: [
			{ kind: 'removed', about: 'post', postId: '5' },
			{ kind: 'login', about: 'attachment', count: 2 },
		],
	},
);

const arabic = thread(
	'كيف أحفظ موضوعًا طويلًا لقراءته دون اتصال؟',
	[
		post(
			'1',
			'<p>أسافر كثيرًا بالقطار حيث تنقطع الشبكة، وأريد أن أحفظ المواضيع الطويلة مع صورها لأقرأها لاحقًا. جربت حفظ الصفحة كاملةً، لكن الردود في الصفحات التالية لا تُحفظ، والصور تختفي.</p><p>هل من طريقة بسيطة تعمل مع المنتديات القديمة، مثل vBulletin 3.8؟</p>',
			{ author: { name: 'سلمى' }, date: '2024-05-01T19:30' },
		),
		post('2', '<p>استخدم التصدير إلى EPUB، فهو يحفظ الصور أيضًا.</p>', { author: { name: 'Karim' }, dateText: '02-05-2024' }),
		post('3', '<p>Does it keep the order of replies?</p>', { author: { name: 'Lena' }, dateText: '03-05-2024' }),
	],
	{ language: 'ar', direction: 'rtl', board: 'أسئلة', software: 'vBulletin' },
);

const single = thread(
	'An announcement that nobody answered',
	[
		post('1', '<p>The server moves on Sunday between 02:00 and 04:00 UTC. Nothing will be lost.</p>', {
			author: { name: 'staff' },
			dateText: 'Jan 5',
		}),
	],
	{ language: 'en', replies: 0 },
);

const lost = thread(
	'Pictures that are gone',
	[
		post(
			'1',
			'<p>Before the picture.</p><figure><img src="https://nowhere.invalid/a.jpg" data-picture="0" alt="The old mill"></figure><p>After the picture.</p>',
			{ author: { name: 'ada' }, pictures: [{ url: 'https://nowhere.invalid/a.jpg', postId: '1', alt: 'The old mill' }] },
		),
	],
	{ language: 'en' },
);

const empty = thread('', [], { language: 'en' });

/** Words that nothing breaks: a title, names, a board and an address without a space. */
const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf';
const unbroken = thread(
	word.repeat(2),
	[
		post('1', `<p>${word.repeat(3)}</p><p><a href="https://bbs.example.com/${word}">https://bbs.example.com/${word}</a></p>`, {
			author: { name: word },
			date: '2024-10-12T08:03',
		}),
		post('2', `<blockquote data-quote="0"><p>${word}</p></blockquote><p>${word}</p><pre><code>${word} = ${word}</code></pre>`, {
			author: { name: word },
			dateText: word,
			quotes: [{ author: word, postId: '1', text: word.repeat(3) }],
			attachments: [{ name: `${word}.pdf`, url: 'https://bbs.example.com/a', size: '1.2 MB' }],
			reactions: [{ name: word, count: 3 }],
		}),
		post('3', `<p>${word}</p><table><tr><td>${word}</td><td>${word}</td></tr></table>`, { author: { name: 'Ann' }, replyTo: '2' }),
	],
	{ language: 'de', board: word, category: word },
);

export const threads = { han, latin, arabic, single, lost, empty, unbroken };
