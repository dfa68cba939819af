/** Fills the holes of a text: `fill('{n} of {all}', { n: 2, all: 6 })`. The compiler knows which holes a text has. */

declare const HOLES: unique symbol;

/**
 * A text that has these holes and no others, although the compiler cannot read them: a translation has the holes of the
 * English text, and a test compares the two. `Text<string>` takes any values; who calls `fill` with it checks them.
 */
export type Text<Names extends string> = string & { readonly [HOLES]?: Names };

/** The same for one of our own texts, which a component is given: the compiler sees that each hole is there. */
export type TextWith<Names extends string> = Text<Names> & HasEach<Names>;

type HasEach<Names extends string> = (
  Names extends string
    ? (text: `${string}{${Names}}${string}`) => void
    : never
) extends (text: infer All) => void
  ? All
  : never;

/** What English says in these words, with the same holes in any language. */
export type Translated<T> = T extends string
  ? [Holes<T>] extends [never]
    ? string
    : Text<Holes<T>>
  : { readonly [K in keyof T]: Translated<T[K]> };

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

/** How a language writes: its locale, and the direction in which it runs. */
export interface Habits {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * @param habits for a text that may be in any language: numbers are written as that language writes them, and names keep
 * their own direction. Without it, values stand as they are.
 * @returns the text; a hole that has no value stays visible, as a page without a number is better than no page
 */
export function fill<T extends string>(text: T, values: Values<T>, habits?: Habits): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = (values as Readonly<Record<string, Value | undefined>>)[name];
    if (value === undefined) return hole;
    if (habits === undefined) return String(value);
    return typeof value === 'number' ? new Intl.NumberFormat(habits.locale).format(value) : isolated(value, habits.dir);
  });
}

export const formFor = (forms: Plural, n: number, rules: Intl.PluralRules): string =>
  forms[rules.select(n)] ?? forms.other;

const englishRules = new Intl.PluralRules('en');

/** Only the number is filled in. */
type CountsOnly<F extends Plural> = [Holes<Extract<F[keyof F], string>>] extends ['n'] ? unknown : never;

/** An English text in the form that goes with its number: "1 slip", "40 slips". */
export function counted<F extends Plural>(forms: F & CountsOnly<F>, n: number): string {
  const form: Text<'n'> = formFor(forms, n, englishRules);
  return fill(form, { n });
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * A name, address or code runs in its own direction and moves nothing around it: between FIRST STRONG ISOLATE and POP
 * DIRECTIONAL ISOLATE (Unicode Annex 9), which hold in titles and attributes too. Left out where all runs one way.
 */
const isolated = (value: string, dir: Habits['dir']): string =>
  dir === 'rtl' || RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
