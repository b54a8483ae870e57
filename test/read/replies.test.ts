/** Whom a post answers: edges of hand-made threads of four forums, counted as found, missed and wrong. */
import { describe, expect, it } from 'vitest';
import type { CleanHtml, Post, Quote } from '../../components/model/thread';
import { linkReplies } from '../../components/read/replies';

interface Row {
	id: string;
	author: string;
	body: string;
	quotes?: Quote[];
	/** Id of the post that a reader says it answers. */
	answers?: string;
	number?: number;
}

const post = ({ id, author, body, quotes = [], number }: Row): Post => ({
	id,
	number,
	author: { name: author },
	body: body as CleanHtml,
	pictures: [],
	quotes,
	attachments: [],
	depth: 0,
	isTopicStarter: false,
});

const threads: Record<string, Row[]> = {
	'Discuz!: quote links, 回复 N#, floors in words': [
		{ id: '10', number: 1, author: '楼主甲', body: '<p>求推荐周末去处</p>' },
		{ id: '11', number: 2, author: '阿青', body: '<p>沙发，推荐植物园</p>' },
		{
			id: '12',
			number: 3,
			author: '老白',
			body: '<blockquote data-quote="0"><p>沙发，推荐植物园</p></blockquote><p>植物园现在没花</p>',
			quotes: [{ author: '阿青', url: 'https://bbs.example/forum.php?mod=redirect&goto=findpost&pid=11&ptid=4', text: '沙发，推荐植物园' }],
			answers: '11',
		},
		{ id: '13', number: 4, author: '小鱼', body: '<p>回复 <a href="https://bbs.example/x">2#</a> 阿青<br>说得对</p>', answers: '11' },
		{ id: '14', number: 5, author: '楼主甲', body: '<p>3楼正解，改天再去</p>', answers: '12' },
		{ id: '15', number: 6, author: '路人', body: '<p>2018年去过一次，3个小时</p>' },
		{ id: '16', number: 7, author: '路人乙', body: '<p>回复 @小鱼：门票多少</p>', answers: '13' },
		{ id: '17', number: 8, author: '路人丙', body: '<p>看到12楼再说</p>' },
		{
			id: '18',
			number: 9,
			author: '老白',
			body: '<blockquote data-quote="0"><p>门票多少</p></blockquote><p>二十</p>',
			quotes: [{ author: '路人乙', text: '回复 @小鱼：门票多少' }],
			answers: '16',
		},
	],
	'V2EX: @name, @name #floor': [
		{ id: 'a', number: 1, author: 'livid', body: '<p>New feature</p>' },
		{ id: 'b', number: 2, author: 'mina', body: '<p>赞</p>' },
		{ id: 'c', number: 3, author: 'otto', body: '<p>@<a href="https://v.example/member/mina">mina</a> 同赞</p>', answers: 'b' },
		{ id: 'd', number: 4, author: 'mina', body: '<p>再问一句</p>' },
		{ id: 'e', number: 5, author: 'rex', body: '<p>@mina #2 哪里赞</p>', answers: 'b' },
		{ id: 'f', number: 6, author: 'kim', body: '<p>@nobody 在吗</p>' },
		{ id: 'g', number: 7, author: 'otto', body: '<p>@mina 请讲</p>', answers: 'd' },
		{ id: 'h', number: 8, author: 'rex', body: '<p>mail me at rex@mina.example</p>' },
	],
	'phpBB: quotes with post id, author and words, a quote from elsewhere': [
		{ id: '1', author: 'ann', body: '<p>The bolt sheared at forty newton metres.</p>' },
		{ id: '2', author: 'bob', body: '<p>Which grade was it, do you know?</p>' },
		{
			id: '3',
			author: 'cy',
			body: '<blockquote data-quote="0"><p>The bolt sheared</p></blockquote><p>Ouch.</p>',
			quotes: [{ author: 'ann', postId: '1', text: 'The bolt sheared' }],
			answers: '1',
		},
		{
			id: '4',
			author: 'ann',
			body: '<blockquote data-quote="0"><p>Which grade</p></blockquote><p>8.8</p>',
			quotes: [{ author: 'bob', text: 'Which grade was it' }],
			answers: '2',
		},
		{
			id: '5',
			author: 'dee',
			body: '<blockquote data-quote="0"><p>Torque to yield bolts stretch</p></blockquote><p>From the manual.</p>',
			quotes: [{ author: 'ann', text: 'Torque to yield bolts stretch by design' }],
		},
		{
			id: '6',
			author: 'eve',
			body: '<blockquote data-quote="0"><p>8.8</p></blockquote><p>Too soft.</p>',
			quotes: [{ author: 'ann', url: 'https://b.example/viewtopic.php?p=4#p4', text: '8.8' }],
			answers: '4',
		},
		{
			id: '8',
			author: 'bob',
			body: '<blockquote data-quote="0"><p>8.8</p></blockquote><p>That post is gone: words that stand elsewhere too are no edge.</p>',
			quotes: [{ author: 'ann', postId: '7', text: 'The bolt sheared' }],
		},
	],
	'Xiuno and NodeBB: white space of HTML, a beginning that many posts share, names as addresses spell them': [
		{ id: '1', author: 'Ada Byron', body: '<p>The river is high. We counted the planks of the weir&nbsp;twice (1).<br>More</p>' },
		{ id: '2', author: 'Ada Byron', body: '<p>The river is high. We counted the planks of the weir&nbsp;twice (2).</p>' },
		{
			id: '3',
			author: 'bo',
			body: '<blockquote data-quote="0">x</blockquote><p>And?</p>',
			quotes: [{ author: 'Ada Byron', text: 'The river is high. We counted the planks of the weir twice (1).' }],
			answers: '1',
		},
		{
			id: '4',
			author: 'cy',
			body: '<blockquote data-quote="0">x</blockquote><p>And?</p>',
			quotes: [{ author: 'Ada-Byron', postId: '2', text: 'of the weir twice (2).' }],
			answers: '2',
		},
		{
			id: '5',
			author: 'dee',
			body: '<blockquote data-quote="0">x</blockquote><p>Three &lt; four</p>',
			quotes: [{ author: 'Ada Byron', text: 'weir twice' }],
			answers: '2',
		},
		{
			id: '6',
			author: 'eve',
			body: '<blockquote data-quote="0">x</blockquote><p>Sure</p>',
			quotes: [{ author: 'dee', text: 'Three < four' }],
			answers: '5',
		},
	],
	'image board: >>number': [
		{ id: '5001', author: '名無し', body: '<p>本日の一枚</p>' },
		{ id: '5002', author: '名無し', body: '<p>&gt;&gt;5001 いいね</p>', answers: '5001' },
		{ id: '5003', author: '名無し', body: '<p>&gt;&gt;No.5002<br>同意</p>', answers: '5002' },
		{ id: '5004', author: '名無し', body: '<p>&gt;&gt;9999 誤爆？</p>' },
		{ id: '5005', author: '名無し', body: '<p>値段は &gt;&gt;5001 の倍</p>' },
	],
};

