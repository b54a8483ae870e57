/** A made-up thread of any length: what the renderers draw as one forum or another. */

export interface StoryPost {
	id: number;
	floor: number;
	author: string;
	/** "2024-03-05 09:07" */
	date: string;
	words: string;
	/** Floor of the post that this one quotes. */
	answers?: number;
}

export interface Story {
	title: string;
	board: string;
	posts: StoryPost[];
}

const voices: Record<string, { title: string; board: string; authors: string[]; openings: string[]; objects: string[] }> = {
	zh: {
		title: '江南古镇徒步记：从清晨走到黄昏',
		board: '户外徒步',
		authors: ['山间客', '老桥', '听雨的人', '米粉加辣', '北方有树'],
		openings: ['今天又看了一遍', '昨晚翻到这里', '说得很对', '补充一点', '我走过同一条路'],
		objects: ['石桥边的那家茶馆', '雾里的码头', '巷子尽头的老槐树', '那座塔的倒影', '清晨卖豆浆的担子'],
	},
	'zh-hant': {
		title: '臺灣山岳縱走：三天兩夜的紀錄',
		board: '登山健行',
		authors: ['雲海', '阿茂', '小溪', '登山客'],
		openings: ['謝謝分享', '這段路我也走過', '請問一下', '補充說明'],
		objects: ['避難小屋的水源', '鞍部的風', '營地的夜空', '最後那段碎石坡'],
	},
	ru: {
		title: 'Поход по горам: дневник трёх дней',
		board: 'Походы',
		authors: ['Иван', 'Ольга', 'Медведь', 'Странник'],
		openings: ['Спасибо за рассказ', 'Мы шли той же тропой', 'Хочу добавить', 'Не согласен'],
		objects: ['про перевал', 'про ночёвку у озера', 'про старый мост', 'про погоду'],
	},
	en: {
		title: 'Restoring a 1970s sailboat, start to finish',
		board: 'Boat building',
		authors: ['harbourlight', 'tidewater', 'Marta', 'oldrope', 'keelson'],
		openings: ['Great progress', 'I did the same last year', 'One question', 'Careful here', 'Thanks for the detail'],
		objects: ['about the keel bolts', 'about the deck core', 'about the mast step', 'about the varnish', 'about the wiring'],
	},
};

/** @param count posts; every third from the fifth answers an earlier floor, every seventh is the topic starter's */
export function story(voice: keyof typeof voices, count: number): Story {
	const { title, board, authors, openings, objects } = voices[voice] as (typeof voices)[string];
	const posts = Array.from({ length: count }, (_, at): StoryPost => {
		const floor = at + 1;
		const pick = <T>(list: T[], step: number): T => list[(at * step) % list.length] as T;
		const minute = 7 + at * 13;
		const day = new Date(Date.UTC(2024, 2, 5, 9, minute)).toISOString();
		return {
			id: 1000 + floor * 3,
			floor,
			author: floor % 7 === 1 ? (authors[0] as string) : pick(authors, 3),
			date: `${day.slice(0, 10)} ${day.slice(11, 16)}`,
			words: `${pick(openings, 1)}, ${pick(objects, 2)} (${floor}).`,
			answers: floor > 4 && floor % 3 === 0 ? floor - 1 - (floor % 4) : undefined,
		};
	});
	return { title, board, posts };
}
