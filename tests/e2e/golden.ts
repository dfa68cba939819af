/** Writes down what a screen reader is told of a page, in the form in which it is kept for comparison (E11.4). */
import type { Page } from 'playwright-core';
import type { Language } from '../../schema/languages/language.ts';
import { parseCode } from '../../schema/contract/ids.ts';
import { WORDS } from '../../schema/pulse/word-list.ts';

/**
 * Roles, names and states in their order, without what differs by chance: codes of pulses, keys of courses, printed codes, the
 * counter, keys in words.
 */
export async function heardOn(page: Page): Promise<string> {
  const heard = await page.locator('body').ariaSnapshot();
  return `${heard}\n`
    .replaceAll(/(?<=\/s\/|strong: )[0-9A-Z]{6}\b/g, (code) => (parseCode(code) === undefined ? code : 'CODE'))
    .replaceAll(/(?<=\/c\/)[0-9A-HJKMNP-TV-Z]{8}\b|(?<=: )[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/g, 'KEY')
    .replaceAll(/\b[0-9A-HJKMNP-TV-Z]{12}\b/g, 'SLIP')
    .replaceAll(/(?<=strong: )\d+\+/g, 'LABEL')
    .replaceAll(/\b[a-z]{3,8}(?: [a-z]{3,8}){5}\b/g, (six) => (isKey(six) ? 'KEY IN WORDS' : six));
}

const isKey = (six: string): boolean => six.split(' ').every((word) => WORDS.includes(word));

export const fileOf = ({ tag }: Language, scene: string): string =>
  `aria/${tag}/${scene
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')}.yml`;
