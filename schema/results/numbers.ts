/** Writes the numbers of results as the reader's language does: separators, decimals, per cent signs and lists (C37). */
import { fill, type Value, type Values } from '../languages/fill.ts';
import type { ResultWords } from './words.ts';

type In = Pick<ResultWords, 'locale'>;

/** @returns a count: "1,234" */
export const saidCount = (n: number, { locale }: In): string => formatOf(locale).format(n);

/**
 * Fills a text of results whose counts may be large, also where nothing but the words says which language it is.
 * @returns "of 1,234 answers"
 */
export function fillCounted<T extends string>(text: T, values: Values<T>, words: In): string {
  const said = Object.entries(values as Readonly<Record<string, Value>>).map(([name, value]) => [
    name,
    typeof value === 'number' ? saidCount(value, words) : value,
  ]);
  return fill(text, Object.fromEntries(said) as Values<T>);
}

/** @returns a share from 0 to 1 as whole per cent with its sign: "78%" in English, "78 %" in German */
export const saidPercent = (share: number, { locale }: In): string =>
  formatOf(locale, { style: 'percent' }).format(share);

/** @returns one decimal: more would suggest a precision that so few answers do not have (I3.10) */
export const saidDecimal = (value: number, { locale }: In): string =>
  formatOf(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** @returns several things after each other: "1, 4" */
export const saidList = (things: readonly string[], { list }: Pick<ResultWords, 'list'>): string =>
  things.reduce((before, next) => fill(list, { before, next }));

/** There is one for each locale and use, because making one takes longer than drawing a page. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const name = `${locale} ${options.style ?? ''} ${options.minimumFractionDigits ?? ''}`;
  const format = formats.get(name) ?? new Intl.NumberFormat(locale, options);
  formats.set(name, format);
  return format;
}
