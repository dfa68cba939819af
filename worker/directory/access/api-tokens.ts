/**
 * Makes, uses and ends the tokens of other programs, each stored only by its hash (institution.md H3.2, H5.2,
 * docs/decisions/0094, 0116). A token is nobody's session: it opens what its scope says, and nothing else.
 */
import { and, eq, isNull, lte, ne, or, type SQL } from 'drizzle-orm';
import { DAY_MS, dayAt } from '../../../schema/calendar.ts';
import type { ApiTokenId, ApiTokens, NewApiToken, TokenScope } from '../../../schema/contract/api-token.ts';
import { MOST_OWN_TOKENS } from '../../../schema/contract/defaults.ts';
import type { Grant } from '../../../schema/contract/grants.ts';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { apiToken, institution } from '../../../schema/tables/directory/tables.ts';
import type { Limit } from '../../token-bucket.ts';
import type { AttemptName } from '../record/attempts.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { apiTokenRows, isOwn, type ApiTokenRow } from './api-token-rows.ts';
import { changeLimit, type TooFast } from './change-limit.ts';
import { isOnStaff, mayAdminister } from './grants.ts';
import type { SessionRows } from './sessions.ts';

/** Sixty requests at once, and then one a second: a program that reads each course in turn needs no more (H5.2). */
const TOKEN_LIMIT: Limit = { burst: 60, perSecond: 1 };

export interface TokenRefused {
  readonly kind: 'token-bad' | 'forbidden';
}

type TooMany = { readonly kind: 'too-many-tokens' };

interface Making {
  readonly by: StaffId;
  readonly scope: TokenScope;
  readonly attempt: AttemptName;
  /** Whether this person has as many as anybody may have. */
  readonly isFull: () => boolean;
}

/** Who acts by a token: the audit log knows the token by this id. */
export interface ByToken {
  readonly id: StaffId;
  readonly name: string;
  readonly institution: string;
  readonly grants: readonly Grant[];
}

type Made<E> = Result<ApiTokens, E>;

