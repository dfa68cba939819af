/**
 * Describes a language of the students' pages, and fills in its words. A language that lacks one of English's keys does
 * not compile.
 */
import type { Wording } from '../instrument/shapes.ts';
import type { ResultWords } from '../results/words.ts';
import {
  fill,
  formFor,
  type Habits,
  type Holes,
  type Plural,
  type Text,
  type Translated,
  type Values,
} from './fill.ts';
import { pluralRules } from './kept-formats.ts';
import type { hallWords } from './hall/en.ts';
import type { en } from './words/en.ts';

type English = typeof en;

export type Words = { readonly [K in keyof English]: English[K] extends string ? string : Plural };

export type HallWords = Translated<typeof hallWords>;

/** The names of days and months, beginning with Sunday and January, for a language whose dates some engine lacks. */
export interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly shortMonths: readonly string[];
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
  /** What a whole class reads: on the wall, on paper, on slides. */
  readonly hall: HallWords;
  readonly dates?: DateWords;
}

/** The words of a language as its files hold them. */
interface Parts extends Pick<Language, 'words' | 'results' | 'hall'> {
  /** The types of its JSON are wider than those of the instrument, and a test compares the two. */
  readonly wording: unknown;
}

/** Words with a missing key do not compile. A test finds surplus keys, other placeholders and wrong plural forms (C37). */
export function languageOf(
  tag: string,
  { wording, ...words }: Parts,
  habits: Partial<Pick<Language, 'locale' | 'dir' | 'dates'>> = {},
): Language {
  const own = wording as Wording;
  return { tag, locale: tag, dir: 'ltr', name: own.name, ...words, wording: own, ...habits };
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
  return fill<Text<string>>(formFor(forms, count, pluralRules(language.locale)), values, language);
}
