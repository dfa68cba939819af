/** What students are promised, in the words of their own page and with this pulse's k (E1.3, E5.2, privacy.md R7 `open`). */
import { sayCount, say } from '../../../schema/languages/language.ts';
import { ENGLISH } from '../../../schema/languages/registry.ts';

export function PromiseLine({ k, shared }: { readonly k: number; readonly shared: boolean }) {
  return (
    <p class="promise">
      {sayCount(ENGLISH, shared ? 'promiseOpen' : 'promiseResultsOff', k, { k })} {say(ENGLISH, 'linkLimit')}
    </p>
  );
}
