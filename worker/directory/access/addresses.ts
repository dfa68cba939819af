/**
 * Lets people sign in by a link that is mailed to their address, and have an address (H1.1, H1.3). Nobody learns from any of it
 * whether an address is known here.
 */
import type { StaffId } from '../../../schema/contract/ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { institution } from '../../../schema/tables/directory/tables.ts';
import { TokenBucket } from '../../token-bucket.ts';
import type { Mail } from '../mail/mail.ts';
import type { Foundation } from '../record/foundation.ts';
import { MAILED_LINK_MS, type Addressee, type AddressRows } from './address-rows.ts';
import type { InvitationForMail, Invites } from './by-mail.ts';
import type { InvitationRows } from './invitation-rows.ts';
import type { LinkRows } from './links.ts';
import type { OwnWays, LastWayIn } from './own-ways.ts';
import type { OnlyProvider } from './passkeys.ts';
import type { SessionEnded, SessionRows } from './sessions.ts';

/** Anybody may ask for a link. The limit is for all together, so that nobody can fill the outbox. */
const ASKING = { burst: 300, perSecond: 0.5 };

export interface MailOff {
  readonly kind: 'mail-off';
}

export type AskRefusal = MailOff | OnlyProvider | { readonly kind: 'sign-in-link-spent' };

/** Whom a mailed link is for, and what it does. */
export interface MailedLink extends Addressee {
  readonly institution: string;
  /** Whether it only confirms that the person reads this address, and signs nobody in. */
  readonly confirms: boolean;
  /** What the link gives besides, if it was asked for on the page of an invitation (H1.5). */
  readonly invitation: InvitationForMail | null;
}

/** Nobody has the address, so whoever reads its mail takes the role of the invitation as somebody new (H1.5). */
export interface InvitingLink extends InvitationForMail {
  readonly confirms?: never;
}

interface Parts {
  readonly sessions: Pick<SessionRows, 'actingGrantsOf' | 'grantsOf' | 'lives'>;
  readonly addresses: AddressRows;
  readonly links: LinkRows;
  readonly ways: OwnWays;
  readonly mail: Pick<Mail, 'queue'>;
  readonly invited: Pick<InvitationRows, 'offered' | 'addLink'>;
  readonly invites: Invites;
}

export function addressesIn(
  { db, host, audited, stillActs }: Foundation,
  { sessions, addresses, links, ways, mail, invited, invites }: Parts,
) {
  const asking = new TokenBucket(ASKING, host.now());

  const place = (): string => db.select({ name: institution.name }).from(institution).get()?.name ?? '';

  /** Writes at most one row of the outbox. Whose address it is, is looked up when the message leaves. */
  const ask = (address: string, invitation: StaffId | null = null): void => {
    if (asking.take(host.now()) > 0) return;
    if (addresses.mayAsk(address, invitation)) mail.queue({ kind: 'sign-in', address, invitation });
  };

  return {
    /**
     * Asks for a link to sign in with. Over the limits nothing happens, and the answer is the same (H1.3).
     * @param invitationHash the hash of the token of an invitation's link: whoever comes by the mail takes its role (H1.5)
     */
    askForLink(address: string, invitationHash: string | null = null): Result<null, AskRefusal> {
      if (host.provider?.only === true) return fail({ kind: 'only-provider' });
      if (host.sendsMail !== true) return fail({ kind: 'mail-off' });
      return db.transaction((): Result<null, AskRefusal> => {
        const offered = invitationHash === null ? null : invited.offered(invitationHash);
        if (invitationHash !== null && offered === null) return fail({ kind: 'sign-in-link-spent' });
        // There is no address of a student anywhere: a representative comes another way (H2.4).
        if (offered?.role === 'student-representative') return fail({ kind: 'mail-off' });
        ask(address, offered?.id ?? null);
        return ok(null);
      });
    },

    /**
     * Makes the link of a message that leaves now. Each try makes one more, and all of them work until one is used.
     * @param askedAtMs from then on the link works for a quarter of an hour, whenever the message leaves
     * @param invitation on whose page it was asked for; null for somebody who only signs in
     * @returns null if nobody has this address, or it is too late: then nothing is to leave
     */
    linkForMail(
      address: string,
      tokenHash: string,
      askedAtMs: number,
      invitation: StaffId | null = null,
    ): MailedLink | InvitingLink | null {
      return db.transaction((): MailedLink | InvitingLink | null => {
        const lastsMs = Math.min(askedAtMs, host.now()) + MAILED_LINK_MS - host.now();
        if (lastsMs <= 0) return null;
        const holder = addresses.holder(address);
        if (holder !== null) {
          // Only through the provider: no other way lets anybody in (H1.4).
          if (host.provider?.only === true || sessions.actingGrantsOf(holder.id).length === 0) return null;
          const offer = invitation && invites(invitation);
          if (invitation !== null && offer === null) return null;
          links.put(holder.id, tokenHash, lastsMs, { mailed: true, ...(invitation !== null && { invitation }) });
          return { ...holder, institution: place(), confirms: false, invitation: offer };
        }
        if (invitation !== null) {
          const offer = host.provider?.only === true ? null : invites(invitation);
          if (offer !== null) invited.addLink(invitation, tokenHash, address);
          return offer;
        }
        const wanter = addresses.wanter(address, askedAtMs);
        if (wanter === null || sessions.grantsOf(wanter.id).length === 0) return null;
        links.put(wanter.id, tokenHash, lastsMs, { mailed: true, confirms: address });
        return { ...wanter, institution: place(), confirms: true, invitation: null };
      });
    },

    /**
     * Asks for a link to an address that one wants to have. Until it is confirmed, the old one counts. If somebody else has
     * it, the message is an ordinary one to sign that person in, and whoever asked learns nothing.
     */
    wantAddress(by: StaffId, address: string): Result<null, MailOff> {
      if (host.sendsMail !== true) return fail({ kind: 'mail-off' });
      db.transaction(() => {
        stillActs(by);
        if (addresses.of(by)?.address === address) return;
        addresses.want(by, address);
        ask(address);
      });
      return ok(null);
    },

    /**
     * Makes an address count, for whoever is signed in as the person who asked for it: whoever reads a mistyped address must not
     * come in by it.
     */
    confirmAddress(
      by: StaffId,
      tokenHash: string,
      session: string,
    ): Result<null, SessionEnded | { readonly kind: 'sign-in-link-spent' }> {
      return audited<Result<null, SessionEnded | { readonly kind: 'sign-in-link-spent' }>>(
        () => {
          if (!sessions.lives(session, by)) return fail({ kind: 'signed-out' });
          const address = links.spendConfirming(tokenHash, by);
          // Since the message left, somebody else may have got the address, or this person may want another one.
          if (address === null || addresses.holder(address) !== null || addresses.wanted(by) !== address)
            return fail({ kind: 'sign-in-link-spent' });
          links.voidMailed(by);
          addresses.set(by, address);
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'set-address', subject: '' } : null),
      );
    },

    /** Removes one's own address, and links that were mailed to it. The last way in stays (H1.1). */
    dropAddress(by: StaffId): Result<null, LastWayIn> {
      const done = audited<Result<boolean, LastWayIn>>(
        () => {
          if (addresses.of(by) !== null && ways.isLast(by, 'address')) return fail({ kind: 'last-way-in' });
          links.voidMailed(by);
          return ok(addresses.drop(by));
        },
        (dropped) => (dropped.ok && dropped.value ? { by, action: 'drop-address', subject: '' } : null),
      );
      return done.ok ? ok(null) : done;
    },
  };
}
