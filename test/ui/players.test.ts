/** Addresses of players, as posts hold them, and the frames that show them. */
import { expect, test } from 'vitest';
import { playerOf } from '../../components/ui/reader/words/players';

const secure = 'https://bbs.example.com/thread-1';

test.each([
	['https://www.youtube.com/embed/aqz-KE-bpKQ?start=30&autoplay=1', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=30'],
	['https://www.youtube.com/watch?feature=share&v=aqz-KE-bpKQ&t=1m30s', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=90'],
	['http://youtu.be/aqz-KE-bpKQ', 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ'],
	['https://www.youtube.com/embed/videoseries?list=PLabc', 'https://www.youtube-nocookie.com/embed/videoseries?list=PLabc'],
	['https://www.bilibili.com/video/BV1xx411c7mD?p=2', 'https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&p=2&autoplay=0'],
	['http://player.bilibili.com/player.html?aid=170001&cid=1&page=1', 'https://player.bilibili.com/player.html?aid=170001&p=1&autoplay=0'],
	['https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
	['http://player.youku.com/player.php/sid/XMTI3/v.swf', 'https://player.youku.com/embed/XMTI3'],
	['https://imgcache.qq.com/tencentvideo/player.swf?vid=a0123456789', 'https://v.qq.com/txp/iframe/player.html?vid=a0123456789'],
	['https://www.nicovideo.jp/watch/sm9', 'https://embed.nicovideo.jp/watch/sm9'],
	['https://open.spotify.com/track/6rqhFgbbKwnb9MLmUQDhG6', 'https://open.spotify.com/embed/track/6rqhFgbbKwnb9MLmUQDhG6'],
])('%s', (href, frame) => {
	expect(playerOf(href, 'player', secure)).toMatchObject({ kind: 'frame', address: frame });
});

test('files play by themselves, unknown frames are shown as they are', () => {
	expect(playerOf('https://files.example.com/a.MP4?x=1', 'player', secure)).toMatchObject({ kind: 'video' });
	expect(playerOf('http://files.example.com/a.mp3', 'iframe', secure)).toMatchObject({ kind: 'audio' });
	expect(playerOf('https://maps.example.com/at?7', 'iframe', secure)).toMatchObject({ kind: 'frame', name: 'maps.example.com' });
	expect(playerOf('http://maps.example.com/at?7', 'iframe', 'http://bbs.example.com/')).toMatchObject({ kind: 'frame' });
});

test.each([
	['Flash', 'https://example.com/game.swf', 'embed'],
	['an insecure frame on a secure page', 'http://maps.example.com/at?7', 'iframe'],
	['a link to a page that plays nothing', 'https://example.com/post/7', 'player'],
	['no web address', 'javascript:alert(1)', 'iframe'],
])('%s stays a link', (_, href, from) => {
	expect(playerOf(href, from, secure)).toBeUndefined();
});
