/** The bench of pictures: on every lab page and saved page each picture that the truth names, and nothing that is none. */
import { picturesOf } from '../../components/model/pictures';
import type { Picture, Thread } from '../../components/model/thread';
import { openChromium } from './chromium';
import { corpus, type Page } from './corpus';

/** What must never stand in a gallery, by the names that forums and their hosts give such files. */
const noPicture =
	/\/(?:none|blank|spacer|pixel|clear|transparent|loading|lazy\w*|dot_clear|1x1)\.(?:gif|png|svg)|smil(?:ey|ie)|emoji|emoticon|\/face\/|avatar|uc_server|\/ranks?\/|star_?level|online_|\/static\/image\/|medal|captcha/i;
/** Session ids differ from visit to visit. */
const plain = (url: string): string => url.replace(/(?:PHPSESSID|sid)=[0-9a-z]+[;&]?/g, '').replace(/[?&;]$/, '');

interface Account {
	page: Page;
	wanted: number;
	missing: string[];
	/** Pictures beyond the truth, for a person to look at: it names those of the forum's own host, and not on every page. */
	extra: string[];
	noPictures: string[];
}

function accountOf(page: Page, thread: Thread | undefined, source: string): Account {
	const pictures = thread ? picturesOf(thread) : [];
	const noPictures = pictures.map(({ url }) => url).filter((url) => noPicture.test(url));
	const { pictures: named, pictureCount } = page.wanted;
	const account: Account = { page, wanted: 0, missing: [], extra: [], noPictures };
	if (named) return { ...account, ...held(named, pictures, source) };
	if (pictureCount === undefined) return account;
	const got = thread?.posts.find(({ sticky }) => !sticky)?.pictures ?? [];
	const difference = pictureCount - got.length;
	const unnamed = Array.from({ length: Math.abs(difference) }, () => `of ${pictureCount} in the first post`);
	return { ...account, wanted: pictureCount, [difference > 0 ? 'missing' : 'extra']: unnamed };
}

/** A thumbnail that the truth names is found where it is the way back of the original (MyBB shows guests no more). */
function held(named: string[], pictures: Picture[], source: string): Pick<Account, 'wanted' | 'missing' | 'extra'> {
	const ways = pictures.map(({ url, thumbnail }) => [url, thumbnail ?? ''].map(plain));
	// Archives and print views leave pictures out of the page.
	const wanted = [...new Set(named.filter((url) => source.includes(url.split(/[/=]/).at(-1) ?? url)).map(plain))];
	return {
		wanted: wanted.length,
		missing: wanted.filter((url) => !ways.some((own) => own.includes(url))),
		extra:
			!wanted.length || wanted.length < named.length
				? []
				: ways.filter((own) => !own.some((url) => wanted.includes(url))).map(([url = '']) => url),
	};
}

/** Prints what differs and a row for each software; @returns 1 where a picture is missing, or something is taken for one */
export async function benchPictures(words: string[]): Promise<number> {
	const pages = corpus(words)?.filter(({ set, wanted }) => (set === 'lab' || set === 'pages') && wanted.thread);
	if (!pages) {
		console.log('skipped: no corpus');
		return 0;
	}
	const chromium = await openChromium();
	const accounts: Account[] = [];
	try {
		for (const page of pages) {
			const { thread, page: own } = await chromium.visit(page, 1);
			accounts.push(accountOf(page, thread, own.source));
		}
	} finally {
		await chromium.close();
	}
	for (const { page, missing, extra, noPictures } of accounts) {
		for (const [what, list] of Object.entries({ missing, extra, 'no picture': noPictures }))
			for (const url of list.slice(0, 5)) console.log(`${page.name}  ${what}  ${url}`);
	}
	const sum = (of: Account[], key: 'missing' | 'extra' | 'noPictures') => of.reduce((total, one) => total + one[key].length, 0);
	console.log('\nsoftware              pages  wanted  found  extra  no pictures');
	const row = (name: string, of: Account[]) => {
		const wanted = of.reduce((total, one) => total + one.wanted, 0);
		const cells = [of.length, wanted, wanted - sum(of, 'missing'), sum(of, 'extra'), sum(of, 'noPictures')];
		console.log(name.slice(0, 20).padEnd(20), ...cells.map((cell, at) => String(cell).padStart([6, 7, 6, 6, 12][at] ?? 6)));
	};
	for (const software of new Set(pages.map((page) => (page.set === 'lab' ? page.software : 'saved pages'))))
		row(
			software,
			accounts.filter(({ page }) => (page.set === 'lab' ? page.software : 'saved pages') === software),
		);
	row('all', accounts);
	return sum(accounts, 'missing') + sum(accounts, 'noPictures') ? 1 : 0;
}
