/** Markdown -> HTML, injected where a forum's own JSON holds Markdown. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rendered } from '../components/read/live/markdown';
import { offer } from './reader.content/offer';

export default defineUnlistedScript(() => offer('markdown', { rendered }));
