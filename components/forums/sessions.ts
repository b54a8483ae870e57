/** Session ids that forums hang on their addresses: no link of a thread may carry them on. */

/** phpBB, SMF and PHP at large, vBulletin 3. */
const parameters = ['sid', 'PHPSESSID', 'phpsessid', 's'];

/** Takes session ids out of an address, in place; a parameter of that name with other content stays. */
export function dropSession(url: URL): URL {
	// VirtualBox's single sign-on writes "a:" before the id.
	for (const name of parameters) if (/^(?:a:)?[0-9a-z]{26,}$/i.test(url.searchParams.get(name) ?? '')) url.searchParams.delete(name);
	return url;
}
