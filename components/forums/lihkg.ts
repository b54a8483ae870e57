/** LIHKG (連登): the hashed class names have stayed the same since 2018, as a dozen crawlers of 2018 to 2024 use them. */
import { dateIn, first, inAddress, link, number, numeral, text } from './find';
import { type Clues, defineForum } from './forum';
import { named } from './pager';

const post = '._36ZEkSvpdj_igmog0nluzh';
const words = '._2cNsJna0_hV8tdMj3X6_gJ';

export const clues: Clues = [`${post} ${words}`];

export default defineForum({
	name: 'LIHKG',
	clues,
	thread: {
		title: first(text('.CrheYfsiQFY-vLMnO378W'), text('._2k_IfadJWjcLJlSKkz_R2- span + span')),
		board: text('._3V1lN0nDwZVDoc14rz7D8w span'),
		page: numeral(inAddress(/\/page\/(\d+)/)),
		nextPage: named('._3omJTNzI7U7MErH1Cfr3gE a', /下一頁/),
		previousPage: named('._3omJTNzI7U7MErH1Cfr3gE a', /上一頁/),
	},
	posts: `${post}:has(${words})`,
	post: {
		id: text('._3SqN3KZ8m8vCsD9FNcxcki', /\d+/),
		number: number('._3SqN3KZ8m8vCsD9FNcxcki', /\d+/),
		author: text('.ZZtOrmcIRcvdpnW09DzFk a'),
		authorUrl: link('.ZZtOrmcIRcvdpnW09DzFk a'),
		date: first(dateIn('.Ahi80YgykKo22njTSCzs_', 'data-tip'), dateIn('.Ahi80YgykKo22njTSCzs_', 'title')),
		body: (scope) => [...scope.querySelectorAll(words)].slice(0, 1),
		score: number('._1jvTHwVJobs9nsM0JDYqKB + ._1drI9FJC8tyquOpz5QRaqf'),
	},
	quotes: [{ block: 'blockquote._31B9lsqlMMdzv-FSYUkXeV' }],
	smilies: ['img.hkgmoji'],
});
