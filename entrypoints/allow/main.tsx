/** Door: a small window that asks for the hosts of pictures; opened by the background where a click in a page is not enough. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { hostOf } from '../../components/browser/host-pattern';
import { translate } from '../../components/browser/translate';
import { Allow } from '../../components/ui/allow/Allow';
import { Words } from '../../components/ui/words';

const origins: string[] = JSON.parse(decodeURIComponent(location.hash.slice(1)) || '[]');
document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dataset.paper = matchMedia('(prefers-color-scheme: dark)').matches ? 'night' : 'white';

render(
	<Words.Provider value={translate}>
		<Allow hosts={origins.map(hostOf)} allow={() => browser.permissions.request({ origins })} close={() => window.close()} />
	</Words.Provider>,
	document.body,
);
