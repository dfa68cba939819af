/** Tests how entries of the audit log are shown. */
import { expect, test } from 'vitest';
import { namesIn, toWhat, whatWasDone, whoDid } from '../../../../client/staff/institution/log.ts';
import { courseIdSchema, programmeIdSchema, staffIdSchema } from '../../../../schema/contract/ids.ts';

const hex = (digit: string) => digit.repeat(32);
const [ada, gone] = [staffIdSchema.parse(hex('a')), staffIdSchema.parse(hex('0'))];
const nameById = namesIn(
  { people: [{ id: ada, name: 'Ada' }] },
  {
    courses: [{ id: courseIdSchema.parse(hex('c')), name: 'Botany', enrolled: null }],
    programmes: [{ id: programmeIdSchema.parse(hex('d')), name: 'Sciences' }],
    terms: [],
    assigned: [],
  },
);

test('an entry says who did it: a name, you yourself, the operator, or an id that belongs to nobody any more', () => {
  expect(whoDid({ by: ada }, nameById, null)).toBe('Ada');
  expect(whoDid({ by: ada }, nameById, ada)).toBe('Ada (you)');
  expect(whoDid({ by: null }, nameById, ada)).toBe('Whoever runs the server');
  expect(whoDid({ by: gone }, nameById, ada)).toBe(gone);
});

test('an entry says what was done, even if a later version of the product wrote it', () => {
  expect(whatWasDone({ action: 'close-pulse' })).toBe('Closed a pulse');
  expect(whatWasDone({ action: 'teach-a-cat' })).toBe('teach-a-cat');
  expect(whatWasDone({ action: 'toString' })).toBe('toString');
});

test.each([
  [hex('c'), 'Botany'],
  [hex('d'), 'Sciences'],
  ['K7QF2M', 'K7QF2M'],
  // A planned act has no name that administrators could know.
  [hex('9'), null],
  ['', null],
  [hex('a'), null],
])('what was done to %s is shown as: %s', (subject, named) => {
  expect(toWhat({ by: ada, subject }, nameById)).toBe(named);
});
