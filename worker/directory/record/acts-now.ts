/**
 * Says which roles count at the moment. Those that came from the institution's provider follow it at each sign-in there, so they
 * count only while a session lives that began there, or by the operator's setup link: another way in must not keep what the
 * provider has taken back (H1.4, docs/decisions/0105).
 */
import { and, eq, exists, gt, ne, or, sql, type Placeholder, type SQL } from 'drizzle-orm';
import { grants, session } from '../../../schema/tables/directory/tables.ts';
import type { Database } from './database.ts';

/** A condition for rows of `grants`. */
export function actsNow(db: Database, nowMs: number | Placeholder): SQL | undefined {
  const vouching = db
    .select({ one: sql`1` })
    .from(session)
    .where(and(eq(session.staffId, grants.staffId), ne(session.way, 'other'), gt(session.expiresAtMs, nowMs)));
  return or(eq(grants.fromProvider, false), exists(vouching));
}
