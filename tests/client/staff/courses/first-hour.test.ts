/** Tests how far somebody is in the first hour, and when the list for it goes away. */
import { expect, test } from 'vitest';
import { firstHourOf, STEPS } from '../../../../client/staff/courses/first-hour.ts';
import type { ListedCourse } from '../../../../schema/contract/courses.ts';
import { codeSchema, courseIdSchema } from '../../../../schema/contract/ids.ts';
import type { Stage } from '../../../../schema/contract/stage.ts';

const CODE = codeSchema.parse('K7QF2M');
const aCourse = (course: Partial<ListedCourse> = {}): ListedCourse => ({
  id: courseIdSchema.parse('c'.repeat(32)),
  externalId: null,
  name: 'Statistics 1',
  classSize: 40,
  zone: 'Europe/London',
  madeDay: '2026-11-01',
  archived: false,
  today: '2026-11-27',
  last: null,
  pulses: [],
  trend: [],
  ...course,
});
const aPulse = (stage: Stage) => ({ code: CODE, stage, schedule: { opensAtMs: null, closesAtMs: 0 } });
const last = { code: CODE, closedDay: '2026-11-26', dueDay: '2026-12-10', published: true, begun: false, told: false };
const closed = { pulses: [aPulse('closed')], last };

test.each<[string, readonly ListedCourse[], readonly string[], readonly string[] | null]>([
  ['nobody has added a course', [], [], []],
  ['a course has no pulse', [aCourse()], [], ['course']],
  ['a pulse is planned', [aCourse({ pulses: [aPulse('armed')] })], [], ['course']],
  ['a pulse is open', [aCourse({ pulses: [aPulse('open')] })], [], ['course', 'pulse']],
  ['results are unread', [aCourse(closed)], [], ['course', 'pulse']],
  ['results were read', [aCourse(closed)], [CODE], ['course', 'pulse', 'read']],
  [
    'a draft was begun elsewhere',
    [aCourse({ ...closed, last: { ...last, begun: true } })],
    [],
    ['course', 'pulse', 'read'],
  ],
  ['students were told', [aCourse({ ...closed, last: { ...last, told: true } })], [], null],
  ['a second pulse has closed', [aCourse({ ...closed, pulses: [aPulse('closed'), aPulse('closed')] })], [], null],
])('when %s', (_, courses, read, done) => {
  const hour = firstHourOf(courses, (code) => read.includes(code));
  expect(hour && [...hour.done]).toEqual(done);
  expect(hour?.next ?? null).toBe(done === null ? null : STEPS[done.length]);
});

test('the next step is done in the course whose pulse is under way', () => {
  const other = aCourse({ id: courseIdSchema.parse('d'.repeat(32)), pulses: [aPulse('open')] });
  expect(firstHourOf([aCourse(), other], () => false)?.course?.id).toBe(other.id);
});
