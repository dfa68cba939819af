/**
 * Checks that the form and the server judge every plan alike: both accept it, or both refuse it for the same reason at
 * the same field.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCourseTime } from '../../../client/staff/ui/course-time.ts';
import { formField, readPlan } from '../../../client/staff/new-pulse/plan-errors.ts';
import { firstPlan, requestOf, type PlanValues, type Setting } from '../../../client/staff/new-pulse/plan.ts';
import { DAY_MS } from '../../../schema/calendar.ts';
import type { CourseId } from '../../../schema/contract/ids.ts';
import type { NextPulse } from '../../../schema/contract/planning.ts';
import type { Problem } from '../../../schema/contract/problem.ts';
import type { Me } from '../../../schema/contract/account.ts';
import { modules } from '../../../schema/instrument/modules.ts';
import { checkPlan } from '../../../schema/pulse/check-plan.ts';
import { aDraft, HOUR, publish, START, reschedule } from '../../worker/directory/a-directory.ts';
import { anApp, aStaffVisitor } from '../../worker/http/an-app.ts';

const ZONE = 'Europe/Stockholm';
const CLASS_SIZES = [7, 8, 10, 14, 15, 39, 40, 60];
/** How many hours ago the last pulse closed; null if there was none. */
const LAST_CLOSED = [null, 20, 100];
const MINUTE = 60_000;

/** Makes one institution with a course for each size and each past. Its settings change from plan to plan. */
async function anInstitution() {
  const built = anApp();
  const visitor = await aStaffVisitor(built);
  const me = (await (await visitor.get('/api/me')).json()) as Me;
  const courses = new Map<string, CourseId>();
  for (const classSize of CLASS_SIZES)
    for (const hoursAgo of LAST_CLOSED) {
      const made = await visitor.post('/api/courses', { name: 'Botany', classSize, zone: ZONE });
      const { id } = (await made.json()) as { id: CourseId };
      courses.set(`${classSize} ${hoursAgo}`, id);
      if (hoursAgo === null || classSize < 8) continue;
      const last = aDraft(built.directory, me.id, id, { k: classSize < 12 ? 5 : 9 });
      reschedule(built.directory, last.code, {
        opensAtMs: START - 200 * HOUR,
        closesAtMs: START - hoursAgo * HOUR,
      });
      publish(built.directory, last);
    }
  // The courses are old, so that each rests alone (R2.1a).
  built.sqlite.exec("UPDATE course SET made_day = '2026-01-01'");
  const set = {
    institution: built.sqlite.prepare('UPDATE institution SET least_k = ?, fairness_role = ?'),
    enrolled: built.sqlite.prepare('UPDATE course SET enrolled = ?'),
  };
  const pulses = built.sqlite.prepare('SELECT count(*) FROM pulse').pluck();
  const forget = built.sqlite.prepare('DELETE FROM pulse WHERE closes_at_ms > ?');
  return { ...built, visitor, courses, set, pulses, forget };
}

const often = <T>(...values: T[]) => ({ arbitrary: fc.constantFrom(...values), weight: 20 });
const rarely = <T>(...values: T[]) => ({ arbitrary: fc.constantFrom(...values), weight: 1 });
const IN_FOUR_DAYS = toCourseTime(START + 4 * DAY_MS, ZONE);

/** A time as somebody types it: on either side of every limit that a rule has, or missing. */
const typedTime = fc
  .option(
    fc.record({
      at: fc.constantFrom(-DAY_MS, 0, 2 * HOUR, DAY_MS, 2 * DAY_MS, 52 * HOUR, 90 * DAY_MS),
      off: fc.constantFrom(-MINUTE, 0, MINUTE),
    }),
    { freq: 40 },
  )
  .map((time) => (time === null ? '' : toCourseTime(START + time.at + time.off, ZONE)));

const ownQuestion = fc.record({
  Text: fc.constantFrom(
    'Staff gave us time to think.',
    'Staff met us outside class.',
    'The course left room for rest.',
    'I try to come to class.',
    'Ada gave us time.',
  ),
  Doer: fc.constantFrom('staff', 'staff', 'staff', ''),
  Points: fc.constantFrom('CR17 CR19 CR20', 'CR17 CR19 CR20', 'CR17 CR19 CR20', 'CR17'),
});

const planned = fc
  .record({
    form: fc.constantFrom('core', 'core', 'standard'),
    modules: fc.oneof(
      often([] as string[]),
      fc.subarray(
        modules.map(({ id }) => id),
        { maxLength: 2 },
      ),
      rarely(['being-seen', 'voice', 'online']),
    ),
    context: fc.constantFrom('', '', 'yes'),
    eligibility: fc.constantFrom('open', 'codes'),
    opening: fc.constantFrom('by-hand', 'by-hand', 'at-time'),
    opensAt: typedTime,
    closesAt: fc.oneof(often(IN_FOUR_DAYS), typedTime),
    mode: fc.constantFrom('at-close', 'at-close', 'waves'),
    k: fc.oneof(often('7'), often('9'), fc.constantFrom('5', '11'), rarely('4', '1001', 'seven', '')),
    m: fc.constantFrom('1', '1', '2'),
    full: fc.oneof(often('15', '40'), rarely('14', '1001', '')),
    graceMinutes: fc.oneof(often('2', '0', '10'), rarely('11', '')),
    results: fc.constantFrom('yes', ''),
    own: fc.array(ownQuestion, { maxLength: 3 }),
  })
  .map(({ own, modules: chosen, ...values }): Partial<PlanValues> => {
    const questions = own.flatMap((question, i) =>
      Object.entries(question).map(([part, value]) => [`own${i + 1}${part}`, value] as const),
    );
    return { ...values, modules: chosen.join(' '), own: String(own.length), ...Object.fromEntries(questions) };
  });

