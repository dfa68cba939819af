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
});

test.each<[Partial<TermValues>, readonly (keyof TermValues)[]]>([
  [{ term: '  ' }, ['term']],
  [{ fromDay: '' }, ['fromDay']],
  [{ toDay: '' }, ['toDay']],
  [{ toDay: '2026-08-31' }, ['toDay']],
  [{ term: '', fromDay: '', toDay: '' }, ['term', 'fromDay', 'toDay']],
])('%j is refused at %j', (values, fields) => {
  const checked = checkTerm(term(values));
  expect(checked.ok ? [] : Object.keys(checked.error)).toEqual(fields);
});
