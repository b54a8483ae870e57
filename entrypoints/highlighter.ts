/** Colours for code blocks, injected only into threads that show any: nothing of it weighs on reading. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tokenize } from '../components/ui/reader/tokenize';
import { offer } from './reader.content/offer';

export default defineUnlistedScript(() => offer('highlighter', { tokenize }));
