/** The clues of every forum and nothing else: what the detector carries into each page. */

import { clues as apacheAnswer } from './apache-answer';
import { clues as arca } from './arca';
import { clues as asgaros } from './asgaros';
import { clues as askbot } from './askbot';
import { clues as bahamut } from './bahamut';
import { clues as bangumi } from './bangumi';
import { clues as bbpress } from './bbpress';
import { clues as bitrix } from './bitrix';
import { clues as bobaedream } from './bobaedream';
import { clues as buddyboss } from './buddyboss';
import { clues as bugzilla } from './bugzilla';
import { clues as chiebukuro } from './chiebukuro';
import { clues as clien } from './clien';
import { clues as coderanch } from './coderanch';
import { clues as codidact } from './codidact';
import { clues as crowdstack } from './crowdstack';
import { clues as csdn } from './csdn';
import { clues as dcinside } from './dcinside';
import { clues as dcinsideMobile } from './dcinside-mobile';
import { clues as discourse } from './discourse';
import { clues as discuz } from './discuz';
import { clues as discuzAlbum } from './discuz-album';
import { clues as discuzArchiver } from './discuz-archiver';
import { clues as discuzPrint } from './discuz-print';
import { clues as discuzQ } from './discuz-q';
import { clues as discuzTouch } from './discuz-touch';
import { clues as discuz5 } from './discuz5';
import { clues as discuz7 } from './discuz7';
import { clues as douban } from './douban';
import { clues as drupal } from './drupal';
import { clues as drupalAdvancedForum } from './drupal-advanced-forum';
import { clues as elkarte } from './elkarte';
import { clues as esotalk } from './esotalk';
import { clues as fivech } from './fivech';
import { clues as flarum } from './flarum';
import { clues as fluxbb } from './fluxbb';
import { clues as fora } from './fora';
import type { Clues } from './forum';
import { clues as forumotion } from './forumotion';
import { clues as fourchan } from './fourchan';
import { clues as futaba } from './futaba';
import { clues as gamefaqs } from './gamefaqs';
import { clues as girlschannel } from './girlschannel';
import { clues as gitea } from './gitea';
import { clues as github } from './github';
import { clues as gnuboard } from './gnuboard';
import { clues as googleGroups } from './google-groups';
import { clues as hackerNews } from './hacker-news';
import { clues as homeland } from './homeland';
import { clues as humoruniv } from './humoruniv';
import { clues as hupu } from './hupu';
import { clues as hyperkitty } from './hyperkitty';
import { clues as insided } from './insided';
import { clues as inven } from './inven';
import { clues as ips3 } from './ips3';
import { clues as ips4 } from './ips4';
import { clues as ips5 } from './ips5';
import { clues as itest } from './itest';
import { clues as jeuxvideo } from './jeuxvideo';
import { clues as jforum } from './jforum';
import { clues as khoros } from './khoros';
import { clues as khorosAurora } from './khoros-aurora';
import { clues as kunena } from './kunena';
import { clues as kunena3 } from './kunena3';
import { clues as lemmy } from './lemmy';
import { clues as lihkg } from './lihkg';
import { clues as lobsters } from './lobsters';
import { clues as mesdiscussions } from './mesdiscussions';
import { clues as mobile01 } from './mobile01';
import { clues as moodle } from './moodle';
import { clues as mumsnet } from './mumsnet';
import { clues as mwforum } from './mwforum';
import { clues as mybb } from './mybb';
import { clues as mybbArchive } from './mybb-archive';
import { clues as mybbPrint } from './mybb-print';
import { clues as mybb16 } from './mybb16';
import { clues as nairaland } from './nairaland';
import { clues as natepann } from './natepann';
import { clues as netmums } from './netmums';
import { clues as newbb } from './newbb';
import { clues as nforum } from './nforum';
import { clues as nforumMobile } from './nforum-mobile';
import { clues as nga } from './nga';
import { clues as ninisite } from './ninisite';
import { clues as nodebb } from './nodebb';
import { clues as nodeclub } from './nodeclub';
import { clues as pantip } from './pantip';
import { clues as phorum } from './phorum';
import { clues as phorumClassic } from './phorum-classic';
import { clues as phpbb } from './phpbb';
import { clues as phpbbPrint } from './phpbb-print';
import { clues as phpbbSubsilver } from './phpbb-subsilver';
import { clues as phpbb2 } from './phpbb2';
import { clues as phpwind } from './phpwind';
import { clues as phpwind9 } from './phpwind9';
import { clues as pixmicat } from './pixmicat';
import { clues as ppomppu } from './ppomppu';
import { clues as ptt } from './ptt';
import { clues as publicInbox } from './public-inbox';
import { clues as punbb } from './punbb';
import { clues as question2answer } from './question2answer';
import { clues as quora } from './quora';
import { clues as reddit } from './reddit';
import { clues as reddit2020 } from './reddit-2020';
import { clues as redditOld } from './reddit-old';
import { clues as rhymixEden } from './rhymix-eden';
import { clues as rickSteves } from './rick-steves';
import { clues as ruliweb } from './ruliweb';
import { clues as shitaraba } from './shitaraba';
import { clues as simplePress } from './simple-press';
import { clues as slashdot } from './slashdot';
import { clues as smf } from './smf';
import { clues as smfPrint } from './smf-print';
import { clues as smf1 } from './smf1';
import { clues as stackExchange } from './stack-exchange';
import { clues as steam } from './steam';
import { clues as studentRoom } from './student-room';
import { clues as tapatalkGroups } from './tapatalk-groups';
import { clues as tianya } from './tianya';
import { clues as tieba } from './tieba';
import { clues as tiebaApp } from './tieba-app';
import { clues as todayhumor } from './todayhumor';
import { clues as tripadvisor } from './tripadvisor';
import { clues as ubbThreads } from './ubb-threads';
import { clues as v2ex } from './v2ex';
import { clues as vanilla } from './vanilla';
import { clues as vbulletin3 } from './vbulletin3';
import { clues as vbulletin4 } from './vbulletin4';
import { clues as vbulletin5 } from './vbulletin5';
import { clues as wallStreetOasis } from './wall-street-oasis';
import { clues as warriorForum } from './warrior-forum';
import { clues as wenwen } from './wenwen';
import { clues as woltlab } from './woltlab';
import { clues as woltlab3 } from './woltlab3';
import { clues as wpforo } from './wpforo';
import { clues as xenforo1 } from './xenforo1';
import { clues as xenforo2 } from './xenforo2';
import { clues as xiuno } from './xiuno';
import { clues as xpressengine } from './xpressengine';
import { clues as yabb } from './yabb';
import { clues as zhidao } from './zhidao';
import { clues as zhihu } from './zhihu';

