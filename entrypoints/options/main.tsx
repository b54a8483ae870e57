/** The options page's door: settings in, changes out; switches that hang on a permission ask for it. */
import '../../assets/tokens.css';
import '../../assets/prose.css';
import '../../components/ui/switch.css';
import '../../components/ui/options/options.css';
import '../../components/ui/contrast.css';
import { render } from 'preact';
import { allowEverywhere, forbidEverywhere, forbidSite } from '../../components/browser/auto';
import { openShortcuts } from '../../components/browser/pages-of-ours';
import { readSettings, watchSettings, writeSettings } from '../../components/browser/settings';
import { translate } from '../../components/browser/translate';
import { declaration, defaults, type SettingName, type Settings, settingNames } from '../../components/model/settings';
import { Options } from '../../components/ui/options/Options';
import { paperOf } from '../../components/ui/reader/paper';
import { Words } from '../../components/ui/words';

const dark = matchMedia('(prefers-color-scheme: dark)');
let settings = defaults;

async function change<K extends SettingName>(name: K, value: Settings[K]): Promise<void> {
	const gone = name === 'autoSites' ? settings.autoSites.filter((host) => !(value as string[]).includes(host)) : [];
	if (name === 'autoEverywhere') await (value ? allowEverywhere() : forbidEverywhere());
	else if (gone.length) await Promise.all(gone.map(forbidSite));
	else {
		show({ ...settings, [name]: value });
		await writeSettings({ [name]: value });
		return;
	}
	show(await readSettings());
}

/** All but what the user allowed on this device. */
const reset = (): Promise<void> =>
	writeSettings(Object.fromEntries(settingNames.filter((name) => !declaration(name).device).map((name) => [name, defaults[name]])));

function show(next: Settings): void {
	settings = next;
	document.documentElement.dataset.paper = paperOf(settings.paper, dark.matches);
	render(
		<Words.Provider value={translate}>
			<Options settings={settings} onChange={change} onReset={reset} onShortcuts={openShortcuts} />
		</Words.Provider>,
		document.body,
	);
}

document.documentElement.lang = navigator.language;
document.title = `Threadleaf · ${translate('options.title')}`;
dark.addEventListener('change', () => show(settings));
watchSettings(show);
show(await readSettings());
