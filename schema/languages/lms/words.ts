/**
 * Gives what people read who come from a learning platform, in each language. Only the server needs these words, so they are
 * no part of what a page of staff loads for a class.
 */
import { fill, type Holes, type Text, type Values } from '../fill.ts';
import type { Language } from '../language.ts';
import type { Tag } from '../tags.ts';
import ar from './ar.json' with { type: 'json' };
import cy from './cy.json' with { type: 'json' };
import de from './de.json' with { type: 'json' };
import { lmsWords } from './en.ts';
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import sv from './sv.json' with { type: 'json' };
import zhHans from './zh-Hans.json' with { type: 'json' };

type English = typeof lmsWords;
export type LmsWord = keyof English;

/** A language that lacks a word does not compile. */
export const LMS_WORDS: Readonly<Record<Tag, Readonly<Record<LmsWord, string>>>> = {
  en: lmsWords,
  sv,
  de,
  es,
  fr,
  cy,
  ar,
  'zh-Hans': zhHans,
};

type Rest<T extends string> = [Holes<T>] extends [never] ? [] : [values: Values<T>];

/** Returns a text in a language, with its holes filled. The English text decides which holes it has. */
export function sayLms<K extends LmsWord>(language: Language, word: K, ...[values]: Rest<English[K]>): string {
  const words = LMS_WORDS[language.tag as Tag];
  return fill<Text<string>>(words[word], values ?? {}, language);
}
