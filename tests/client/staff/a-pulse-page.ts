/** Builds the page of a pulse as its staff see it, with defaults. */
import { codeSchema, courseIdSchema, courseKeySchema, pulseIdSchema } from '../../../schema/contract/ids.ts';
import { DEFAULT_POLICY } from '../../../schema/contract/pulse.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Stage } from '../../../schema/contract/stage.ts';

export const CLOSES = 1_800_000_000_000;

export function aPulsePage(
  stage: Stage,
  schedule: Partial<PulsePage['schedule']> = {},
  definition: Partial<PulsePage['definition']> = {},
): PulsePage {
  const course = { id: courseIdSchema.parse('a'.repeat(32)), name: 'Hydrology', zone: 'Europe/Stockholm' };
  return {
    course: { ...course, classSize: 60, language: 'en', secondLanguage: null },
    definition: {
      version: 1,
      id: pulseIdSchema.parse('0'.repeat(32)),
      code: codeSchema.parse('K7QF2M'),
      institution: { name: 'Lund' },
      course,
      eligibility: 'open',
      mode: 'at-close',
      policy: DEFAULT_POLICY,
      breakdown: null,
      eligible: null,
      questions: [],
      graceSeconds: 120,
      resultsForStudents: true,
      contacts: { support: 's', report: 'r', emergency: 'e' },
      ...definition,
    },
    schedule: { opensAtMs: null, closesAtMs: CLOSES, ...schedule },
    stage,
    outcome: null,
    band: null,
    studentUrl: 'https://pulse.example/s/K7QF2M',
    courseLink: { key: courseKeySchema.parse('M4TTER1N'), url: 'https://pulse.example/c/M4TTER1N' },
    urlIsLocal: false,
  };
}
