/**
 * Puts an archive into a directory that nobody has set up yet (institution.md H6.2): all of it or nothing, in one transaction.
 * Rows of an older schema go into that schema; the migrations that came since run afterwards.
 */
import { sql } from 'drizzle-orm';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { staff } from '../../../schema/tables/directory/tables.ts';
import type { Database } from '../record/database.ts';
import { LEFT_OUT, type Migrations } from './format.ts';
import type { Archive, ArchiveFault } from './read-archive.ts';
import { childrenFirst, columnsOf, triggersOf } from './tables.ts';

export type RestoreFault =
  | ArchiveFault
  /** Somebody has set this directory up already. */
  | { readonly kind: 'not-empty' };

export interface Restored {
  readonly rows: number;
  /** Pulses that were open when the archive was made, or have begun since: their answers are not in it. */
  readonly lost: number;
  /** Pulses that are still ahead; their boxes have to be made again. */
  readonly planned: number;
}

export function restoreArchive(
  db: Database,
  { manifest, linesOf }: Archive,
  known: Migrations,
  nowMs: number,
): Result<Restored, RestoreFault> {
  const { entries } = known.journal;
  const upTo = entries.findIndex(({ tag, when }) => tag === manifest.schema.tag && when === manifest.schema.when);
  if (upTo < 0) return fail({ kind: 'archive-newer' });
  try {
    return db.transaction(() => {
      if (db.select({ id: staff.id }).from(staff).limit(1).get() !== undefined) return fail({ kind: 'not-empty' });
      clear(db);
      for (const { idx, when } of entries.slice(0, upTo + 1)) {
        for (const statement of (known.migrations[`m${String(idx).padStart(4, '0')}`] ?? '').split(
          '--> statement-breakpoint',
        ))
          db.run(sql.raw(statement));
        db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('', ${when})`);
      }
      // Rows come as they were, so nothing that a row sets off may run again.
      const triggers = triggersOf(db);
      for (const { name } of triggers) db.run(sql`DROP TRIGGER ${sql.identifier(name)}`);
      let rows = 0;
      for (const [table, { columns, parts }] of Object.entries(manifest.tables)) {
        const has = columnsOf(db, table);
        if (LEFT_OUT.includes(table) || columns.some((column) => !has.includes(column))) throw new Misfit(table);
        for (const part of parts) {
          insert(db, table, columns, linesOf(part));
          rows += part.rows;
        }
      }
      for (const trigger of triggers) db.run(sql.raw(trigger.sql));
      return ok({ rows, ...leaveBoxes(db, nowMs) });
    });
  } catch (error) {
    // SQLite says which row does not fit by throwing, and the transaction is undone.
    return fail({ kind: 'archive-damaged', part: error instanceof Misfit ? error.message : 'rows' });
  }
}

/** A table or a column that the schema of the archive does not have. */
class Misfit extends Error {}

/** Takes away the empty tables that a new directory has, with what its first start wrote. */
function clear(db: Database): void {
  db.run(sql`PRAGMA defer_foreign_keys = ON`);
  for (const { name } of triggersOf(db)) db.run(sql`DROP TRIGGER ${sql.identifier(name)}`);
  const tables = childrenFirst(db);
  for (const table of tables) db.run(sql`DELETE FROM ${sql.identifier(table)}`);
  for (const table of tables) db.run(sql`DROP TABLE ${sql.identifier(table)}`);
  db.run(sql`DELETE FROM __drizzle_migrations`);
}

/** All rows of a part are one parameter, because a Durable Object takes a hundred of them at most. */
function insert(db: Database, table: string, columns: readonly string[], lines: readonly string[]): void {
  const named = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  );
  const values = sql.join(
    columns.map((column) => sql`json_extract(value, ${sql.raw(`'$.${column}'`)})`),
    sql`, `,
  );
  db.run(
    sql`INSERT INTO ${sql.identifier(table)} (${named}) SELECT ${values} FROM json_each(${`[${lines.join(',')}]`}) ORDER BY key`,
  );
}

/**
 * Boxes are in no archive. A pulse that had begun is lost with its answers (privacy.md R3.6, decision 0044). One that is still
 * ahead has promised nothing to anybody yet, so its box is made again, as after a crash before it was made (E7.13).
 */
export function leaveBoxes(db: Database, nowMs: number): Pick<Restored, 'lost' | 'planned'> {
  const runs = sql`results_deleted = 0 AND results_lost = 0
    AND NOT EXISTS (SELECT 1 FROM ledger WHERE ledger.pulse_id = pulse.id AND ledger.final = 1)`;
  const isAhead = sql`(opens_at_ms IS NULL OR opens_at_ms > ${nowMs})`;
  const count = (where: ReturnType<typeof sql>): number =>
    db.all<{ n: number }>(sql`SELECT count(*) AS n FROM pulse WHERE ${runs} AND ${where}`)[0]?.n ?? 0;
  const told = { lost: count(sql`NOT ${isAhead}`), planned: count(isAhead) };
  db.run(sql`UPDATE pulse SET armed = 0 WHERE ${runs} AND ${isAhead}`);
  return told;
}