/** File name of the declaration -> its clues. */
export const clues = {
	apacheAnswer,
	arca,
	asgaros,
	askbot,
	bahamut,
	bangumi,
	bbpress,
	bitrix,
	bobaedream,
	buddyboss,
	bugzilla,
	chiebukuro,
	clien,
	coderanch,
	codidact,
	crowdstack,
	csdn,
	dcinside,
	dcinsideMobile,
	discourse,
	discuz,
	discuz5,
	discuz7,
	discuzAlbum,
	discuzArchiver,
	discuzPrint,
	discuzQ,
	discuzTouch,
	douban,
	drupal,
	drupalAdvancedForum,
	esotalk,
	fivech,
	flarum,
	fluxbb,
	fora,
	forumotion,
	fourchan,
	futaba,
	gamefaqs,
	girlschannel,
	gitea,
	github,
	gnuboard,
	googleGroups,
	hackerNews,
	homeland,
	humoruniv,
	hupu,
	hyperkitty,
	insided,
	inven,
	ips3,
	ips4,
	ips5,
	itest,
	jeuxvideo,
	jforum,
	khoros,
	khorosAurora,
	kunena,
	kunena3,
	lemmy,
	lihkg,
	lobsters,
	mesdiscussions,
	mobile01,
	moodle,
	mumsnet,
	mwforum,
	mybb,
	mybb16,
	mybbArchive,
	mybbPrint,
	nairaland,
	natepann,
	netmums,
	newbb,
	nforum,
	nforumMobile,
	nga,
	ninisite,
	nodebb,
	nodeclub,
	pantip,
	phorum,
	phorumClassic,
	phpbb,
	phpbb2,
	phpbbPrint,
	phpbbSubsilver,
	phpwind,
	phpwind9,
	pixmicat,
	ppomppu,
	ptt,
	publicInbox,
	punbb,
	question2answer,
	quora,
	reddit,
	reddit2020,
	redditOld,
	rhymixEden,
	rickSteves,
	ruliweb,
	shitaraba,
	simplePress,
	slashdot,
	smf,
	elkarte,
	smf1,
	smfPrint,
	stackExchange,
	steam,
	studentRoom,
	tapatalkGroups,
	tianya,
	tieba,
	tiebaApp,
	todayhumor,
	tripadvisor,
	ubbThreads,
	v2ex,
	vanilla,
	vbulletin3,
	vbulletin4,
	vbulletin5,
	wallStreetOasis,
	warriorForum,
	wenwen,
	woltlab,
	woltlab3,
	wpforo,
	xenforo1,
	xenforo2,
	xiuno,
	xpressengine,
	yabb,
	zhidao,
	zhihu,
} satisfies Record<string, Clues>;
