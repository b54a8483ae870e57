/** Live forums on this machine: a Discourse topic whose page recycles its posts, a Flarum discussion, a Lemmy post and a NodeBB topic, each with its JSON. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Story, StoryPost } from './story';

type Reply = { html: string } | { json: unknown } | undefined;

const stamp = (post: StoryPost): string => `${post.date.replace(' ', 'T')}:00.000Z`;

/** `post_serializer.rb`, as far as it is read. */
const discoursePost = (post: StoryPost) => ({
	id: post.id,
	post_number: post.floor,
	username: post.author,
	created_at: stamp(post),
	cooked: `<p>${post.words}</p>`,
	reply_to_post_number: post.answers ?? null,
	post_type: 1,
});

function discourse({ title, board, posts }: Story, url: URL): Reply {
	if (url.pathname === '/t/7.json')
		return {
			json: {
				id: 7,
				title,
				posts_count: posts.length,
				post_stream: { posts: posts.slice(0, 20).map(discoursePost), stream: posts.map(({ id }) => id) },
				details: { created_by: { username: posts[0]?.author } },
			},
		};
	if (url.pathname === '/t/7/posts.json') {
		const wanted = new Set(url.searchParams.getAll('post_ids[]').map(Number));
		return { json: { id: 7, post_stream: { posts: posts.filter(({ id }) => wanted.has(id)).map(discoursePost) } } };
	}
	if (!url.pathname.startsWith('/t/')) return undefined;
	// The application keeps some twenty posts around the window and drops the others (`post-stream`).
	return {
		html: `<!doctype html><html lang="en"><head><title>${title} - Talk</title><meta name="generator" content="Discourse 3.5.0"></head><body>
<div id="main-outlet"><div id="topic-title"><h1><a href="/t/story/7" class="fancy-title">${title}</a></h1><div class="topic-category"><a href="/c/x/1"><span class="category-name">${board}</span></a></div></div>
<div class="post-stream" id="stream"></div></div>
<script>
const posts = ${JSON.stringify(posts.map(discoursePost))};
const draw = (from) => { stream.style.paddingTop = from * 80 + 'px'; stream.style.paddingBottom = (posts.length - from - 20) * 80 + 'px';
stream.innerHTML = posts.slice(from, from + 20).map((p) => '<div class="topic-post clearfix regular"><article id="post_' + p.post_number + '" data-post-id="' + p.id + '" data-topic-id="7" data-user-id="1" style="height:80px"><div class="row"><div class="topic-body"><div class="topic-meta-data"><div class="names"><span class="first username"><a data-user-card="' + p.username + '" href="/u/' + p.username + '">' + p.username + '</a></span></div><div class="post-infos"><div class="post-info post-date"><a class="post-date" href="/t/story/7/' + p.post_number + '"><span class="relative-date" data-time="' + Date.parse(p.created_at) + '">x</span></a></div></div></div><div class="regular contents"><div class="cooked">' + p.cooked + '</div></div></div></div></article></div>').join(''); };
draw(0); addEventListener('scroll', () => draw(Math.max(0, Math.min(posts.length - 20, Math.floor(scrollY / 80) - 5))));
</script></body></html>`,
	};
}

/** `DiscussionSerializer` and `PostSerializer`, JSON:API. */
const flarumPost = (post: StoryPost) => ({
	type: 'posts',
	id: String(post.id),
	attributes: { number: post.floor, createdAt: stamp(post), contentType: 'comment', contentHtml: `<p>${post.words}</p>` },
	relationships: { user: { data: { type: 'users', id: post.author } } },
});
const flarumUsers = (posts: StoryPost[]) =>
	[...new Set(posts.map(({ author }) => author))].map((id) => ({
		type: 'users',
		id,
		attributes: { username: id, displayName: id, slug: id },
	}));

function flarum({ title, posts }: Story, url: URL): Reply {
	if (url.pathname === '/api/discussions/7')
		return {
			json: {
				data: {
					type: 'discussions',
					id: '7',
					attributes: { title, commentCount: posts.length },
					relationships: { posts: { data: posts.map(({ id }) => ({ type: 'posts', id: String(id) })) } },
				},
				included: [...posts.slice(0, 20).map(flarumPost), ...flarumUsers(posts)],
			},
		};
	if (url.pathname === '/api/posts') {
		const wanted = new Set(url.searchParams.get('filter[id]')?.split(','));
		const found = posts.filter(({ id }) => wanted.has(String(id)));
		return { json: { data: found.map(flarumPost), included: flarumUsers(found) } };
	}
	if (!url.pathname.startsWith('/d/')) return undefined;
	const items = posts
		.slice(0, 20)
		.map(
			(post, at) =>
				`<div class="PostStream-item" data-index="${at}" data-time="${stamp(post)}" data-number="${post.floor}" data-id="${post.id}" data-type="comment"><article class="CommentPost Post"><div><header class="Post-header"><ul><li class="item-user"><div class="PostUser"><h3 class="PostUser-name"><a href="/u/${post.author}"><span class="username">${post.author}</span></a></h3></div></li></ul></header><div class="Post-body"><p>${post.words}</p></div></div></article></div>`,
		);
	return {
		html: `<!doctype html><html lang="en"><head><title>${title} - Garden</title></head><body><div id="app" class="App"><div class="DiscussionPage"><header class="Hero DiscussionHero"><h1 class="DiscussionHero-title">${title}</h1></header><div class="PostStream">${items.join('')}</div></div></div></body></html>`,
	};
}

