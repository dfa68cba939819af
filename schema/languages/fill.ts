/**
 * Fills the holes of a text: `fill('{n} of {all}', { n: 2, all: 6 })`. The compiler knows the holes of a text that it can
 * read, such as our own words. A plain string can be given the type `Text`, and then only a test can check its holes.
 */

import { SPOKEN } from './spoken.ts';

declare const HOLES: unique symbol;

/**
 * A text that has these holes and no others, although the compiler cannot read them: a translation has the holes of the
 * English text, and a test compares the two. `Text<string>` takes any values, so its user must check them.
 */
export type Text<Names extends string> = string & { readonly [HOLES]?: Names };

/** The same for one of our own texts that is passed to a component: the compiler sees that each hole is there. */
export type TextWith<Names extends string> = Text<Names> & HasEach<Names>;

type HasEach<Names extends string> = (
  Names extends string
    ? (text: `${string}{${Names}}${string}`) => void
    : never
) extends (text: infer All) => void
  ? All
  : never;

/** The same words in another language: the texts have the same holes as in English, and plurals the forms of its grammar. */
export type Translated<T> = T extends string
  ? [Holes<T>] extends [never]
    ? string
    : Text<Holes<T>>
  : T extends { readonly other: string }
    ? Plural
    : { readonly [K in keyof T]: Translated<T[K]> };

/**
 * The staff's words in another language: each text is there, with the holes of the English one, and a text that goes with
 * a number has the forms of that language's grammar.
 */
export type Spoken<T> = T extends string
  ? Translated<T>
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : T extends { readonly one: string; readonly other: string }
      ? Plural
      : { readonly [K in keyof T]: Spoken<T[K]> };

/** The names between braces in a text. A text that could be any string has none. */
export type Holes<T extends string> = T extends string
  ? typeof HOLES extends keyof T
    ? Exclude<T[typeof HOLES], undefined>
    : T extends `${string}{${infer Name}}${infer Rest}`
      ? Name | Holes<Rest>
      : never
  : never;

export type Value = string | number;

/** One value for each hole. A text without holes takes none. */
export type Values<T extends string> = [Holes<T>] extends [never] ? never : { readonly [Name in Holes<T>]: Value };

/** The forms of a text that a language has for its numbers: those of its grammar, and always `other` (CLDR). */
export type Plural = { readonly [C in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

/** How a language is written: its locale and its direction. */
export interface Habits {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * @param habits for a text that may be in any language: numbers are written as in that language, and names keep their
 * own direction. The staff app is built for one language, whose habits hold there. Elsewhere, and without habits, values
 * are inserted unchanged.
 * @returns the text; a hole without a value stays visible, because a page without a number is better than no page
 */
export function fill<T extends string>(text: T, values: Values<T>, habits: Habits | undefined = SPOKEN): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = (values as Readonly<Record<string, Value | undefined>>)[name];
    if (value === undefined) return hole;
    if (habits === undefined) return String(value);
    return typeof value === 'number' ? numbersOf(habits.locale).format(value) : isolated(value, habits.dir);
  });
}

/** One for each locale: making one takes longer than filling a whole page. */
const formats = new Map<string, Intl.NumberFormat>();

function numbersOf(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format;
}

export const formFor = (forms: Plural, n: number, rules: Intl.PluralRules): string =>
  forms[rules.select(n)] ?? forms.other;

const spokenRules = new Intl.PluralRules(SPOKEN?.locale ?? 'en');

/** Accepts only forms whose single hole is the number. */
type CountsOnly<F extends Plural> = [Holes<Extract<F[keyof F], string>>] extends [never]
  ? never
  : [Holes<Extract<F[keyof F], string>>] extends ['n']
    ? unknown
    : never;

/** Fills the form of a text for staff that goes with its number: "1 slip", "40 slips". */
export function counted<F extends Plural>(forms: F & CountsOnly<F>, n: number): string {
  const form: Text<'n'> = formFor(forms, n, spokenRules);
  return fill(form, { n });
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * Lets a name, address or code run in its own direction without moving the text around it. The signs FIRST STRONG
 * ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Annex 9) also work in titles and attributes. They are left out if
 * everything runs in one direction.
 */
const isolated = (value: string, dir: Habits['dir']): string =>
  dir === 'rtl' || RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
