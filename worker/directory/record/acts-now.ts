/**
 * Says which roles count at the moment. Those that came from the institution's provider follow it at each sign-in there, so they
 * count only while a session lives that began there, or for as long after the operator's setup link: another way in must not keep
 * what the provider has taken back (H1.4, docs/decisions/0105).
 */
import { and, eq, exists, gt, or, sql, type Placeholder, type SQL } from 'drizzle-orm';
import { DAY_MS } from '../../../schema/calendar.ts';
import { LONGEST_SESSION_DAYS } from '../../../schema/contract/defaults.ts';
import { grants, session } from '../../../schema/tables/directory/tables.ts';
import type { Database } from './database.ts';

/** A session lives no longer than this, however much it is used (E6.2). */
export const LONGEST_SESSION_MS = LONGEST_SESSION_DAYS * DAY_MS;
/** What the provider said may be old after this (H1.4). */
export const PROVIDER_SESSION_MS = DAY_MS / 2;

/** A condition for rows of `grants`. */
export function actsNow(db: Database, nowMs: number | Placeholder): SQL | undefined {
  const vouching = db
    .select({ one: sql`1` })
    .from(session)
    .where(
      and(
        eq(session.staffId, grants.staffId),
        gt(session.expiresAtMs, nowMs),
        or(
          eq(session.way, 'provider'),
          // Such a session lives for longer, and vouches for no longer.
          and(
            eq(session.way, 'setup-link'),
            sql`${session.endsAtMs} - ${LONGEST_SESSION_MS - PROVIDER_SESSION_MS} > ${nowMs}`,
          ),
        ),
      ),
    );
  return or(eq(grants.fromProvider, false), exists(vouching));
}
