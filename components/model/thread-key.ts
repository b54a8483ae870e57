/** One name for a thread on whichever page, view or floor it is met: what visits are remembered by. */

/** Parameters that say which thread, by software: Discuz! tid, phpBB and vBulletin 3 t, MyBB tid, SMF and IPB 3 topic/showtopic, FluxBB and 2ch-like id, JForum. */
const threadParameters = ['tid', 't', 'topic', 'showtopic', 'threadid', 'thread', 'topic_id', 'id', 'postid', 'no'];
/** Path shapes that hold the thread's number: Discuz! `thread-7-1-1.html`, XenForo `/threads/title.7/`, Discourse `/t/title/7`, NodeBB and IPS `/topic/7-title`, Flarum `/d/7-title`, Tieba `/p/7`, Lemmy `/post/7`, Stack Exchange `/questions/7`. */
const threadPaths = [
	/\/(?:thread|topic|viewthread|read)-(?:htm-tid-)?(\d+)/i,
	/\/threads?\/(?:[^/]*\.)?(\d+)(?:\/|$)/i,
	/\/t\/(?:[^/]+\/)?(\d+)(?:\/|$)/,
	/\/(?:topics?|d|p|post|questions?|q|item|issues|discussions|res|dp|comments|story)\/(\d+|[a-z0-9]{5,8}(?=\/|$))/i,
];

/** @returns host and thread number ("bbs.example.com/7"), or the whole address without its fragment where it shows no number */
export function threadKey(address: string): string {
	if (!URL.canParse(address)) return address;
	const url = new URL(address);
	const parameter = threadParameters.map((name) => url.searchParams.get(name)).find((value) => value && /^\d/.test(value));
	const number = parameter?.match(/^\d+/)?.[0] ?? threadPaths.map((path) => path.exec(url.pathname)?.[1]).find(Boolean);
	return number ? `${url.host}/${number}` : url.host + url.pathname + url.search;
}
