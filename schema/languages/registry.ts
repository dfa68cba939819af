/** The languages of the students' pages: one line each. The first is the one for everybody else. */
import english from '../instrument/words/en.json' with { type: 'json' };
import { en } from './words/en.ts';
import type { Language } from './language.ts';
import { resultWords } from './results/en.ts';

export const ENGLISH: Language = {
  tag: 'en',
  locale: 'en-GB',
  name: english.name,
  dir: 'ltr',
  words: en,
  wording: english as Language['wording'],
  results: resultWords,
};

export const LANGUAGES: readonly Language[] = [ENGLISH];
