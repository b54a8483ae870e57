/** Where forums are to be looked for: the domains of software that one site alone runs, and what frames of other software look like. */
import type { ForumName } from './recognise';

/** Software of one site: on other domains only copies of its pages stand. Domains with all that is below them. */
export const sites: { [name in ForumName]?: readonly string[] } = {
	arca: ['arca.live'],
	bahamut: ['gamer.com.tw'],
	bakusai: ['bakusai.com'],
	bangumi: ['bgm.tv', 'bangumi.tv', 'chii.in'],
	bobaedream: ['bobaedream.co.kr'],
	clien: ['clien.net'],
	coderanch: ['coderanch.com', 'permies.com'],
	cook82: ['82cook.com'],
	csdn: ['csdn.net'],
	dcinside: ['dcinside.com'],
	dcinsideMobile: ['dcinside.com'],
	donanimhaber: ['donanimhaber.com'],
	douban: ['douban.com'],
	fourchan: ['4chan.org', '4channel.org'],
	gamefaqs: ['gamespot.com', 'gamefaqs.com'],
	girlschannel: ['girlschannel.net'],
	googleGroups: ['groups.google.com'],
	humoruniv: ['humoruniv.com'],
	hupu: ['hupu.com'],
	inven: ['inven.co.kr'],
	jeuxvideo: ['jeuxvideo.com'],
	kakaku: ['kakaku.com'],
	lihkg: ['lihkg.com'],
	machi: ['machi.to'],
	mlbpark: ['mlbpark.donga.com'],
	mobile01: ['mobile01.com'],
	mumsnet: ['mumsnet.com'],
	nairaland: ['nairaland.com'],
	natepann: ['nate.com'],
	pantip: ['pantip.com'],
	ppomppu: ['ppomppu.co.kr'],
	ppomppuMobile: ['ppomppu.co.kr'],
	quasarzone: ['quasarzone.com'],
	quora: ['quora.com'],
	reddit: ['reddit.com'],
	reddit2020: ['reddit.com'],
	rickSteves: ['ricksteves.com'],
	ruliweb: ['ruliweb.com'],
	steam: ['steamcommunity.com'],
	studentRoom: ['thestudentroom.co.uk'],
	tapatalkGroups: ['tapatalk.com'],
	tieba: ['baidu.com'],
	tiebaApp: ['baidu.com'],
	todayhumor: ['todayhumor.co.kr'],
	wallStreetOasis: ['wallstreetoasis.com'],
	warriorForum: ['warriorforum.com'],
	zhihu: ['zhihu.com'],
};

/** Ids on the frame of a software's pages: whose frame is seen is asked first. Styles may leave them out, so they decide nothing. */
export const frames: readonly (readonly [id: string, ...ForumName[]])[] = [
	['XF', 'xenforo2', 'fora'],
	['XenForo', 'xenforo1'],
	['bbpress-forums', 'bbpress'],
	['content', 'nodebb'],
	['data-discourse-setup', 'discourse'],
	['flarum-loading', 'flarum'],
	['ipsLayout_body', 'ips4', 'ips5'],
	['phpbb', 'phpbb', 'phpbbPrint'],
	['posts', 'vbulletin3'],
	['punviewtopic', 'fluxbb'],
	['question-header', 'stackExchange'],
	['vanilla_discussion_index', 'vanilla'],
	['wpforo-wrap', 'wpforo'],
];

/** Addresses that tell nothing of where a page comes from: this machine, numbers, names kept for examples (RFC 2606, RFC 6762), archives. */
const anywhere =
	/^$|^[^.]+$|^[\d.]+$|^\[|\.(?:test|example|invalid|localhost|local|internal)$|(?:^|\.)example\.(?:com|net|org)$|(?:^|\.)archive\.(?:org|is|ph|today|md|li|fo|vn)$|(?:^|\.)translate\.goog$/;

/** @returns the host that an address names; undefined where pages of any site may stand at it */
export function hostOf(url: string): string | undefined {
	const host = URL.canParse(url) ? new URL(url).hostname : '';
	return anywhere.test(host) ? undefined : host;
}

const softwareAt = new Map<string, ForumName[]>();
for (const [name, domains] of Object.entries(sites) as [ForumName, string[]][])
	for (const domain of domains) softwareAt.set(domain, [...(softwareAt.get(domain) ?? []), name]);

/** @returns the sites' own software that may stand at a host: of its domain and of those above it */
export function softwareOf(host: string): ReadonlySet<ForumName> {
	const labels = host.split('.');
	return new Set(labels.flatMap((_, at) => softwareAt.get(labels.slice(at).join('.')) ?? []));
}
