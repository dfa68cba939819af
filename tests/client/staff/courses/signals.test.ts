/** Tests the form in which staff note signals about a course. */
import { expect, test } from 'vitest';
import { checkSignals, readSignals, showSignals, type SignalValues } from '../../../../client/staff/courses/signals.ts';

const values = (some: Partial<SignalValues> = {}): SignalValues => ({ ...showSignals({ signals: [] }), ...some });

test('signals that were saved are shown again as they were saved', () => {
  const signals = [
    { kind: 'retention', percent: 0 },
    { kind: 'absence', percent: null },
    { kind: 'community', percent: 100 },
  ] as const;
  const shown = showSignals({ signals: [...signals] });
  expect(shown).toEqual({ retention: '0', absence: 'yes', awards: '', community: '100', comments: '' });
  expect(readSignals(shown)).toEqual(signals);
});

test.each([
  [{ retention: '101' }, ['retention']],
  [{ retention: 'many', community: '-3' }, ['retention', 'community']],
  [{ retention: ' 80 ' }, []],
  [{ retention: '' }, []],
])('%j is refused at the fields %j, and keeps what was typed', (some, fields) => {
  const checked = checkSignals(values(some));
  expect(checked.ok ? [] : Object.keys(checked.error)).toEqual(fields);
});
