/** A thread in English with code, a poll, a spoiler, an embedded video, quotes and a tree of answers. */
import { drawing, html, post, thread } from './make';

const dusk = drawing(215);

const code = `function debounce(run, wait = 120) {
	let timer;
	return (...args) =&gt; {
		clearTimeout(timer); // the last call wins
		timer = setTimeout(() =&gt; run(...args), wait);
	};
}`;

const observer =
	"const seen = new IntersectionObserver(([entry]) =&gt; toggle(entry?.isIntersecting === true), { rootMargin: '0px 0px -30% 0px', threshold: [0, 0.25, 0.5, 0.75, 1] });";

export const latin = thread(
	'Why does my scroll handler fire four hundred times a second?',
	[
		post(
			'1',
			`<p>I moved a small dashboard from polling to scroll events, and the profiler now shows the handler running <em>four hundred</em> times a second on a high-refresh screen. The page is smooth, but the laptop's fan disagrees. Before I wrap everything in a timer I would like to understand what the browser promises here.</p>
			<p><strong>What I measured</strong></p>
			<p>Chromium fires at most one scroll event per frame and per scroller; the rest came from two nested scrollers and a sticky header that moved both. With passive listeners the cost per event fell from 2.1&nbsp;ms to 0.3&nbsp;ms.</p>
			<pre><code class="language-js">${code}</code></pre>
			<p><strong>What I tried</strong></p>
			<ul><li>Press <kbd>Ctrl</kbd>+<kbd>E</kbd> to record, then scroll for two seconds.</li><li>Compare <code>requestAnimationFrame</code> with a plain timer.</li><li>Leave <code>getBoundingClientRect()</code> out of the loop.</li></ul>
			<figure><img src="${dusk}" data-picture="0" alt="Flame chart"><figcaption>The flame chart before and after: the wide bars are layout, forced by reading a rectangle after a write.</figcaption></figure>
			<p><strong>What is left</strong></p>
			<p>Is there any reason to prefer <code>IntersectionObserver</code> where only one element matters? H<sub>2</sub>O and E = mc<sup>2</sup> aside, I would rather have fewer moving parts.</p>
			<details><summary>Spoiler: the full trace</summary><p>Eleven thousand lines, of which nine are interesting.</p></details>
			<p>The cost of a frame: <math><mi>c</mi><mo>=</mo><mfrac><mrow><msub><mi>t</mi><mn>1</mn></msub><mo>+</mo><msub><mi>t</mi><mn>2</mn></msub></mrow><msqrt><mi>n</mi></msqrt></mfrac></math></p>
			<p><a href="https://www.youtube.com/watch?v=aqz-KE-bpKQ" data-embed="iframe">Scrolling, frame by frame</a></p>`,
			{
				author: { name: 'mira.k' },
				date: '2025-03-02T21:14',
				dateText: 'Mar 2, 2025 at 9:14 PM',
				pictures: [{ url: dusk, width: 960, height: 600, postId: '1' }],
			},
		),
		post(
			'2',
			`<p>Use an observer. A scroll handler asks every frame whether anything changed; an observer is told. For one sentinel element:</p><pre><code class="language-ts">${observer}</code></pre><p>It also works when the page is zoomed.</p>`,
			{ author: { name: 'Tomás' }, date: '2025-03-02T21:40', score: 31, accepted: true },
		),
		post(
			'3',
			'<blockquote data-quote="0"><p>It also works when the page is zoomed.</p></blockquote><p>Does it, though? Last time I checked, root margins were measured in CSS pixels.</p>',
			{
				author: { name: 'quietly_confused' },
				date: '2025-03-03T07:02',
				quotes: [{ author: 'Tomás', postId: '2', text: 'It also works when the page is zoomed.' }],
				replyTo: '2',
				depth: 1,
				score: 4,
			},
		),
		post('4', '<p>They are, and that is what one wants.</p>', {
			author: { name: 'Tomás' },
			replyTo: '3',
			depth: 2,
			dateText: 'Mar 3, 2025',
			score: 9,
			reactions: [{ name: '👍', count: 3 }],
		}),
		post(
			'5',
			'<p>Poll, because I was curious:</p><table><caption>What do you use?</caption><tbody><tr><td>Scroll handler</td><td>14</td><td>27%</td></tr><tr><td>Observer</td><td>36</td><td>69%</td></tr><tr><td>Neither</td><td>2</td><td>4%</td></tr></tbody></table>',
			{ author: { name: 'mira.k' }, isTopicStarter: true, dateText: 'Mar 4, 2025', signature: html('<p>Measure twice.</p>') },
		),
	],
	{ language: 'en', board: 'Performance', software: 'XenForo' },
);
