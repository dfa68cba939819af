/**
 * Shows what students are promised, in the words of their own page and from this pulse's settings (E1.3, E5.2,
 * privacy.md R7).
 */
import { promise, termsOfPromise, type Promised } from '../../../schema/languages/promise.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';

export function PromiseLine({ of }: { readonly of: Promised }) {
  return <p class="promise">{joinSentences([promise(APP_LANGUAGE, of), ...termsOfPromise(APP_LANGUAGE, of)])}</p>;
}
