/** The institution's settings, which its administrators change (E10.1). */
import { institution } from '../../schema/tables/directory/tables.ts';
import type { Database } from './database.ts';

export function institutionIn(db: Database) {
  const row = db.select().from(institution).limit(1).prepare();
  return {
    /** Sources of `frame-ancestors` for students' pages, parted by spaces; empty: in nobody's frame (lms.md L9.4). */
    embedOrigins: (): string => row.get()?.embedOrigins ?? '',
  };
}
