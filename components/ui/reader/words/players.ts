/** Players that posts show most: how their addresses look, and the frame that plays them with the least of tracking. */

export interface Player {
	/** What the site calls itself. */
	name: string;
	/** What stands in the page once it is asked for. */
	kind: 'frame' | 'video' | 'audio';
	address: string;
	/** It refuses to play where it is not told which site shows it (YouTube's error 153). */
	wantsReferrer?: true;
	/** CSS pixels; a player of sound is a strip, others are 16 : 9. */
	height?: number;
}

interface Known {
	name: string;
	/** Of the address without its scheme; the groups go to `frame`. */
	address: RegExp;
	frame: (groups: string[], query: URLSearchParams) => string;
	wantsReferrer?: true;
	height?: number;
}

/** "90", "90s", "1m30s" -> seconds. */
function seconds(time: string | null): string {
	const [, minutes = '0', rest = '0'] = /^(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? '') ?? [];
	const sum = Number(minutes) * 60 + Number(rest);
	return sum ? String(sum) : '';
}
const withQuery = (address: string, given: Record<string, string | null>): string => {
	const set = Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1]));
	return set.length ? `${address}?${new URLSearchParams(set)}` : address;
};

const known: readonly Known[] = [
	{
		name: 'YouTube',
		address: /^(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed|v|shorts|live)\/|youtu\.be\/)([\w-]{11})/,
		frame: ([id], query) =>
			withQuery(`https://www.youtube-nocookie.com/embed/${id}`, {
				start: seconds(query.get('start') ?? query.get('t')),
				list: query.get('list'),
			}),
		wantsReferrer: true,
	},
	{
		name: 'YouTube',
		address: /^(?:www\.|m\.)?youtube\.com\/watch\?(?:.*&)?v=([\w-]{11})/,
		frame: ([id], query) => withQuery(`https://www.youtube-nocookie.com/embed/${id}`, { start: seconds(query.get('t')) }),
		wantsReferrer: true,
	},
	{
		name: '哔哩哔哩',
		address: /^(?:[\w.]+\.)?bilibili\.com\/(?:video\/|.*[?&](?:bvid|aid)=)(BV\w{10}|(?:av)?\d+)/i,
		frame: ([id = ''], query) =>
			withQuery('https://player.bilibili.com/player.html', {
				...(/^bv/i.test(id) ? { bvid: id } : { aid: id.replace(/^av/i, '') }),
				p: query.get('p') ?? query.get('page'),
				autoplay: '0',
			}),
	},
	{
		name: 'Vimeo',
		address: /^(?:www\.|player\.)?vimeo\.com\/(?:video\/|channels\/[^/]+\/)?(\d+)/,
		frame: ([id]) => `https://player.vimeo.com/video/${id}?dnt=1`,
	},
	{
		name: 'Dailymotion',
		address: /^(?:www\.)?dailymotion\.com\/(?:embed\/)?video\/(\w+)/,
		frame: ([id]) => `https://www.dailymotion.com/embed/video/${id}`,
	},
	{
		name: '优酷',
		address: /^(?:player|v)\.youku\.com\/(?:embed\/|player\.php\/(?:.*\/)?sid\/|v_show\/id_)([\w=]+)/,
		frame: ([id]) => `https://player.youku.com/embed/${id}`,
	},
	{
		name: '腾讯视频',
		address: /^(?:[\w.]+\.)?(?:v|video|imgcache)\.qq\.com\/(?:x\/(?:page|cover\/[^/]+)\/|.*[?&]vid=)(\w{11})/,
		frame: ([id]) => `https://v.qq.com/txp/iframe/player.html?vid=${id}`,
	},
	{
		name: 'ニコニコ動画',
		address: /^(?:(?:www|embed)\.)?nicovideo\.jp\/watch\/((?:sm|nm|so)?\d+)/,
		frame: ([id]) => `https://embed.nicovideo.jp/watch/${id}`,
	},
	{
		name: 'Rutube',
		address: /^rutube\.ru\/(?:video|play\/embed)\/(\w+)/,
		frame: ([id]) => `https://rutube.ru/play/embed/${id}`,
	},
	{
		name: 'Streamable',
		address: /^streamable\.com\/(?:[eo]\/)?(\w+)/,
		frame: ([id]) => `https://streamable.com/e/${id}`,
	},
	{
		name: 'Spotify',
		address: /^open\.spotify\.com\/(?:embed\/)?(track|album|playlist|episode|show)\/(\w+)/,
		frame: ([kind, id]) => `https://open.spotify.com/embed/${kind}/${id}`,
		height: 152,
	},
	{
		name: 'X',
		address: /^(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/(\d+)/,
		frame: ([id]) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
		height: 460,
	},
	{ name: 'SoundCloud', address: /^(w\.soundcloud\.com\/player.*)/, frame: ([whole]) => `https://${whole}`, height: 166 },
	{ name: '网易云音乐', address: /^(music\.163\.com\/outchain\/player.*)/, frame: ([whole]) => `https://${whole}`, height: 110 },
];

const files = { video: /\.(?:mp4|webm|m4v|mov|ogv)$/i, audio: /\.(?:mp3|ogg|oga|opus|m4a|wav|flac|aac)$/i } as const;

/**
 * What plays an address.
 * @param from the element that stood in the post: "iframe", "video" …, or "player" for a mere link
 * @param base address of the page, whose security a frame must not lower
 * @returns undefined where nothing can be shown here: Flash, an insecure frame on a secure page, a link to a page that is no player
 */
export function playerOf(href: string, from: string, base: string): Player | undefined {
	if (!URL.canParse(href)) return undefined;
	const url = new URL(href);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
	const bare = href.slice(url.protocol.length + 2);
	for (const { name, address, frame, ...rest } of known) {
		const [found, ...groups] = address.exec(bare) ?? [];
		if (found !== undefined) return { name, kind: 'frame', address: frame(groups, url.searchParams), ...rest };
	}
	const name = url.hostname.replace(/^www\./, '');
	const kind = files.video.test(url.pathname) ? 'video' : files.audio.test(url.pathname) ? 'audio' : from;
	if (kind === 'video' || kind === 'audio') return { name, kind, address: href };
	if (from !== 'iframe' || /\.swf$/i.test(url.pathname)) return undefined;
	if (url.protocol === 'http:' && new URL(base).protocol === 'https:') return undefined;
	return { name, kind: 'frame', address: href };
}
