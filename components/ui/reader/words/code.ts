/** Code blocks scroll within themselves and say their language. */
import type { Scene } from '../scene';

/** Name of the language from `class="language-x"`. */
export const codeLanguage = (code: Element): string | undefined => /(?:^|\s)language-([\w+#-]+)/.exec(code.className)?.[1];

export function wrapCode(body: DocumentFragment, { translate }: Scene): void {
	for (const pre of body.querySelectorAll('pre')) {
		const code = pre.querySelector('code');
		const language = code ? codeLanguage(code) : undefined;
		pre.tabIndex = 0;
		pre.setAttribute('role', 'region');
		pre.setAttribute('aria-label', language ? translate('reader.codeIn', undefined, [language]) : translate('reader.code'));
		// Translators leave code alone where it says so.
		pre.translate = false;
		pre.dir = 'ltr';
		if (language) pre.dataset.language = language;
	}
}
