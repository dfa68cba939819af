/**
 * Stores the tokens with which another system may import courses, each only by its hash (institution.md H3.2, H5.2,
 * docs/decisions/0094). A token is nobody's session: it opens what its scope says, and nothing else.
 */
import { and, eq, gt, lte, or, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import { DAY_MS, dayAt } from '../../../schema/calendar.ts';
import { apiTokenIdSchema, type ApiTokenId, type ApiTokens } from '../../../schema/contract/import.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { daySchema, instantSchema } from '../../../schema/contract/instant.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { apiToken, grants, institution, staff } from '../../../schema/tables/directory/tables.ts';
import type { Limit } from '../../token-bucket.ts';
import type { AttemptName } from '../record/attempts.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { changeLimit, type TooFast } from './change-limit.ts';
import { mayAdminister } from './grants.ts';
import type { SessionRows } from './sessions.ts';

/** A system that sends one file each night needs far less (H5.2). */
const TOKEN_LIMIT: Limit = { burst: 60, perSecond: 1 };

export interface TokenBad {
  readonly kind: 'token-bad';
}

/** Who acts by a token: the audit log knows the token by this id. */
export interface ByToken {
  readonly id: StaffId;
  readonly name: string;
  readonly institution: string;
}

const rowSchema = z.object({
  id: apiTokenIdSchema,
  name: z.string(),
  by: z.string(),
  madeBy: staffIdSchema,
  expiresAtMs: instantSchema,
  usedDay: daySchema.nullable(),
});

export function apiTokensIn(
  { db, host, rows, audited, auditedOnce }: Foundation,
  { sessions }: { readonly sessions: Pick<SessionRows, 'actingGrantsOf'> },
) {
  const limits = changeLimit(() => host.now(), TOKEN_LIMIT);
  const administers = (person: StaffId): boolean => mayAdminister(sessions.actingGrantsOf(person));

  /** Its maker still has to be an administrator. */
  const isMakerAdmin = and(eq(grants.staffId, apiToken.madeBy), eq(grants.role, 'institution-admin'));
  const alive = () => gt(apiToken.expiresAtMs, host.now());
  const select = () =>
    db
      .select({
        id: apiToken.id,
        name: apiToken.name,
        by: staff.name,
        madeBy: apiToken.madeBy,
        expiresAtMs: apiToken.expiresAtMs,
        usedDay: apiToken.usedDay,
      })
      .from(apiToken)
      .innerJoin(staff, eq(staff.id, apiToken.madeBy))
      .innerJoin(grants, isMakerAdmin);

  const list = (): ApiTokens => ({
    tokens: rows
      .readAll('api_token', rowSchema, select().where(alive()).orderBy(apiToken.name, apiToken.id).all())
      .map(({ madeBy: _madeBy, expiresAtMs, ...token }) => ({ ...token, untilDay: dayAt(expiresAtMs - 1, 'UTC') })),
  });

  const makeAgain = (id: string, tokenHash: string): string | null =>
    db.update(apiToken).set({ tokenHash }).where(eq(apiToken.id, id)).returning().get()?.id ?? null;

  return {
    apiTokens: list,

    /**
     * @param tokenHash of the token that its maker is shown once. Sending the attempt again gives the same token another
     * secret, because nobody has seen the first one (E7.0)
     */
    makeApiToken(
      by: StaffId,
      { name, days }: { readonly name: string; readonly days: number },
      tokenHash: string,
      attempt: AttemptName = null,
    ): Result<ApiTokens, { readonly kind: 'forbidden' }> {
      return db.transaction((): Result<ApiTokens, { readonly kind: 'forbidden' }> => {
        if (!administers(by)) return fail({ kind: 'forbidden' });
        auditedOnce<string>(
          { by, name: attempt, made: (id) => makeAgain(id, tokenHash) },
          () => {
            db.delete(apiToken).where(lte(apiToken.expiresAtMs, host.now())).run();
            const id = randomId(host);
            const expiresAtMs = host.now() + days * DAY_MS;
            db.insert(apiToken).values({ id, name, tokenHash, scope: 'import', madeBy: by, expiresAtMs }).run();
            return id;
          },
          // The log goes on naming the token by this note when it is gone.
          (id) => ({ by, action: 'make-token', subject: id, note: name }),
        );
        return ok(list());
      });
    },

    /** Any administrator may end any token, at once. Ending one that is gone changes nothing: an answer may have been lost. */
    endApiToken(by: StaffId, id: ApiTokenId): Result<ApiTokens, { readonly kind: 'forbidden' }> {
      let isDone = false;
      return audited<Result<ApiTokens, { readonly kind: 'forbidden' }>>(
        () => {
          if (!administers(by)) return fail({ kind: 'forbidden' });
          isDone = db.delete(apiToken).where(eq(apiToken.id, id)).returning().all().length > 0;
          return ok(list());
        },
        () => (isDone ? { by, action: 'end-token', subject: id } : null),
      );
    },

    /** Whoever sends this token, if it works; its day of last use is noted at most once a day. */
    useApiToken(tokenHash: string): Result<ByToken, TokenBad | TooFast> {
      const found = rows.read(
        'api_token',
        rowSchema,
        select()
          .where(and(eq(apiToken.tokenHash, tokenHash), alive()))
          .get(),
      );
      if (found === null) return fail({ kind: 'token-bad' });
      const id = staffIdSchema.parse(found.id);
      const retryAfterSeconds = limits.take(id);
      if (retryAfterSeconds > 0) return fail({ kind: 'too-fast', retryAfterSeconds });
      const today = dayAt(host.now(), 'UTC');
      db.update(apiToken)
        .set({ usedDay: today })
        .where(and(eq(apiToken.id, id), or(isNull(apiToken.usedDay), ne(apiToken.usedDay, today))))
        .run();
      const place = db.select({ name: institution.name }).from(institution).get()?.name ?? '';
      return ok({ id, name: found.name, institution: place });
    },

    /**
     * The administrator who answers for an import: whoever acts, or the maker of the token that acts; null if neither may
     * import (any more).
     */
    importsFor(by: StaffId): StaffId | null {
      if (administers(by)) return by;
      const found = select()
        .where(and(eq(apiToken.id, by), alive()))
        .get();
      return rows.read('api_token', rowSchema, found)?.madeBy ?? null;
    },
  };
}

/** Ends the tokens that this person has made. @returns whether there was one */
export const endTokensOf = ({ db }: Pick<Foundation, 'db'>, person: StaffId): boolean =>
  db.delete(apiToken).where(eq(apiToken.madeBy, person)).returning().all().length > 0;
