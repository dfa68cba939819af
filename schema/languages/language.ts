/** A language of the students' pages, and how its words are filled in. Another language has English's keys or does not compile. */
import type { Wording } from '../instrument/shapes.ts';
import type { ResultWords } from '../results/words.ts';
import { fill, formFor, type Habits, type Holes, type Plural, type Text, type Values } from './fill.ts';
import type { en } from './words/en.ts';

type English = typeof en;

export type Words = { readonly [K in keyof English]: English[K] extends string ? string : Plural };

/** Names of days and months, Sunday and January first, for a language whose dates some engine lacks. */
export interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly moment: Text<'weekday' | 'day' | 'month' | 'time' | 'zone'>;
}

export interface Language extends Habits {
  /** BCP 47, as in `lang` attributes. */
  readonly tag: string;
  /** Dates, numbers and plurals follow it: it is the tag, or a country's form of it. */
  readonly locale: string;
  /** In its own words. */
  readonly name: string;
  readonly words: Words;
  readonly wording: Wording;
  readonly results: ResultWords;
  readonly dates?: DateWords;
}

type PluralKey = { [K in keyof English]: English[K] extends string ? never : K }[keyof English];
type PlainKey = Exclude<keyof English, PluralKey>;
/** `say` and `sayCount` check the values against English, so these texts take any. */
type PlainWords = Readonly<Record<PlainKey, Text<string>>>;
type PluralWords = Readonly<Record<PluralKey, Plural>>;

type Rest<T extends string> = [Holes<T>] extends [never] ? [] : [values: Values<T>];

/** A text of the language with its holes filled. Which holes it has is read from the English text. */
export function say<K extends PlainKey>(language: Language, key: K, ...[values]: Rest<English[K] & string>): string {
  return fill<Text<string>>((language.words as PlainWords)[key], values ?? {}, language);
}

/** A text in the form that goes with a count: "1 question", "6 questions". */
export function sayCount<K extends PluralKey>(
  language: Language,
  key: K,
  count: number,
  values: Values<English[K]['other']>,
): string {
  const forms: Plural = (language.words as PluralWords)[key];
  return fill<Text<string>>(formFor(forms, count, new Intl.PluralRules(language.locale)), values, language);
}
