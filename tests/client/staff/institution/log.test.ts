import { expect, test } from 'vitest';
import { namesIn, toWhat, whatWasDone, whoDid } from '../../../../client/staff/institution/log.ts';
import { courseIdSchema, programmeIdSchema, staffIdSchema } from '../../../../schema/contract/ids.ts';

const hex = (digit: string) => digit.repeat(32);
const [ada, gone] = [staffIdSchema.parse(hex('a')), staffIdSchema.parse(hex('0'))];
const nameById = namesIn(
  { people: [{ id: ada, name: 'Ada' }] },
  {
    courses: [{ id: courseIdSchema.parse(hex('c')), name: 'Botany' }],
    programmes: [{ id: programmeIdSchema.parse(hex('d')), name: 'Sciences' }],
    terms: [],
    assigned: [],
  },
);

test('an entry says who: a name, oneself, the operator, or an id that nobody has any more', () => {
  expect(whoDid({ by: ada }, nameById, null)).toBe('Ada');
  expect(whoDid({ by: ada }, nameById, ada)).toBe('Ada (you)');
  expect(whoDid({ by: null }, nameById, ada)).toBe('Whoever runs the server');
  expect(whoDid({ by: gone }, nameById, ada)).toBe(gone);
});

test('an entry says what, also where a later version wrote it', () => {
  expect(whatWasDone({ action: 'close-pulse' })).toBe('Closed a pulse');
  expect(whatWasDone({ action: 'teach-a-cat' })).toBe('teach-a-cat');
  expect(whatWasDone({ action: 'toString' })).toBe('toString');
});

test.each([
  [hex('c'), 'Botany'],
  [hex('d'), 'Sciences'],
  ['K7QF2M', 'K7QF2M'],
  // A planned act has no name that administrators know.
  [hex('9'), null],
  ['', null],
  [hex('a'), null],
])('done to %s: %s', (subject, named) => {
  expect(toWhat({ by: ada, subject }, nameById)).toBe(named);
});
