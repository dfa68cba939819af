/**
 * Shows what students are promised, in the words of their own page and from this pulse's settings (E1.3, E5.2,
 * privacy.md R7).
 */
import { promise, termsOfPromise, type Promised } from '../../../schema/languages/promise.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';

export function PromiseLine({ of }: { readonly of: Promised }) {
  return <p class="promise">{[promise(ENGLISH, of), ...termsOfPromise(ENGLISH, of)].join(' ')}</p>;
}
