/**
 * Reads what a list shows of pulses, for many courses at once. A definition is long, and reading 200 of them in full takes
 * longer than everything else on the home together.
 */
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { codeSchema, courseIdSchema, pulseIdSchema, type CourseId } from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import { ledger, pulse } from '../../../schema/tables/directory/tables.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import type { KeptPulse } from './kept-pulses.ts';

export type ListedPulse = Omit<KeptPulse, 'definition'> &
  Omit<z.output<typeof definedSchema>, 'course'> & { readonly course: CourseId };

const definedSchema = z.object({
  id: pulseIdSchema,
  code: codeSchema,
  course: courseIdSchema,
  eligible: z.int().nullable(),
  graceSeconds: z.int(),
});

const listedSchema = definedSchema
  .extend({
    opensAtMs: z.nullable(instantSchema),
    closesAtMs: instantSchema,
    finalSeq: z.int().nullable(),
    resultsDeleted: z.boolean(),
    resultsLost: z.boolean(),
    armed: z.boolean(),
    openingAllowedMs: z.nullable(instantSchema),
  })
  .transform(
    ({ opensAtMs, closesAtMs, finalSeq, resultsLost, ...kept }): ListedPulse => ({
      ...kept,
      schedule: { opensAtMs, closesAtMs },
      closed: finalSeq !== null || kept.resultsDeleted || resultsLost,
      // Results that come after all, from a box that was put back, count.
      resultsLost: resultsLost && finalSeq === null && !kept.resultsDeleted,
    }),
  );

export function listedPulsesIn({ db, rows }: Pick<Foundation, 'db' | 'rows'>) {
  /** A definition that is no JSON makes the row unreadable, and stops nothing beside it. */
  const defined = (path: string) =>
    sql`CASE WHEN json_valid(${pulse.definition}) THEN json_extract(${pulse.definition}, ${path}) END`;
  const ofCourses = db
    .select({
      id: pulse.id,
      code: pulse.code,
      course: pulse.courseId,
      eligible: defined('$.eligible'),
      graceSeconds: defined('$.graceSeconds'),
      opensAtMs: pulse.opensAtMs,
      closesAtMs: pulse.closesAtMs,
      finalSeq: ledger.seq,
      resultsDeleted: pulse.resultsDeleted,
      resultsLost: pulse.resultsLost,
      armed: pulse.armed,
      openingAllowedMs: pulse.openingAllowedMs,
    })
    .from(pulse)
    .leftJoin(ledger, and(eq(ledger.pulseId, pulse.id), eq(ledger.final, true)))
    .where(isAmong(pulse.courseId, sql.placeholder('ids')))
    .orderBy(sql`${pulse.closesAtMs} desc`, pulse.code)
    .prepare();

  return {
    /** All pulses of these courses, the latest closing first. */
    listed: (ids: readonly CourseId[]): ListedPulse[] =>
      rows.readAll('pulse', listedSchema, ofCourses.all({ ids: JSON.stringify(ids) })),
  };
}
