/** Tests the state that all forms of the staff app share. */
import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../../client/staff/server/failure.ts';
import {
  aForm,
  corrected,
  emptyFields,
  parseWhole,
  refused,
  sending,
  typed,
} from '../../../../client/staff/ui/form.ts';

const filled = typed(aForm({ name: '', size: '' }), 'name', 'Hydrology');
const problem = (field?: string): Failure => ({
  kind: 'problem',
  problem: 'malformed',
  title: 'No',
  detail: 'Too long.',
  ...(field !== undefined && { field }),
});

describe('a form that is refused (E7.0)', () => {
  test.each([
    ['by the server', problem('name')],
    ['as a whole', problem()],
    ['without connection', { kind: 'offline' } as const],
  ])('%s keeps what was typed and can be sent again', (_, failure) => {
    const form = refused(sending(filled), failure);
    expect(form.values).toEqual({ name: 'Hydrology', size: '' });
    expect(form.sending).toBe(false);
    expect(form.refusals).toBe(1);
  });

  test('shows the refusal at the field that the server named, if the form has that field', () => {
    expect(refused(filled, problem('name'))).toMatchObject({ errors: { name: 'Too long.' }, failure: null });
    expect(refused(filled, problem('zone'))).toMatchObject({ errors: {}, failure: problem('zone') });
  });

  test('takes the focus again if it is refused again', () => {
    const again = corrected(corrected(filled, { size: 'x' }), { size: 'x' });
    expect(again.refusals).toBe(2);
  });

  test('drops an error when its own field is corrected, and keeps all others', () => {
    const form = corrected(filled, { name: 'a', size: 'b' });
    expect(typed(form, 'size', '30')).toMatchObject({ values: { size: '30' }, errors: { name: 'a' } });
    expect(typed(form, 'size', '30').errors).not.toHaveProperty('size');
  });
});

test('fields that contain nothing but spaces are empty', () => {
  expect(emptyFields(aForm({ name: '  ', size: '0' }), 'Fill in')).toEqual({ name: 'Fill in' });
});

test.each([
  ['30', 30],
  [' 7 ', 7],
  ['0', 0],
  ['-1', null],
  ['7.5', null],
  ['1e3', null],
  ['', null],
  ['about 30', null],
])('%j is read as %s', (text, whole) => {
  expect(parseWhole(text)).toBe(whole);
});
