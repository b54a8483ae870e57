/** What came instead of the page: a login, a flood control, a captcha, a message. */
import type { Thread } from '../../model/thread';
import { threadKey } from '../../model/thread-key';

export interface Obstacle {
	kind: 'login' | 'flood' | 'captcha' | 'message';
	/** Seconds to wait, where a flood control names them. */
	seconds?: number;
	/** The page's own words, at most 200 characters. */
	text: string;
}

/** "Just a moment" of Cloudflare, Anubis' bot wall, reCAPTCHA and hCaptcha, Discuz! 验证码 (`seccode`). */
const captchaMarks =
	'#challenge-form, #cf-challenge-running, .cf-turnstile, .g-recaptcha, .h-captcha, #anubis_challenge, script[src*="captcha"], iframe[src*="captcha"]';
const captchaWords =
	/just a moment|checking your browser|making sure you're not a bot|are you (a )?human|请完成.{0,6}验证|人机验证|安全验证|验证码/i;
/** Discuz! `post_flood_ctrl` and `search_ctrl`, phpBB `NO_SEARCH_TIME`, vBulletin and MyBB flood messages, common limiters. */
const floodWords =
	/(请|請)?(等待|稍候|稍后|稍後)|(\d+)\s*秒(内|內|后|後|钟|鐘)?|过于频繁|過於頻繁|please wait|too many requests|flood|try again (in|after)|slow down|rate limit|подождите|bitte warte/i;
const seconds = /(\d+)\s*(?:秒|seconds?|secs?|секунд|sekunden)/i;
const loginWords = /登录|登錄|登入|log ?in|sign ?in|anmelden|войти|connexion|ログイン|로그인/i;

/**
 * @param page the page that came; no thread could be read from it, or another one than was asked for
 * @returns what it is, by its forms first and its words second
 */
export function obstacleOf(page: Document): Obstacle {
	const whole = (page.body?.textContent ?? '').replace(/\s+/g, ' ').trim();
	const text = (messageOf(page) ?? whole).slice(0, 200);
	const short = whole.length < 4000;
	if (page.querySelector(captchaMarks) || (short && captchaWords.test(page.title))) return { kind: 'captcha', text };
	const wait = seconds.exec(text);
	if (floodWords.test(text) && (wait || short)) return { kind: 'flood', seconds: wait ? Number(wait[1]) : undefined, text };
	if (page.querySelector('input[type="password"]') && loginWords.test(`${page.title} ${text}`)) return { kind: 'login', text };
	if (short && captchaWords.test(text)) return { kind: 'captcha', text };
	return { kind: 'message', text };
}

/** The box that a forum puts its message into: Discuz! `#messagetext`, phpBB `#message`, MyBB, SMF `#fatal_error`, XenForo `.blockMessage`. */
function messageOf(page: Document): string | undefined {
	const box = page.querySelector(
		'#messagetext, .alert_info, .alert_error, #message .content, .panel .content, #fatal_error, .blockMessage, .errorwrap, .standard_error, .error',
	);
	return box?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

/** Is this reading a page of that thread? By its address, or by its title where the forum led to another address; a login or an index is neither. */
export function isSameThread(page: Thread | undefined, thread: Thread): page is Thread {
	if (page === undefined || page.software !== thread.software || page.posts.length === 0) return false;
	return threadKey(page.url) === threadKey(thread.url) || plain(page.title) === plain(thread.title);
}

const plain = (title: string): string => title.replace(/[\s\p{P}]+/gu, '').toLowerCase();
