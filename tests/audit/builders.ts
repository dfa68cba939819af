/** Builds small truths by hand, for the tests of the auditor itself. */
import { DEFAULT_POLICY, definitionSchema, type Definition, type Question } from '../../schema/contract/pulse.ts';
import type { Sheet } from './truth.ts';

export const ratings = (...ids: readonly string[]): Question[] =>
  ids.map((id) => ({ kind: 'rating', item: { id, scale: 'five' } }));

export function aDefinition(change: Partial<Definition> = {}): Definition {
  return definitionSchema.parse({
    version: 1,
    id: '0'.repeat(32),
    code: '000001',
    institution: { name: 'University' },
    course: { id: '0'.repeat(32), name: 'Statistics', zone: 'Europe/London' },
    eligibility: 'codes',
    mode: 'at-close',
    policy: DEFAULT_POLICY,
    breakdown: null,
    questions: ratings('M1'),
    eligible: 60,
    graceSeconds: 0,
    resultsForStudents: true,
    contacts: { support: 's', report: 'r', emergency: 'e' },
    ...change,
  });
}

let drawn = 0;

/** Makes one sheet for each given answer to M1. */
export const sheetsOf = (codes: readonly number[], groups: readonly string[] = []): Sheet[] =>
  codes.map((code) => aSheet({ M1: code }, groups));

export function aSheet(answers: Sheet['answers'], groups: readonly string[] = [], bucket = 0): Sheet {
  drawn += 1;
  return { id: drawn, pulse: '000001', course: '0'.repeat(32), answers, groups, bucket };
}
