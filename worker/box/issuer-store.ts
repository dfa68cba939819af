/**
 * Reads and writes the tables of the issuer, and no others: nothing here can reach an answer, a fingerprint or the tally
 * (privacy.md R3.2, L8.8).
 */
import { count, eq, sql } from 'drizzle-orm';
import { issued, issuer, members } from '../../schema/tables/box/tables.ts';
import type { BoxDatabase } from './database.ts';

const ONLY_ROW = 1;

export class IssuerStore {
  readonly #db: BoxDatabase;
  readonly #findIssued;
  readonly #addIssued;
  readonly #findMember;
  readonly #addMember;

  constructor(db: BoxDatabase) {
    this.#db = db;
    this.#findIssued = db
      .select({ b: issued.b })
      .from(issued)
      .where(eq(issued.h, sql.placeholder('h')))
      .prepare();
    this.#addIssued = db
      .insert(issued)
      .values({ h: sql.placeholder('h'), b: sql.placeholder('b') })
      .prepare();
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
    return this.#findIssued.get({ h })?.b;
  }

  rememberIssued(h: Uint8Array, b: Uint8Array): void {
    this.#addIssued.run({ h, b });
  }

  howManyIssued(): number {
    return this.#db.select({ n: count() }).from(issued).get()?.n ?? 0;
  }

  /** Replaces the list of members. */
  keepList(hashes: readonly Uint8Array[]): void {
    this.#db.delete(members).run();
    for (const h of hashes) this.#addMember.run({ h });
  }

  listLength(): number {
    return this.#db.select({ n: count() }).from(members).get()?.n ?? 0;
  }

  isListed(h: Uint8Array): boolean {
    return this.#findMember.get({ h }) !== undefined;
  }
}
