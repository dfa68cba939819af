/** Tests which of our languages a wish gets. */
import { expect, test } from 'vitest';
import { nearestTag } from '../../../schema/languages/nearest-tag.ts';

test.each([
  ['de', 'de'],
  ['sv-FI', 'sv'],
  ['ZH-tw', 'zh-Hans'],
  ['zh-hans', 'zh-Hans'],
  ['pt-BR', undefined],
  ['', undefined],
])('E3.9: %s gets %s', (wanted, tag) => {
  expect(nearestTag(wanted)).toBe(tag);
});
