/** The first way in, and the way back in: single-use links that make an administrator (E6.1). Only hashes are kept. */
import { eq } from 'drizzle-orm';
import { staffIdSchema, type StaffId } from '../../../schema/contract/ids.ts';
import type { Setup } from '../../../schema/contract/staff.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { grants, institution, setupLink, staff } from '../../../schema/tables/directory/tables.ts';
import { randomId, type Database, type Host } from '../record/database.ts';

/** What the first page asks, without the token: the directory never sees that one. */
export type Newcomer = Omit<Setup, 'token'>;

export function setupIn(db: Database, host: Host) {
  const exists = (tokenHash: string) =>
    db.select().from(setupLink).where(eq(setupLink.tokenHash, tokenHash)).get() !== undefined;

  return {
    exists,

    hasAdmin(): boolean {
      return db.select().from(grants).where(eq(grants.role, 'institution-admin')).limit(1).get() !== undefined;
    },

    /** One link at a time: a new one voids the older. */
    put(tokenHash: string): void {
      db.delete(setupLink).run();
      db.insert(setupLink).values({ tokenHash }).run();
    },

    /** Spends the link; runs inside the caller's transaction, so that of two claims one finds nothing. */
    claim(
      tokenHash: string,
      { name, institution: school, support, emergency }: Newcomer,
    ): Result<StaffId, 'setup-link-spent'> {
      if (!exists(tokenHash)) return fail('setup-link-spent');
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
      return ok(id);
    },
  };
}