describe('edges of the reply tree', () => {
	it('finds at least nine in ten, and fewer than one in fifty is wrong', () => {
		let right = 0;
		let wrong = 0;
		let wanted = 0;
		const mistakes: string[] = [];
		for (const [name, rows] of Object.entries(threads)) {
			const posts = rows.map(post);
			linkReplies(posts);
			rows.forEach(({ id, answers }, at) => {
				const found = posts[at]?.replyTo;
				if (answers) wanted++;
				if (found && found === answers) right++;
				else if (found) wrong++;
				if (found !== answers) mistakes.push(`${name}: ${id} answers ${answers}, found ${found}`);
			});
		}
		const f1 = (2 * right) / (wanted + right + wrong);
		expect(mistakes).toEqual([]);
		expect(f1).toBeGreaterThanOrEqual(0.9);
		expect(wrong / (right + wrong)).toBeLessThan(0.02);
	});

	it('corrects what a page alone let it guess, once the quoted post is here', () => {
		const quotes: Quote[] = [{ author: 'ann', text: 'The bolt sheared at forty newton metres when it was new, on the left.' }];
		const first = post({ id: '1', author: 'ann', body: '<p>The bolt sheared at forty newton metres when it was new, on the left.</p>' });
		const like = post({ id: '2', author: 'ann', body: '<p>The bolt sheared at forty newton metres when it was new, on the right.</p>' });
		const answer = post({ id: '3', author: 'bo', body: '<p>Ouch</p>', quotes });
		linkReplies([like, answer]);
		expect(answer.replyTo).toBe('2');
		const joined = [first, like, answer].map((one) => ({ ...one }));
		linkReplies(joined);
		expect(joined[2]).toMatchObject({ replyTo: '1', quotes: [{ postId: '1' }] });
	});

	it('answers whom it quotes, not whom the quoted had quoted', () => {
		const posts = [
			post({ id: '1', author: 'ann', body: '<p>Which grade was it?</p>' }),
			post({
				id: '3',
				author: 'bo',
				body: '<blockquote data-quote="0"><blockquote data-quote="1"><p>Which grade was it?</p></blockquote><p>It was 8.8, I think.</p></blockquote><p>Sure?</p><blockquote><p>x</p></blockquote>',
				quotes: [
					{ author: 'cy', text: 'It was 8.8, I think.' },
					{ author: 'ann', text: 'Which grade was it?' },
				],
			}),
		];
		linkReplies(posts);
		expect(posts[1]).toMatchObject({ replyTo: undefined, quotes: [{}, { postId: '1' }] });
	});

	it('calls the quoted by the name that their post bears, where the quote spells it otherwise or not at all', () => {
		const quotes = (author?: string): Quote[] => [{ author, postId: '1', text: 'Wax the treadle' }];
		const posts = [
			post({ id: '1', author: 'Ada Byron', body: '<p>Wax the treadle.</p>' }),
			post({ id: '2', author: 'bo', body: '<p>Thanks</p>', quotes: quotes('Ada-Byron') }),
			post({ id: '3', author: 'cy', body: '<p>Thanks</p>', quotes: quotes() }),
			post({ id: '4', author: 'dee', body: '<p>Thanks</p>', quotes: quotes('ada before her wedding') }),
		];
		linkReplies(posts);
		expect(posts.slice(1).map(({ quotes: [quote] }) => quote?.author)).toEqual(['Ada Byron', 'Ada Byron', 'ada before her wedding']);
	});

	it('never answers itself or a later post, and keeps what the markup said', () => {
		const posts = [
			post({ id: '1', author: 'a', body: '<p>&gt;&gt;2 later</p>' }),
			{ ...post({ id: '2', author: 'b', body: '<p>@b me</p>' }), replyTo: '1' },
		];
		linkReplies(posts);
		expect(posts.map(({ replyTo }) => replyTo)).toEqual([undefined, '1']);
	});
});
