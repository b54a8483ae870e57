// @vitest-environment jsdom
/** The HTML file is valid, whatever the thread holds: what an independent validator of the standard says of it. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { toHtml } from '../../components/write/html';
import { books, hostileBody, picturesOfTests } from './books';
import { post, thread } from './thread';
import { tricky } from './tricky';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:standard'],
		rules: {
			// Matters of taste: the file is XHTML as well, and its bodies are other people's.
			'void-style': ['error', { style: 'selfclose' }],
			'no-trailing-whitespace': 'off',
			'long-title': 'off',
			'attr-quotes': 'error',
		},
	}),
);

async function faults(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} — ${html.split('\n')[line - 1]}`),
	);
}

test.each(Object.entries(books))('a thread in %s', async (_, book) => {
	expect(await faults(toHtml(book, { pictures: picturesOfTests, signatures: true }))).toEqual([]);
	expect(await faults(toHtml(book))).toEqual([]);
});

test('hostile and tricky bodies', async () => {
	const odd = thread([hostileBody, ...tricky].map((body, at) => post(body, { id: String(at), title: '<b>"', author: { name: '' } })));
	expect(await faults(toHtml({ ...odd, title: '<i>&"', language: 'x' }))).toEqual([]);
	expect(await faults(toHtml(thread([], { title: '' })))).toEqual([]);
});
