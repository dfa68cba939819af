/**
 * Adds and removes passkeys, and signs in with them (H1.2). The signature was checked before, because that takes promises
 * (worker/http/staff/webauthn.ts). Everything that depends on what is stored is decided here, in the transaction that acts.
 */
import type { StaffId } from '../../../schema/contract/ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { TokenBucket } from '../../token-bucket.ts';
import type { Foundation } from '../record/foundation.ts';
import type { TooFast } from './change-limit.ts';
import type { Leaving } from './leaving.ts';
import type { PasskeyRows, StoredPasskey } from './passkey-rows.ts';
import type { SessionEnded, SessionRows, SignedIn } from './sessions.ts';
import type { LastWayIn, OwnWays } from './own-ways.ts';

/** Nobody has more devices than this. */
export const MOST_PASSKEYS = 20;

/** Anybody may ask for a challenge to sign in with. The limit is for all together, so that nobody can fill the table. */
const ASKING = { burst: 300, perSecond: 5 };

/** What a device has told of a passkey that it has just made. */
export type NewPasskey = Pick<StoredPasskey, 'id' | 'publicKey' | 'counter' | 'synced'>;

export interface PasskeyKey {
  readonly publicKey: string;
  readonly owner: StaffId;
}

/** What a device has signed, after its signature was checked. */
export interface Signed {
  readonly id: string;
  /** The key that has checked the signature. */
  readonly publicKey: string;
  readonly challengeHash: string;
  readonly counter: number;
}

/** The institution lets people in only through its provider (H1.4). */
export type OnlyProvider = { readonly kind: 'only-provider' };
export type PasskeyRefused = { readonly kind: 'passkey-refused' };
export type AddRefusal = SessionEnded | PasskeyRefused | { readonly kind: 'too-many-passkeys' };

interface Parts {
  readonly sessions: Pick<SessionRows, 'actingGrantsOf' | 'grantsOf' | 'lives' | 'start'>;
  readonly passkeys: PasskeyRows;
  readonly ways: OwnWays;
  readonly leave: Pick<Leaving, 'endSession'>;
}

export function passkeysIn({ db, host, audited }: Foundation, { sessions, passkeys, ways, leave }: Parts) {
  const asking = new TokenBucket(ASKING, host.now());

  return {
    /** Keeps the challenge of somebody who wants to sign in, unless too many were asked for. */
    putSignInChallenge(hash: string): Result<null, TooFast> {
      const retryAfterSeconds = asking.take(host.now());
      if (retryAfterSeconds > 0) return fail({ kind: 'too-fast', retryAfterSeconds });
      passkeys.putChallenge(hash, null);
      return ok(null);
    },

    /** Keeps the challenge of somebody who wants to add a passkey. @returns the ids of those they have */
    putPasskeyChallenge(by: StaffId, hash: string): string[] {
      return db.transaction(() => {
        passkeys.putChallenge(hash, by);
        return passkeys.of(by).map(({ id }) => id);
      });
    },

    /** What checks the signature of this passkey, and whose it is; null if it was removed or never added. */
    passkey(id: string): PasskeyKey | null {
      const found = passkeys.find(id);
      return found && { publicKey: found.publicKey, owner: found.staffId };
    },

    /** @param asking the hash of the token of the session that asks; if it has just been ended, nothing is added */
    addPasskey(
      by: StaffId,
      key: NewPasskey,
      { challengeHash, asking: session }: { readonly challengeHash: string; readonly asking: string },
    ): Result<null, AddRefusal> {
      return audited<Result<null, AddRefusal>>(
        () => {
          if (!sessions.lives(session, by)) return fail({ kind: 'signed-out' });
          if (!passkeys.spendChallenge(challengeHash, by) || passkeys.find(key.id) !== null)
            return fail({ kind: 'passkey-refused' });
          if (passkeys.of(by).length >= MOST_PASSKEYS) return fail({ kind: 'too-many-passkeys' });
          passkeys.add({ ...key, staffId: by });
          return ok(null);
        },
        ({ ok: done }) => (done ? { by, action: 'add-passkey', subject: '' } : null),
      );
    },

    /**
     * Removes a passkey of one's own. The last way in stays while nobody else could let this person in (H1.1,
     * docs/decisions/0041, 0086). What is gone already is no error.
     */
    removePasskey(by: StaffId, id: string): Result<null, LastWayIn> {
      const done = audited<Result<boolean, LastWayIn>>(
        () => {
          const own = passkeys.of(by);
          if (!own.some((key) => key.id === id)) return ok(false);
          if (ways.isLast(by, 'passkey')) return fail({ kind: 'last-way-in' });
          passkeys.remove(id);
          return ok(true);
        },
        (removed) => (removed.ok && removed.value ? { by, action: 'remove-passkey', subject: '' } : null),
      );
      return done.ok ? ok(null) : done;
    },

    /**
     * Signs in with a passkey: spends the challenge, and refuses a counter that went back, because then there may be a
     * copy of the passkey; that is noted.
     * @param replaced the hash of the token of the session that the browser had before, which ends; or null
     */
    signInByPasskey(
      { id, publicKey, challengeHash, counter }: Signed,
      sessionHash: string,
      replaced: string | null = null,
    ): Result<SignedIn, PasskeyRefused | OnlyProvider> {
      return db.transaction((): Result<SignedIn, PasskeyRefused | OnlyProvider> => {
        if (host.provider?.only === true) return fail({ kind: 'only-provider' });
        const refused = fail({ kind: 'passkey-refused' } as const);
        const key = passkeys.find(id);
        if (!passkeys.spendChallenge(challengeHash, null) || key === null) return refused;
        const { staffId: by } = key;
        // The signature was checked before. Meanwhile this passkey may have gone, and another one have come under its id.
        if (key.publicKey !== publicKey) return refused;
        if (sessions.actingGrantsOf(by).length === 0)
          return sessions.grantsOf(by).length === 0 ? refused : fail({ kind: 'only-provider' });
        if (hasGoneBack(key.counter, counter)) {
          audited(
            () => null,
            () => ({ by, action: 'refuse-passkey', subject: '' }),
          );
          return refused;
        }
        return audited(
          () => {
            passkeys.used(id, counter);
            if (replaced !== null) leave.endSession(replaced);
            return ok(sessions.start(by, sessionHash));
          },
          () => ({ by, action: 'sign-in', subject: '' }),
        );
      });
    },
  };
}

/** Many devices do not count and always tell 0. One that counts has to count on. */
const hasGoneBack = (before: number, now: number): boolean => (before > 0 || now > 0) && now <= before;
