/** Lists the pulses that are planned for later, of which a server that starts has nothing to do yet. */
import { and, asc, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { codeSchema, type Code } from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import type { Definition, Schedule } from '../../../schema/contract/pulse.ts';
import { pulse } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import type { PulseInCourse } from './kept-pulses.ts';

/** A pulse that opens at this moment, and which of them it is. */
export interface ToCome {
  readonly code: Code;
  readonly opensAtMs: number;
}

export interface SoonOpen extends ToCome {
  readonly definition: Definition;
  readonly schedule: Schedule;
}

export interface ToComeParts {
  readonly find: (code: Code) => PulseInCourse | null;
}

export function toComeIn({ db, rows }: Pick<Foundation, 'db' | 'rows'>, { find }: ToComeParts) {
  const columns = { code: pulse.code, opensAtMs: pulse.opensAtMs };

  return {
    /** Those that open after this moment. One that somebody was allowed to open by hand may be open, whatever its plan says. */
    opensAfter: (fromMs: number): ToCome[] =>
      rows.readAll(
        'pulse',
        toComeSchema,
        db
          .select(columns)
          .from(pulse)
          .where(and(gt(pulse.opensAtMs, fromMs), isNull(pulse.openingAllowedMs)))
          .all(),
      ),

    /**
     * The next ones that open until a moment, in the order of their openings.
     * @param after the one before them, or only a moment
     */
    opensNext(
      after: { readonly opensAtMs: number; readonly code: Code | '' },
      untilMs: number,
      most: number,
    ): SoonOpen[] {
      const isLater = or(
        gt(pulse.opensAtMs, after.opensAtMs),
        sql`(${pulse.opensAtMs} = ${after.opensAtMs} AND ${pulse.code} > ${after.code})`,
      );
      const found = db
        .select(columns)
        .from(pulse)
        .where(and(sql`${pulse.opensAtMs} >= ${after.opensAtMs}`, isLater, lte(pulse.opensAtMs, untilMs)))
        .orderBy(asc(pulse.opensAtMs), asc(pulse.code))
        .limit(most)
        .all();
      return rows.readAll('pulse', toComeSchema, found).flatMap((next) => {
        const kept = find(next.code);
        return kept === null ? [] : [{ ...next, definition: kept.definition, schedule: kept.schedule }];
      });
    },
  };
}

const toComeSchema = z.object({ code: codeSchema, opensAtMs: instantSchema });
