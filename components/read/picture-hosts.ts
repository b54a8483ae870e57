/** From the address of a smaller picture to that of its original, for forum software and hosts that name both by one rule. */

interface Rule {
	/** Who names pictures this way. */
	by: string;
	/** Matched against the host; any host where undefined. */
	host?: RegExp;
	/** Matched against path and query. */
	from?: RegExp;
	/** What the match becomes; `$1` as in `String.replace`. */
	to?: string;
	/** Parameters of the query that ask for a smaller copy. */
	drop?: readonly string[];
}

/**
 * Only rules that hold for every picture of their maker. Left out on purpose, since their thumbnails do not tell the original's name
 * (the link around them does): XenForo `/data/attachments/…` (its number is not the attachment's), Invision `.thumb.jpg.<hash>.jpg`, SMF thumbnails;
 * nor those of Postimages and ImgBB, whose originals have another folder: only the page behind the link knows it.
 */
export const rules: readonly Rule[] = [
	// Forum software, on any domain.
	{ by: 'Discuz! attachment', from: /(\/attachments?\/.+\.(?:jpe?g|png|gif|bmp|webp))\.thumb\.jpg$/i, to: '$1' },
	{ by: 'Discuz! script', from: /\/attachment\.php\?.*\baid=/, drop: ['thumb', 'nothumb'] },
	{ by: 'phpBB', from: /\/download\/file\.php\?.*\bid=/, drop: ['t', 'sid'] },
	{ by: 'MyBB', from: /(\/attachment\.php\?)thumbnail=(\d+)/, to: '$1aid=$2' },
	{ by: 'vBulletin 3 and 4', from: /\/attachment\.php\?.*\battachmentid=/, drop: ['thumb', 'stc', 'd'] },
	{ by: 'vBulletin 5', from: /\/filedata\/fetch\?.*\b(?:id|filedataid|photoid)=/, drop: ['type', 'thumb', 'd'] },
	{ by: 'Discourse', from: /\/optimized\/(\d+X\/(?:[0-9a-f]\/)*[0-9a-f]{40})_\d+_\d+x\d+(\.\w+)$/, to: '/original/$1$2' },
	{ by: 'Invision 3', from: /(\/post-\d[\w-]*)_thumb(\.\w+)$/, to: '$1$2' },
	{ by: 'NodeBB', from: /(\/uploads\/files\/.+)-resized(\.\w+)$/, to: '$1$2' },
	{ by: 'phpwind', from: /\/attachment\/thumb\/(?:mini\/)?/, to: '/attachment/' },
	{ by: 'WoltLab', from: /\/(?:file-download|attachment)\/\d+/, drop: ['thumbnail', 'tiny'] },
	{
		by: 'XenForo at VerticalScope',
		from: /\/attachments\/[^/?]+\.\d+\/\?/,
		drop: ['auto', 'fit', 'format', 'width', 'height', 'optimize', 'crop'],
	},
	{ by: 'Lemmy', from: /\/pictrs\/image\//, drop: ['format', 'thumbnail'] },
	{ by: 'Mastodon', from: /(\/media_attachments\/files\/.+)\/small\//, to: '$1/original/' },
	{ by: 'WordPress and bbPress', from: /(\/wp-content\/uploads\/.+)-\d{2,4}x\d{2,4}(\.\w+)$/, to: '$1$2' },
	{ by: 'Drupal', from: /(\/sites\/[^/]+\/files)\/styles\/[^/]+\/public\/([^?]+).*$/, to: '$1/$2' },
	{ by: 'MediaWiki', from: /\/thumb(\/[0-9a-f]\/[0-9a-f]{2}\/([^/]+\.\w+))\/[^/]+$/, to: '$1' },
	{ by: 'Chevereto', from: /(\/images\/\d{4}\/.+)\.(?:th|md)(\.(?:jpe?g|png|gif|webp))$/i, to: '$1$2' },
	{ by: 'Aliyun OSS', from: /\?.*\bx-oss-process=/, drop: ['x-oss-process'] },
	// A style of Aliyun's or Upyun's after the name: "a.jpg!w600", "a.jpg@!w600".
	{ by: 'Aliyun OSS and Upyun', from: /(\.(?:jpe?g|png|gif|webp))@?![\w.-]+$/i, to: '$1' },
	{ by: 'Qiniu and Tencent COS', from: /\?(?:imageView2?|imageMogr2?)[/&].*$/, to: '' },

	// Forums of one house.
	{
		by: 'Tieba',
		host: /^(?:imgsrc\.baidu|imgsa\.baidu|tiebapic\.baidu|[\w-]+\.hiphotos\.baidu)\.com$/,
		from: /^\/(\w+)\/(?:(?:w|wh|c)(?:=|%3D)[^/]*\/.*?sign=[^/]+|(?:ab)?pic\/item|mpic\/item)\//,
		to: '/$1/pic/item/',
	},
	{
		by: 'NGA',
		host: /^img\d*\.(?:nga\.178|ngacn|nga)\.\w+$/,
		from: /(\.(?:jpe?g|png|gif|webp))\.(?:medium|thumb|thumb_s|thumb_ss)\.jpg$/,
		to: '$1',
	},
	{ by: 'Zhihu', host: /^pic\w*\.zhimg\.com$/, from: /^\/(?:\d+\/)?(v2-[0-9a-f]{32})_\w+(\.\w+).*$/, to: '/$1_r$2' },
	{
		by: 'Douban',
		host: /^img\d*\.doubanio\.com$/,
		from: /^(\/view\/\w+)\/(?:s|m|sqxs|sqs|thumb|photo|albumicon|small|medium)\/(public\/)/,
		to: '$1/l/$2',
	},
	{ by: 'Bilibili', host: /\.hdslb\.com$/, from: /^(\/bfs\/.+?\.\w+)@.*$/, to: '$1' },
	{ by: 'Bilibili', host: /\.hdslb\.com$/, from: /^\/\d+_\d+(\/bfs\/)/, to: '$1' },
	{ by: 'WeChat', host: /\.qpic\.cn$/, from: /^(\/\w*mmbiz\w*\/[^/]+)\/[1-9]\d*(\?.*)?$/, to: '$1/0$2' },
	{ by: 'Pixiv', host: /^i\.pximg\.net$/, from: /^\/c\/[^/]+\/(img-master\/)/, to: '/$1' },
	{
		by: 'Weibo',
		host: /\.sinaimg\.cn$/,
		from: /^\/(?:thumbnail|thumb\d+|bmiddle|small|square|orj\d+|mw\d+|wap\d+|crop[^/]*)\/([\w-]+\.\w+)/,
		to: '/large/$1',
	},
	{ by: 'Smzdm', host: /\.(?:zdmimg|smzdm)\.com$/, from: /(\.(?:jpe?g|png|gif|webp))_[a-z]+\d+\.\w+$/, to: '$1' },
	{ by: 'Reddit', host: /^preview\.redd\.it$/, from: /^\/(?:[\w-]+-v0-)?(\w+\.\w+).*$/, to: 'https://i.redd.it/$1' },

	// Hosts of pictures.
	{ by: 'Imgur', host: /^i\.imgur\.com$/, from: /^\/((?:\w{5}|\w{7}))[sbtmlhgr](\.\w+).*$/, to: '/$1$2' },
	{ by: 'Flickr', host: /(?:^|\.)static\.?flickr\.com$/, from: /^(\/(?:\d+\/)?\d+\/\d+_[0-9a-f]+)(?:_[sqtmnwzc])?(\.jpg)/, to: '$1_b$2' },
	{ by: 'Twitter', host: /^pbs\.twimg\.com$/, from: /^(\/media\/[\w-]+\.\w+)(?::\w+)?$/, to: '$1:orig' },
	{ by: 'Twitter', host: /^pbs\.twimg\.com$/, from: /^(\/media\/[\w-]+\?.*\bname=)\w+/, to: '$1orig' },
	{ by: 'Photobucket', host: /\.photobucket\.com$/, from: /^(\/albums\/.+\/)th_([^/]+)$/, to: '$1$2' },
	{ by: 'Photobucket', host: /^hosting\.photobucket\.com$/, from: /\?/, drop: ['width', 'height', 'fit', 'crop'] },
	{ by: 'ImageShack', host: /(?:^|\.)imageshack\.(?:us|com)$/, from: /\.th(\.(?:jpe?g|png|gif))$/i, to: '$1' },
	{
		by: 'imgbox',
		host: /^(?:thumbs|images)\d*\.imgbox\.com$/,
		from: /^(\/\w+\/\w+\/\w+)_[bt](\.\w+)$/,
		to: 'https://images2.imgbox.com$1_o$2',
	},
	{ by: 'PiXhost', host: /^t\d+\.pixhost\.to$/, from: /^\/thumbs\//, to: 'https://img1.pixhost.to/images/' },
	{ by: 'picr', host: /^thumbs\.picr\.de$/, from: /^\//, to: 'https://up.picr.de/' },
	{ by: 'abload', host: /(?:^|\.)abload\.de$/, from: /^\/thumb2?\//, to: '/img/' },
	{
		by: 'Google and Blogger',
		host: /\.(?:googleusercontent|ggpht)\.com$|\.bp\.blogspot\.com$/,
		from: /\/(?:s\d+|w\d+(?:-h\d+)?)(?:-[\w-]+)?(\/[^/]+)$/,
		to: '/s0$1',
	},
	{ by: 'Google', host: /\.(?:googleusercontent|ggpht)\.com$/, from: /=(?:s|w|h)\d+[\w-]*$/, to: '=s0' },
	{ by: 'Jetpack', host: /^i\d\.wp\.com$/, from: /\?/, drop: ['w', 'h', 'resize', 'fit', 'crop', 'quality', 'zoom', 'strip'] },
	{ by: 'WordPress.com', host: /\.files\.wordpress\.com$/, from: /\?/, drop: ['w', 'h', 'crop', 'resize', 'fit', 'quality', 'strip'] },
	{
		by: 'SmugMug',
		host: /(?:^|\.)smugmug\.com$/,
		from: /(\/i-\w+\/\d+\/(?:[\da-f]{8,}\/)?)(?:Ti|Th|S|M|L|XL|X[2-5]|D)(\/[^/?]+)$/,
		to: '$1O$2',
	},
	{ by: 'Tumblr', host: /\.media\.tumblr\.com$/, from: /_\d{2,3}(\.\w+)$/, to: '_1280$1' },
	{ by: 'Pinterest', host: /^i\.pinimg\.com$/, from: /^\/\d+x(?:\d+(?:_\w+)?)?\//, to: '/originals/' },
	{
		by: 'Medium',
		host: /^(?:miro|cdn-images-\d)\.medium\.com$/,
		from: /^\/(?:v2\/[^/]+|max\/\d+|fit\/[^/]+(?:\/\d+)*)\/(?:\w+:\w+(?::\d+)*\/)?(\d\*[^/]+)$/,
		to: '/$1',
	},
	{ by: 'Discord', host: /^media\.discordapp\.net$/, from: /^\/attachments\//, drop: ['width', 'height', 'format', 'quality'] },
	{ by: 'Steam', host: /^(?:steamuserimages-a\.akamaihd\.net|images\.steamusercontent\.com)$/, from: /\?.*$/, to: '' },
	{ by: 'Alibaba', host: /\.alicdn\.com$/, from: /(\.(?:jpe?g|png|gif))_(?:\d+x\d+\w*|sum)?(?:\.jpg)?(?:_\.webp)?$/i, to: '$1' },
];

/** Pages that carry the address of a picture in their own. */
const wrapped: readonly { host: RegExp; from: RegExp }[] = [
	{ host: /^timg\d*\.baidu\.com$/, from: /[?&]src=([^&]+)/ },
	{ host: /^gimg\d\.baidu\.com$/, from: /\/src=([^&]+)/ },
];

/** A signature over the whole address, as clouds give it: a changed one is refused (AWS, Google, Aliyun old and new, Tencent COS, Azure, CloudFront, Qiniu). */
const signed = /[?&](?:x-(?:amz|goog|oss|cos)-signature|signature|q-signature|sig|key-pair-id|auth_key|e=\d+&token)=/i;

/**
 * @param url absolute address of a picture as a page shows it
 * @returns address of the original by the first rule that fits; undefined where none does or nothing would change.
 * The original may be missing or closed to guests: keep the smaller one as `Picture.thumbnail`.
 */
export function originalOf(url: URL): string | undefined {
	for (const { host, from } of wrapped) {
		const inner = host.test(url.hostname) && from.exec(url.href)?.[1];
		if (inner && URL.canParse(decodeURIComponent(inner)) && /^https?:/i.test(decodeURIComponent(inner))) return decodeURIComponent(inner);
	}
	if (signed.test(url.search)) return undefined;
	const place = url.pathname + url.search;
	for (const { host, from, to, drop } of rules) {
		if ((host && !host.test(url.hostname)) || (from && !from.test(place))) continue;
		const found = drop ? without(url, drop) : new URL(place.replace(from ?? '', to ?? ''), url).href;
		if (found !== url.href) return found;
	}
	return undefined;
}

/** Cuts parameters out of the words of the query; the others stay letter for letter, for hosts that sign them. */
function without(url: URL, names: readonly string[]): string {
	const kept = url.search
		.slice(1)
		.split('&')
		.filter((pair) => !names.includes(pair.replace(/=.*$/s, '')));
	const search = kept.join('&');
	return url.origin + url.pathname + (search && `?${search}`) + url.hash;
}
