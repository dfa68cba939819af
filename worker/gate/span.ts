/** Keeps what vectors of whole numbers span, and finds out whether a further one lies in it. It computes modulo a prime. It is pure. */

/**
 * The largest prime below 2^26, so that a product of two residues is below 2^52 and a double holds it exactly.
 *
 * Vectors that are independent modulo a prime are independent over the rationals too. The reverse could fail only if a
 * determinant were a multiple of this prime. The entries that we compute with are 0 and 1, and by Hadamard's bound a
 * determinant of such entries is smaller than the prime up to 19 rows. Beyond that, a multiple is a matter of about one
 * in 67 million.
 */
const PRIME = 67_108_859;

export class Span {
  /** For each pivot, a vector that has a 1 there and a 0 at the pivots of the vectors before it. */
  readonly #rows: { readonly pivot: number; readonly row: Float64Array }[] = [];
  readonly #length: number;

  /** @param length how many components count; vectors may carry more, which are only computed along */
  constructor(length: number) {
    this.#length = length;
  }

  copy(): Span {
    const copy = new Span(this.#length);
    copy.#rows.push(...this.#rows);
    return copy;
  }

  /** @returns what is left of the vector after the span is taken out of it; all zeros if it lies in the span */
  rest(vector: Float64Array): Float64Array {
    const rest = vector.slice();
    for (const { pivot, row } of this.#rows) {
      const times = rest[pivot] ?? 0;
      if (times === 0) continue;
      for (let at = 0; at < rest.length; at += 1) {
        const value = row[at] ?? 0;
        if (value !== 0) rest[at] = modulo((rest[at] ?? 0) - times * value);
      }
    }
    return rest;
  }

  /** @returns whether the vector was outside the span, which then grows by it */
  add(vector: Float64Array): boolean {
    const rest = this.rest(vector);
    const pivot = rest.findIndex((value) => value !== 0);
    if (pivot === -1 || pivot >= this.#length) return false;
    const inverse = inverseOf(rest[pivot] ?? 1);
    this.#rows.push({ pivot, row: rest.map((value) => modulo(value * inverse)) });
    return true;
  }
}

const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

/** Computes value^(p-2), which is the inverse by Fermat's little theorem. */
function inverseOf(value: number): number {
  let [result, base] = [1, value];
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}
