/** Session ids that forums hang on their addresses: no link of a thread may carry them on. */

/** phpBB, SMF and PHP at large, vBulletin 3; VirtualBox's single sign-on writes "a:" before the id. SMF separates by semicolons. */
const session = /([?&;])(?:sid|PHPSESSID|s)=(?:a:)?[0-9a-z]{26,}(?:[&;]|$)/i;

/** Takes session ids out of an address, in place; a parameter of that name with other content stays, and nothing else is written anew. */
export function dropSession(url: URL): URL {
	if (session.test(url.search)) url.search = url.search.replace(session, '$1').replace(/[?&;]+$/, '');
	return url;
}
