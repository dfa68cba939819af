/**
 * Lets a computer in the lecture hall show one pulse, open it and close it, without anybody's account: a code that staff
 * make on their phone is typed there once, and the phone confirms it (E7.8, docs/decisions/0046). Everything is decided
 * in the transaction that acts.
 */
import { and, eq, gt, isNotNull, isNull, lte, ne, or } from 'drizzle-orm';
import { z } from 'zod';
import {
  codeSchema,
  staffIdSchema,
  wallIdSchema,
  type Code,
  type StaffId,
  type WallId,
} from '../../../schema/contract/ids.ts';
import { instantSchema } from '../../../schema/contract/instant.ts';
import type { OwnWalls } from '../../../schema/contract/wall.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { roleSchema } from '../../../schema/contract/grants.ts';
import { isRehearsalCode } from '../../../schema/contract/rehearsal-code.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import { grants, wall } from '../../../schema/tables/directory/tables.ts';
import { TokenBucket } from '../../token-bucket.ts';
import { may } from '../access/grants.ts';
import type { TooFast } from '../access/change-limit.ts';
import { actsNow } from '../record/acts-now.ts';
import type { AuditEntry } from '../record/audit.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { AccessEnded } from '../record/access-ended.ts';
import type { PulseInCourse } from './kept-pulses.ts';
import { drawMark } from './mark.ts';
import type { OpeningRefusal } from './moving.ts';

/** A code is typed and confirmed within this time. */
const CODE_MS = 10 * 60 * 1000;
/** A lecture day. Then the computer may show the pulse no more, whatever became of it. */
const RIGHT_MS = 12 * 60 * 60 * 1000;
/** Guesses of everybody together; a code has 40 random bits, so not even a botnet finds one in ten minutes. */
const GUESSES = { burst: 60, perSecond: 0.2 };

const wallSchema = z.object({
  id: wallIdSchema,
  staffId: staffIdSchema,
  code: codeSchema,
  pairHash: z.string(),
  tokenHash: z.string().nullable(),
  allowed: z.boolean(),
  mark: z.string(),
  reason: z.string(),
  expiresAtMs: instantSchema,
});
type WallRow = z.infer<typeof wallSchema>;

/** What a computer in the hall may do now. */
export type HallRight =
  | { readonly at: 'asks'; readonly mark: string }
  | { readonly at: 'shows'; readonly code: Code; readonly by: StaffId; readonly reason: string };
export interface WallEnded {
  readonly kind: 'wall-ended';
}
export interface CodeSpent {
  readonly kind: 'wall-code-spent';
}

interface Parts {
  readonly find: (code: Code) => PulseInCourse | null;
  readonly allowOpening: (by: StaffId, code: Code, reason: string) => Result<null, OpeningRefusal>;
}

