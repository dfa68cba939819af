/** Signs people in and out, on this device and on others, and lists where a person is signed in (E6.2). */
import { eq } from 'drizzle-orm';
import { courseIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import type { Sessions, SignInCheck, WaysOffered } from '../../../schema/contract/account.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { noteOfGrant } from '../../../schema/contract/audit-note.ts';
import { institution, staff } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import { nameColumns } from '../record/names.ts';
import type { Invites } from './by-mail.ts';
import type { InvitationRows } from './invitation-rows.ts';
import { mayAdminister } from './grants.ts';
import { confirmAddress, giveRole, isAGrant, isTaken, placeNamed, takeInvitation } from './invitations.ts';
import type { Leaving, WaysIn } from './leaving.ts';
import type { ChangeLimit, TooFast } from './change-limit.ts';
import type { OnlyProvider } from './passkeys.ts';
import type { SignOutRefusal } from './removing.ts';
import type { SessionEnded, SignedIn } from './sessions.ts';
import { helpersOf } from './ways-in.ts';

const OWN_LINK_MS = 15 * 60 * 1000;
const PERSON_LINK_MS = 7 * 24 * 60 * 60 * 1000;

interface Parts extends WaysIn {
  readonly invited: InvitationRows;
  readonly invites: Invites;
  readonly leave: Leaving;
  readonly changes: ChangeLimit;
  readonly hasAdmin: () => boolean;
}

export function signingIn(
  { db, host, audited }: Foundation,
  { sessions, links, calendars, passkeys, addresses, identities, invited, invites, leave, changes, hasAdmin }: Parts,
) {
  const onlyProvider = host.provider?.only === true;
  // A session that began in a way that is closed now ends, as soon as the host starts with this setting.
  if (onlyProvider) sessions.endOthers();

  /** The ways in that are switched on here, for everybody. */
  const ways = (): WaysOffered => ({
    mail: host.sendsMail === true,
    provider: host.provider === undefined ? null : { name: host.provider.name },
    onlyProvider,
  });

  const mayComeIn = (id: StaffId): boolean => sessions.actingGrantsOf(id).length > 0;

  const place = (): string | undefined => db.select({ name: institution.name }).from(institution).get()?.name;

  /** What the link of an invitation offers, and from whom (E6.4). */
  const checkInvitation = (tokenHash: string): SignInCheck | null => {
    const offered = invited.offered(tokenHash);
    if (offered === null) return null;
    const of = offered.scope === null ? null : placeNamed(db, offered.scope);
    // A course may have been deleted since.
    if (offered.scope !== null && of === null) return null;
    const { id, name, role, by, mailedTo } = offered;
    const address = mailedTo === null ? null : { text: mailedTo, isTaken: isTaken(db, mailedTo) };
    const invitation = { by, role, of, address, isKnown: false };
    return { id, name, institution: place() ?? '', invitation, confirms: null, ways: ways() };
  };

  /** Gives the role of an invitation to somebody who came by a link that was asked for on its page (H1.5). */
  const take = (by: StaffId, id: StaffId): void => {
    const found = invited.find(id);
    if (found === null || !isAGrant(db, found) || !invited.remove(id)) return;
    giveRole(db, by, found);
    audited(
      () => undefined,
      () => ({ by, action: 'accept-invitation', subject: '', note: noteOfGrant(found) }),
    );
  };

  /** Signs in somebody new, who takes the role of an invitation. */
  const signInAsNew = (tokenHash: string, sessionHash: string, replaced: string | null): SignedIn | null =>
    audited(
      () => {
        const offered = takeInvitation(db, invited, tokenHash);
        if (offered === null) return null;
        db.insert(staff)
          .values({ id: offered.id, ...nameColumns(offered.name) })
          .run();
        if (offered.mailedTo !== null) confirmAddress({ db, host }, offered.id, offered.mailedTo);
        giveRole(db, offered.id, offered);
        if (replaced !== null) leave.endSession(replaced);
        return { offered, signedIn: sessions.start(offered.id, sessionHash) };
      },
      (done) =>
        done && { by: done.offered.id, action: 'accept-invitation', subject: '', note: noteOfGrant(done.offered) },
    )?.signedIn ?? null;

  return {
    /** The ways in that are switched on here, before anybody is known (H1.1). */
    waysOffered: ways,

    /** What somebody is told who is not signed in: whether the server was set up, and how people come in (E6.1). */
    setupState: (): { readonly isSetUp: boolean; readonly ways: WaysOffered } => ({
      isSetUp: hasAdmin(),
      ways: ways(),
    }),

    /** The person behind a session token's hash, with all grants. The end of the session moves at most once a day. */
    signedIn: (tokenHash: string): SignedIn | null => sessions.find(tokenHash),

    /** The same person, who wants to change something, and may do that only so often. */
    signedInToChange(tokenHash: string): Result<SignedIn, SessionEnded | TooFast> {
      const found = sessions.find(tokenHash);
      if (found === null) return fail({ kind: 'signed-out' });
      const retryAfterSeconds = changes.take(found.me.id);
      return retryAfterSeconds === 0 ? ok(found) : fail({ kind: 'too-fast', retryAfterSeconds });
    },

    /** Whom this link would sign in, and where; null if it does not work (any more). It does not spend the link. */
    checkSignIn(tokenHash: string): SignInCheck | null {
      const confirming = links.confirms(tokenHash);
      const confirms = confirming?.confirms ?? null;
      const signing = links.find(tokenHash);
      const id = confirming?.staffId ?? signing?.staffId ?? null;
      if (id === null) return checkInvitation(tokenHash);
      if (!mayComeIn(id)) return null;
      const person = db.select({ name: staff.name }).from(staff).where(eq(staff.id, id)).get();
      if (person === undefined) return null;
      const offer = signing === null || signing.invitationId === null ? null : invites(signing.invitationId);
      const invitation = offer && { by: offer.by, role: offer.role, of: offer.of, address: null, isKnown: true };
      return { id, name: person.name, institution: place() ?? '', invitation, confirms, ways: ways() };
    },

    /** Which course somebody would join the staff of who comes by this link, which was mailed to them; null for every other link. */
    joinsBy(tokenHash: string): { readonly person: StaffId; readonly course: CourseId } | null {
      const found = links.find(tokenHash);
      const offered = found === null || found.invitationId === null ? null : invited.find(found.invitationId);
      const course = courseIdSchema.safeParse(offered?.scope);
      const teaches = offered?.role === 'course-lead' || offered?.role === 'co-teacher';
      return found !== null && teaches && course.success ? { person: found.staffId, course: course.data } : null;
    },

    /**
     * Spends a link and starts a session: of the person that the link was made for, or of somebody new who takes the role of
     * an invitation. The session that the browser had ends in the same transaction, because
     * nobody could see or end it any more.
     * @param replaced the hash of the token of that session, or null
     */
    signIn(tokenHash: string, sessionHash: string, replaced: string | null = null): SignedIn | null {
      // Only through the provider: no link lets anybody in but the operator's (H1.4).
      if (onlyProvider) return null;
      const known = audited(
        () => {
          const id = links.find(tokenHash)?.staffId ?? null;
          const spent = id !== null && mayComeIn(id) ? links.spend(tokenHash) : null;
          if (id === null || spent === null) return null;
          if (spent.mailed) {
            links.voidMailed(id);
            addresses.used(id);
          }
          if (spent.invitationId !== null) take(id, spent.invitationId);
          if (replaced !== null) leave.endSession(replaced);
          return sessions.start(id, sessionHash);
        },
        (signedIn) => signedIn && { by: signedIn.me.id, action: 'sign-in', subject: '' },
      );
      return known ?? signInAsNew(tokenHash, sessionHash, replaced);
    },

    /** @returns whether the session began through the provider, where this person may still be signed in (H1.4) */
    signOut(tokenHash: string): { readonly ofProvider: boolean } {
      return db.transaction(() => {
        const ofProvider = sessions.isOfProvider(tokenHash);
        leave.signOut(tokenHash);
        return { ofProvider };
      });
    },

    signOutEverywhere(by: StaffId): void {
      audited(
        () => leave.endSessions(by),
        (hasLeft) => (hasLeft ? { by, action: 'sign-out-everywhere', subject: '' } : null),
      );
    },

    /** Where the person is signed in, and how else they come in; `asking` is the hash of this session's token. */
    sessions: (of: StaffId, asking: string): Sessions => ({
      sessions: sessions.list(of, asking),
      passkeys: passkeys.list(of),
      helpers: helpersOf(db, host, of),
      hasCalendar: calendars.exists(of),
      address: addresses.of(of),
      addressWanted: addresses.wanted(of),
      identities: identities.list(of),
      ways: ways(),
    }),

    /**
     * Makes a link that lets somebody in again who is on the staff: the same person, with the roles they have. An earlier
     * link for them ends (E6.1).
     */
    putPersonLink(by: StaffId, person: StaffId, tokenHash: string): Result<null, SignOutRefusal | OnlyProvider> {
      return audited<Result<null, SignOutRefusal | OnlyProvider>>(
        () => {
          if (!mayAdminister(sessions.actingGrantsOf(by))) return fail({ kind: 'forbidden' });
          if (sessions.grantsOf(person).length === 0) return fail({ kind: 'not-found' });
          // Nobody makes a link that could let nobody in.
          if (onlyProvider) return fail({ kind: 'only-provider' });
          links.voidAll(person);
          links.put(person, tokenHash, PERSON_LINK_MS);
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'make-person-link', subject: person } : null),
      );
    },

    /**
     * Makes a link that signs the same person in on another device. It works once, and only for a short time.
     * @param asking the hash of the token of the session that asks. If the session has just been ended, no link is made
     */
    putOwnLink(by: StaffId, asking: string, tokenHash: string): Result<null, SessionEnded | OnlyProvider> {
      return audited<Result<null, SessionEnded | OnlyProvider>>(
        () => {
          if (!sessions.lives(asking, by)) return fail({ kind: 'signed-out' });
          if (onlyProvider) return fail({ kind: 'only-provider' });
          links.put(by, tokenHash, OWN_LINK_MS);
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'make-own-link', subject: '' } : null),
      );
    },
  };
}