export function apiTokensIn(
  foundation: Foundation,
  { sessions }: { readonly sessions: Pick<SessionRows, 'actingGrantsOf'> },
) {
  const { db, host, audited, auditedOnce } = foundation;
  const tokens = apiTokenRows(foundation);
  const limits = changeLimit(() => host.now(), TOKEN_LIMIT);
  const administers = (person: StaffId): boolean => mayAdminister(sessions.actingGrantsOf(person));
  const worksHere = (person: StaffId): boolean => isOnStaff(sessions.actingGrantsOf(person));
  const ownTokens = (person: StaffId): ApiTokens => tokens.list(isOwn(person, 'read'));

  const makeAgain = (id: string, tokenHash: string): Result<string, TooMany> | null => {
    const made = db.update(apiToken).set({ tokenHash }).where(eq(apiToken.id, id)).returning().get();
    return made === undefined ? null : ok(made.id);
  };

  /**
   * Sending the attempt again gives the same token another secret, because nobody has seen the first one (E7.0). Call it in a
   * transaction that has checked the right.
   */
  const make = (
    { by, scope, attempt, isFull }: Making,
    { name, days }: NewApiToken,
    tokenHash: string,
  ): Result<string, TooMany> =>
    auditedOnce<Result<string, TooMany>>(
      { by, name: attempt, made: (id) => makeAgain(id, tokenHash) },
      () => {
        db.delete(apiToken).where(lte(apiToken.expiresAtMs, host.now())).run();
        if (isFull()) return fail({ kind: 'too-many-tokens' });
        const id = randomId(host);
        const expiresAtMs = host.now() + days * DAY_MS;
        db.insert(apiToken).values({ id, name, tokenHash, scope, madeBy: by, expiresAtMs }).run();
        return ok(id);
      },
      // The log goes on naming the token by this note when it is gone.
      (made) => (made.ok ? { by, action: 'make-token', subject: made.value, note: name } : null),
    );

  /** Ending one that is gone changes nothing: an answer may have been lost. */
  const end = (by: StaffId, where: SQL | undefined, id: ApiTokenId, isAllowed: () => boolean): boolean => {
    let isDone = false;
    return audited(
      () => {
        if (!isAllowed()) return false;
        isDone =
          db
            .delete(apiToken)
            .where(and(eq(apiToken.id, id), where))
            .returning()
            .all().length > 0;
        return true;
      },
      () => (isDone ? { by, action: 'end-token', subject: id } : null),
    );
  };

  /** What the maker may do at the moment; nothing if they may not act at the moment (docs/decisions/0105). */
  const grantsFor = ({ scope, madeBy }: ApiTokenRow): readonly Grant[] => {
    // What a token imports is checked again in the transaction that imports.
    if (scope === 'import') return [{ role: 'institution-admin', scope: null }];
    const acting = sessions.actingGrantsOf(madeBy);
    return isOnStaff(acting) ? acting : [];
  };

  return {
    /** Every token that works, for administrators. */
    apiTokens: (): ApiTokens => tokens.list(),
    /** The tokens with which programs of this person read. */
    ownTokens,

    /** @param tokenHash of the token that its maker is shown once */
    makeApiToken(
      by: StaffId,
      wanted: NewApiToken,
      tokenHash: string,
      attempt: AttemptName = null,
    ): Made<{ readonly kind: 'forbidden' }> {
      return db.transaction((): Made<{ readonly kind: 'forbidden' }> => {
        if (!administers(by)) return fail({ kind: 'forbidden' });
        make({ by, scope: 'import', attempt, isFull: () => false }, wanted, tokenHash);
        return ok(tokens.list());
      });
    },

    /** Makes a token that reads what this person may read, as long as they may. */
    makeOwnToken(
      by: StaffId,
      wanted: NewApiToken,
      tokenHash: string,
      attempt: AttemptName = null,
    ): Made<{ readonly kind: 'forbidden' } | TooMany> {
      return db.transaction((): Made<{ readonly kind: 'forbidden' } | TooMany> => {
        if (!worksHere(by)) return fail({ kind: 'forbidden' });
        const isFull = () => ownTokens(by).tokens.length >= MOST_OWN_TOKENS;
        const made = make({ by, scope: 'read', attempt, isFull }, wanted, tokenHash);
        return made.ok ? ok(ownTokens(by)) : made;
      });
    },

    /** Any administrator may end any token, at once. */
    endApiToken: (by: StaffId, id: ApiTokenId): Made<{ readonly kind: 'forbidden' }> =>
      end(by, undefined, id, () => administers(by)) ? ok(tokens.list()) : fail({ kind: 'forbidden' }),

    /** Ends a token of one's own, and leaves those of others alone. */
    endOwnToken(by: StaffId, id: ApiTokenId): ApiTokens {
      end(by, isOwn(by, 'read'), id, () => true);
      return ownTokens(by);
    },

    /** Whoever sends this token, if it works and is for this; its day of last use is noted at most once a day. */
    useApiToken(tokenHash: string, scope: TokenScope): Result<ByToken, TokenRefused | TooFast> {
      const found = tokens.findByHash(tokenHash);
      const held = found === null ? [] : grantsFor(found);
      if (found === null || held.length === 0) return fail({ kind: 'token-bad' });
      const id = staffIdSchema.parse(found.id);
      const retryAfterSeconds = limits.take(id);
      if (retryAfterSeconds > 0) return fail({ kind: 'too-fast', retryAfterSeconds });
      if (found.scope !== scope) return fail({ kind: 'forbidden' });
      const today = dayAt(host.now(), 'UTC');
      db.update(apiToken)
        .set({ usedDay: today })
        .where(and(eq(apiToken.id, id), or(isNull(apiToken.usedDay), ne(apiToken.usedDay, today))))
        .run();
      const place = db.select({ name: institution.name }).from(institution).get()?.name ?? '';
      return ok({ id, name: found.name, institution: place, grants: held });
    },

    /**
     * The administrator who answers for an import: whoever acts, or the maker of the token that acts; null if neither may
     * import (any more).
     */
    importsFor(by: StaffId): StaffId | null {
      if (administers(by)) return by;
      const found = tokens.find(by);
      return found?.scope === 'import' ? found.madeBy : null;
    },
  };
}
