/** The words of quotes, as fields of a post. */
import { expect, it } from 'vitest';
import { readThread } from '../../components/read/index';

it('gives each quote its own words, those of a quote within it left out', () => {
	const post = (id: number, name: string, words: string) =>
		`<div id="p${id}" class="blockpost"><h2><span><span class="conr">#${id}</span> <a href="viewtopic.php?pid=${id}#p${id}">2024-03-02 18:0${id}:00</a></span></h2><div class="box"><div class="postleft"><dl><dt><strong>${name}</strong></dt></dl></div><div class="postright"><div class="postmsg">${words}</div></div></div></div>`;
	const quote = (name: string, words: string) =>
		`</p><div class="quotebox"><cite>${name} wrote:</cite><blockquote><div><p>${words}</p></div></blockquote></div><p>`;
	document.body.innerHTML = [
		post(1, 'ann', '<p>Which river was it?</p>'),
		post(2, 'bo', '<p>The Elbe, of course.</p>'),
		post(3, 'cy', `<p>${quote('bo', `${quote('ann', 'Which river was it?')}The Elbe, of course.`)}Near Dresden?</p>`),
		post(4, 'dee', `<p>${quote('cy', quote('ann', 'Which river was it?'))}Nobody knows.</p>`),
	].join('');
	const posts = readThread(document, 'https://forum.example.org/viewtopic.php?id=7')?.posts ?? [];
	expect(posts[2]?.quotes.map(({ text, postId }) => [text, postId])).toEqual([
		['The Elbe, of course.', '2'],
		['Which river was it?', '1'],
	]);
	expect(posts[2]?.replyTo).toBe('2');
	expect(posts[3]?.quotes[0]?.text).toBe('Which river was it?');
});
