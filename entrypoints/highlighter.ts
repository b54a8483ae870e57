/** Colours for code blocks, injected only into threads that show any: nothing of it weighs on reading. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tokenize } from '../components/ui/reader/tokenize';

export default defineUnlistedScript(() => {
	(globalThis as { threadleafTokenize?: typeof tokenize }).threadleafTokenize = tokenize;
});
