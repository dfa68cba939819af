/** Deletes published results whose time is over, with what staff planned and told after them (R3.9, E10.1). */
import { and, eq, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { institutionSchema } from '../../../schema/contract/institution.ts';
import {
  askedAcross,
  institution,
  ledger,
  plannedAct,
  pulse,
  representativeWord,
  told,
  toldDraft,
} from '../../../schema/tables/directory/tables.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { toldSumsIn } from './told-sums.ts';

const keepingSchema = institutionSchema.pick({ retentionYears: true }).extend({ deletedBeforeDay: z.string() });

interface Deleted {
  readonly beforeDay: string;
  readonly pulses: number;
}

/** @param forgetChecked empties what is kept in memory of the ledger */
export function retentionIn({ db, host, rows, audited }: Foundation, forgetChecked: () => void) {
  const toldSums = toldSumsIn({ db, rows });

  const deleteOld = (): Deleted | null => {
    const settings = rows.read('institution', keepingSchema, db.select().from(institution).get());
    // Nothing that was deleted comes back, so nothing is deleted by a number that nobody can have chosen.
    if (settings === null) return null;
    const beforeDay = yearsBefore(new Date(host.now()).toISOString().slice(0, 10), settings.retentionYears);
    const old = db
      .select({ id: ledger.pulseId })
      .from(ledger)
      .where(and(eq(ledger.final, true), lt(ledger.day, beforeDay)))
      .all()
      .map(({ id }) => id);
    if (old.length === 0) return null;
    for (const id of old) {
      db.delete(askedAcross)
        .where(or(eq(askedAcross.pulseId, id), eq(askedAcross.otherId, id)))
        .run();
      for (const table of [ledger, plannedAct, told, toldDraft, representativeWord])
        db.delete(table).where(eq(table.pulseId, id)).run();
    }
    db.update(pulse).set({ resultsDeleted: true }).where(isAmong(pulse.id, old)).run();
    toldSums.forgetDeleted();
    forgetChecked();
    if (beforeDay > settings.deletedBeforeDay) db.update(institution).set({ deletedBeforeDay: beforeDay }).run();
    return { beforeDay, pulses: old.length };
  };

  return {
    /**
     * Deletes what is older than the institution keeps it; call this at each start and each day (R3.9). A pulse is
     * deleted as a whole, by the day of its last release: if a part of its waves were left, somebody could take it for
     * all of them. Its row stays, so that its code is never given again (A9).
     */
    deleteOld(): void {
      audited(deleteOld, (done) =>
        done === null
          ? null
          : {
              by: null,
              action: 'delete-old-results',
              subject: '',
              note: `before ${done.beforeDay}: ${done.pulses}`,
            },
      );
    },
  };
}

/** In a year without a 29th of February the result is a day that does not exist, but as text it still sorts between the 28th and the 1st of March. */
const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
