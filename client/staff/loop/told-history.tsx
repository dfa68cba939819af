/** Shows what students were told before it was corrected, because nothing disappears (E8.3). */
import type { ToldRevision } from '../../../schema/contract/loop.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { loopWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { Whole } from '../../told/whole.tsx';
import { day } from '../ui/day.ts';

const words = loopWords.told;

export function ToldHistory({ revisions }: { readonly revisions: readonly ToldRevision[] }) {
  const earlier = revisions.slice(0, -1).reverse();
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      {earlier.map((told) => (
        <details class="fold" key={told.revision}>
          <summary>{fill(words.historyOf, { day: day(told.day) })}</summary>
          <div class="card told">
            <Whole language={APP_LANGUAGE} lang={told.language} told={told} />
          </div>
        </details>
      ))}
    </section>
  );
}
