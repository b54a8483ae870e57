/** NodeBB's own data: which addresses make a topic whole, and what their JSON becomes. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { nodebb } from '../../components/read/live/nodebb';
import { toText } from '../../components/write/text';

const empty = (): Document => document.implementation.createHTMLDocument('A topic');
const folder = path.resolve(import.meta.dirname, '../../../shared/corpus/lab/api');
const answer = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

it('turns the pages of its own data', () => {
	const url = 'http://127.0.0.1:8108/topic/2/a-topic/15';
	expect(nodebb.plan(empty(), url)?.first).toBe('http://127.0.0.1:8108/api/topic/2?sort=oldest_to_newest&page=1');
	expect(nodebb.more({ pagination: { pageCount: 3 } }, url)).toEqual([
		'http://127.0.0.1:8108/api/topic/2?sort=oldest_to_newest&page=2',
		'http://127.0.0.1:8108/api/topic/2?sort=oldest_to_newest&page=3',
	]);
	const remote = 'https://hut.example/forum/topic/5f0c9ab2-4a52-4ff6-9f3e-2c4a5b6d7e8f/a-topic';
	expect(nodebb.plan(empty(), remote)?.first).toContain('/forum/api/topic/5f0c9ab2-4a52-4ff6-9f3e-2c4a5b6d7e8f?');
});

it('says that pictures need a login where the forum shows uploads to members only', () => {
	const content =
		'<p><img src="/hut/assets/uploads/files/7-boat.jpg" alt="boat" /></p><p><img src="https://pictures.example/oar.jpg" alt="oar" /></p>';
	const topic = {
		title: 'A boat',
		postcount: 1,
		posts: [{ pid: 1, index: 0, content, user: { username: 'ada' } }],
		privateUploads: true,
	};
	const read = (more: object) => nodebb.read([{ ...topic, ...more }], 'https://hut.example/hut/topic/1/a-boat', empty());
	const guest = read({ loggedIn: false });
	expect(guest?.posts[0]?.pictures.map(({ url }) => url)).toEqual(['https://pictures.example/oar.jpg']);
	expect(guest?.notices).toEqual([{ kind: 'login', about: 'picture', count: 1, postId: '1' }]);
	const member = read({ loggedIn: true });
	expect(member?.posts[0]?.pictures).toHaveLength(2);
	expect(member?.notices).toEqual([]);
});

it('names guests and who has left, and gives no words for a removed post', () => {
	const post = (pid: number, content: string, user: object, more: object = {}) => ({ pid, index: pid - 1, content, user, ...more });
	const posts = [
		post(1, '<p>Who knows this boat?</p>', { username: 'ada', displayname: 'ada', userslug: 'ada' }),
		post(2, '<p>I do.</p>', { username: '[[global:guest]]', displayname: '[[global:guest]]', userslug: '' }),
		post(3, '<p>So do I.</p>', { username: '[[global:former-user]]', displayname: '[[global:former-user]]' }),
		post(4, '[[topic:post-is-deleted]]', { username: 'bo', userslug: 'bo' }, { deleted: 1, txContent: true }),
	];
	const thread = nodebb.read([{ title: 'A boat', postcount: 4, posts }], 'https://hut.example/topic/1/a-boat', empty());
	expect(thread?.posts.map(({ author }) => author)).toEqual([
		{ name: 'ada', url: 'https://hut.example/user/ada' },
		{ name: 'Guest' },
		{ name: 'A Former User' },
		{ name: 'bo', url: 'https://hut.example/user/bo' },
	]);
	expect(thread?.posts[3]).toMatchObject({ body: '', missing: 'removed' });
});

it.runIf(existsSync(folder))('reads what a real installation answered', () => {
	const url = 'http://127.0.0.1:8108/topic/2/building-a-cold-smoke-cabinet';
	const thread = nodebb.read([answer('nodebb-api_topic_2.json'), answer('nodebb-api_topic_2_page_2.json')], url, empty());
	expect(thread?.posts.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
	expect(thread?.posts[0]).toMatchObject({ author: { name: 'marlow_pike' }, date: '2024-02-11T18:01:00.000Z', isTopicStarter: true });
	expect(thread?.posts[2]).toMatchObject({ replyTo: '3', quotes: [{ author: 'tessandra', postId: '3' }] });
	expect(thread?.notices).toContainEqual({ kind: 'not-loaded', about: 'post', count: 9 });
	expect(thread && toText(thread, { headers: false })).toContain('cold-smoked salmon');
});
