/** Gathers what the object of the directory needs to copy itself, and to be made from a copy (institution.md H6.2). */
export { drizzle } from 'drizzle-orm/durable-sqlite';
export { migrate } from 'drizzle-orm/durable-sqlite/migrator';
export { readArchive } from '../directory/archive/read-archive.ts';
export { restoreArchive } from '../directory/archive/restore-archive.ts';
export { newestOf, writeArchive } from '../directory/archive/write-archive.ts';
