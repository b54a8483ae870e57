/** Two renderers that know nothing of each other read the same structure and words out of what was written. */
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { htmlToMarkdown } from '../../components/write/markdown';
import { canonical } from '../bench/canonical';
import { render } from '../bench/converters';
import { tricky } from './tricky';

const markdownIt = new MarkdownIt({ html: true });

function read(html: string): string {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	// The one says it by an attribute, the other by a style.
	for (const cell of body.querySelectorAll<HTMLElement>('[style]')) cell.setAttribute('align', cell.style.textAlign);
	return canonical(body);
}

test.each(tricky)('%s', (html) => {
	const markdown = htmlToMarkdown(html);
	expect(read(render(markdown)), markdown).toBe(read(html));
	// markdown-it knows no task lists and no footnotes.
	if (!/type="checkbox"/.test(html)) expect(read(markdownIt.render(markdown)), markdown).toBe(read(html));
});

test('a caption is a paragraph: above a table, below a picture', () => {
	expect(htmlToMarkdown('<table><caption>cap</caption><tr><th>x</th></tr><tr><td>y</td></tr></table>')).toMatch(/^cap\n\n\| x \|/);
	expect(htmlToMarkdown('<figure><img src="https://x.example/a.png" alt="a"><figcaption>cap</figcaption></figure>')).toMatch(/\n\ncap\n$/);
});
