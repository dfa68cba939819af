/**
 * Keeps who was given a signature as one row of bytes, sorted by the hash of the member: it says who, and not in which order
 * (lms.md L8.8, decision 0080).
 */
import { equalBytes } from './seal.ts';

const HASH_BYTES = 32;
/** The hash of the member, and the hash of the message. */
const ENTRY_BYTES = 2 * HASH_BYTES;

export class Given {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get size(): number {
    return this.bytes.length / ENTRY_BYTES;
  }

  /** @returns the hash of the message that was signed for this member; undefined if none was */
  messageOf(member: Uint8Array): Uint8Array | undefined {
    const at = this.#placeOf(member);
    return equalBytes(this.#memberAt(at), member) ? this.bytes.slice(at + HASH_BYTES, at + ENTRY_BYTES) : undefined;
  }

  /** @param member must not be in it yet */
  with(member: Uint8Array, message: Uint8Array): Given {
    const at = this.#placeOf(member);
    return new Given(Buffer.concat([this.bytes.subarray(0, at), member, message, this.bytes.subarray(at)]));
  }

  /** @returns where the entry of this member begins, or would begin */
  #placeOf(member: Uint8Array): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (Buffer.compare(this.#memberAt(middle * ENTRY_BYTES), member) < 0) low = middle + 1;
      else high = middle;
    }
    return low * ENTRY_BYTES;
  }

  #memberAt(at: number): Uint8Array {
    return this.bytes.subarray(at, at + HASH_BYTES);
  }
}
