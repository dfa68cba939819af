/** Tests that an earlier pulse fills in the form as it was planned (E7.6). */
import { expect, test } from 'vitest';
import { firstPlan, requestOf, type PlanValues } from '../../../../client/staff/new-pulse/plan.ts';
import { readPlan } from '../../../../client/staff/new-pulse/plan-errors.ts';
import { onlyMoves, planFrom } from '../../../../client/staff/new-pulse/plan-from.ts';
import { newPulseSchema } from '../../../../schema/contract/pulse-plan.ts';
import { pointsToConfirm } from '../../../../schema/instrument/custom-items.ts';
import { requestOf as serverRequest } from '../../../../worker/http/staff/request.ts';
import { aCourse, aDirectory, aStaffMember, START, vouch } from '../../../worker/directory/a-directory.ts';
import { aSetting } from './a-setting.ts';

const ZONE = 'Europe/Stockholm';
const setting = aSetting({ classSize: 60, enrolled: 60, nowMs: START, zone: ZONE, leastK: 5 });

/** What the server makes of a plan. */
function planned(values: PlanValues) {
  const { directory } = aDirectory();
  const me = aStaffMember(directory);
  const course = aCourse(directory, me.id, { classSize: 60 });
  vouch(directory, course, 60);
  const checked = readPlan(values, setting);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  const request = serverRequest(newPulseSchema.parse({ ...checked.value, reason: 'A test' }));
  if (!request.ok) throw new Error(request.error.why);
  const drafted = directory.pulses.draft(me.id, course, request.value);
  if (!drafted.ok) throw new Error(drafted.error.kind);
  return drafted.value;
}

test.each<[string, Partial<PlanValues>]>([
  ['the core', {}],
  ['codes and waves', { eligibility: 'codes', mode: 'waves', opening: 'at-time', closesAt: '2026-10-08T09:00' }],
  ['a split', { eligibility: 'codes', context: 'yes' }],
  [
    'the longer form with a question set and other promises',
    { form: 'standard', modules: 'assessment', k: '9', m: '2', full: '20', graceMinutes: '5', results: '' },
  ],
  [
    'a question of its own',
    { own: '1', own1Text: 'The teachers on my course answer my questions.', own1Doer: 'staff', own1Points: 'all' },
  ],
])('E7.6: %s', (_, wished) => {
  const typed: PlanValues = { ...firstPlan(setting), ...wished };
  const before = planFrom(planned({ ...typed, own: '0' }).definition, null, setting);
  // The points that an author confirms are those of the language.
  const points = typed.own === '1' ? { own1Points: allPoints() } : {};
  const { definition, schedule } = planned({ ...typed, ...points });
  const again = planFrom(definition, schedule, setting);
  expect(requestOf(again, setting)).toEqual({
    ...requestOf({ ...typed, ...points }, setting),
    custom: requestOf(again, setting).custom,
  });
  expect(requestOf(again, setting).custom.map(({ text }) => text)).toEqual(typed.own === '1' ? [typed.own1Text] : []);
  // It is accepted as it stands.
  expect(planned(again).definition.questions).toEqual(definition.questions);
  // A new pulse like it gets new times.
  expect(before.opening).toBe(firstPlan(setting).opening);

  const moves = (after: Partial<PlanValues>, classSize = 60): boolean =>
    onlyMoves(definition, { before: again, after: { ...again, ...after }, classSize });
  expect([moves({}), moves({ opening: 'at-time', opensAt: '2026-10-06T08:00', closesAt: '2026-10-09T08:00' })]).toEqual(
    [true, true],
  );
  expect([moves({ k: '12' }), moves({ results: again.results === '' ? 'yes' : '' })]).toEqual([false, false]);
  // There would be more slips than codes.
  expect(moves({}, 61)).toBe(definition.eligible === null);
});

const allPoints = (): string =>
  pointsToConfirm('en')
    .map(({ rule }) => rule)
    .join(' ');
