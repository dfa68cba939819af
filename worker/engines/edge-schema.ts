/** Brings the storage of a Durable Object to the newest schema, unless a newer version has been there (institution.md H6.3). */
import { drizzle, type DrizzleSqliteDODatabase } from 'drizzle-orm/durable-sqlite';
import { migrate } from 'drizzle-orm/durable-sqlite/migrator';
import { isNewer, NewerDatabase, type Migrations } from './newer-database.ts';

/**
 * @param name what the object is, for the sentence of the error
 * @throws NewerDatabase; the storage is as it was
 */
export async function openStorage(
  storage: DurableObjectStorage,
  migrations: Migrations,
  name: string,
): Promise<DrizzleSqliteDODatabase> {
  if (isNewer(lastMigrationMs(storage.sql), migrations)) throw new NewerDatabase(name);
  const db = drizzle(storage);
  await migrate(db, migrations);
  return db;
}

/** @returns when the newest change that the object has seen was written, as drizzle recorded it; 0 for a new object */
function lastMigrationMs(sql: SqlStorage): number {
  const record = sql.exec("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").toArray();
  if (record.length === 0) return 0;
  return Number(sql.exec('SELECT max(created_at) AS last FROM __drizzle_migrations').one()['last'] ?? 0);
}
