/** Whose words a quote's head announces, in the languages that forum software speaks. */
import { expect, test } from 'vitest';
import { nameOf } from '../../components/forums/wrote';

/** Heads as the language packs of phpBB, MyBB, FluxBB, SMF and vBulletin make them -> the name. */
const heads: [head: string, name: string | undefined][] = [
	['Ade Okafor wrote:', 'Ade Okafor'],
	['Ade hat geschrieben: ↑', 'Ade'],
	['Ade a écrit : ↑ 2 mai 2024', 'Ade'],
	['Ade a écrit :', 'Ade'],
	['Ade escribió:', 'Ade'],
	['Ade escreveu:', 'Ade'],
	['Ade ha scritto:', 'Ade'],
	['Ade schreef:', 'Ade'],
	['Ade pisze:', 'Ade'],
	['Ade napisał(a):', 'Ade'],
	['Ade писал(а):', 'Ade'],
	['Ade Написал:', 'Ade'],
	['Ade yazdı:', 'Ade'],
	['Ade نوشته است:', 'Ade'],
	['Ade كتب:', 'Ade'],
	['Ade さんが書きました:', 'Ade'],
	['Ade 写道:', 'Ade'],
	['Ade 寫:', 'Ade'],
	['Ade 提到：', 'Ade'],
	['Quote from: Ade on January 01, 2020, 10:00:00 AM', 'Ade'],
	['Quote from: Ade on Today at 10:00:00 AM', 'Ade'],
	['Zitat von: Ade am 01. Januar 2020, 10:00:00', 'Ade'],
	['Citation de: Ade le 01 Janvier 2020 à 10:00:00', 'Ade'],
	['Cita de: Ade en 01 Enero 2020', 'Ade'],
	['Citação de: Ade em 01 de Janeiro de 2020', 'Ade'],
	['Cytat: Ade w 01 Stycznia 2020', 'Ade'],
	['Citaat van: Ade op 01 januari 2020', 'Ade'],
	['Цитата: Ade от 01 Январь 2020, 10:00:00', 'Ade'],
	['Alıntı yapılan: Ade - 01 Ocak 2020', 'Ade'],
	['نقل قول از: Ade در 2020-01-01', 'Ade'],
	['引用自: Ade 于 2020年1月1日 10:00', 'Ade'],
	['引用元: Ade 日時: 2020年1月1日', 'Ade'],
	['Originally Posted by Ade', 'Ade'],
	['Quote', undefined],
	['Zitat:', undefined],
	['Citation :', undefined],
	['引用:', undefined],
];

test.each(heads)('%s', (head, name) => expect(nameOf(head)).toBe(name));
