/**
 * Finds out who asks: somebody with a session, another system with a token, or somebody who teaches a course of a learning
 * platform, with a ticket (E6.4, institution.md H5.2, lms.md L6.4).
 */
import type { Me } from '../../../schema/contract/account.ts';
import type { TokenScope } from '../../../schema/contract/api-token.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Access } from '../access/access.ts';
import type { TokenRefused } from '../access/api-tokens.ts';
import type { TooFast } from '../access/change-limit.ts';
import type { SessionEnded } from '../access/sessions.ts';
import type { Courses } from '../courses/courses.ts';
import type { BoundRef } from '../lms/bindings.ts';
import type { Lms } from '../lms/lms.ts';

/** What a request carries. Of a session and of a token it is the hash. */
export type Asker =
  | { readonly by: 'session'; readonly hash: string }
  | { readonly by: 'token'; readonly hash: string }
  | { readonly by: 'ticket'; readonly bound: BoundRef };

export type Unknown = SessionEnded | TokenRefused | TooFast | { readonly kind: 'ticket-bad' | 'platform-inactive' };

export interface WhoParts {
  readonly access: Pick<Access, 'signedIn' | 'signedInToChange' | 'useApiToken'>;
  readonly lms: Pick<Lms, 'ticketStands'>;
  readonly courses: Pick<Courses, 'institution'>;
}

export function whoAsksIn({ access, lms, courses }: WhoParts) {
  const withSession = (hash: string, toChange: boolean): Result<Me, Unknown> => {
    if (!toChange) {
      const found = access.signedIn(hash);
      return found === null ? fail({ kind: 'signed-out' }) : ok(found.me);
    }
    const found = access.signedInToChange(hash);
    return found.ok ? ok(found.value.me) : found;
  };

  /**
   * A token that reads has the rights of its maker, and one that imports those of an administrator. It acts under its own id, so
   * that it finds nothing that belongs to a person.
   */
  const withToken = (hash: string, scope: TokenScope | undefined): Result<Me, Unknown> => {
    if (scope === undefined) return fail({ kind: 'forbidden' });
    const used = access.useApiToken(hash, scope);
    return used.ok ? ok({ ...used.value, grants: [...used.value.grants], language: null }) : used;
  };

  /** Somebody with the rights of a co-teacher of one course, who has no account and no name. */
  const withTicket = (bound: BoundRef, toChange: boolean): Result<Me, Unknown> => {
    const stands = lms.ticketStands(bound, toChange);
    if (!stands.ok) {
      if (typeof stands.error === 'object') return fail(stands.error);
      // Where the course is not connected any more, the ticket is worth nothing; opening it again says what to do (L3.3).
      return fail({ kind: stands.error === 'wrong_course' ? 'ticket-bad' : 'platform-inactive' });
    }
    const { actsAs, course, product } = stands.value;
    const { name: institution } = courses.institution();
    return ok({
      id: actsAs,
      name: product,
      institution,
      grants: [{ role: 'co-teacher', scope: course.id }],
      language: null,
    });
  };

  /**
   * @param toChange whoever wants to change something may do that only so often
   * @param scope of the tokens that open the route; undefined if none does
   */
  return (asker: Asker, toChange: boolean, scope: TokenScope | undefined): Result<Me, Unknown> => {
    switch (asker.by) {
      case 'session':
        return withSession(asker.hash, toChange);
      case 'token':
        return withToken(asker.hash, scope);
      case 'ticket':
        return withTicket(asker.bound, toChange);
    }
  };
}
