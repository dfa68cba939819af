/** A language of the students' pages, and how its words are filled in. Another language has English's keys or does not compile. */
import type { Wording } from '../instrument/shapes.ts';
import type { ResultWords } from '../results/words.ts';
import type { en } from './words/en.ts';

type English = typeof en;

/** Unicode's plural categories: each language has the ones it needs, and always `other` (CLDR). */
export type Plural = { readonly [C in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

export type Words = { readonly [K in keyof English]: English[K] extends string ? string : Plural };

/** Names of days and months, Sunday and January first, for a language whose dates some engine lacks. */
export interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** With {weekday}, {day}, {month}, {time} and {zone}. */
  readonly moment: string;
}

export interface Language {
  /** BCP 47, as in `lang` attributes. */
  readonly tag: string;
  /** Whose habits dates, numbers and plurals follow: the tag, or a country's form of it. */
  readonly locale: string;
  /** In its own words. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Words;
  readonly wording: Wording;
  readonly results: ResultWords;
  readonly dates?: DateWords;
}

type PluralKey = { [K in keyof English]: English[K] extends string ? never : K }[keyof English];
type PlainKey = Exclude<keyof English, PluralKey>;
type PlainWords = Readonly<Record<PlainKey, string>>;
type PluralWords = Readonly<Record<PluralKey, Plural>>;

/** Names between braces in a text. */
type Holes<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type Values<T extends string> = { readonly [N in Holes<T>]: string | number };
type Rest<T extends string> = [Holes<T>] extends [never] ? [] : [values: Values<T>];

/** A text of the language, its placeholders filled. Which ones there are is read from the English text. */
export function say<K extends PlainKey>(language: Language, key: K, ...[values]: Rest<English[K] & string>): string {
  const text: string = (language.words as PlainWords)[key];
  return fill(text, values ?? {}, language);
}

/** A text in the form that goes with a count: "1 question", "6 questions". */
export function sayCount<K extends PluralKey>(
  language: Language,
  key: K,
  count: number,
  values: Values<English[K]['other']>,
): string {
  const forms: Plural = (language.words as PluralWords)[key];
  return fill(forms[new Intl.PluralRules(language.locale).select(count)] ?? forms.other, values, language);
}

function fill(text: string, values: Readonly<Record<string, string | number>>, { locale, dir }: Language): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value);
    return value === undefined ? hole : isolated(value, dir);
  });
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * A name, address or code runs in its own direction and moves nothing around it: between FIRST STRONG ISOLATE and POP
 * DIRECTIONAL ISOLATE (Unicode Annex 9), which hold in titles and attributes too. Left out where all runs one way.
 */
const isolated = (value: string, dir: Language['dir']): string =>
  dir === 'rtl' || RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
