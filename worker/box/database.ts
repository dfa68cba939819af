/** Names the database of a box as drizzle sees it on both engines: synchronous, and without relations (architecture.md A3). */
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

export type BoxDatabase = BaseSQLiteDatabase<'sync', unknown, Record<string, never>>;
