/** Tests the sentences that stand for a folded part of "New pulse", and what is told beside them (E7.11). */
import { describe, expect, test } from 'vitest';
import { inShort } from '../../../../client/staff/new-pulse/in-short.ts';
import { faultsIn, partOf, PARTS, type PartName } from '../../../../client/staff/new-pulse/parts.ts';
import { readPlan } from '../../../../client/staff/new-pulse/plan-errors.ts';
import { firstPlan, type PlanValues, type Setting } from '../../../../client/staff/new-pulse/plan.ts';
import type { Signal } from '../../../../schema/instrument/signals.ts';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import { aSetting } from './a-setting.ts';

const HOUR_MS = 3_600_000;
const setting = aSetting();
const rest = (hours: number): Partial<Setting> => ({
  rest: { after: codeSchema.parse('K7QF2M'), earliestMs: setting.nowMs + hours * HOUR_MS },
});
const lowRetention: readonly Signal[] = [{ kind: 'retention', percent: 60 }];

interface Case {
  readonly values?: Partial<PlanValues>;
  readonly of?: Partial<Setting>;
  readonly signals?: readonly Signal[];
}

const linesOf = (part: PartName, { values = {}, of = {}, signals = [] }: Case): readonly string[] => {
  const now = aSetting(of);
  const { says, notes } = inShort(part, { ...firstPlan(now), ...values }, now, signals);
  return [says, ...notes];
};

test.each<[PartName, Case, readonly string[]]>([
  ['questions', {}, ['Six questions on mattering, belonging and trust.']],
  [
    'questions',
    { values: { form: 'standard', modules: 'group-work', own: '2', context: 'yes' } },
    [
      'Twelve questions on mattering, belonging and trust.',
      'Also asked: the question set “Group work and other students”.',
      '2 questions of your own are added.',
      'One more question, asked last, splits the results.',
    ],
  ],
  [
    // I1.29: what is suggested is not hidden, until it is chosen.
    'questions',
    { signals: lowRetention, values: { modules: 'transitions' } },
    [
      'Six questions on mattering, belonging and trust.',
      'Also asked: the question set “Start of term and moments of change”.',
      'What is noted about this course suggests the question set “Being seen: small signs of respect”.',
    ],
  ],
  [
    // W13 stands where staff choose who can answer, whether or not they unfold it.
    'people',
    {},
    [
      'Anyone with the link or QR code can answer.',
      'They can answer even twice, and someone who sends made-up responses might be able to work out the real ones.',
    ],
  ],
  [
    'people',
    { values: { eligibility: 'codes' } },
    [
      'Whoever has one of 60 printed codes can answer, one for each student.',
      'Each code works once. It is recorded that it was used, not what was answered with it.',
    ],
  ],
  ['times', {}, ['You open it in class. It closes Tuesday 3 March at 09:15 GMT.']],
  [
    // R2.1: the start that is blocked says until when.
    'times',
    { of: rest(48) },
    [
      'It opens Wednesday 4 March at 09:15 GMT and closes Thursday 5 March at 09:15 GMT.',
      'Students on this course were asked less than 72 hours ago. The earliest opening is Wednesday 4 March at 09:07 GMT.',
    ],
  ],
  ['times', { values: { closesAt: '' } }, ['Please choose when it opens and closes.']],
  ['results', {}, ['You and your students see the results once, at the end, from 7 responses on.']],
  [
    'results',
    { values: { mode: 'waves', results: '', k: '9', m: '2', full: '20', graceMinutes: '1' } },
    [
      'Only staff of the course see the results, in waves of 9 responses or more.',
      'They are also protected if somebody knows two of the responses.',
      'Counts are exact from 20 responses on.',
      'Forms already on screen can be sent for 1 minute after closing.',
    ],
  ],
])('E7.11: %s, %j', (part, given, lines) => {
  expect(linesOf(part, given)).toEqual(lines);
});

describe('what is wrong in a part', () => {
  test('every field but the reason, which is never folded, belongs to one part (E7.11)', () => {
    const fields = Object.keys(firstPlan(setting)) as (keyof PlanValues)[];
    expect(fields.filter((field) => partOf(field) === null)).toEqual(['reason']);
  });

  test('is said at the part of its field, each sentence once', () => {
    const values = { ...firstPlan(setting), k: '3', full: '3', graceMinutes: '99', opening: 'at-time', opensAt: '' };
    const read = readPlan(values, setting);
    const said = read.ok ? [] : PARTS.map((part) => faultsIn(part, read.error));
    expect(said).toEqual([
      [],
      [],
      ['Please choose a day and a time.'],
      expect.arrayContaining(['Please enter a number from 0 to 10.']),
    ]);
  });
});
