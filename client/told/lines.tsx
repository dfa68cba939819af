/** "You said, we did" in three lines, for the page after Send; its heading leads to the whole (E4.7). */
import type { Told } from '../../schema/contract/loop.ts';
import { say, type Language } from '../../schema/languages/language.ts';
import { sayDay } from '../../schema/languages/moment.ts';
import { shorten } from './shorten.ts';
import { roleIn } from './words.tsx';

export interface LinesProps {
  /** Of the reader. */
  readonly language: Language;
  /** BCP 47: of the staff's own words. */
  readonly lang: string;
  readonly body: Told;
  /** Where the whole text stands. */
  readonly href: string;
}

/** Two lines of a small phone; the third says by when and by whom. Cut, not hidden: hidden text is lost to who reads it large. */
const TWO_LINES = 70;

export function Lines({
  language,
  lang,
  body: {
    promises: [promise],
    cannot,
    why,
  },
  href,
}: LinesProps) {
  const what = promise === undefined ? `${cannot} ${why}` : promise.act;
  return (
    <section class="told">
      <h2>
        <a href={href}>{say(language, 'youSaidWeDid')}</a>
      </h2>
      <p lang={lang} dir="auto">
        {shorten(what, TWO_LINES)}
      </p>
      {promise !== undefined && (
        <p class="small">
          {say(language, 'loopByWhen', { day: sayDay(language, promise.day), role: roleIn(language, promise.owner) })}
        </p>
      )}
    </section>
  );
}
