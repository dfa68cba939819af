/**
 * Gives each member of the course one blind signature, from which the member's phone makes a token (privacy.md R5.3 to
 * R5.6, lms.md section 8). It never sees the token, and it touches no table that has to do with answers.
 */
import type { IssueReply, KeepListReply, LaunchedAs, RecogniseReply } from '../../schema/contract/box-office.ts';
import { memberSchema, type Member } from '../../schema/contract/ids.ts';
import type { Definition } from '../../schema/contract/pulse.ts';
import { leastClassFor, mostListed } from '../../schema/pulse/combinations.ts';
import { TokenBucket, type Limit } from '../token-bucket.ts';
import type { IssuerStore } from './issuer-store.ts';
import { equalBytes, hashMember, sha256, unseal } from './seal.ts';
import { isBlinded, signBlinded } from './token-key.ts';
import type { Vault } from './vault.ts';

/**
 * How often signatures may be asked for again, by all members together: the phones of a hall whose Wi-Fi was lost pass at once.
 * Each signature takes half a millisecond in which nobody's answers are taken. A limit per member would need a memory of when
 * each of them asked.
 */
const REPEATS: Limit = { burst: 400, perSecond: 20 };

export class Issuer {
  readonly #store: IssuerStore;
  readonly #definition: Definition;
  readonly #keys: Pick<Vault, 'issuerKey' | 'memberPepper'>;
  readonly #repeats: TokenBucket;

  constructor(
    store: IssuerStore,
    definition: Definition,
    keys: Pick<Vault, 'issuerKey' | 'memberPepper'>,
    nowMs: number,
  ) {
    this.#store = store;
    this.#definition = definition;
    this.#keys = keys;
    this.#repeats = new TokenBucket(REPEATS, nowMs);
  }

  /** Turns a person into the only thing that is ever kept of one (L8.2). The caller forgets the person then. */
  recognise(launched: LaunchedAs): RecogniseReply {
    const h = hashMember(this.#keys.memberPepper, launched);
    if (!this.#isMember(h)) return { kind: 'not-listed' };
    if (this.#store.issuedTo(h) !== undefined) return { kind: 'already-taken' };
    return { kind: 'member', member: memberSchema.parse(Buffer.from(h).toString('hex')) };
  }

  /**
   * Signs one message for each member, in the transaction that notes it. The same message gets the same signature again,
   * because the reply may have been lost; another one gets none (L8.5). First signatures are as many as members, and so only
   * repeated ones are limited.
   * @throws if the signature is faulty; then nothing is noted
   */
  issue(member: Member, blinded: Uint8Array, nowMs: number): IssueReply {
    const spki = this.#store.publicKey();
    const sealed = this.#store.sealedKey();
    if (!spki || !sealed) return { kind: 'retry' };
    if (!isBlinded(spki, blinded)) return { kind: 'malformed' };
    const [h, b] = [Buffer.from(member, 'hex'), sha256(blinded)];
    return this.#store.transaction(() => {
      const before = this.#store.issuedTo(h);
      if (before && !equalBytes(before, b)) return { kind: 'other-message' };
      const retryAfterSeconds = before ? this.#repeats.take(nowMs) : 0;
      if (retryAfterSeconds > 0) return { kind: 'busy', retryAfterSeconds };
      if (!before) {
        if (!this.#isMember(h)) return { kind: 'not-listed' };
        if (this.#isFull()) return { kind: 'all-given' };
        this.#store.rememberIssued(h, b);
      }
      return { kind: 'signed', signature: this.#sign(spki, sealed, blinded) };
    });
  }

  /** Hashes an uploaded list, which is forgotten then, and replaces the one before (R5.6). A person who is named twice counts once. */
  keepList(list: readonly LaunchedAs[]): KeepListReply {
    const { eligible, policy, reserve } = this.#definition;
    // Six codes and a list on which only one student is real would be seven answers, six of them known (section 1).
    if (reserve !== undefined) return { ok: false, why: 'has-reserve' };
    const each = new Map(list.map((person) => [JSON.stringify([person.issuer, person.subject]), person]));
    const { size } = each;
    if (size < leastClassFor(policy.k)) return { ok: false, why: 'too-few', size };
    if (size > mostListed(eligible)) return { ok: false, why: 'too-many', size };
    // A list that is too long is refused before anything is computed, because answers of other pulses may wait.
    const hashes = [...each.values()].map((person) => hashMember(this.#keys.memberPepper, person));
    this.#store.transaction(() => this.#store.keepList(hashes));
    return { ok: true, size };
  }

  /** Without a list, the platform has said who is a member (R5.6). */
  #isMember(h: Uint8Array): boolean {
    return this.#store.listLength() === 0 || this.#store.isListed(h);
  }

  /**
   * Where groups are told apart, there are no more tokens and reserve codes than students as somebody has vouched for
   * who does not teach the course (R2.6).
   */
  #isFull(): boolean {
    const { breakdown, eligible, reserve = 0 } = this.#definition;
    return breakdown !== null && this.#store.howManyIssued() >= (eligible ?? 0) - reserve;
  }

  /** The private key is open only for as long as it signs. */
  #sign(spki: Uint8Array, sealed: Uint8Array, blinded: Uint8Array): Uint8Array {
    const pkcs8 = unseal(this.#keys.issuerKey, 'issuer', this.#definition.id, sealed);
    try {
      return signBlinded({ spki, pkcs8 }, blinded);
    } finally {
      pkcs8.fill(0);
    }
  }
}
