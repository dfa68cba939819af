/**
 * Signs people in through the institution's provider (OIDC, H1.4). What the provider has signed was checked before, because that
 * takes promises (worker/http/staff/oidc.ts). Who it is, and what they may do, is decided here, in the transaction that acts.
 */
import { and, eq } from 'drizzle-orm';
import { noteOfGrant } from '../../../schema/contract/audit-note.ts';
import { roleSchema, type Grant } from '../../../schema/contract/grants.ts';
import { courseIdSchema, type CourseId, type StaffId } from '../../../schema/contract/ids.ts';
import type { ProviderTrouble } from '../../../schema/contract/institution.ts';
import type { Invitation } from '../../../schema/contract/team.ts';
import type { JoinRefusal } from '../../../schema/contract/provider-refusal.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { grants, staff } from '../../../schema/tables/directory/tables.ts';
import { TokenBucket } from '../../token-bucket.ts';
import type { Foundation } from '../record/foundation.ts';
import { nameColumns } from '../record/names.ts';
import type { AddressRows } from './address-rows.ts';
import type { TooFast } from './change-limit.ts';
import type { Account, Flow, IdentityRows } from './identity-rows.ts';
import type { InvitationRows, Offered } from './invitation-rows.ts';
import { confirmAddress, giveRole, isAGrant, speaksForOwn } from './invitations.ts';
import type { Leaving } from './leaving.ts';
import type { LastWayIn, OwnWays } from './own-ways.ts';
import type { SessionRows, SignedIn } from './sessions.ts';

/** Anybody may begin. The limit is for all together, so that nobody can fill the table. */
const BEGINNING = { burst: 300, perSecond: 5 };
/** Nobody has more accounts at providers than this. */
const MOST_IDENTITIES = 5;

/** What the provider has signed about somebody. */
export interface Vouched extends Account {
  /** The e-mail address in lower case; null if the provider tells none. */
  readonly address: string | null;
  readonly isVerified: boolean;
  /** The roles that the institution's table gives to this person today; null if there is no table. */
  readonly roles: readonly Grant[] | null;
}

/** Whom of ours somebody is, and which invitations they have taken by coming. */
interface Joined {
  readonly by: StaffId;
  readonly accepted: readonly Grant[];
}

/** Whether somebody may join the staff of a course at this moment (R2.1a). */
/** What a browser brings back from the provider besides what is vouched for. */
export interface CameFrom {
  /** The hash of the token of the session that it had before, which ends; or null. */
  readonly replaced: string | null;
  /** The hash of the token of the link of an invitation; or null. */
  readonly invitationHash: string | null;
}

export type MayJoin = (person: StaffId, course: CourseId) => boolean;

interface Parts {
  readonly sessions: SessionRows;
  readonly addresses: AddressRows;
  readonly identities: IdentityRows;
  readonly invited: InvitationRows;
  readonly ways: OwnWays;
  readonly leave: Pick<Leaving, 'endSession' | 'endSessions' | 'endTokens' | 'endWalls'>;
}

