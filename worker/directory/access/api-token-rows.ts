/**
 * Reads and ends the rows of tokens. A token counts while its time lasts and its maker has the role for it (institution.md H5.2,
 * docs/decisions/0094, 0116).
 */
import { and, eq, exists, gt, ne, not, or, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { dayAt } from '../../../schema/calendar.ts';
import {
  apiTokenIdSchema,
  tokenScopeSchema,
  type ApiTokens,
  type TokenScope,
} from '../../../schema/contract/api-token.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { daySchema, instantSchema } from '../../../schema/contract/instant.ts';
import { apiToken, grants, staff } from '../../../schema/tables/directory/tables.ts';
import type { Database } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';

const rowSchema = z.object({
  id: apiTokenIdSchema,
  name: z.string(),
  scope: tokenScopeSchema,
  by: z.string(),
  madeBy: staffIdSchema,
  expiresAtMs: instantSchema,
  usedDay: z.nullable(daySchema),
});
export type ApiTokenRow = z.infer<typeof rowSchema>;

/** Administrators import, and everybody who works here reads; a student representative is a student (H2.4). */
const makerMay = (db: Database): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(grants)
      .where(
        and(
          eq(grants.staffId, apiToken.madeBy),
          or(
            and(eq(apiToken.scope, 'import'), eq(grants.role, 'institution-admin')),
            and(eq(apiToken.scope, 'read'), ne(grants.role, 'student-representative')),
          ),
        ),
      ),
  );

export function apiTokenRows({ db, host, rows }: Pick<Foundation, 'db' | 'host' | 'rows'>) {
  const select = () =>
    db
      .select({
        id: apiToken.id,
        name: apiToken.name,
        scope: apiToken.scope,
        by: staff.name,
        madeBy: apiToken.madeBy,
        expiresAtMs: apiToken.expiresAtMs,
        usedDay: apiToken.usedDay,
      })
      .from(apiToken)
      .innerJoin(staff, eq(staff.id, apiToken.madeBy));
  const working = (where?: SQL): SQL | undefined => and(gt(apiToken.expiresAtMs, host.now()), makerMay(db), where);
  // Anybody can send made-up tokens, so finding none costs as little as it can (H6.9).
  const byHash = select()
    .where(
      and(
        eq(apiToken.tokenHash, sql.placeholder('tokenHash')),
        gt(apiToken.expiresAtMs, sql.placeholder('nowMs')),
        makerMay(db),
      ),
    )
    .prepare();

  return {
    find: (id: string): ApiTokenRow | null =>
      rows.read(
        'api_token',
        rowSchema,
        select()
          .where(working(eq(apiToken.id, id)))
          .get(),
      ),

    findByHash: (tokenHash: string): ApiTokenRow | null =>
      rows.read('api_token', rowSchema, byHash.get({ tokenHash, nowMs: host.now() })),

    /** The tokens that work, by name. */
    list: (where?: SQL): ApiTokens => ({
      tokens: rows
        .readAll('api_token', rowSchema, select().where(working(where)).orderBy(apiToken.name, apiToken.id).all())
        .map(({ madeBy: _madeBy, expiresAtMs, ...token }) => ({ ...token, untilDay: dayAt(expiresAtMs - 1, 'UTC') })),
    }),
  };
}

export const isOwn = (person: StaffId, scope: TokenScope): SQL | undefined =>
  and(eq(apiToken.madeBy, person), eq(apiToken.scope, scope));

/**
 * Ends the tokens for which this person has no role any more; they do not come back with the role (docs/decisions/0062).
 * @returns whether there was one
 */
export const endTokensOf = ({ db }: Pick<Foundation, 'db'>, person: StaffId): boolean =>
  db
    .delete(apiToken)
    .where(and(eq(apiToken.madeBy, person), not(makerMay(db))))
    .returning()
    .all().length > 0;

/** Ends every token that this person has made. @returns whether there was one */
export const endAllTokensOf = ({ db }: Pick<Foundation, 'db'>, person: StaffId): boolean =>
  db.delete(apiToken).where(eq(apiToken.madeBy, person)).returning().all().length > 0;
