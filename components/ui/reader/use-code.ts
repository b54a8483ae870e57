/** Colours code blocks once the words stand, and only where there are any. */
import { useEffect } from 'preact/hooks';
import type { ReaderProps } from './events';
import { codeLanguage } from './words/code';
import type { Page } from './words/page';

/** Longer blocks are logs. */
const longest = 20_000;

const pause = () => new Promise((done) => setTimeout(done, 16));

export function useCode({ host, thread, tokenizer }: ReaderProps, page: Page | undefined): void {
	useEffect(() => {
		if (!page || !tokenizer || !thread.posts.some(({ body }) => body.includes('<pre'))) return;
		let left = false;
		void (async () => {
			await page.ready();
			const tokenize = await tokenizer();
			const template = host.ownerDocument.implementation.createHTMLDocument('').createElement('template');
			for (const code of page.main.querySelectorAll('pre code:not([data-coloured])')) {
				if (left) return;
				code.setAttribute('data-coloured', '');
				const text = code.textContent ?? '';
				const html = text.length <= longest ? tokenize(text, codeLanguage(code)) : undefined;
				if (html === undefined) continue;
				template.innerHTML = html;
				code.replaceChildren(host.ownerDocument.importNode(template.content, true));
				await pause();
			}
		})().catch(() => undefined);
		return () => {
			left = true;
		};
	}, [page, thread]);
}
