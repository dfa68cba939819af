/** Seeded chance: the key stream of a cipher, so that a run can be repeated with its seed alone. */
import { createCipheriv, createHash, type CipherGCM } from 'node:crypto';

export class Chance {
  readonly #seed: string;
  readonly #stream: Pick<CipherGCM, 'update'>;

  constructor(seed: string) {
    this.#seed = seed;
    this.#stream = createCipheriv('aes-256-ctr', createHash('sha256').update(seed).digest(), new Uint8Array(16));
  }

  /** Chance of its own for one part of a story. A change in one part then leaves all others as they were. */
  of(part: string | number): Chance {
    return new Chance(`${this.#seed}/${part}`);
  }

  bytes(length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#stream.update(new Uint8Array(length)));
  }

  /** A whole number from 0 to below `end`. The bias of 2^-48 · end does not matter here. */
  below(end: number): number {
    return Buffer.from(this.bytes(6)).readUIntBE(0, 6) % end;
  }

  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  happens(share: number): boolean {
    return this.below(1_000_000) < share * 1_000_000;
  }

  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  shuffle<T>(values: readonly T[]): T[] {
    const shuffled = [...values];
    for (let i = shuffled.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
    }
    return shuffled;
  }
}
