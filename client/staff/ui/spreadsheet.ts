/** Says which spreadsheet people use, from the language of their browser (docs/decisions/0052). Pure. */
import type { Spreadsheet } from '../../../schema/contract/spreadsheet.ts';

/** @returns what a spreadsheet in this language expects: where 2.9 is written 2,9, a comma cannot part the cells */
export function spreadsheetOf(locale: string | undefined): Spreadsheet {
  const decimal = numbersOf(locale)
    .formatToParts(2.9)
    .find(({ type }) => type === 'decimal')?.value;
  return decimal === '.' ? 'comma' : 'semicolon';
}

/** On a computer without a language, Chromium calls its own `en-US@posix`, which no calendar and no number takes. */
function numbersOf(locale: string | undefined): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale);
  } catch {
    return new Intl.NumberFormat('en');
  }
}
