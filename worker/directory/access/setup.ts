/**
 * Stores the first way in, and the way back in: single-use links that set up the institution, and after that let one of its
 * administrators in again (E6.1). Only their hashes are kept.
 */
import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import type { Setup, SetupCheck } from '../../../schema/contract/account.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { grants, institution, setupLink, staff } from '../../../schema/tables/directory/tables.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { nameColumns } from '../record/names.ts';
import type { Leaving } from './leaving.ts';
import type { SessionRows, SignedIn } from './sessions.ts';

/** What the first page asks, without the token, which the directory never sees. */
export type Newcomer = Omit<Setup, 'token'>;

/** A link was printed a moment ago, and can still be used. */
export interface PrintedLately {
  readonly kind: 'printed-lately';
  readonly retryAfterSeconds: number;
}

interface Parts {
  readonly sessions: Pick<SessionRows, 'start'>;
  readonly leave: Pick<Leaving, 'endSession'>;
}

export type ClaimRefusal = 'setup-link-spent' | 'set-up-already';

const adminSchema = z.object({ id: staffIdSchema, name: z.string() });

export function setupIn({ db, host, rows, audited }: Foundation, { sessions, leave }: Parts) {
  const setupLinkExists = (tokenHash: string): boolean =>
    db.select().from(setupLink).where(eq(setupLink.tokenHash, tokenHash)).get() !== undefined;

  const administrators = (): SetupCheck['administrators'] =>
    rows.readAll(
      'staff',
      adminSchema,
      db
        .select({ id: staff.id, name: staff.name })
        .from(grants)
        .innerJoin(staff, eq(staff.id, grants.staffId))
        .where(eq(grants.role, 'institution-admin'))
        .orderBy(asc(staff.name), staff.id)
        .all(),
    );
  const hasAdmin = (): boolean =>
    db.select().from(grants).where(eq(grants.role, 'institution-admin')).limit(1).get() !== undefined;
  const spend = (tokenHash: string): boolean =>
    db.delete(setupLink).where(eq(setupLink.tokenHash, tokenHash)).returning().all().length > 0;

  return {
    hasAdmin,

    /**
     * Whom a setup link can let in: the administrators there are, or nobody before the institution is set up. It is null if
     * the link does not work (any more).
     */
    checkSetupLink: (tokenHash: string): SetupCheck | null =>
      setupLinkExists(tokenHash) ? { administrators: administrators() } : null,

    /**
     * There is one link at a time: a new one voids the older one.
     * @param keptMs a link that is younger than this is kept, and no new one is made: where anybody can ask for a link,
     * nobody can void the one that the operator is about to use
     */
    putSetupLink(tokenHash: string, keptMs = 0): Result<null, PrintedLately> {
      return audited<Result<null, PrintedLately>>(
        () => {
          const before = db.select({ madeAtMs: setupLink.madeAtMs }).from(setupLink).get();
          const waitMs = before === undefined ? 0 : before.madeAtMs + keptMs - host.now();
          if (waitMs > 0) return fail({ kind: 'printed-lately', retryAfterSeconds: Math.ceil(waitMs / 1000) });
          db.delete(setupLink).run();
          db.insert(setupLink).values({ tokenHash, madeAtMs: host.now() }).run();
          return ok(null);
        },
        ({ ok: done }) => (done ? { by: null, action: 'print-setup-link', subject: '' } : null),
      );
    },

    /**
     * Spends a link, makes the institution with its first administrator and signs them in. If two people claim one link, the
     * second finds it spent. Once there is an administrator, no link makes another: `restoreAdmin` lets one in again.
     * @param replaced the hash of the token of the session that the browser had before, which ends; or null
     */
    claimSetupLink(
      tokenHash: string,
      { name, institution: school, support, emergency }: Newcomer,
      sessionHash: string,
      replaced: string | null = null,
    ): Result<SignedIn, ClaimRefusal> {
      return audited<Result<SignedIn, ClaimRefusal>>(
        () => {
          if (!setupLinkExists(tokenHash)) return fail('setup-link-spent');
          // The link stays, because it still lets an administrator in.
          if (hasAdmin()) return fail('set-up-already');
          spend(tokenHash);
          if (db.select().from(institution).get() === undefined) {
            // E2.2: the report route is the support contact until it is changed.
            db.insert(institution)
              .values({ id: randomId(host), name: school, support, report: support, emergency })
              .run();
          }
          const id = staffIdSchema.parse(randomId(host));
          db.insert(staff)
            .values({ id, ...nameColumns(name) })
            .run();
          db.insert(grants).values({ staffId: id, role: 'institution-admin', scope: '' }).run();
          if (replaced !== null) leave.endSession(replaced);
          return ok(sessions.start(id, sessionHash, 'setup-link'));
        },
        (claimed) =>
          claimed.ok ? { by: claimed.value.me.id, action: 'claim-setup-link', subject: claimed.value.me.id } : null,
      );
    },

    /**
     * Spends a link and signs in one of the administrators there are: the same person, with everything they have.
     * @param replaced as for `claimSetupLink`
     */
    restoreAdmin(
      tokenHash: string,
      person: StaffId,
      sessionHash: string,
      replaced: string | null = null,
    ): Result<SignedIn, 'setup-link-spent'> {
      return audited<Result<SignedIn, 'setup-link-spent'>>(
        () => {
          const isAdmin = and(eq(grants.staffId, person), eq(grants.role, 'institution-admin'));
          const found = db.select().from(grants).where(isAdmin).get();
          // The list that was read may be old: nobody is let in who administers nothing (any more).
          if (found === undefined || !spend(tokenHash)) return fail('setup-link-spent');
          if (replaced !== null) leave.endSession(replaced);
          return ok(sessions.start(person, sessionHash, 'setup-link'));
        },
        (restored) => (restored.ok ? { by: person, action: 'restore-admin', subject: '' } : null),
      );
    },
  };
}
