/** Tests which texts a spreadsheet would take for something else (E9.6, decision 0052). */
import { describe, expect, test } from 'vitest';
import { staysText } from '../../../../worker/http/staff/stays-text.ts';

describe('a text that a spreadsheet would read as a number, money, a day, a time or a value is marked', () => {
  test.each([
    '12E345',
    '1E5678',
    '5e3',
    '012345',
    '9',
    '1.5',
    '1,5',
    '1 000',
    '1\u{A0}000',
    '1’000',
    '(5)',
    '5 %',
    '.5',
    '5 €',
    '€5',
    '$5',
    '5 kr',
    'EUR 5',
    '1/2',
    '3-4',
    '2026-11-27',
    '27.11.2026',
    '12:30',
    '12:30 PM',
    '٣',
    '5 March',
    'Mar 5',
    '1-Mar',
    '5. März',
    '5 mai',
    '5 mars',
    '3月5日',
    'Mon 5 Oct 2026',
    '1２3',
    'TRUE',
    'wahr',
    'Falso',
    'vrai',
  ])('%s', (text) => {
    expect(staysText(text)).toBe(`'${text}`);
  });
});

describe('any other text stays as it is', () => {
  test.each([
    '',
    'Statistics 1',
    'K7QF2M',
    'Q1 2026',
    'M1',
    'Botany',
    '12E345 Chemistry',
    'March',
    'true love',
    'e',
    '2026-10-05T09:00:00.000Z',
    '15 responses. We do not know.',
  ])('%s', (text) => {
    expect(staysText(text)).toBe(text);
  });
});

test('csv-stringify marks formulas by itself, so they are not marked twice', () => {
  expect(['=1+1', '+46 8', '-5', '@a'].map(staysText)).toEqual(['=1+1', '+46 8', '-5', '@a']);
});