export function providerIn(
  { db, host, audited }: Foundation,
  { sessions, addresses, identities, invited, ways, leave }: Parts,
) {
  const beginning = new TokenBucket(BEGINNING, host.now());

  /** A role that is given at sign-in puts nobody on the staff of a course whose pulses lie too near those of another of theirs (R2.1a). */
  const fits = (mayJoin: MayJoin, person: StaffId, { role, scope }: Grant): boolean => {
    if (role !== 'course-lead' && role !== 'co-teacher') return true;
    const course = courseIdSchema.safeParse(scope);
    return course.success && mayJoin(person, course.data);
  };

  /** @returns whether it was still there */
  const take = (by: StaffId, offered: Invitation): boolean => {
    const isThere = invited.remove(offered.id);
    if (isThere) giveRole(db, by, offered);
    return isThere;
  };

  /**
   * Somebody who comes through the provider for the first time: whom of ours they are, if anybody (H1.4).
   * @param offered the invitation whose link they came from, which stands for the address that was invited; null without one
   */
  const join = (vouched: Vouched, mayJoin: MayJoin, offered: Offered | null): Result<Joined, JoinRefusal> => {
    const { address, isVerified } = vouched;
    if (address === null) return fail('no-address');
    if (!isVerified) return fail('not-verified');
    if (!isOnList(address, host.provider?.domains ?? [])) return fail('foreign-domain');
    const holder = addresses.holder(address);
    if (holder !== null) {
      // A provider may give an address to somebody new. The account stays with the subject that had it before.
      if (identities.of(holder.id).some(({ issuer }) => issuer === vouched.issuer)) return fail('other-account');
      return ok({ by: holder.id, accepted: [] });
    }
    const [first, ...others] =
      offered === null ? invited.listFor(address).filter((each) => isAGrant(db, each)) : [offered];
    if (first === undefined) return fail('not-invited');
    const { id } = first;
    db.insert(staff)
      .values({ id, ...nameColumns(first.name) })
      .run();
    if (offered !== null) return ok({ by: id, accepted: [] });
    addresses.set(id, address);
    // One that does not fit now stays, and its link says why. Each is looked at when those before it were taken.
    return ok({ by: id, accepted: [first, ...others].filter((each) => fits(mayJoin, id, each) && take(id, each)) });
  };

  /** Makes the roles that came from the provider equal to what it says today. @returns those that came and went */
  const follow = (person: StaffId, roles: readonly Grant[], mayJoin: MayJoin) => {
    const key = ({ role, scope }: Grant): string => `${role} ${scope ?? ''}`;
    const wanted = new Map(roles.filter((each) => isAGrant(db, each)).map((each) => [key(each), each]));
    const before = new Set(sessions.grantsOf(person).map(key));
    const lost = db
      .select()
      .from(grants)
      .where(and(eq(grants.staffId, person), eq(grants.fromProvider, true)))
      .all()
      .map(({ role, scope }): Grant => ({ role: roleSchema.parse(role), scope: scope === '' ? null : scope }))
      .filter((held) => !wanted.has(key(held)));
    for (const { role, scope } of lost)
      db.delete(grants)
        .where(and(eq(grants.staffId, person), eq(grants.role, role), eq(grants.scope, scope ?? '')))
        .run();
    const gained = [...wanted].flatMap(([name, each]) => {
      if (before.has(name) || !fits(mayJoin, person, each)) return [];
      giveRole(db, person, each, { fromProvider: true });
      return [each];
    });
    return { lost, gained };
  };

  return {
    /** Keeps the hash of a sign-in that begins, unless too many do. */
    beginAtProvider(hash: string, flow: Flow): Result<null, TooFast> {
      const retryAfterSeconds = beginning.take(host.now());
      if (retryAfterSeconds > 0) return fail({ kind: 'too-fast', retryAfterSeconds });
      identities.putFlow(hash, flow);
      return ok(null);
    },

    /** Spends it. @returns null if it was used, is too old or never began */
    endAtProvider: (hash: string): Flow | null => identities.spendFlow(hash),

    /** Notes what is wrong with the provider, for administrators. */
    noteProviderTrouble: (kind: ProviderTrouble['kind']): void => identities.noteTrouble(kind),

    providerTrouble: (): ProviderTrouble | null => identities.trouble(),

    /**
     * Signs in whoever has this account, or joins it to somebody who was invited. Whoever came from the page of an invitation
     * takes its role, and no other one (H1.5).
     * @param mayJoin judges each course whose staff they would join; the room of pulses knows
     */
    signInByProvider(
      vouched: Vouched,
      sessionHash: string,
      { replaced, invitationHash }: CameFrom,
      mayJoin: MayJoin,
    ): Result<SignedIn, JoinRefusal> {
      return db.transaction((): Result<SignedIn, JoinRefusal> => {
        // The settings may have changed while somebody was at the provider.
        if (host.provider?.issuer !== vouched.issuer) return fail('other-account');
        const offered = invitationHash === null ? null : invited.offered(invitationHash);
        if (invitationHash !== null && (offered === null || !isAGrant(db, offered))) return fail('invitation-gone');
        const known = identities.find(vouched);
        const joined = known === null ? join(vouched, mayJoin, offered) : ok({ by: known, accepted: [] });
        if (!joined.ok) return joined;
        const { by } = joined.value;
        if (offered !== null && speaksForOwn(db, by, offered)) return fail('own-course');
        // Nobody who is new here is on another team, so no row of theirs has been written if it does not fit.
        if (offered !== null && !fits(mayJoin, by, offered)) return fail('pulses-too-close');
        const accepted = offered === null ? joined.value.accepted : [offered].filter((each) => take(by, each));
        // Somebody new has the address that the provider vouches for, and not that of a mail, which may have been passed on
        // (docs/decisions/0106). There is no address of a student anywhere (H2.4).
        if (offered !== null && offered.role !== 'student-representative' && known === null && vouched.address !== null)
          confirmAddress({ db, host }, by, vouched.address);
        const note = (action: StaffAction, about = ''): void =>
          audited(
            () => undefined,
            () => ({ by, action, subject: '', ...(about !== '' && { note: about }) }),
          );
        // Without a table nothing gives a role any more, so what it gave goes too.
        const changed = follow(by, vouched.roles ?? [], mayJoin);
        // A right that ended stays ended, also if the role comes back (docs/decisions/0062).
        if (changed.lost.length > 0) {
          leave.endWalls(by);
          leave.endTokens(by);
        }
        // Also the last administrator loses the role there, and never without a line here (docs/decisions/0087).
        for (const grant of changed.lost) note('lose-role', noteOfGrant(grant));
        if (sessions.grantsOf(by).length === 0) {
          leave.endSessions(by);
          return fail('no-role');
        }
        if (known === null) identities.add(by, vouched);
        identities.used(vouched);
        identities.endTrouble();
        if (replaced !== null) leave.endSession(replaced);
        const signedIn = sessions.start(by, sessionHash, 'provider');
        for (const each of accepted) note('accept-invitation', noteOfGrant(each));
        if (known === null) note('add-identity');
        for (const grant of changed.gained) note('gain-role', noteOfGrant(grant));
        note('sign-in');
        return ok(signedIn);
      });
    },

    /** Adds an account at the provider to somebody who is signed in. @param asking as for `addPasskey` */
    addIdentity(by: StaffId, account: Account, asking: string): Result<null, JoinRefusal> {
      return audited<Result<null, JoinRefusal>>(
        () => {
          if (!sessions.lives(asking, by) || host.provider?.issuer !== account.issuer) return fail('spent');
          const owner = identities.find(account);
          if (owner !== null || identities.of(by).length >= MOST_IDENTITIES) return fail('other-account');
          identities.add(by, account);
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'add-identity', subject: '' } : null),
      );
    },

    /** Removes an account at a provider. The last way in stays (H1.1). What is gone already is no error. */
    dropIdentity(by: StaffId, id: string): Result<null, LastWayIn> {
      const done = audited<Result<boolean, LastWayIn>>(
        () => {
          if (!identities.of(by).some((each) => each.id === id)) return ok(false);
          if (ways.isLast(by, 'identity')) return fail({ kind: 'last-way-in' });
          return ok(identities.remove(by, id));
        },
        (dropped) => (dropped.ok && dropped.value ? { by, action: 'drop-identity', subject: '' } : null),
      );
      return done.ok ? ok(null) : done;
    },
  };
}

/** Whether the part after the last `@` is on the list. A domain below one that is listed is not. */
const isOnList = (address: string, domains: readonly string[]): boolean =>
  domains.includes(address.slice(address.lastIndexOf('@') + 1));
