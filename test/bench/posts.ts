/** Posts as people might write them, made up by fast-check over the model's HTML: nesting, Han and Latin, emphasis at borders, tables, code, quotes. */
import fc from 'fast-check';

const escapeHtml = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const latin = ['leaf', 'Wood', 'a', 'to', 'e.g.', '3.5', 'x', "don't", 'naïve', 'CPU'];
const han = ['重点', '底特律', '猫', '第一', '論壇', 'かな', '한국'];
const marks = ['。', '，', '：', '！', '“', '”', '（', '）', '《', '》', '…', '、', '.', ',', ':', '!', '?', '(', ')', '"', '-', '—'];
const traps = [
	'*',
	'_',
	'**',
	'__',
	'`',
	'``',
	'~',
	'~~',
	'#',
	'# ',
	'1.',
	'1)',
	'+ ',
	'- ',
	'> ',
	'<b>',
	'</b>',
	'<',
	'&amp;',
	'&',
	'|',
	'[',
	']',
	'[a](b)',
	'![',
	'\\',
	'\\*',
	'---',
	'===',
	':--',
	'http://a.example/_b_',
	'www.a.example',
	'a@b.example',
	'[^1]',
	'[x] ',
	'<!--',
	'$5',
	'==',
	'snake_case_name',
	'*not*',
	'2 * 3 * 4',
	'```',
	'    ',
	'\u00a0',
	'\u3000',
	'😀',
];

/** Words of a line: several pieces, with spaces between some. */
const words = fc
	.array(
		fc.tuple(
			fc.oneof(
				{ weight: 5, arbitrary: fc.constantFrom(...latin) },
				{ weight: 5, arbitrary: fc.constantFrom(...han) },
				{ weight: 3, arbitrary: fc.constantFrom(...marks) },
				{ weight: 2, arbitrary: fc.constantFrom(...traps) },
			),
			fc.constantFrom('', ' ', ' '),
		),
		{ minLength: 1, maxLength: 6 },
	)
	.map((pieces) => pieces.map(([piece, space]) => piece + space).join(''))
	.map(escapeHtml);

const address = fc.constantFrom(
	'https://a.example/',
	'https://a.example/b?c=d&amp;e=f',
	'https://a.example/x(y)',
	'https://a.example/%E7%8C%AB',
	'https://猫.example/路?_a_=*b*',
	'mailto:a@b.example',
);
const picture = fc
	.tuple(address, fc.oneof(fc.constant(''), words))
	.map(([src, alt]) => `<img src="${src}" alt="${alt.replace(/"/g, '&quot;')}">`);
const code = fc
	.constantFrom('x', 'a | b', '`', '``tick`', ' pad ', '*a*', '&lt;b&gt;', '猫', '\\', 'a  b')
	.map((inner) => `<code>${inner}</code>`);

const inlineTags = ['em', 'strong', 'del', 'u', 'sub', 'sup', 'mark', 'kbd'];
const { line } = fc.letrec<{ line: string; piece: string }>((tie) => ({
	piece: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 8, arbitrary: words },
		{ weight: 1, arbitrary: code },
		{ weight: 1, arbitrary: picture },
		{ weight: 1, arbitrary: fc.constant('<br>') },
		{
			weight: 6,
			arbitrary: fc
				.tuple(fc.constantFrom('strong', 'strong', 'em', ...inlineTags), tie('line'))
				.map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
		},
		{
			weight: 2,
			arbitrary: fc.tuple(address, tie('line')).map(([href, inner]) => `<a href="${href}">${inner.replace(/<\/?a\b[^>]*>/g, '')}</a>`),
		},
	),
	line: fc.array(tie('piece'), { minLength: 1, maxLength: 3, size: 'small' }).map((pieces) => pieces.join('')),
}));

const cell = line;
const table = fc
	.tuple(
		fc.integer({ min: 1, max: 4 }),
		fc.integer({ min: 1, max: 4 }),
		fc.boolean(),
		fc.boolean(),
		fc.array(cell, { minLength: 16, maxLength: 16 }),
	)
	.map(([rows, columns, head, span, cells]) => {
		const row = (at: number, tag: string) =>
			`<tr>${Array.from({ length: columns }, (_, column) => `<${tag}${span && at === 1 && column === 0 ? ' colspan="2"' : ''}>${cells[at * 4 + column]}</${tag}>`).join('')}</tr>`;
		return `<table>${head ? `<thead>${row(0, 'th')}</thead>` : ''}<tbody>${Array.from({ length: rows }, (_, at) => row(at, 'td')).join('')}</tbody></table>`;
	});
const block = fc
	.constantFrom('a = 1', 'line\n\nnext', '```\ninner\n```', '    indented', '&lt;b&gt; &amp;amp;', '\n\nlate', '~~~', '猫 # x', '- a\n- b')
	.map((inner) => `<pre><code>${inner}</code></pre>`);
const coded = fc
	.constantFrom('js', 'c++', 'objective-c')
	.map((name) => `<pre><code class="language-${name}">let x = \`1\`;\n</code></pre>`);
const paragraph = line.map((inner) => `<p>${inner}</p>`);

const { blocks } = fc.letrec<{ blocks: string; one: string }>((tie) => ({
	one: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		{ weight: 8, arbitrary: paragraph },
		{ weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([level, inner]) => `<h${level}>${inner}</h${level}>`) },
		{ weight: 1, arbitrary: block },
		{ weight: 1, arbitrary: coded },
		{ weight: 1, arbitrary: fc.constant('<hr>') },
		{ weight: 2, arbitrary: table },
		{ weight: 1, arbitrary: picture.map((img) => `<figure>${img}</figure>`) },
		{ weight: 2, arbitrary: tie('blocks').map((inner) => `<blockquote>${inner}</blockquote>`) },
		{
			weight: 1,
			arbitrary: fc.tuple(words, tie('blocks')).map(([title, inner]) => `<details><summary>${title}</summary>${inner}</details>`),
		},
		{
			weight: 2,
			arbitrary: fc
				.tuple(
					fc.constantFrom('<ul>', '<ol>', '<ol start="7">', '<ol start="0">'),
					fc.array(
						fc.oneof(
							line,
							tie('blocks'),
							fc.tuple(line, tie('blocks')).map(([words, rest]) => words + rest),
						),
						{ minLength: 1, maxLength: 4 },
					),
				)
				.map(([open, items]) => `${open}${items.map((item) => `<li>${item}</li>`).join('')}</${open.slice(1, 3)}>`),
		},
	),
	blocks: fc.array(tie('one'), { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
}));

/** Body of a post. */
export const postBody: fc.Arbitrary<string> = blocks;
