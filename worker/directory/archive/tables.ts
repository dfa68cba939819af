/** Reads which tables and triggers a database has, from SQLite's own record of them. */
import { sql } from 'drizzle-orm';
import type { Database } from '../record/database.ts';

/** Our tables in the order of their names, without those that SQLite, a Durable Object or the migrator keep for themselves. */
export const tablesOf = (db: Database): readonly string[] =>
  db
    .all<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('_') && !name.startsWith('sqlite_'));

export const columnsOf = (db: Database, table: string): readonly string[] =>
  db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(${table}) ORDER BY cid`).map(({ name }) => name);

export const triggersOf = (db: Database): readonly { readonly name: string; readonly sql: string }[] =>
  db.all(sql`SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name`);

/** Our tables, each before those that it refers to: SQLite drops no table that another one still refers to. */
export function childrenFirst(db: Database): readonly string[] {
  const parents = new Map(
    tablesOf(db).map((name) => {
      const found = db.all<{ parent: string }>(sql`SELECT "table" AS parent FROM pragma_foreign_key_list(${name})`);
      return [name, found.map(({ parent }) => parent)] as const;
    }),
  );
  const ordered: string[] = [];
  const add = (name: string): void => {
    if (ordered.includes(name)) return;
    for (const [child, its] of parents) if (child !== name && its.includes(name)) add(child);
    ordered.push(name);
  };
  for (const name of parents.keys()) add(name);
  return ordered;
}
