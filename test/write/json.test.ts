/** JSON: the model, valid against the schema that is shipped with it. */
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { threadSchema, toJson } from '../../components/write/json';
import { books } from './books';

const ajv = new Ajv({ strict: true, formats: { 'date-time': true } });
const isValid = ajv.compile(threadSchema);

test('every thread validates, and comes back as it was', () => {
	for (const book of Object.values(books)) {
		const read = JSON.parse(toJson(book));
		expect(isValid(read), JSON.stringify(isValid.errors)).toBe(true);
		expect(read.thread).toEqual(JSON.parse(JSON.stringify(book)));
	}
});

test('a field that the schema does not know is an error', () => {
	expect(isValid(JSON.parse(toJson({ ...books.English, colour: 'red' } as typeof books.English)))).toBe(false);
});
