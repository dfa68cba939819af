/** Says that many answers were taken back, and what that can mean. Fewer than 5 are the usual case and are not mentioned (R2.9a). */
import type { Release } from '../../schema/contract/release.ts';
import { fill } from '../../schema/languages/fill.ts';
import { takenBackIn } from '../../schema/results/pulse-result.ts';
import type { ResultWords } from '../../schema/results/words.ts';

export interface TakenBackProps {
  readonly releases: readonly Release[];
  readonly words: ResultWords;
}

export function TakenBack({ releases, words }: TakenBackProps) {
  const x = takenBackIn(releases);
  return x === 0 ? null : <p class="note">{fill(words.manyTakenBack, { x })}</p>;
}
