/** Builds definitions and strata with defaults, for tests of what the gate does with them. */
import fc from 'fast-check';
import { codeSchema, courseIdSchema, pulseIdSchema } from '../../../schema/contract/ids.ts';
import {
  DEFAULT_POLICY,
  isPublishable,
  itemsOf,
  POINTS_BY_SCALE,
  type Definition,
  type Item,
  type Publishable,
  type Question,
  type Scale,
} from '../../../schema/contract/pulse.ts';
import type { Stratum } from '../../../worker/gate/atoms.ts';

export const rating = (id: string, scale: Scale = 'five'): Question => ({ kind: 'rating', item: { id, scale } });

export function aDefinition(changes: Partial<Definition> = {}): Definition {
  return {
    version: 1,
    id: pulseIdSchema.parse('5eed'.repeat(8)),
    code: codeSchema.parse('K7QF2M'),
    institution: { name: 'Sample University' },
    course: { id: courseIdSchema.parse('c0'.repeat(16)), name: 'Algebra I', zone: 'Europe/Stockholm' },
    eligibility: 'open',
    mode: 'at-close',
    policy: DEFAULT_POLICY,
    breakdown: null,
    questions: [rating('M1'), rating('B1'), rating('T1')],
    eligible: null,
    graceSeconds: 120,
    resultsForStudents: true,
    contacts: { support: 'Student health', report: 'Ombudsperson', emergency: '112' },
    ...changes,
  };
}

/** The same definition, for the gate, which takes no rehearsal (E7.7). @throws if it is one */
export function publishable(definition: Definition): Publishable {
  if (!isPublishable(definition)) throw new Error('A rehearsal publishes nothing');
  return definition;
}

/** The definition of a rehearsal: it differs from that of a pulse by its mark and its code (E7.7). */
export const aRehearsal = (changes: Partial<Definition> = {}): Definition =>
  aDefinition({ code: codeSchema.parse('R7QF2M'), rehearsal: true, ...changes });

/**
 * A pulse with printed codes for this many students. Only `codes` and `roster` may have waves or a breakdown (R5.1).
 */
export const aDefinitionWithCodes = (changes: Partial<Definition> = {}): Definition =>
  aDefinition({ eligibility: 'codes', eligible: 40, ...changes });

export const aDefinitionInWaves = (changes: Partial<Definition> = {}): Definition =>
  aDefinitionWithCodes({ mode: 'waves', ...changes });

/** A definition that is divided into categories. */
export const aDividedDefinition = (categories: readonly string[], minGroup = 1): Definition =>
  aDefinitionWithCodes({ breakdown: { id: 'X1', categories: [...categories], minGroup } });

/** The codes of one respondent, one for each item; 0 means "no answer". */
export type Sheet = readonly number[];

export function stratumOf(items: readonly Item[], sheets: readonly Sheet[]): Stratum {
  const counted = items.map((item, i) => {
    const counts = Array.from({ length: 1 + POINTS_BY_SCALE[item.scale] }, () => 0);
    for (const sheet of sheets) counts[sheet[i] ?? 0]! += 1;
    return counts;
  });
  return { respondents: sheets.length, items: counted };
}

/** Any sheet that this form allows. */
export const sheetsFor = (definition: Definition): fc.Arbitrary<Sheet> =>
  fc.tuple(...itemsOf(definition).map(({ scale }) => fc.nat(POINTS_BY_SCALE[scale])));

/** A scale, and counts of valid answers on it. */
export const histograms = (most = 40): fc.Arbitrary<readonly [scale: Scale, counts: number[]]> =>
  fc
    .constantFrom<Scale[]>('five', 'three', 'binary')
    .chain((scale) =>
      fc.tuple(
        fc.constant(scale),
        fc.array(fc.nat(most), { minLength: POINTS_BY_SCALE[scale], maxLength: POINTS_BY_SCALE[scale] }),
      ),
    );
