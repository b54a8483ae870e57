/** Names of files: valid on NTFS, APFS and ext4, honest to the eye, never empty. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../components/write/file-name';
import { magicType } from '../../components/write/magic-type';
import { pictureName } from '../../components/write/picture-name';
import { post, thread } from './thread';

const named = (title: string, template?: string) =>
	fileName(thread([post('', { author: { name: '../../x' } })], { title }), 'md', template);
const bytes = (name: string) => new TextEncoder().encode(name).length;

test('signs that a file system forbids are written otherwise', () => {
	expect(named('AC/DC: "live" <1977>?')).toBe("AC-DC 'live' (1977).md");
	expect(named('../../etc/passwd')).toBe('etc-passwd.md');
	expect(named('A title', '{author} - {title}')).toBe('x - A title.md');
});

test('devices of Windows, dots and spaces at the ends, nothing at all', () => {
	expect(named('con')).toBe('_con.md');
	expect(named('Aux.c')).toBe('_Aux.c.md');
	expect(named(' .. what . ')).toBe('what.md');
	expect(named('')).toBe('forum.example.md');
	expect(fileName(thread([], { title: '\u200b', url: '' }), 'zip')).toBe('thread.zip');
	expect(named('🌊🌊')).toBe('🌊🌊.md');
});

test('direction overrides, zero-width signs and controls are gone', () => {
	expect(named('photo\u202Egnp.exe\u200b\u0007')).toBe('photognp.exe.md');
});

test('a long name is cut between characters at 255 bytes', () => {
	expect(bytes(named('猫'.repeat(300)))).toBe(252 + 3);
	expect(named('👩🏽‍🚀'.repeat(90))).not.toMatch(/\p{Cs}/u);
});

test('any title, author and board give a name that can stand', () => {
	const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
	fc.assert(
		fc.property(words, words, (title, board) => {
			const name = fileName(thread([], { title, board }), 'epub', '[{board} ]{title}');
			expect(bytes(name)).toBeLessThanOrEqual(255);
			expect(name).toMatch(/^[^\s.].*\.epub$/u);
			expect(name).not.toMatch(/[/\\|:"<>?*]|\p{Cc}|\p{Cf}|\p{Cs}|[\s.]\.epub$/u);
			expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d) *\./i);
		}),
		{ numRuns: 150 },
	);
}, 60_000);

const picture = { url: 'https://img.example/forum/My%20cat_01.JPG?x=1', postId: '1' };
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

test('a picture is named by place, floor, author and original name, its extension by its bytes', () => {
	expect(pictureName(picture, { number: 3, author: { name: '老王 说' } }, 12)).toBe('012_floor03_老王-说_My-cat-01.jpg');
	expect(pictureName(picture, { number: 3, author: { name: '../../x' } }, 1, png)).toBe('001_floor03_x_My-cat-01.png');
	expect(pictureName({ url: 'https://img.example/%E0%A4%A', postId: '1', name: '' }, undefined, 7)).toBe('007.jpg');
	expect(pictureName({ url: 'https://img.example/a?id=1', postId: '1', name: 'a]](b)|c.webp' }, undefined, 7)).toBe('007_a-b-c.webp');
});

test('bytes that are no picture have no type', () => {
	expect(magicType(png)?.extension).toBe('png');
	expect(magicType(new TextEncoder().encode('<!doctype html><p>login'))).toBeUndefined();
	expect(magicType(new TextEncoder().encode('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">'))?.extension).toBe('svg');
	expect(magicType(new Uint8Array([0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50]))?.type).toBe('image/webp');
	expect(magicType(new Uint8Array())).toBeUndefined();
});
