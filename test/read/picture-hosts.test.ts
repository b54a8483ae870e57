/** Each rule from a thumbnail to its original has an example here, and originals stay as they are. */
import { describe, expect, it } from 'vitest';
import { originalOf, rules } from '../../components/read/picture-hosts';

const sha = '0123456789abcdef0123456789abcdef01234567';

/** As the page shows it, and the original; the second undefined: nothing to do. */
const examples: readonly [by: string, shown: string, original?: string][] = [
	[
		'Discuz! attachment',
		'https://bbs.test/data/attachment/forum/201707/01/a.jpg.thumb.jpg',
		'https://bbs.test/data/attachment/forum/201707/01/a.jpg',
	],
	['Discuz! attachment', 'https://bbs.test/attachments/month_0706/a.gif.thumb.jpg', 'https://bbs.test/attachments/month_0706/a.gif'],
	['Discuz! script', 'https://bbs.test/attachment.php?aid=MzQ5&thumb=yes', 'https://bbs.test/attachment.php?aid=MzQ5'],
	['phpBB', 'https://b.test/download/file.php?id=7&t=1&sid=0a1b', 'https://b.test/download/file.php?id=7'],
	['phpBB', 'https://b.test/download/file.php?id=7&mode=view'],
	['MyBB', 'https://b.test/attachment.php?thumbnail=4', 'https://b.test/attachment.php?aid=4'],
	[
		'vBulletin 3 and 4',
		'https://b.test/attachment.php?attachmentid=5&stc=1&thumb=1&d=1200',
		'https://b.test/attachment.php?attachmentid=5',
	],
	['vBulletin 5', 'https://b.test/filedata/fetch?id=12&d=1600&type=thumb', 'https://b.test/filedata/fetch?id=12'],
	['Discourse', `https://d.test/optimized/3X/0/1/${sha}_2_690x388.jpeg`, `https://d.test/original/3X/0/1/${sha}.jpeg`],
	['Discourse', `https://d.test/uploads/default/optimized/1X/${sha}_2_10x10.png`, `https://d.test/uploads/default/original/1X/${sha}.png`],
	[
		'Invision 3',
		'https://i.test/uploads/monthly_10_2012/post-12-0-1349_thumb.jpg',
		'https://i.test/uploads/monthly_10_2012/post-12-0-1349.jpg',
	],
	['NodeBB', 'https://n.test/assets/uploads/files/1600-boat-resized.png', 'https://n.test/assets/uploads/files/1600-boat.png'],
	['phpwind', 'https://p.test/attachment/thumb/Mon_1207/1_2.jpg', 'https://p.test/attachment/Mon_1207/1_2.jpg'],
	['WoltLab', 'https://w.test/attachment/123-boat-jpg/?thumbnail=1', 'https://w.test/attachment/123-boat-jpg/'],
	[
		'XenForo at VerticalScope',
		'https://x.test/attachments/img_8785-jpeg.478636/?auto=webp&width=691',
		'https://x.test/attachments/img_8785-jpeg.478636/',
	],
	['Lemmy', 'https://l.test/pictrs/image/24.jpeg?format=webp&thumbnail=256', 'https://l.test/pictrs/image/24.jpeg'],
	['Mastodon', 'https://m.test/media_attachments/files/1/2/small/a.png', 'https://m.test/media_attachments/files/1/2/original/a.png'],
	[
		'WordPress and bbPress',
		'https://w.test/wp-content/uploads/2019/08/boat-300x200.jpg',
		'https://w.test/wp-content/uploads/2019/08/boat.jpg',
	],
	['Drupal', 'https://d.test/sites/default/files/styles/large/public/a/b.jpg?itok=x', 'https://d.test/sites/default/files/a/b.jpg'],
	[
		'MediaWiki',
		'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/B.jpg/320px-B.jpg',
		'https://upload.wikimedia.org/wikipedia/commons/a/ab/B.jpg',
	],
	['Chevereto', 'https://c.test/images/2020/01/02/boat.md.jpg', 'https://c.test/images/2020/01/02/boat.jpg'],
	['Aliyun OSS', 'https://o.test/a.jpg?x-oss-process=image/resize,w_300', 'https://o.test/a.jpg'],
	['Aliyun OSS', 'https://o.test/a.jpg?x-oss-process=image/resize&Signature=x'],
	['Qiniu and Tencent COS', 'https://q.test/a.jpg?imageView2/2/w/300', 'https://q.test/a.jpg'],
	['Tieba', 'https://imgsrc.baidu.com/forum/w%3D580/sign=0a1b/cafe.jpg', 'https://imgsrc.baidu.com/forum/pic/item/cafe.jpg'],
	['Tieba', 'http://b.hiphotos.baidu.com/tieba/abpic/item/cafe.jpg', 'http://b.hiphotos.baidu.com/tieba/pic/item/cafe.jpg'],
	['Tieba', 'http://imgsrc.baidu.com/forum/pic/item/cafe.jpg'],
	['NGA', 'https://img.nga.178.com/attachments/mon_202001/01/a.jpg.medium.jpg', 'https://img.nga.178.com/attachments/mon_202001/01/a.jpg'],
	['Zhihu', `https://pic1.zhimg.com/80/v2-${sha.slice(0, 32)}_720w.jpg?source=1`, `https://pic1.zhimg.com/v2-${sha.slice(0, 32)}_r.jpg`],
	['Douban', 'https://img1.doubanio.com/view/photo/m/public/p1.jpg', 'https://img1.doubanio.com/view/photo/l/public/p1.jpg'],
	['Bilibili', 'https://i0.hdslb.com/bfs/article/a.jpg@320w_200h.webp', 'https://i0.hdslb.com/bfs/article/a.jpg'],
	['Bilibili', 'https://i0.hdslb.com/320_200/bfs/archive/a.jpg', 'https://i0.hdslb.com/bfs/archive/a.jpg'],
	['WeChat', 'https://mmbiz.qpic.cn/mmbiz_png/aB9/640?wx_fmt=png', 'https://mmbiz.qpic.cn/mmbiz_png/aB9/0?wx_fmt=png'],
	[
		'Pixiv',
		'https://i.pximg.net/c/540x540_70/img-master/img/2020/01/02/03/04/05/7_p0_master1200.jpg',
		'https://i.pximg.net/img-master/img/2020/01/02/03/04/05/7_p0_master1200.jpg',
	],
	['Weibo', 'https://wx1.sinaimg.cn/mw690/0a-1.jpg', 'https://wx1.sinaimg.cn/large/0a-1.jpg'],
	['Smzdm', 'https://qnam.smzdm.com/202001/a.jpg_e680.jpg', 'https://qnam.smzdm.com/202001/a.jpg'],
	['Reddit', 'https://preview.redd.it/the-boat-v0-ab12.jpeg?width=640&s=1', 'https://i.redd.it/ab12.jpeg'],
	['Imgur', 'https://i.imgur.com/o2e9wexl.jpg', 'https://i.imgur.com/o2e9wex.jpg'],
	['Imgur', 'https://i.imgur.com/o2e9wex.png'],
	['Flickr', 'https://live.staticflickr.com/1/2_abc_m.jpg', 'https://live.staticflickr.com/1/2_abc_b.jpg'],
	['Flickr', 'https://farm1.static.flickr.com/1/2_abc.jpg', 'https://farm1.static.flickr.com/1/2_abc_b.jpg'],
	['Flickr', 'https://live.staticflickr.com/1/2_abc_o.jpg'],
	['Twitter', 'https://pbs.twimg.com/media/AbC-1.jpg:large', 'https://pbs.twimg.com/media/AbC-1.jpg:orig'],
	['Twitter', 'https://pbs.twimg.com/media/AbC-1?format=jpg&name=small', 'https://pbs.twimg.com/media/AbC-1?format=jpg&name=orig'],
	['Photobucket', 'http://i1.photobucket.com/albums/a1/me/th_boat.jpg', 'http://i1.photobucket.com/albums/a1/me/boat.jpg'],
	[
		'Photobucket',
		'https://hosting.photobucket.com/images/a1/me/boat.jpg?width=450&height=278&crop=fill',
		'https://hosting.photobucket.com/images/a1/me/boat.jpg',
	],
	['ImageShack', 'http://img1.imageshack.us/img1/2/boat.th.jpg', 'http://img1.imageshack.us/img1/2/boat.jpg'],
	['imgbox', 'https://thumbs2.imgbox.com/aa/bb/Cd_t.jpg', 'https://images2.imgbox.com/aa/bb/Cd_o.jpg'],
	['PiXhost', 'https://t1.pixhost.to/thumbs/1/2_boat.jpg', 'https://img1.pixhost.to/images/1/2_boat.jpg'],
	['picr', 'http://thumbs.picr.de/29442742bp.jpg', 'https://up.picr.de/29442742bp.jpg'],
	['abload', 'http://abload.de/thumb/a.jpg', 'http://abload.de/img/a.jpg'],
	['Google and Blogger', 'https://1.bp.blogspot.com/-a/b/c/s320/boat.jpg', 'https://1.bp.blogspot.com/-a/b/c/s0/boat.jpg'],
	['Google', 'https://lh3.googleusercontent.com/AbC=w640-h480-no', 'https://lh3.googleusercontent.com/AbC=s0'],
	['Jetpack', 'https://i0.wp.com/w.test/a.jpg?resize=300%2C200&ssl=1', 'https://i0.wp.com/w.test/a.jpg?ssl=1'],
	[
		'WordPress.com',
		'https://boats.files.wordpress.com/2012/05/quay.jpg?w=300&h=200&crop=1',
		'https://boats.files.wordpress.com/2012/05/quay.jpg',
	],
	[
		'SmugMug',
		'https://photos.smugmug.com/Boats/Quay/i-qmZ93DF/0/59a0c89c/M/quay-M.jpg',
		'https://photos.smugmug.com/Boats/Quay/i-qmZ93DF/0/59a0c89c/O/quay-M.jpg',
	],
	[
		'SmugMug',
		'https://photos.smugmug.com/photos/i-HGQDK9V/0/XL/i-HGQDK9V-XL.jpg',
		'https://photos.smugmug.com/photos/i-HGQDK9V/0/O/i-HGQDK9V-XL.jpg',
	],
	['Aliyun OSS and Upyun', 'https://u.test/a/b.jpg!small', 'https://u.test/a/b.jpg'],
	['Aliyun OSS and Upyun', 'https://u.test/a/b.png@!w600', 'https://u.test/a/b.png'],
	['Aliyun OSS and Upyun', 'https://u.test/a/b!small'],
	['Tumblr', 'https://64.media.tumblr.com/ab/tumblr_x_500.jpg', 'https://64.media.tumblr.com/ab/tumblr_x_1280.jpg'],
	['Pinterest', 'https://i.pinimg.com/236x/a/b/c.jpg', 'https://i.pinimg.com/originals/a/b/c.jpg'],
	['Medium', 'https://miro.medium.com/v2/resize:fit:700/1*abc.jpeg', 'https://miro.medium.com/1*abc.jpeg'],
	[
		'Discord',
		'https://media.discordapp.net/attachments/1/2/a.png?ex=1&width=400&height=300',
		'https://media.discordapp.net/attachments/1/2/a.png?ex=1',
	],
	['Steam', 'https://images.steamusercontent.com/ugc/1/2/?imw=512', 'https://images.steamusercontent.com/ugc/1/2/'],
	['Alibaba', 'https://img.alicdn.com/imgextra/a.jpg_400x400.jpg', 'https://img.alicdn.com/imgextra/a.jpg'],
	['baidu', 'https://timg.baidu.com/timg?x=1&src=http%3A%2F%2Fa.test%2Fb.jpg', 'http://a.test/b.jpg'],
	// Signed: the host refuses the address once a letter of it is changed.
	['nobody', 'https://o.test/a.jpg?x-oss-process=image/resize,w_300&x-oss-signature-version=OSS4-HMAC-SHA256&x-oss-signature=0a1b'],
	['nobody', 'https://c.test/a.jpg?imageMogr2/thumbnail/300x&q-sign-algorithm=sha1&q-signature=0a1b'],
	['nobody', 'https://q.test/a.jpg?imageView2/2/w/300&e=1700000000&token=k:0a1b'],
	['nobody', 'https://s.test/wp-content/uploads/2020/01/boat-300x200.jpg?X-Amz-Expires=60&X-Amz-Signature=0a1b'],
	['nobody', 'https://d.cloudfront.test/a.jpg.thumb.jpg?Expires=1&Signature=0a&Key-Pair-Id=K1'],
	['nobody', 'https://b.test/data/attachments/82/82627-d02c.jpg?hash=9ivMl'],
	['nobody', 'https://i.test/uploads/monthly_2019_10/b.thumb.jpg.66321f2b952af8ef749cc9fedbb3f539.jpg'],
	['nobody', 'https://b.test/pictures/boat-300x200.jpg'],
	['nobody', 'https://b.test/index.php?action=dlattach;topic=1.0;attach=12;image'],
	['nobody', 'https://b.test/proxy.php?image=https%3A%2F%2Fi.test%2Fboat.jpg&hash=0a1b'],
	['nobody', 'https://i.postimg.cc/0jXq2c3d/boat.jpg'],
	['nobody', 'https://i.ibb.co/0jXq2c3/boat.jpg'],
	['nobody', 'https://f.test/assets/files/2024-01-02/1704153600-123456-boat.jpg'],
];

describe('from a thumbnail to its original', () => {
	it.each(examples)('%s: %s', (_by, shown, original) => {
		expect(originalOf(new URL(shown))).toBe(original);
	});

	it('leaves an original alone', () => {
		for (const [, , original] of examples) if (original) expect(originalOf(new URL(original)), original).toBeUndefined();
	});

	it('has an example for every rule', () => {
		for (const { by } of rules)
			expect(
				examples.some(([name, , original]) => name === by && original),
				by,
			).toBe(true);
	});
});
