// @vitest-environment node
/** The README's table of settings and its list of forums follow from the declarations; `UPDATE=1` writes them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { forums } from '../components/forums/index';
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

/** Holds what stands between `<!-- name: … -->` and `<!-- /name -->` against what it follows from; `UPDATE=1` writes it. */
function holds(name: string, content: string): void {
	const readme = readFileSync('README.md', 'utf8');
	const part = new RegExp(`(<!-- ${name}:.*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
	const whole = readme.replace(part, (_, start, end) => `${start}\n${content}\n\n${end}`);
	const lags = unpadded(whole) !== unpadded(readme);
	if (process.env.UPDATE && lags) writeFileSync('README.md', whole);
	else expect(unpadded(readme), `README.md lags behind the ${name}: UPDATE=1 npm run unit -- readme`).toBe(unpadded(whole));
}

test('the table of settings is the declarations’', () => {
	const lines = settingNames.map((name) => `| ${options.name[name]} | ${values(name, declaration(name)).join(' | ')} |`);
	holds('settings', ['| Setting | Values | At first |', '|---|---|---|', ...lines].join('\n'));
});

test('the forums are those declared', () => {
	const names = [...new Set(Object.values(forums).map(({ name }) => name))].sort((a, b) => a.localeCompare(b, 'en'));
	holds('forums', `${names.join(', ')}.`);
});
