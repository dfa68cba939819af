/**
 * Stores the first way in, and the way back in: single-use links that make an administrator (E6.1). Only their hashes
 * are kept.
 */
import { eq } from 'drizzle-orm';
import { staffIdSchema } from '../../../schema/contract/ids.ts';
import type { Setup } from '../../../schema/contract/account.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { grants, institution, setupLink, staff } from '../../../schema/tables/directory/tables.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
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

export function setupIn({ db, host, audited }: Foundation, { sessions, leave }: Parts) {
  const setupLinkExists = (tokenHash: string): boolean =>
    db.select().from(setupLink).where(eq(setupLink.tokenHash, tokenHash)).get() !== undefined;

  return {
    setupLinkExists,

    hasAdmin(): boolean {
      return db.select().from(grants).where(eq(grants.role, 'institution-admin')).limit(1).get() !== undefined;
    },

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
     * Spends a link, makes an administrator (and the institution, the first time) and signs them in. If two people claim
     * one link, the second finds it spent.
     * @param replaced the hash of the token of the session that the browser had before, which ends; or null
     */
    claimSetupLink(
      tokenHash: string,
      { name, institution: school, support, emergency }: Newcomer,
      sessionHash: string,
      replaced: string | null = null,
    ): Result<SignedIn, 'setup-link-spent'> {
      return audited<Result<SignedIn, 'setup-link-spent'>>(
        () => {
          if (!setupLinkExists(tokenHash)) return fail('setup-link-spent');
          db.delete(setupLink).where(eq(setupLink.tokenHash, tokenHash)).run();
          // A later administrator joins the institution that is there; its settings are changed elsewhere.
          if (db.select().from(institution).get() === undefined) {
            // E2.2: the report route is the support contact until it is changed.
            db.insert(institution)
              .values({ id: randomId(host), name: school, support, report: support, emergency })
              .run();
          }
          const id = staffIdSchema.parse(randomId(host));
          db.insert(staff).values({ id, name }).run();
          db.insert(grants).values({ staffId: id, role: 'institution-admin', scope: '' }).run();
          if (replaced !== null) leave.endSession(replaced);
          return ok(sessions.start(id, sessionHash));
        },
        (claimed) =>
          claimed.ok ? { by: claimed.value.me.id, action: 'claim-setup-link', subject: claimed.value.me.id } : null,
      );
    },
  };
}
