/** A language of the students' pages, and how its words are filled in. Another language has English's keys or does not compile. */
import type { Wording } from '../instrument/shapes.ts';
import type { ResultWords } from '../results/words.ts';
import type { en } from './words/en.ts';

type English = typeof en;

/** Unicode's plural categories: each language has the ones it needs, and always `other` (CLDR). */
export type Plural = { readonly [C in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

export type Words = { readonly [K in keyof English]: English[K] extends string ? string : Plural };

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
export function say<K extends PlainKey>({ locale, words }: Language, key: K, ...[values]: Rest<English[K] & string>): string {
  const text: string = (words as PlainWords)[key];
  return fill(text, values ?? {}, locale);
}

/** A text in the form that goes with a count: "1 question", "6 questions". */
export function sayCount<K extends PluralKey>(
  { locale, words }: Language,
  key: K,
  count: number,
  values: Values<English[K]['other']>,
): string {
  const forms: Plural = (words as PluralWords)[key];
  return fill(forms[new Intl.PluralRules(locale).select(count)] ?? forms.other, values, locale);
}

function fill(text: string, values: Readonly<Record<string, string | number>>, locale: string): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : (value ?? hole);
  });
}
