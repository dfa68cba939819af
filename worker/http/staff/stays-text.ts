/**
 * Marks a text that a spreadsheet would take for something else: a course "12E345" for a number, "1/2" for a day. In a
 * CSV file only the text itself can say that it is one, so it gets the apostrophe that formulas get too
 * (docs/decisions/0052). Pure.
 */
import { TAGS } from '../../../schema/languages/tags.ts';

/** Beside digits and signs, these are the only words in what spreadsheets read as numbers, money, days and times. */
const WORDS = new Set([
  'e',
  'am',
  'pm',
  'kr',
  'sek',
  'nok',
  'dkk',
  'eur',
  'usd',
  'gbp',
  'chf',
  'cny',
  'rmb',
  '年',
  '月',
  '日',
  '时',
  '分',
  ...[...TAGS, 'en-US'].flatMap(namesOfDays),
]);
/** In the languages of the product, and without digits: these are values of their own. */
const VALUES = /^(true|false|wahr|falsch|sant|falskt|vrai|faux|verdadero|falso|gwir|anwir)$/iu;
/** What csv-stringify marks by itself (escape_formulas). */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

export function staysText(text: string): string {
  return isMistaken(text) && !FORMULA.test(text) ? `'${text}` : text;
}

function isMistaken(text: string): boolean {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (VALUES.test(plain)) return true;
  return /\p{Nd}/u.test(plain) && (plain.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => WORDS.has(word));
}

/** @returns the months and the days of the week, in full and cut short, as a language writes them */
function namesOfDays(tag: string): string[] {
  const widths = ['long', 'short'] as const;
  const said = (style: Intl.DateTimeFormatOptions, day: number) =>
    new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }).format(Date.UTC(2026, 0, day)).toLowerCase();
  const all = widths.flatMap((width) => [
    ...Array.from({ length: 12 }, (_, month) => said({ month: width }, 31 * month + 1 - (month > 1 ? 2 : 0))),
    ...Array.from({ length: 7 }, (_, day) => said({ weekday: width }, day + 1)),
  ]);
  return all.flatMap((name) => name.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? []);
}
