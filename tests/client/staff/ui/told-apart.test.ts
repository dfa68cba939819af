/** Tests that courses of one name can be told apart. */
import { expect, test } from 'vitest';
import { toldApart } from '../../../../client/staff/ui/told-apart.ts';

test('the day on which it was made stands only where another course has the same name, and a number where both agree', () => {
  const courses = [
    { id: 'a', name: 'Botany', madeDay: '2026-09-01' },
    { id: 'b', name: 'Logic', madeDay: '2026-09-01' },
    { id: 'c', name: 'Logic', madeDay: '2027-02-01' },
    { id: 'e', name: 'Logic', madeDay: '2027-09-01' },
    { id: 'd', name: 'Logic', madeDay: '2027-09-01' },
  ];
  expect([...toldApart(courses)]).toEqual([
    ['a', 'Botany'],
    ['b', 'Logic (made on 1 September 2026)'],
    ['c', 'Logic (made on 1 February 2027)'],
    ['e', 'Logic (made on 1 September 2027, no. 2)'],
    ['d', 'Logic (made on 1 September 2027, no. 1)'],
  ]);
});
