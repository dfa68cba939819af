/**
 * Reads and writes the tables of the issuer, and no others: nothing here can reach an answer, a fingerprint or the tally
 * (privacy.md R3.2, L8.8).
 */
import { count, eq, sql } from 'drizzle-orm';
import { issued, issuer, members } from '../../schema/tables/box/tables.ts';
import type { BoxDatabase } from './database.ts';
import { Given } from './given.ts';

const ONLY_ROW = 1;

export class IssuerStore {
  readonly #db: BoxDatabase;
  readonly #findMember;
  readonly #addMember;

  constructor(db: BoxDatabase) {
    this.#db = db;
    this.#findMember = db
      .select({ h: members.h })
      .from(members)
      .where(eq(members.h, sql.placeholder('h')))
      .prepare();
    this.#addMember = db
      .insert(members)
      .values({ h: sql.placeholder('h') })
      .onConflictDoNothing()
      .prepare();
  }

  /** Makes all writes of `work`, or none. `work` must not be asynchronous. */
  transaction<T>(work: () => T): T {
    return this.#db.transaction(() => work());
  }

  keepKey(spki: Uint8Array, sealed: Uint8Array): void {
    this.#db
      .insert(issuer)
      .values({ id: ONLY_ROW, spki, sealed })
      .onConflictDoUpdate({ target: issuer.id, set: { spki, sealed } })
      .run();
  }

  /** @returns undefined if the pulse has no roster, or has ended */
  publicKey(): Uint8Array | undefined {
    return this.#db.select({ spki: issuer.spki }).from(issuer).get()?.spki;
  }

  sealedKey(): Uint8Array | undefined {
    return this.#db.select({ sealed: issuer.sealed }).from(issuer).get()?.sealed;
  }

  /** @returns the hash of the message that was signed for a member; undefined if none was */
  issuedTo(h: Uint8Array): Uint8Array | undefined {
    return this.#given().messageOf(h);
  }

  /** Writes all members anew, so that the file shows no order in which they asked (L8.8). */
  rememberIssued(h: Uint8Array, b: Uint8Array): void {
    const given = this.#given().with(h, b).bytes;
    this.#db
      .insert(issued)
      .values({ id: ONLY_ROW, given })
      .onConflictDoUpdate({ target: issued.id, set: { given } })
      .run();
  }

  howManyIssued(): number {
    return this.#given().size;
  }

  #given(): Given {
    return new Given(this.#db.select({ given: issued.given }).from(issued).get()?.given ?? new Uint8Array());
  }

  /** Replaces the list of members. The order of an uploaded list says who is who, so hashes are written in their own. */
  keepList(hashes: readonly Uint8Array[]): void {
    this.#db.delete(members).run();
    for (const h of hashes.toSorted((a, b) => Buffer.compare(a, b))) this.#addMember.run({ h });
  }

  listLength(): number {
    return this.#db.select({ n: count() }).from(members).get()?.n ?? 0;
  }

  isListed(h: Uint8Array): boolean {
    return this.#findMember.get({ h }) !== undefined;
  }
}
