/** Checks `publish` exhaustively over the full ranges of privacy.md R9.1, and runs the two controls that must fail. */
import { DEFAULT_POLICY, type Policy, type Scale } from '../../schema/contract/pulse.ts';
import { publish } from '../../worker/gate/publish.ts';
import { publishByTheBook, type Publish } from '../worker/gate/publish-by-the-book.ts';
import { examine } from './certainty.ts';

const RANGES: readonly (readonly [scale: Scale, upTo: number])[] = [
  ['five', 34],
  ['three', 70],
  ['binary', 400],
];
const PARAMETERS: readonly (readonly [k: number, m: number])[] = [
  [5, 1],
  [7, 1],
  [7, 2],
];

export interface Exhaustive {
  readonly cases: number;
  /** How many cases make somebody's side certain. */
  readonly certain: number;
  /** The same counts for weaker rules. Both must be above 0, or the check finds nothing at all. */
  readonly controls: { readonly 'm = 0': number; readonly 'd = m + 1': number };
}

export function examineEverything(): Exhaustive {
  let [cases, certain, withoutM, withLessD] = [0, 0, 0, 0];
  const weaker: Publish = publishByTheBook((_n, { m }) => m + 1);
  for (const [scale, upTo] of RANGES) {
    for (const [k, m] of PARAMETERS) {
      const policy: Policy = { ...DEFAULT_POLICY, k, m };
      const found = examine({ scale, upTo, policy, knows: m, publish });
      cases += found.cases;
      certain += found.certain.length;
      withoutM += examine({ scale, upTo, policy: { ...policy, m: 0 }, knows: m, publish }).certain.length;
      withLessD += examine({ scale, upTo, policy, knows: m, publish: weaker }).certain.length;
    }
  }
  return { cases, certain, controls: { 'm = 0': withoutM, 'd = m + 1': withLessD } };
}
