/** Published results whose time is over are deleted, with what staff planned and told after them (R3.9, E10.1). */
import { and, eq, lt } from 'drizzle-orm';
import { institution, ledger, plannedAct, pulse, told, toldDraft } from '../../../schema/tables/directory/tables.ts';
import { isAmong, type Database, type Host } from '../record/database.ts';

export interface Deleted {
  readonly beforeDay: string;
  readonly pulses: number;
}

export function retentionIn(db: Database, host: Host) {
  return {
    /**
     * A pulse goes as a whole, by the day of its last release: of one that published in waves nothing is left that could be
     * taken for all. Its row stays, so that its code is never given again (A9).
     * @returns null where nothing was due
     */
    deleteOld(): Deleted | null {
      const settings = db.select().from(institution).get();
      if (settings === undefined) return null;
      const beforeDay = yearsBefore(new Date(host.now()).toISOString().slice(0, 10), settings.retentionYears);
      const old = db
        .select({ id: ledger.pulseId })
        .from(ledger)
        .where(and(eq(ledger.final, true), lt(ledger.day, beforeDay)))
        .all()
        .map(({ id }) => id);
      if (old.length === 0) return null;
      for (const id of old) {
        for (const table of [ledger, plannedAct, told, toldDraft]) db.delete(table).where(eq(table.pulseId, id)).run();
      }
      db.update(pulse).set({ resultsDeleted: true }).where(isAmong(pulse.id, old)).run();
      if (beforeDay > settings.deletedBeforeDay) db.update(institution).set({ deletedBeforeDay: beforeDay }).run();
      return { beforeDay, pulses: old.length };
    },
  };
}

/** The 29th of February of a year without one stands between the 28th and the 1st of March, as text too. */
const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
