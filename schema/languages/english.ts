/** Exports English: the reference for other languages, and the only language that the staff app loads. */
import wording from '../instrument/words/en.json' with { type: 'json' };
import type { Language } from './language.ts';
import { resultWords } from './results/en.ts';
import { en } from './words/en.ts';

export const ENGLISH: Language = {
  tag: 'en',
  locale: 'en-GB',
  name: wording.name,
  dir: 'ltr',
  words: en,
  wording: wording as Language['wording'],
  results: resultWords,
};
