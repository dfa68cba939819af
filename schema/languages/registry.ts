/** Lists the languages of the students' pages: one line each, in the order in which they are offered. */
import svWording from '../instrument/words/sv.json' with { type: 'json' };
import svResults from './results/sv.json' with { type: 'json' };
import svWords from './words/sv.json' with { type: 'json' };
import deWording from '../instrument/words/de.json' with { type: 'json' };
import deResults from './results/de.json' with { type: 'json' };
import deWords from './words/de.json' with { type: 'json' };
import esWording from '../instrument/words/es.json' with { type: 'json' };
import esResults from './results/es.json' with { type: 'json' };
import esWords from './words/es.json' with { type: 'json' };
import frWording from '../instrument/words/fr.json' with { type: 'json' };
import frResults from './results/fr.json' with { type: 'json' };
import frWords from './words/fr.json' with { type: 'json' };
import cyWording from '../instrument/words/cy.json' with { type: 'json' };
import cyResults from './results/cy.json' with { type: 'json' };
import cyWords from './words/cy.json' with { type: 'json' };
import arWording from '../instrument/words/ar.json' with { type: 'json' };
import arResults from './results/ar.json' with { type: 'json' };
import arWords from './words/ar.json' with { type: 'json' };
import zhHansWording from '../instrument/words/zh-Hans.json' with { type: 'json' };
import zhHansResults from './results/zh-Hans.json' with { type: 'json' };
import zhHansWords from './words/zh-Hans.json' with { type: 'json' };
import type { ResultWords } from '../results/words.ts';
import cyDates from './dates/cy.json' with { type: 'json' };
import { ENGLISH } from './english.ts';
import type { Language, Words } from './language.ts';

/**
 * Words with a missing key do not compile. A test finds surplus keys, other placeholders and wrong plural forms (C37).
 */
const language = (
  tag: string,
  words: Words,
  results: ResultWords,
  wording: unknown,
  habits: Partial<Pick<Language, 'locale' | 'dir' | 'dates'>> = {},
): Language => {
  const { name } = wording as Language['wording'];
  return { tag, locale: tag, dir: 'ltr', name, words, results, wording: wording as Language['wording'], ...habits };
};

export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  language('sv', svWords, svResults, svWording),
  language('de', deWords, deResults, deWording),
  language('es', esWords, esResults, esWording),
  language('fr', frWords, frResults, frWording),
  // workerd has no Welsh dates (E3.9).
  language('cy', cyWords, cyResults, cyWording, { dates: cyDates }),
  // Arabic uses the digits 0 to 9, because codes, addresses and telephone numbers on the same page have them
  // (docs/translations.md).
  language('ar', arWords, arResults, arWording, { dir: 'rtl', locale: 'ar-u-nu-latn' }),
  language('zh-Hans', zhHansWords, zhHansResults, zhHansWording),
];
