/** The service worker: badge, commands, context menu, cross-origin pictures, auto mode. */
import { defineBackground } from 'wxt/utils/define-background';
import prose from '../assets/prose.css?inline';
import parts from '../assets/prose-parts.css?inline';
import { onMessage } from '../components/browser/messages';
import { insertProse, removeProse } from '../components/browser/prose';

export default defineBackground(() => {
	onMessage('insertProse', ({ sender }) => insertProse(sender, prose + parts));
	onMessage('removeProse', ({ sender }) => removeProse(sender, prose + parts));
});
