/** The service worker: badge, commands, context menu, cross-origin pictures, auto mode. */
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {});
