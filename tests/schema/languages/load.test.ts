/** Tests that the languages which a page of staff loads one by one are those of the registry. */
import { expect, test } from 'vitest';
import { loadLanguage } from '../../../schema/languages/load.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { TAGS } from '../../../schema/languages/tags.ts';

test('P15: every language can be loaded by itself', async () => {
  expect(await Promise.all(TAGS.map(loadLanguage))).toEqual(LANGUAGES);
});