export function wallsIn({ db, host, rows, audited, stillActs }: Foundation, { find, allowOpening }: Parts) {
  const guesses = new TokenBucket(GUESSES, host.now());
  const alive = () => gt(wall.expiresAtMs, host.now());
  const read = (row: unknown): WallRow | null => rows.read('wall', wallSchema, row);

  const mayRun = (by: StaffId, code: Code): boolean => {
    const course = find(code)?.course;
    const held = db
      .select()
      .from(grants)
      .where(and(eq(grants.staffId, by), actsNow(db, host.now())))
      .all();
    const schema = z.object({ role: roleSchema, scope: z.string() });
    return course !== undefined && may(rows.readAll('grants', schema, held), 'run-pulses', course.id);
  };

  /**
   * Of a rehearsal nothing is noted but its start (E7.7). Without an entry nobody asks whether the person still has access, so
   * it is asked here.
   */
  const entryOf = (by: StaffId, action: StaffAction, code: Code): AuditEntry | null => {
    stillActs(by);
    return isRehearsalCode(code) ? null : { by, action, subject: code };
  };

  /** The right lives only as long as whoever confirmed it may do the same themself. */
  const actsStill = (by: StaffId, code: Code): boolean => {
    try {
      stillActs(by);
    } catch (error) {
      if (error instanceof AccessEnded) return false;
      throw error;
    }
    return mayRun(by, code);
  };

  const rightOf = (tokenHash: string): HallRight | null => {
    const row = read(
      db
        .select()
        .from(wall)
        .where(and(eq(wall.tokenHash, tokenHash), alive()))
        .get(),
    );
    if (row === null) return null;
    if (!row.allowed) return { at: 'asks', mark: row.mark };
    if (!actsStill(row.staffId, row.code)) return null;
    return { at: 'shows', code: row.code, by: row.staffId, reason: row.reason };
  };

  const ownOf = (by: StaffId): OwnWalls => {
    const found = db
      .select()
      .from(wall)
      .where(and(eq(wall.staffId, by), alive()))
      .orderBy(wall.expiresAtMs)
      .all();
    return {
      walls: rows.readAll('wall', wallSchema, found).map(({ id, code, tokenHash, allowed, mark, expiresAtMs }) => ({
        id,
        code,
        course: find(code)?.course.name ?? '',
        state: allowed ? 'shows' : tokenHash === null ? 'waits' : 'asks',
        mark,
        untilMs: expiresAtMs,
      })),
    };
  };

  return {
    /** Keeps the hash of a new code. One that the same person made before and nobody has typed is void. */
    putWallCode(by: StaffId, code: Code, made: { readonly pairHash: string; readonly reason: string }): number {
      const expiresAtMs = host.now() + CODE_MS;
      return audited(
        () => {
          db.delete(wall).where(lte(wall.expiresAtMs, host.now())).run();
          db.delete(wall)
            .where(and(eq(wall.staffId, by), isNull(wall.tokenHash)))
            .run();
          const row = {
            id: randomId(host),
            staffId: by,
            code,
            tokenHash: null,
            allowed: false,
            mark: drawMark(host),
            expiresAtMs,
          };
          db.insert(wall)
            .values({ ...row, ...made })
            .run();
          return expiresAtMs;
        },
        () => entryOf(by, 'make-wall-code', code),
      );
    },

    /**
     * Spends a code in one statement: if two computers type it at once, one of them finds it. The same computer may send it
     * again, because the first answer may have been lost.
     */
    pairWall(pairHash: string, tokenHash: string): Result<{ readonly mark: string }, CodeSpent | TooFast> {
      return db.transaction((): Result<{ readonly mark: string }, CodeSpent | TooFast> => {
        const retryAfterSeconds = guesses.take(host.now());
        if (retryAfterSeconds > 0) return fail({ kind: 'too-fast', retryAfterSeconds });
        // A computer has a token for each code. With one that it has used, it would have two rights.
        const used = and(eq(wall.tokenHash, tokenHash), ne(wall.pairHash, pairHash));
        if (db.select().from(wall).where(used).get() !== undefined) return fail({ kind: 'wall-code-spent' });
        const paired = db
          .update(wall)
          .set({ tokenHash })
          .where(and(eq(wall.pairHash, pairHash), or(isNull(wall.tokenHash), eq(wall.tokenHash, tokenHash)), alive()))
          .returning()
          .all();
        const row = read(paired[0]);
        return row === null ? fail({ kind: 'wall-code-spent' }) : ok({ mark: row.mark });
      });
    },

    /** The walls that this person made a code for. */
    ownWalls: ownOf,

    /** Gives the computer that typed the code its right, once. @returns the walls of this person as they are now */
    allowWall(by: StaffId, id: WallId): Result<OwnWalls, WallEnded> {
      const allowed = audited<Result<WallRow, WallEnded>>(
        () => {
          const asked = and(eq(wall.id, id), eq(wall.staffId, by), isNotNull(wall.tokenHash), alive());
          const row = read(db.select().from(wall).where(asked).get());
          if (row === null || !mayRun(by, row.code)) return fail({ kind: 'wall-ended' });
          if (!row.allowed) {
            const expiresAtMs = host.now() + RIGHT_MS;
            db.update(wall).set({ allowed: true, expiresAtMs }).where(eq(wall.id, id)).run();
          }
          return ok(row);
        },
        // The answer to the first one may have been lost: allowing again changes nothing.
        (done) => (done.ok && !done.value.allowed ? entryOf(by, 'allow-wall', done.value.code) : null),
      );
      return allowed.ok ? ok(ownOf(by)) : allowed;
    },

    /** Ends the right of a computer, or voids a code. @returns the walls that are left */
    endWall(by: StaffId, id: WallId): OwnWalls {
      return audited(
        () => {
          const [ended] = db
            .delete(wall)
            .where(and(eq(wall.id, id), eq(wall.staffId, by)))
            .returning()
            .all();
          return { ended: read(ended), left: ownOf(by) };
        },
        ({ ended }) => ended && entryOf(by, 'end-wall', ended.code),
      ).left;
    },

    /** What the computer with this token may do now; null if nothing (any more). */
    hallRight: rightOf,

    /** Allows the opening from the hall, as whoever confirmed it, with the reason that they wrote before. */
    allowOpeningInHall(tokenHash: string): Result<Code, OpeningRefusal | WallEnded> {
      return db.transaction((): Result<Code, OpeningRefusal | WallEnded> => {
        const right = rightOf(tokenHash);
        if (right?.at !== 'shows') return fail({ kind: 'wall-ended' });
        const allowed = allowOpening(right.by, right.code, right.reason);
        return allowed.ok ? ok(right.code) : allowed;
      });
    },

    /** Ends the right of a computer that leaves the wall, or whose pulse has published. */
    leaveHall(tokenHash: string): void {
      db.delete(wall).where(eq(wall.tokenHash, tokenHash)).run();
    },
  };
}
