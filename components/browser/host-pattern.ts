/** Permissions for one host, whatever its scheme and port, as browsers word them. */

/** @param host "bbs.example.com" */
export const patternOf = (host: string): string => `*://${host}/*`;

/** The host of such a permission. */
export const hostOf = (pattern: string): string => pattern.replace(/^\*:\/\/|\/\*$/g, '');
