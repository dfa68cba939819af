/** Tests what a form shows when two people have changed the same thing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanwhile } from '../../../../client/staff/ui/merge-texts.ts';

const before = { name: 'Fen College', support: 'Student Health', years: '3' };

describe('two people change the same thing (E7.0)', () => {
  test.each([
    [
      'they alone changed a field: theirs is taken over',
      { name: 'Fen University' },
      {},
      { name: 'Fen University' },
      [],
      ['name'],
    ],
    ['you alone changed a field: yours stays', {}, { support: 'Room 12' }, { support: 'Room 12' }, [], []],
    [
      'both changed it: yours stays in the form until you choose',
      { name: 'Fen University' },
      { name: 'Fen Academy' },
      { name: 'Fen Academy' },
      ['name'],
      [],
    ],
    ['both changed it to the same: nothing to decide', { years: '5' }, { years: '5' }, { years: '5' }, [], []],
    [
      'each changed another field: both changes stand',
      { name: 'Fen University' },
      { years: '5' },
      { name: 'Fen University', years: '5' },
      [],
      ['name'],
    ],
  ])('%s', (_, theirs, yours, shown, both, taken) => {
    const found = meanwhile({ before, theirs: { ...before, ...theirs }, yours: { ...before, ...yours } });
    expect(found).toEqual({ values: { ...before, ...shown }, theirs: { ...before, ...theirs }, both, taken });
  });

  test("no text is lost: it stays in the form, or is shown beside it as the colleague's", () => {
    const text = fc.constantFrom('a', 'b', 'c');
    const values = fc.record({ x: text, y: text });
    fc.assert(
      fc.property(values, values, values, (from, theirs, yours) => {
        const found = meanwhile({ before: from, theirs, yours });
        for (const field of ['x', 'y'] as const) {
          if (yours[field] !== from[field]) expect(found.values[field]).toBe(yours[field]);
          if (theirs[field] !== from[field])
            expect([found.values[field], ...(found.both.includes(field) ? [found.theirs[field]] : [])]).toContain(
              theirs[field],
            );
        }
      }),
    );
  });
});
