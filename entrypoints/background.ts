/** The service worker: badge, commands, context menu, cross-origin pictures, auto mode. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import prose from '../assets/prose.css?inline';
import { dropLost, finishAsked, registerDetector, siteOf } from '../components/browser/auto';
import { listenToMenu, makeMenu } from '../components/browser/menu';
import { onMessage, type View } from '../components/browser/messages';
import { openNote } from '../components/browser/note';
import { openIn, openOrExplain, unmark } from '../components/browser/opening';
import { askFor, permitted } from '../components/browser/picture-hosts';
import { servePictures } from '../components/browser/picture-server';
import { insertProse, insertScript, removeProse } from '../components/browser/prose';
import { watchSettings } from '../components/browser/settings';
import { activeTab } from '../components/browser/tab';
import { forgetVisits } from '../components/browser/visits';

/** Names in the manifest -> what they open. */
const commands: Record<string, View> = { read: 'reader', gallery: 'gallery' };

export default defineBackground(() => {
	browser.runtime.onInstalled.addListener(() => {
		makeMenu();
		registerDetector();
	});
	browser.runtime.onStartup.addListener(() => registerDetector());
	watchSettings(({ rememberVisits }) => {
		registerDetector();
		if (!rememberVisits) forgetVisits();
	});
	browser.permissions.onAdded.addListener(() => finishAsked());
	browser.permissions.onRemoved.addListener(() => dropLost());
	listenToMenu();
	browser.commands.onCommand.addListener(async (name) => {
		const view = commands[name];
		if (view) await openOrExplain(await activeTab(), view);
	});
	onMessage('detected', async ({ sender }) => {
		const { tab } = sender;
		// A page that was loaded before the switch went off may still speak.
		if (tab?.id === undefined || !(await siteOf(tab.url))?.on) return;
		await openIn({ id: tab.id, url: tab.url }, 'reader');
	});
	onMessage('left', ({ sender }) => unmark(sender.tab?.id as number));
	onMessage('insertProse', ({ sender }) => insertProse(sender, prose));
	onMessage('insertPart', ({ data, sender }) => insertScript(sender, `/${data}.js`));
	onMessage('removeProse', ({ sender }) => removeProse(sender, prose));
	onMessage('openNote', ({ data: url, sender }) => openNote(sender.tab?.id as number, url));
	onMessage('permittedPictures', ({ data }) => permitted(data));
	onMessage('askForPictures', ({ data }) => askFor(data));
	servePictures();
});
