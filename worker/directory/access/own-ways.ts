/** Says which ways in a person has left, so that nobody shuts themself out (H1.1). */
import { and, eq } from 'drizzle-orm';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { grants } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import type { AddressRows } from './address-rows.ts';
import type { IdentityRows } from './identity-rows.ts';
import type { PasskeyRows } from './passkey-rows.ts';
import { helpersOf } from './ways-in.ts';

export interface LastWayIn {
  readonly kind: 'last-way-in';
}

export type OwnWays = ReturnType<typeof ownWays>;

interface Parts {
  readonly passkeys: Pick<PasskeyRows, 'of'>;
  readonly addresses: Pick<AddressRows, 'of'>;
  readonly identities: Pick<IdentityRows, 'of'>;
}

export function ownWays({ db, host }: Pick<Foundation, 'db' | 'host'>, { passkeys, addresses, identities }: Parts) {
  const { provider, sendsMail } = host;
  /** Whoever has nothing but roles of the provider comes in by it alone, as everybody does where nothing else is switched on (H1.4). */
  const onlyByProvider = (person: StaffId): boolean => {
    const byHand = and(eq(grants.staffId, person), eq(grants.fromProvider, false));
    return provider?.only === true || db.select().from(grants).where(byHand).get() === undefined;
  };
  /** How many of each kind would let this person in today. A way that is switched off is none. */
  const countOf = (person: StaffId) => {
    const others = !onlyByProvider(person);
    return {
      passkey: others ? passkeys.of(person).length : 0,
      address: others && sendsMail === true && addresses.of(person) !== null ? 1 : 0,
      identity: identities.of(person).filter(({ issuer }) => issuer === provider?.issuer).length,
    };
  };
  return {
    /**
     * Whether nothing would let this person in once one of these is gone, and nobody else could make a link for them
     * (docs/decisions/0041, 0086). Call it in the transaction that removes it.
     */
    isLast(person: StaffId, removed: 'passkey' | 'address' | 'identity'): boolean {
      const count = countOf(person);
      const left = count.passkey + count.address + count.identity - Math.min(1, count[removed]);
      if (left > 0) return false;
      // A link of an administrator does not help where only the provider lets them in.
      return onlyByProvider(person) || helpersOf(db, host, person).length === 0;
    },
  };
}
