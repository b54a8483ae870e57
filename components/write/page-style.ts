/** The type of an exported page, as text: every tool that runs the writers can import it, and the file carries it whole. */
export const pageStyle = `:root {
	--leaf-serif:
		'Source Serif 4', 'Noto Serif', Charter, Georgia, 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC', serif;
	--leaf-sans: system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
	--leaf-mono: ui-monospace, 'SF Mono', 'Cascadia Code', Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace;
	--leaf-paper: #fdfcf9;
	--leaf-ink: #22201c;
	--leaf-soft: #5e5a52;
	--leaf-line: #e7e3da;
	--leaf-wash: #f4f1ea;
	--leaf-accent: #2a6a4c;
	--leaf-mark: #e6f0e8;
	color-scheme: light dark;
	background: var(--leaf-paper);
	color: var(--leaf-ink);
	font: 19px / 1.6 var(--leaf-serif);
	-webkit-text-size-adjust: 100%;
}
/* No script chooses the paper: the night one follows the system. */
@media (prefers-color-scheme: dark) {
	:root {
		--leaf-paper: #131312;
		--leaf-ink: #d8d4cc;
		--leaf-soft: #a9a59c;
		--leaf-line: #2b2a27;
		--leaf-wash: #1e1d1b;
		--leaf-accent: #86c29d;
		--leaf-mark: #1f2f26;
	}
}
body {
	margin: 0 auto;
	padding: 56px 24px 96px;
	max-width: 38em;
	overflow-wrap: anywhere;
	text-autospace: normal;
	font-variant-east-asian: proportional-width;
	text-wrap: pretty;
	hanging-punctuation: allow-end;
	line-break: strict;
}
:lang(zh),
:lang(ja) {
	line-height: 1.8;
}
body:lang(zh),
body:lang(ja) {
	font-variant-east-asian: normal;
	max-width: 36em;
}
a {
	color: var(--leaf-accent);
	text-decoration-thickness: 1px;
	text-underline-offset: 0.18em;
}
h1 {
	margin: 0 0 18px;
	font-size: 34px;
	line-height: 1.32;
	text-wrap: balance;
}
article :is(h2, h3, h4, h5, h6) {
	margin: 1.8em 0 0.7em;
	font-size: 1.15em;
	line-height: 1.45;
}
.where,
.by,
.label,
footer {
	color: var(--leaf-soft);
	font: 14px / 1.5 var(--leaf-sans);
}
.by {
	display: flex;
	flex-wrap: wrap;
	align-items: baseline;
	gap: 4px 12px;
}
.by a {
	color: inherit;
	text-decoration: none;
}
.by time {
	margin-inline-start: auto;
}
.by .author,
.by h2 {
	margin: 0;
	color: var(--leaf-ink);
	font: 600 14px / 1.5 var(--leaf-sans);
}
.starter {
	padding: 0 5px;
	border: 1px solid currentColor;
	border-radius: 5px;
	color: var(--leaf-accent);
	font-size: 12px;
}
.first > header {
	margin-bottom: 32px;
	padding-bottom: 16px;
	border-bottom: 1px solid var(--leaf-line);
}
.reply {
	margin-top: 28px;
	padding-top: 24px;
	border-top: 1px solid var(--leaf-line);
}
p,
ul,
ol,
dl,
pre,
table,
figure,
blockquote,
details {
	margin: 0 0 1.05em;
}
figure {
	margin: 1.8em 0;
	text-align: center;
}
img {
	max-width: 100%;
	height: auto;
	border-radius: 4px;
	vertical-align: middle;
}
figcaption {
	margin-top: 8px;
	color: var(--leaf-soft);
	font-size: 0.78em;
}
blockquote {
	padding-inline-start: 1em;
	border-inline-start: 2px solid var(--leaf-line);
	color: var(--leaf-soft);
}
blockquote.quote {
	padding: 10px 14px;
	border: 0;
	border-radius: 10px;
	background: var(--leaf-wash);
	font-size: 0.86em;
}
:is(blockquote, li, td, th, details, dd) > :last-child {
	margin-bottom: 0;
}
details {
	padding: 8px 14px;
	border: 1px solid var(--leaf-line);
	border-radius: 10px;
}
summary {
	color: var(--leaf-soft);
	cursor: pointer;
}
pre,
code,
kbd,
samp {
	font-family: var(--leaf-mono);
	font-size: 0.84em;
}
pre {
	padding: 12px 16px;
	overflow-x: auto;
	border-radius: 8px;
	background: var(--leaf-wash);
	line-height: 1.55;
	overflow-wrap: normal;
	text-autospace: no-autospace;
}
pre code {
	font-size: 1em;
}
table {
	display: block;
	overflow-x: auto;
	border-collapse: collapse;
	font-size: 0.86em;
}
th,
td {
	padding: 6px 12px;
	border: 1px solid var(--leaf-line);
	text-align: start;
	vertical-align: top;
}
mark {
	background: var(--leaf-mark);
	color: inherit;
}
hr {
	margin: 2em auto;
	width: 6em;
	border: 0;
	border-top: 1px solid var(--leaf-line);
}
.missing,
.signature,
.remarks,
.attachments {
	color: var(--leaf-soft);
	font-size: 0.84em;
}
.missing {
	font-style: italic;
}
.label {
	margin: 1.4em 0 0.4em;
	font-weight: 600;
}
footer {
	margin-top: 64px;
	padding-top: 16px;
	border-top: 1px solid var(--leaf-line);
}
@media print {
	@page {
		margin: 22mm 20mm;
	}
	:root {
		background: none;
		color: #000;
		font-size: 11pt;
	}
	body {
		padding: 0;
		max-width: none;
	}
	h1,
	h2,
	.by {
		break-after: avoid;
	}
	figure,
	img,
	pre,
	tr {
		break-inside: avoid;
	}
	img {
		max-height: 13cm;
	}
	p {
		orphans: 3;
		widows: 3;
	}
	details::details-content {
		content-visibility: visible;
		display: block;
	}
}
`;