interface Situation {
  readonly classSize: number;
  readonly hoursAgo: number | null;
  readonly leastK: number;
  readonly fairnessRole: string;
  readonly enrolled: number | null;
}
const large: Situation = { classSize: 60, hoursAgo: null, leastK: 5, fairnessRole: '', enrolled: 60 };
/** One example for each kind of refusal, so that none depends on chance. */
const examples: [Situation, Partial<PlanValues>][] = [
  [large, {}],
  [large, { k: 'seven' }],
  [large, { k: '5', m: '2' }],
  [large, { full: '14' }],
  [large, { closesAt: '' }],
  [large, { opening: 'at-time', opensAt: '' }],
  [large, { own: '1' }],
  [large, { modules: 'voice survey-trust being-seen' }],
  [large, { modules: 'fairness' }],
  [large, { form: 'standard', modules: 'online' }],
  [large, { context: 'yes' }],
  [
    { ...large, enrolled: null },
    { context: 'yes', eligibility: 'codes' },
  ],
  [large, { mode: 'waves', eligibility: 'codes' }],
  [large, { own: '1', own1Text: 'I try to come to class.', own1Doer: 'staff', own1Points: 'CR17 CR19 CR20' }],
  [{ ...large, leastK: 7 }, { k: '5' }],
  [{ ...large, classSize: 14 }, { form: 'standard' }],
  [
    { ...large, hoursAgo: 20 },
    { k: '9', opening: 'by-hand', closesAt: IN_FOUR_DAYS },
  ],
];

test('R2.0 to R2.2, R5.1, E2.4, I2.9 to I2.13, I5.7, I6.2: both come to the same verdict on every plan', async () => {
  const { visitor, courses, set, pulses, forget } = await anInstitution();
  const kept = pulses.get();
  /** What the server tells the page. */
  const nextPulse = async (course: CourseId): Promise<NextPulse> =>
    (await visitor.get(`/api/courses/${course}/next-pulse`)).json();
  const heard = new Set<string>();
  const situation: fc.Arbitrary<Situation> = fc.record({
    classSize: fc.constantFrom(...CLASS_SIZES, 60, 60, 60),
    hoursAgo: fc.constantFrom(...LAST_CLOSED),
    leastK: fc.constantFrom(5, 7),
    fairnessRole: fc.constantFrom('', 'Head of equality'),
    enrolled: fc.constantFrom(null, 39, 40, 60, 60, 60),
  });
  await fc.assert(
    fc.asyncProperty(situation, planned, async ({ classSize, hoursAgo, leastK, fairnessRole, enrolled }, typed) => {
      set.institution.run(leastK, fairnessRole);
      set.enrolled.run(enrolled);
      const course = courses.get(`${classSize} ${hoursAgo}`)!;
      const setting: Setting = { ...(await nextPulse(course)), classSize, zone: ZONE, nowMs: START };
      const values: PlanValues = { ...firstPlan(setting), reason: 'A test asks again at once', ...typed };

      const request = requestOf(values, setting);
      const here = readPlan(values, setting);
      // JSON has no NaN, so a value that cannot be read is sent as the text that was typed.
      const body: unknown = JSON.parse(
        JSON.stringify(request, (_, value: unknown) => (Number.isNaN(value) ? 'not a number' : value)),
      );
      const reply = await visitor.post(`/api/courses/${course}/pulses`, {
        ...(body as object),
        reason: values.reason,
      });
      forget.run(START);

      if (reply.ok) {
        heard.add('made');
        expect(here.ok ? null : here.error).toBeNull();
        return;
      }
      const { type, field = '', detail } = (await reply.json()) as Problem;
      heard.add(type);
      const [fault] = checkPlan(request, setting);
      // The server checks the wording of own questions after the plan.
      if (fault === undefined) expect(type, detail).toBe('custom-item');
      else expect([type, field]).toEqual([fault.kind, fault.field]);
      const shown = formField(field, values) ?? '';
      // The form says which part of such a question has to change, and the server says which question.
      const isShown = (name: string) => (type === 'custom-item' ? name.startsWith(shown.slice(0, 4)) : name === shown);
      expect(here.ok ? [] : Object.keys(here.error).filter(isShown)).not.toEqual([]);
    }),
    { numRuns: 300, examples },
  );
  expect(pulses.get()).toBe(kept);
  // Every kind of refusal must have occurred, or the comparison would show nothing about it.
  expect([...heard].sort()).toEqual([
    'class-too-small',
    'custom-item',
    'k-lowered',
    'made',
    'malformed',
    'nobody-acts',
    'not-allowed',
    'not-vouched',
    'pulse-too-soon',
    'too-many-questions',
    'wrong-time',
  ]);
}, 60_000);
