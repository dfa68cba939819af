/**
 * Describes a language of the students' pages, and fills in its words. A language that lacks one of English's keys does
 * not compile.
 */
import type { Wording } from '../instrument/shapes.ts';
import type { ResultWords } from '../results/words.ts';
import { fill, formFor, type Habits, type Holes, type Plural, type Text, type Values } from './fill.ts';
import type { en } from './words/en.ts';

type English = typeof en;

export type Words = { readonly [K in keyof English]: English[K] extends string ? string : Plural };

/** The names of days and months, beginning with Sunday and January, for a language whose dates some engine lacks. */
export interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly moment: Text<'weekday' | 'day' | 'month' | 'time' | 'zone'>;
}

export interface Language extends Habits {
  /** The BCP 47 tag, as in `lang` attributes. */
  readonly tag: string;
  /** The locale for dates, numbers and plurals: the tag itself, or a country's form of it. */
  readonly locale: string;
  /** The language's name in that language. */
  readonly name: string;
  readonly words: Words;
  readonly wording: Wording;
  readonly results: ResultWords;
  readonly dates?: DateWords;
}

type PluralKey = { [K in keyof English]: English[K] extends string ? never : K }[keyof English];
type PlainKey = Exclude<keyof English, PluralKey>;
/** `say` and `sayCount` check the values against English, so these texts accept any. */
type PlainWords = Readonly<Record<PlainKey, Text<string>>>;
type PluralWords = Readonly<Record<PluralKey, Plural>>;

type Rest<T extends string> = [Holes<T>] extends [never] ? [] : [values: Values<T>];

/** Returns a text of the language with its holes filled. The English text decides which holes it has. */
export function say<K extends PlainKey>(language: Language, key: K, ...[values]: Rest<English[K] & string>): string {
  return fill<Text<string>>((language.words as PlainWords)[key], values ?? {}, language);
}

/** Returns the form of a text that goes with a count: "1 question", "6 questions". */
export function sayCount<K extends PluralKey>(
  language: Language,
  key: K,
  count: number,
  values: Values<English[K]['other']>,
): string {
  const forms: Plural = (language.words as PluralWords)[key];
  return fill<Text<string>>(formFor(forms, count, new Intl.PluralRules(language.locale)), values, language);
}
