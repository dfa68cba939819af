/** Tests the form for a new term. */
import { expect, test } from 'vitest';
import { checkTerm, type TermValues } from '../../../../client/staff/programmes/term.ts';
import { newTermSchema } from '../../../../schema/contract/programmes.ts';

const term = (values: Partial<TermValues> = {}): TermValues => ({
  term: ' Autumn ',
  fromDay: '2026-09-01',
  toDay: '2026-12-20',
  ...values,
});

test('a term is sent as a name and two days, as the server expects it', () => {
  const checked = checkTerm(term());
  expect(checked).toEqual({ ok: true, value: { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-20' } });
  expect(newTermSchema.safeParse(checked.ok ? checked.value : null).success).toBe(true);
  expect(checkTerm(term({ toDay: '2026-09-01' })).ok).toBe(true);
  expect(checkTerm(term({ toDay: '2027-08-31' })).ok).toBe(true);
});

test('a term of the wrong year is refused by the server too, and so are exam weeks outside their term (I2.14)', () => {
  const autumn = { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-20' };
  const saidOf = (wanted: object): unknown =>
    newTermSchema.safeParse({ ...autumn, ...wanted }).error?.issues[0]?.message;
  expect(saidOf({})).toBeUndefined();
  expect(saidOf({ toDay: '2062-12-20' })).toBe('a term lasts at most a year');
  expect(saidOf({ fromDay: '0001-01-01', toDay: '9999-12-31' })).toContain('between 2000-01-01 and 2199-12-31');
  expect(saidOf({ exams: { fromDay: '2026-12-14', toDay: '2026-12-21' } })).toBe('exam weeks lie inside their term');
  expect(saidOf({ exams: { fromDay: '2026-12-14', toDay: '2026-12-20' } })).toBeUndefined();
});

test.each<[Partial<TermValues>, readonly (keyof TermValues)[]]>([
  [{ term: '  ' }, ['term']],
  [{ fromDay: '' }, ['fromDay']],
  [{ toDay: '' }, ['toDay']],
  [{ toDay: '2026-08-31' }, ['toDay']],
  [{ toDay: '2062-12-20' }, ['toDay']],
  [{ term: '', fromDay: '', toDay: '' }, ['term', 'fromDay', 'toDay']],
])('%j is refused at %j', (values, fields) => {
  const checked = checkTerm(term(values));
  expect(checked.ok ? [] : Object.keys(checked.error)).toEqual(fields);
});
