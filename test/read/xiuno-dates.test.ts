/** Xiuno's spans ago in the languages of its packs (`humandate()`, `lang/<language>/bbs.php`). */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readThread } from '../../components/read/index';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-29T12:00:00Z'), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it.each([
	['3天前', '2026-11-26'],
	['3小時前', '2026-11-29T09:00Z'],
	['3 Months+', '2026-08-29'],
	['3 Days+', '2026-11-26'],
	['3 Hours+', '2026-11-29T09:00Z'],
	['3 Minutes+', '2026-11-29T11:57Z'],
	['3 мес.+', '2026-08-29'],
	['3 д.+', '2026-11-26'],
	['3 ч.+', '2026-11-29T09:00Z'],
	['3 мин.+', '2026-11-29T11:57Z'],
	['3 วันที่แล้ว', '2026-11-26'],
	['2024-5-3', '2024-05-03'],
])('%s is %s', (words, date) => {
	document.body.innerHTML = `<div class="card card-thread"><h4 class="break-all">A boat</h4><span class="username"><a href="?user-2.htm">ada</a></span><span class="date text-grey ml-2">${words}</span><div class="message break-all" isfirst="1"><p>Who knows this boat?</p></div></div>`;
	expect(readThread(document, 'https://bbs.example.com/?thread-7.htm')?.posts[0]).toMatchObject({ date, dateText: words });
});