/** `/api/topic/ID`: twenty posts a page, the newest first unless asked for otherwise, as a visitor may have set it; the first post stays on top, an index is a place in that order. */
function nodebb({ title, board, posts }: Story, url: URL): Reply {
	const post = (each: StoryPost, index: number) => ({
		pid: each.id,
		index,
		content: `<p>${each.words}</p>`,
		timestamp: Date.parse(stamp(each)),
		user: { username: each.author, userslug: each.author },
		uid: each.author.length,
	});
	const ordered = (oldestFirst: boolean) => (oldestFirst ? posts : [...posts.slice(0, 1), ...posts.slice(1).reverse()]);
	if (url.pathname === '/api/topic/7') {
		const page = Number(url.searchParams.get('page') ?? 1);
		const all = ordered(url.searchParams.get('sort') === 'oldest_to_newest')
			.map(post)
			.slice((page - 1) * 20, page * 20);
		return {
			json: {
				titleRaw: title,
				postcount: posts.length,
				uid: posts[0]?.author.length,
				category: { name: board },
				posts: all,
				pagination: { pageCount: Math.ceil(posts.length / 20) },
			},
		};
	}
	if (!url.pathname.startsWith('/topic/')) return undefined;
	const items = ordered(false)
		.slice(0, 20)
		.map(
			(each, at) =>
				`<li component="post" class="posts-list-item" data-index="${at}" data-pid="${each.id}" data-uid="1" data-timestamp="${Date.parse(stamp(each))}" data-username="${each.author}" data-userslug="${each.author}"><a component="post/anchor" data-index="${at}" id="${at}"></a><div class="post-header"><a href="/user/${each.author}" data-username="${each.author}">${each.author}</a><a href="/post/${each.id}"><span class="timeago" title="${stamp(each)}"></span></a></div><div class="content text-break" component="post/content"><p>${each.words}</p></div></li>`,
		);
	return {
		html: `<!doctype html><html lang="en"><head><title>${title} | Hut</title></head><body class="page-topic page-topic-7 template-topic"><div data-widget-area="header"></div><h1 component="post/header"><span component="topic/title">${title}</span></h1><div class="topic"><ul component="topic" class="posts timeline" data-tid="7" data-cid="2">${items.join('')}</ul></div></body></html>`,
	};
}

/** `/api/v3/post` and `/api/v3/comment/list`: fifty comments an answer, their words in Markdown; the page draws the first of them. */
function lemmy({ title, board, posts }: Story, url: URL): Reply {
	const [article, ...comments] = posts as [StoryPost, ...StoryPost[]];
	const creator = (name: string) => ({ name, actor_id: `${url.origin}/u/${encodeURIComponent(name)}` });
	if (url.pathname === '/api/v3/post')
		return {
			json: {
				post_view: {
					post: { id: 7, name: title, body: article.words, published: stamp(article) },
					creator: creator(article.author),
					community: { name: board, title: board, actor_id: `${url.origin}/c/${board}` },
					counts: { comments: comments.length, score: 1 },
				},
			},
		};
	if (url.pathname === '/api/v3/comment/list') {
		const page = Number(url.searchParams.get('page'));
		const view = ({ id, words, author, ...post }: StoryPost) => ({
			comment: { id, path: `0.${id}`, content: `*${words}*`, published: stamp({ id, words, author, ...post }) },
			creator: creator(author),
			counts: { score: 1 },
		});
		return { json: { comments: comments.slice((page - 1) * 50, page * 50).map(view) } };
	}
	if (!url.pathname.startsWith('/post/')) return undefined;
	const drawn = comments
		.slice(0, 20)
		.map(
			({ id, author, words }) =>
				`<li class="comment list-unstyled"><article class="details comment-node" id="comment-${id}"><a class="person-listing" title="${author}" href="/u/${author}"><span>${author}</span></a><div class="comment-content"><div class="md-div"><p>${words}</p></div></div></article></li>`,
		);
	return {
		html: `<!doctype html><html lang="en"><head><title>${title} - Lemmy</title></head><body><div class="post"><div class="post-listing mt-2"><article class="row post-container"><div class="post-title"><h1 class="h5"><a href="/post/7"><span>${title}</span></a></h1></div><div class="small">by <a class="person-listing" title="${article.author}" href="/u/${article.author}"><span>${article.author}</span></a></div></article></div><article class="card" id="postContent"><div class="md-div"><p>${article.words}</p></div></article><ul class="comments">${drawn.join('')}</ul></div></body></html>`,
	};
}

const software = { discourse, flarum, lemmy, nodebb };
const start = { discourse: '/t/story/7', flarum: '/d/7-story', lemmy: '/post/7', nodebb: '/topic/7/story' };

/** @param fail answers 429 this often to the second JSON address */
export async function playLive(kind: keyof typeof software, story: Story, fail = 0) {
	const asked: string[] = [];
	let left = fail;
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://forum');
		const reply = software[kind](story, url);
		if (reply && 'json' in reply) asked.push(url.pathname + url.search);
		if (reply && 'json' in reply && asked.length === 2 && left > 0) {
			left--;
			asked.pop();
			response.writeHead(429, { 'retry-after': '1' }).end();
		} else if (!reply) response.writeHead(404).end();
		else if ('html' in reply) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(reply.html);
		else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reply.json));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${start[kind]}`,
		asked,
		close: () =>
			new Promise<void>((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
