/** Tests what is due next in a course, and in which order courses stand on the home (E7.9). */
import { expect, test } from 'vitest';
import { byUrgency, needsNow, nextOf, type Next, type Standing } from '../../../../client/staff/courses/next.ts';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import type { Stage } from '../../../../schema/contract/stage.ts';

const OLD = codeSchema.parse('K7QF2M');
const NEW = codeSchema.parse('M2F7QK');
const CLOSES = Date.parse('2026-11-28T12:00:00Z');

const aCourse = (course: Partial<Standing> = {}): Standing => ({
  archived: false,
  zone: 'Europe/Stockholm',
  today: '2026-11-27',
  last: null,
  pulses: [],
  ...course,
});
const aPulse = (stage: Stage, opensAtMs: number | null = null): Standing['pulses'][number] => ({
  code: NEW,
  stage,
  schedule: { opensAtMs, closesAtMs: CLOSES },
});
const closed: Standing['pulses'][number] = { ...aPulse('closed'), code: OLD };
const aLast = (last: Partial<NonNullable<Standing['last']>> = {}): Standing['last'] => ({
  code: OLD,
  closedDay: '2026-11-20',
  dueDay: '2026-12-04',
  published: true,
  begun: false,
  told: false,
  ...last,
});
const late = { today: '2026-12-05' };
const at = (time: string) => Date.parse(time);

test.each<[string, Partial<Standing>, readonly string[], Next['kind'] | null]>([
  ['a course without a pulse', {}, [], 'plan-first'],
  ['an archived course', { archived: true, last: aLast(), ...late }, [], null],
  ['results that nobody has read here', { last: aLast(), pulses: [closed] }, [], 'read'],
  ['results that were read here', { last: aLast(), pulses: [closed] }, [OLD], 'tell'],
  ['the last day to tell', { last: aLast(), today: '2026-12-04' }, [OLD], 'tell'],
  ['telling is overdue, even if the results are unread', { last: aLast(), ...late }, [], 'tell-late'],
  ['students were told', { last: aLast({ told: true }), pulses: [closed], ...late }, [], 'plan'],
  ['too few answered', { last: aLast({ published: false }), pulses: [closed] }, [], 'too-few'],
  ['too few answered, long ago', { last: aLast({ published: false }), pulses: [closed], ...late }, [], 'too-few'],
  [
    'too few answered, and students were told',
    { last: aLast({ published: false, told: true }), pulses: [closed] },
    [],
    'plan',
  ],
  ['results were deleted', { pulses: [closed] }, [], 'plan'],
  ['results were lost', { pulses: [aPulse('lost')] }, [], 'plan'],
  ['a pulse is open', { pulses: [aPulse('open')] }, [], 'running'],
  ['a pulse is open, and telling is due', { last: aLast(), pulses: [aPulse('open'), closed] }, [OLD], 'running'],
  [
    'a pulse is open, and telling is overdue',
    { last: aLast(), pulses: [aPulse('open'), closed], ...late },
    [OLD],
    'tell-late',
  ],
  ['a pulse is in its grace', { pulses: [aPulse('grace')] }, [], 'closing'],
  ['a pulse is being closed', { pulses: [aPulse('closing')] }, [], 'closing'],
  ['a pulse waits to be opened by hand', { pulses: [aPulse('armed')] }, [], 'open'],
  ['a pulse is being prepared', { pulses: [aPulse('draft')] }, [], 'open'],
  ['a pulse opens today', { pulses: [aPulse('armed', at('2026-11-27T08:00:00Z'))] }, [], 'open-today'],
  [
    'a pulse opens today in the zone of the course',
    { pulses: [aPulse('armed', at('2026-11-26T23:30:00Z'))] },
    [],
    'open-today',
  ],
  ['a pulse opens tomorrow in that zone', { pulses: [aPulse('armed', at('2026-11-27T23:30:00Z'))] }, [], 'open'],
  ['a pulse should have opened', { pulses: [aPulse('armed', at('2026-11-25T08:00:00Z'))] }, [], 'open-today'],
  ['one is planned, and telling is due', { last: aLast(), pulses: [aPulse('armed'), closed] }, [OLD], 'tell'],
  [
    'one is planned after too few',
    { last: aLast({ published: false }), pulses: [aPulse('armed'), closed] },
    [],
    'open',
  ],
])('E7.9: %s', (_, course, read, kind) => {
  expect(nextOf(aCourse(course), (code) => read.includes(code))?.kind ?? null).toBe(kind);
});

test('E7.9: courses stand by urgency, then by date, then as they stood', () => {
  const none = () => false;
  const course = (name: string, standing: Partial<Standing>) => ({ name, next: nextOf(aCourse(standing), none) });
  const all = [
    course('to plan', {}),
    course('to plan too', {}),
    course('open, closes later', {
      pulses: [{ ...aPulse('open'), schedule: { opensAtMs: null, closesAtMs: CLOSES + 1 } }],
    }),
    course('open', { pulses: [aPulse('open')] }),
    course('late', { last: aLast(), ...late }),
    course('later', { last: aLast({ dueDay: '2026-12-01' }), ...late }),
    course('unread', { last: aLast() }),
    course('archived', { archived: true }),
  ];
  expect(byUrgency(all).map(({ name }) => name)).toEqual([
    'later',
    'late',
    'unread',
    'open',
    'open, closes later',
    'to plan',
    'to plan too',
    'archived',
  ]);
});

test('the home names everything that needs somebody now, over all courses, and nothing that can wait (E7.9)', () => {
  const both = aCourse({ last: aLast(), pulses: [aPulse('open'), closed], ...late });
  const waits = aCourse({ pulses: [aPulse('armed', at('2026-11-29T09:00:00Z'))] });
  const today = aCourse({ pulses: [aPulse('armed', at('2026-11-27T15:00:00Z'))] });
  const unread = aCourse({ last: aLast(), pulses: [closed] });
  const none = aCourse({ last: aLast({ published: false }) });
  const archived = aCourse({ archived: true, last: aLast(), pulses: [closed] });
  const now = needsNow([today, waits, none, archived, unread, both], () => false);
  expect(now.map(({ course, next }) => [next.kind, course])).toEqual([
    ['tell-late', both],
    ['read', unread],
    ['running', both],
    ['open-today', today],
  ]);
});
