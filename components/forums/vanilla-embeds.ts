/** What Vanilla's editor puts into a post as data (`data-embedjson`) and a script draws: quotes, files, players, cards of links (`library/Vanilla/EmbeddedContent/Embeds`). */
import { inertBeside, pageOf } from './noscript';

/** What is read of an embed; the schema of each kind is beside its class. */
interface Embed {
	embedType?: string;
	url?: string;
	name?: string;
	/** Rendered and filtered by the forum. */
	body?: string;
	/** Bytes. */
	size?: number;
	insertUser?: { name?: string };
}

const embeds = '.js-embed[data-embedjson]';
/** Kinds that play; cards of links and statuses do not. */
const players = ['youtube', 'vimeo', 'twitch', 'wistia', 'brightcove', 'kaltura', 'mural', 'panopto', 'iframe', 'soundcloud'];

/**
 * The body with its embeds as elements: the page's own is drawn by classes that change with every build, or not yet.
 * @returns the elements themselves where nothing is embedded
 */
export const drawn =
	(selector: string) =>
	(scope: ParentNode): Element[] =>
		[...scope.querySelectorAll(selector)].map((body) => {
			if (!body.querySelector(embeds)) return body;
			const inert = inertBeside(pageOf(scope));
			const copy = inert.importNode(body, true);
			for (const embed of copy.querySelectorAll(embeds)) {
				const element = draw(inert, parse(embed.getAttribute('data-embedjson')));
				if (element) embed.replaceWith(element);
			}
			return copy;
		});

function parse(json: string | null): Embed {
	try {
		return JSON.parse(json ?? '{}') as Embed;
	} catch {
		return {};
	}
}

/** @returns undefined where the data say too little: the link that the server has left then stays */
function draw(inert: Document, { embedType, url, name, body, size, insertUser }: Embed): Element | undefined {
	if (!url) return undefined;
	const link = inert.createElement('a');
	link.setAttribute('href', url);
	link.textContent = name || url;
	if (embedType === 'quote') {
		const quote = inert.createElement('blockquote');
		quote.className = 'UserQuote';
		quote.innerHTML = '<div class="QuoteAuthor"></div><div class="QuoteText"></div>';
		link.className = 'QuoteLink';
		link.textContent = insertUser?.name ?? '';
		quote.querySelector('.QuoteAuthor')?.append(link);
		const words = quote.querySelector('.QuoteText');
		if (words) words.innerHTML = body ?? '';
		return quote;
	}
	if (embedType === 'file') {
		const file = inert.createElement('div');
		file.className = 'embedFile';
		file.append(link);
		if (size) file.append(` ${size}`);
		return file;
	}
	if (!players.includes(embedType ?? '')) return link;
	const player = inert.createElement('iframe');
	player.setAttribute('src', url);
	if (name) player.setAttribute('title', name);
	return player;
}
