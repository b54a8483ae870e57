/** Every forum that Threadleaf knows, one line each; the same names stand in `clues.ts`. */

import apacheAnswer from './apache-answer';
import arca from './arca';
import asgaros from './asgaros';
import askbot from './askbot';
import bahamut from './bahamut';
import bangumi from './bangumi';
import bbpress from './bbpress';
import bitrix from './bitrix';
import bobaedream from './bobaedream';
import buddyboss from './buddyboss';
import bugzilla from './bugzilla';
import chiebukuro from './chiebukuro';
import clien from './clien';
import type { clues } from './clues';
import coderanch from './coderanch';
import codidact from './codidact';
import crowdstack from './crowdstack';
import csdn from './csdn';
import dcinside from './dcinside';
import dcinsideMobile from './dcinside-mobile';
import discourse from './discourse';
import discuz from './discuz';
import discuzAlbum from './discuz-album';
import discuzArchiver from './discuz-archiver';
import discuzPrint from './discuz-print';
import discuzQ from './discuz-q';
import discuzTouch from './discuz-touch';
import discuz5 from './discuz5';
import discuz7 from './discuz7';
import douban from './douban';
import drupal from './drupal';
import drupalAdvancedForum from './drupal-advanced-forum';
import elkarte from './elkarte';
import esotalk from './esotalk';
import fivech from './fivech';
import flarum from './flarum';
import fluxbb from './fluxbb';
import fora from './fora';
import type { Forum } from './forum';
import forumotion from './forumotion';
import fourchan from './fourchan';
import futaba from './futaba';
import gamefaqs from './gamefaqs';
import girlschannel from './girlschannel';
import gitea from './gitea';
import github from './github';
import gnuboard from './gnuboard';
import googleGroups from './google-groups';
import hackerNews from './hacker-news';
import homeland from './homeland';
import humoruniv from './humoruniv';
import hupu from './hupu';
import hyperkitty from './hyperkitty';
import insided from './insided';
import inven from './inven';
import ips3 from './ips3';
import ips4 from './ips4';
import ips5 from './ips5';
import itest from './itest';
import jeuxvideo from './jeuxvideo';
import jforum from './jforum';
import khoros from './khoros';
import khorosAurora from './khoros-aurora';
import kunena from './kunena';
import kunena3 from './kunena3';
import lemmy from './lemmy';
import lihkg from './lihkg';
import lobsters from './lobsters';
import mesdiscussions from './mesdiscussions';
import mobile01 from './mobile01';
import moodle from './moodle';
import mumsnet from './mumsnet';
import mwforum from './mwforum';
import mybb from './mybb';
import mybbArchive from './mybb-archive';
import mybbPrint from './mybb-print';
import mybb16 from './mybb16';
import nairaland from './nairaland';
import natepann from './natepann';
import netmums from './netmums';
import newbb from './newbb';
import nforum from './nforum';
import nforumMobile from './nforum-mobile';
import nga from './nga';
import ninisite from './ninisite';
import nodebb from './nodebb';
import nodeclub from './nodeclub';
import pantip from './pantip';
import phorum from './phorum';
import phorumClassic from './phorum-classic';
import phpbb from './phpbb';
import phpbbPrint from './phpbb-print';
import phpbbSubsilver from './phpbb-subsilver';
import phpbb2 from './phpbb2';
import phpwind from './phpwind';
import phpwind9 from './phpwind9';
import pixmicat from './pixmicat';
import ppomppu from './ppomppu';
import ptt from './ptt';
import publicInbox from './public-inbox';
import punbb from './punbb';
import question2answer from './question2answer';
import quora from './quora';
import { recogniseName } from './recognise';
import reddit from './reddit';
import reddit2020 from './reddit-2020';
import redditOld from './reddit-old';
import rhymixEden from './rhymix-eden';
import rickSteves from './rick-steves';
import ruliweb from './ruliweb';
import shitaraba from './shitaraba';
import simplePress from './simple-press';
import slashdot from './slashdot';
import smf from './smf';
import smfPrint from './smf-print';
import smf1 from './smf1';
import stackExchange from './stack-exchange';
import steam from './steam';
import studentRoom from './student-room';
import tapatalkGroups from './tapatalk-groups';
import tianya from './tianya';
import tieba from './tieba';
import tiebaApp from './tieba-app';
import todayhumor from './todayhumor';
import tripadvisor from './tripadvisor';
import ubbThreads from './ubb-threads';
import v2ex from './v2ex';
import vanilla from './vanilla';
import vbulletin3 from './vbulletin3';
import vbulletin4 from './vbulletin4';
import vbulletin5 from './vbulletin5';
import wallStreetOasis from './wall-street-oasis';
import warriorForum from './warrior-forum';
import wenwen from './wenwen';
import woltlab from './woltlab';
import woltlab3 from './woltlab3';
import wpforo from './wpforo';
import xenforo1 from './xenforo1';
import xenforo2 from './xenforo2';
import xiuno from './xiuno';
import xpressengine from './xpressengine';
import yabb from './yabb';
import zhidao from './zhidao';
import zhihu from './zhihu';

export const forums: Record<keyof typeof clues, Forum> = {
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
};

/**
 * @param url address of the page, as a further clue
 * @returns the forum whose thread this page shows; undefined on board lists, index pages, logins and everything else
 */
export function recognise(document: Document, url: string): Forum | undefined {
	const name = recogniseName(document, url);
	return name && forums[name];
}
