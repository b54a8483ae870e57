/** The type of an exported book. Reading systems bring their own sizes and colours: only what makes it a thread is said here. */
export const bookStyle = `body {
	margin: 0 1em;
	line-height: 1.6;
	overflow-wrap: break-word;
}
:lang(zh),
:lang(ja) {
	line-height: 1.8;
}
h1 {
	margin: 1em 0 0.6em;
	font-size: 1.6em;
	line-height: 1.3;
}
h2 {
	margin: 1.4em 0 0.6em;
	font-size: 1.1em;
	line-height: 1.4;
}
header h2 {
	display: inline;
}
.by,
.label,
.missing,
.signature,
.source,
.notices,
.remarks,
.attachments {
	font-size: 0.85em;
}
.by {
	margin-bottom: 1.2em;
}
.by a {
	color: inherit;
	text-decoration: none;
}
.floor,
time,
.starter {
	margin-inline-start: 0.6em;
	opacity: 0.75;
}
.reply {
	margin-top: 2em;
}
p {
	margin: 0 0 0.9em;
}
figure {
	margin: 1.4em 0;
	text-align: center;
}
img {
	max-width: 100%;
}
figcaption {
	font-size: 0.8em;
	opacity: 0.8;
}
blockquote {
	margin: 0 0 1em;
	padding-inline-start: 0.9em;
	border-inline-start: 2px solid #9a9a94;
}
blockquote.quote {
	font-size: 0.9em;
}
pre,
code {
	font-family: monospace;
	font-size: 0.85em;
}
pre {
	white-space: pre-wrap;
}
table {
	border-collapse: collapse;
	font-size: 0.85em;
}
th,
td {
	padding: 0.3em 0.6em;
	border: 1px solid #9a9a94;
	text-align: start;
	vertical-align: top;
}
.label {
	font-weight: bold;
}
.cover {
	text-align: center;
}
.cover img {
	max-height: 100vh;
}
`;
