// @vitest-environment node
/** The README's table of settings follows from their declarations; `UPDATE=1` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Declaration, declaration, type SettingName, settingNames } from '../components/model/settings';

const { options } = parse(readFileSync('assets/locales/en.yml', 'utf8'));
/** The formatter pads tables; only the words count. */
const unpadded = (text: string): string =>
	text
		.replace(/ {2,}/g, ' ')
		.replace(/-{3,}/g, '---')
		.replace(/\| *--- *(?=\|)/g, '| --- ');
const said = (name: SettingName, value: string): string => options.value[`${name}_${value}`];

function values(name: SettingName, declared: Declaration): [all: string, first: string] {
	switch (declared.kind) {
		case 'choice':
			return [declared.values.map((value) => said(name, value)).join(', '), said(name, declared.default)];
		case 'range':
			return [
				`${declared.min} to ${declared.max} ${declared.unit}`.trim(),
				declared.default === 0 ? 'automatic' : `${declared.default} ${declared.unit}`.trim(),
			];
		case 'switch':
			return ['on, off', declared.default ? 'on' : 'off'];
		case 'words':
			return ['any words', declared.default || 'none'];
		case 'template':
			return [
				`a template${declared.lines ? ', a line for each key' : ''}`,
				`\`${declared.default.replace(/\n[\s\S]*/, '` …')}${declared.lines ? '' : '`'}`,
			];
		case 'list':
			return ['names of sites', 'none'];
	}
}

test('the table of settings is the declarations’', () => {
	const lines = settingNames.map((name) => `| ${options.name[name]} | ${values(name, declaration(name)).join(' | ')} |`);
	const table = ['| Setting | Values | At first |', '|---|---|---|', ...lines].join('\n');
	const readme = readFileSync('README.md', 'utf8');
	const whole = readme.replace(/(<!-- settings:.*-->\n)[\s\S]*?(<!-- \/settings -->)/, (_, start, end) => `${start}\n${table}\n\n${end}`);
	if (process.env.UPDATE) writeFileSync('README.md', whole);
	const now = process.env.UPDATE ? whole : readme;
	expect(unpadded(whole), 'README.md lags behind the settings: UPDATE=1 npm run unit -- readme').toBe(unpadded(now));
});
