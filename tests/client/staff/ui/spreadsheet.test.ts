/** Tests which spreadsheet a browser's language means (E9.6). */
import { expect, test } from 'vitest';
import { spreadsheetOf } from '../../../../client/staff/ui/spreadsheet.ts';

test.each([
  ['en-GB', 'comma'],
  ['en-US', 'comma'],
  ['zh-CN', 'comma'],
  ['cy', 'comma'],
  ['de-DE', 'semicolon'],
  ['de-CH', 'comma'],
  ['sv-SE', 'semicolon'],
  ['fr-FR', 'semicolon'],
  ['es-ES', 'semicolon'],
  ['en-ZA', 'semicolon'],
  // Chromium on a computer without a language.
  ['en-US@posix', 'comma'],
])('%s: %s', (locale, spreadsheet) => {
  expect(spreadsheetOf(locale)).toBe(spreadsheet);
});
