/** The constructs that GitHub adds to CommonMark, one example for each rule of its specification (0.29-gfm), in our own words. */
export const gfmExamples = [
	// Tables (extension)
	'| fig | plum |\n| --- | --- |\n| ripe | sour |',
	'| fig | plum |\n:-: | -----------:\nripe | sour',
	'| f\\|g  |\n| ------ |\n| b `\\|` c |\n| b **\\|** m |',
	'| fig | plum |\n| --- | --- |\n| ripe | sour |\n> dune',
	'| fig | plum |\n| --- | --- |\n| ripe | sour |\ndune\n\ndune',
	'| fig | plum |\n| --- |\n| dune |',
	'| fig | plum |\n| --- | --- |\n| dune |\n| dune | oak | elm |',
	'| fig | plum |\n| --- | --- |',
	'| left | right |\n| :-- | --: |\n| `a` | ~~b~~ <br> c |',
	// Task list items
	'- [ ] rake\n- [x] sow',
	'- [x] rake\n  - [ ] dig\n  - [x] sow\n- [ ] reap',
	// Strikethrough
	'~~Hey~~ You, you ~there~!',
	'Here ~~leaves one\n\nparagraph~~ for another.',
	'Three ~~~are~~~ none.',
	// Autolinks
	'www.example.org',
	'See www.example.org/help for more.',
	'Look at www.example.org.\n\nLook at www.example.org/a.b.',
	'www.example.org/find?q=(Leaf)\n\nwww.example.org/find?q=(Leaf))\n\n(www.example.org/find?q=(Leaf))',
	'www.example.org/find?q=(wind)+tree',
	'www.example.org/find?q=leaf&lang=en\n\nwww.example.org/find?q=leaf&amp;',
	'www.example.org/he<lp',
	'http://example.org\n\n(Look at https://docs.example.org/a?b=(c)).',
	'ann@wood.example',
	'hello@post+box.example is none, but hello+box@post.example is one.',
	'a.b-c_d@e.f\n\na.b-c_d@e.f.\n\na.b-c_d@e.f-\n\na.b-c_d@e.f_',
	// Footnotes, which GitHub renders though its specification does not say so
	'A leaf[^1] and a twig[^note].\n\n[^1]: Green.\n\n[^note]: Brown,\n\n    and dry.',
	// Raw HTML that its filter lets through
	'<strong> <em>x</em></strong> and <kbd>Ctrl</kbd> H<sub>2</sub>O',
];
