/** A pulse for tests of pages, with defaults that a test can override. */
import { definitionSchema, type Definition, type Schedule } from '../../../schema/contract/pulse.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import type { PageLanguage } from '../../../worker/pages/href.ts';

export const SCRIPT = '/assets/student-1a2b.js';
export const TOKEN_SCRIPT = '/assets/token-1a2b.js';
export const WALL_SCRIPT = '/assets/wall-1a2b.js';
export const IN_ENGLISH: PageLanguage = { ...ENGLISH, framed: false };
export const KEY = 'a'.repeat(32);

/** 27 March 2026 at noon in London. */
export const NOON = Date.UTC(2026, 2, 27, 12);
export const SCHEDULE: Schedule = { opensAtMs: NOON - 60_000, closesAtMs: NOON };

export function aDefinition(change: Partial<Definition> = {}): Definition {
  return definitionSchema.parse({
    version: 1,
    id: '00'.repeat(16),
    code: 'K7QF2M',
    institution: { name: 'University of Examples' },
    course: { id: '11'.repeat(16), name: 'Introduction to Anthropology', zone: 'Europe/London' },
    eligibility: 'open',
    mode: 'at-close',
    policy: { k: 7, m: 1, full: 15, grid: 3 },
    breakdown: null,
    eligible: null,
    questions: questionsOf('core'),
    graceSeconds: 120,
    resultsForStudents: true,
    contacts: { support: 'Student Services, Building 4', report: 'Dean of Students', emergency: '999' },
    ...change,
  });
}

export const withTicks: Definition['questions'] = [
  { kind: 'rating', item: { id: 'T1', scale: 'five' } },
  { kind: 'ticklist', id: 'TS', options: ['TS11', 'TS12', 'TS13'].map((id) => ({ id, scale: 'binary' as const })) },
  { kind: 'rating', item: { id: 'TR1', scale: 'five' } },
];
