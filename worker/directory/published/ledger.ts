/** The ledger: what the gate has published, append-only under (pulse id, seq). It is the only source of results (R3.1, R3.7.2, G4). */
import { and, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { codeSchema, type Code, type CourseId, type PulseId } from '../../../schema/contract/ids.ts';
import { daySchema, instantSchema } from '../../../schema/contract/instant.ts';
import { ledgerEntrySchema, type LedgerEntry } from '../../../schema/contract/release.ts';
import { ledger, pulse, rehearsal } from '../../../schema/tables/directory/tables.ts';
import { Released, releasedFrom } from '../../gate/released.ts';
import type { Mail } from '../mail/mail.ts';
import { isAmong } from '../record/database.ts';
import type { Rows } from '../record/rows.ts';
import type { Foundation } from '../record/foundation.ts';

/** `same`: these bytes stand there already. `conflict`: other bytes do, or the pulse is closed, and the closing box must stop. */
export type Appended = 'appended' | 'same' | 'conflict';

/** A page of courses shows at most 250 entries. So many take less than 10 MB, also in the memory of a Durable Object. */
const MOST_CHECKED = 1000;

const isSameRow = (known: LedgerEntry, row: typeof ledger.$inferSelect): boolean =>
  known.entry === row.entry && known.sha256 === row.sha256 && known.final === row.final;

export function ledgerIn({ db, host, rows }: Foundation, mail: Pick<Mail, 'tellNews'>) {
  const ofPulse = eq(ledger.pulseId, sql.placeholder('pulse'));
  const bySeq = db
    .select()
    .from(ledger)
    .where(and(ofPulse, eq(ledger.seq, sql.placeholder('seq'))))
    .prepare();
  const theFinal = db
    .select()
    .from(ledger)
    .where(and(ofPulse, eq(ledger.final, true)))
    .prepare();

  const add = db
    .insert(ledger)
    .values({
      pulseId: sql.placeholder('pulseId'),
      seq: sql.placeholder('seq'),
      day: sql.placeholder('day'),
      final: sql.placeholder('final'),
      entry: sql.placeholder('entry'),
      sha256: sql.placeholder('sha256'),
    })
    .prepare();

  const isDeleted = db
    .select({ resultsDeleted: pulse.resultsDeleted })
    .from(pulse)
    .where(eq(pulse.id, sql.placeholder('pulse')))
    .prepare();

  const asRehearsal = db
    .select({ id: rehearsal.id })
    .from(rehearsal)
    .where(eq(rehearsal.id, sql.placeholder('pulse')))
    .prepare();

  const allOfPulse = db.select().from(ledger).where(ofPulse).orderBy(ledger.seq).prepare();

  /** Bytes that were checked once need not be checked again, as long as they are the same (A7). */
  const checked = new Map<string, { readonly day: string; readonly entry: LedgerEntry }>();
  const readChecked = (row: typeof ledger.$inferSelect): LedgerEntry | null => {
    const name = `${row.pulseId} ${row.seq}`;
    const known = checked.get(name);
    if (known !== undefined && known.day === row.day && isSameRow(known.entry, row)) return known.entry;
    const entry = readEntry(rows, row);
    checked.delete(name);
    if (entry === null) return null;
    if (checked.size >= MOST_CHECKED) checked.delete(checked.keys().next().value ?? '');
    checked.set(name, { day: row.day, entry });
    return entry;
  };

  const read = (id: PulseId, seq: number) => readEntry(rows, bySeq.get({ pulse: id, seq }));
  const final = (id: PulseId) => readEntry(rows, theFinal.get({ pulse: id }));

  const entries = (id: PulseId): LedgerEntry[] =>
    allOfPulse.all({ pulse: id }).flatMap((row) => readChecked(row) ?? []);

  return {
    read,

    final,

    /** Nothing of what was deleted stays in memory either (R3.9). */
    forgetChecked: (): void => checked.clear(),

    /** All that a pulse has published so far: waves first, the final entry last. */
    entries,

    /** The same for several pulses, in their order. Each call may cross the network, and a home needs hundreds. */
    entriesOfEach(ids: readonly PulseId[]): LedgerEntry[][] {
      const found = db.select().from(ledger).where(isAmong(ledger.pulseId, ids)).orderBy(ledger.seq).all();
      const byPulse = Map.groupBy(found, ({ pulseId }) => pulseId);
      return ids.map((id) => (byPulse.get(id) ?? []).flatMap((row) => readChecked(row) ?? []));
    },

    /**
     * Finds the pulse of a course that is open, or else the next of those that have not published their last results yet
     * (R2.1).
     */
    runningIn(course: CourseId): Code | null {
      const found = db
        .select({ code: pulse.code, opensAtMs: pulse.opensAtMs, closesAtMs: pulse.closesAtMs })
        .from(pulse)
        .leftJoin(ledger, and(eq(ledger.pulseId, pulse.id), eq(ledger.final, true)))
        .where(
          and(
            eq(pulse.courseId, course),
            eq(pulse.resultsDeleted, false),
            eq(pulse.resultsLost, false),
            isNull(ledger.seq),
          ),
        )
        .orderBy(pulse.closesAtMs, pulse.code)
        .all();
      const nowMs = host.now();
      const unfinished = rows.readAll('pulse', runningSchema, found);
      // One that could not publish yet must not hide the one that is open.
      const open = unfinished.find(
        ({ opensAtMs, closesAtMs }) => opensAtMs !== null && opensAtMs <= nowMs && nowMs < closesAtMs,
      );
      return (open ?? unfinished[0])?.code ?? null;
    },

    /** Whether staff were told anything: false where too few answered. */
    hasResults: (id: PulseId): boolean =>
      entries(id).some((entry) => {
        const released = Released.fromLedger(entry);
        return released.ok && released.value.release.outcome.kind === 'published';
      }),

    /**
     * Whether a pulse has ended and nobody was ever told anything of it: too few answered, or its answers could not be
     * opened. What cannot be read here may have been read by others before, so it counts as published (R2.1).
     */
    endedWithNothing(id: PulseId): boolean {
      const rowCount = allOfPulse.all({ pulse: id }).length;
      const readable = entries(id);
      return (
        readable.some((entry) => entry.final) &&
        readable.length === rowCount &&
        readable.every((entry) => releasedFrom(entry).release.outcome.kind !== 'published')
      );
    },

    /** Says whether everyone of the course can read something about this item. A withheld item does not count (I5.4). */
    hasPublished: (id: PulseId, item: string): boolean =>
      entries(id).some((entry) => {
        const { outcome } = releasedFrom(entry).release;
        const atoms = outcome.kind === 'published' ? outcome.atoms : [];
        return atoms.some(({ items }) => Object.hasOwn(items, item) && items[item]?.form !== 'X');
      }),

    append(entry: LedgerEntry): Appended {
      // A time of day would tell when the last answer came, so only the day is kept (R3.1).
      const day = new Date(host.now()).toISOString().slice(0, 10);
      return db.transaction(() => {
        // Nothing is ever published of a rehearsal, whatever its box sends. Once it has ended, no pulse has its id (E7.7).
        if (asRehearsal.get({ pulse: entry.pulseId }) !== undefined) return 'conflict';
        // What stands there counts even if it cannot be read: nothing is ever appended beside it.
        const there = bySeq.get({ pulse: entry.pulseId, seq: entry.seq });
        if (there !== undefined)
          return there.sha256 === entry.sha256 && there.final === entry.final ? 'same' : 'conflict';
        if (
          theFinal.get({ pulse: entry.pulseId }) !== undefined ||
          isDeleted.get({ pulse: entry.pulseId })?.resultsDeleted === true
        )
          return 'conflict';
        add.run({ ...entry, day });
        // Whoever teaches hears of it only if it stands there, and as soon as it does (H4.2).
        if (entry.final) mail.tellNews(entry.pulseId);
        return 'appended';
      });
    },
  };
}

const runningSchema = z.object({ code: codeSchema, opensAtMs: z.nullable(instantSchema), closesAtMs: instantSchema });

/** An entry whose bytes the gate made, of a day that exists. The day is left out: readers get exactly what the gate made. */
const keptEntrySchema = z
  .object({ ...ledgerEntrySchema.shape, day: daySchema })
  .transform(({ pulseId, seq, final, entry, sha256 }): LedgerEntry => ({ pulseId, seq, final, entry, sha256 }))
  .refine((entry) => Released.fromLedger(entry).ok, 'not what the gate made');

/** @returns null, and tells the operator, if the entry is not what the gate made (A7) */
export const readEntry = (rows: Rows, row: typeof ledger.$inferSelect | undefined): LedgerEntry | null =>
  rows.read('ledger', keptEntrySchema, row);
