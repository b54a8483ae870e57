// @vitest-environment node
/** Words in their plural forms, and after an update has taken the browser's API from the page's script. */
import { beforeEach, expect, it, vi } from 'vitest';

const words: Record<string, string> = {
	gallery_ok: 'OK',
	gallery_pictures: '1 picture | $1 pictures',
	gallery_selected: 'none | 1 selected | $1 selected',
	gallery_because: '$1 $2',
	gallery_only: '$1 张',
};
let cutOff = false;
vi.mock('wxt/browser', () => ({
	browser: {
		i18n: {
			getMessage(name: string, given: string[]) {
				if (cutOff) throw new Error('Extension context invalidated.');
				return (words[name] ?? '').replace(/\$(\d)/g, (_, at: string) => given[Number(at) - 1] ?? '');
			},
		},
	},
}));
const { translate } = await import('../../components/browser/translate');
beforeEach(() => {
	cutOff = false;
});

it('chooses the form and fills it', () => {
	expect(translate('gallery.ok')).toBe('OK');
	expect([0, 1, 2].map((count) => translate('gallery.pictures', count))).toEqual(['0 pictures', '1 picture', '2 pictures']);
	expect([0, 1, 7].map((count) => translate('gallery.selected', count))).toEqual(['none', '1 selected', '7 selected']);
	expect(translate('gallery.because', 3, ['3', 'cost $2'])).toBe('3 cost $2');
	expect([1, 4].map((count) => translate('gallery.only', count))).toEqual(['1 张', '4 张']);
});

it('goes on after an update with the words it knows', () => {
	cutOff = true;
	expect(translate('gallery.pictures', 9)).toBe('9 pictures');
	expect(translate('gallery.notSaved')).toBe('notSaved');
});
