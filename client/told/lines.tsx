/** Says "You said, we did" in three lines on the page after Send; its heading leads to the whole text (E4.7). */
import { say, type Language } from '../../schema/languages/language.ts';
import { sayDay } from '../../schema/languages/moment.ts';
import { wordsFor, type ReadTold, type Worded } from './promise.ts';
import { shorten } from './shorten.ts';
import { roleIn } from './words.tsx';

export interface LinesProps {
  /** The reader has chosen this language. */
  readonly language: Language;
  /** The staff's own words are in this language (BCP 47). */
  readonly lang: string;
  readonly body: ReadTold;
  /** The whole text stands at this address. */
  readonly href: string;
}

/**
 * These many letters fill one line and two lines of a small phone. We cut the text rather than hide it, because hidden
 * text is lost to readers who enlarge it.
 */
const ONE_LINE = 34;
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
  const line = ({ text, lang: of }: Worded, room: number) => (
    <p lang={of} dir="auto">
      {shorten(text, room)}
    </p>
  );
  return (
    <section class="told">
      <h2>
        <a href={href}>{say(language, 'youSaidWeDid')}</a>
      </h2>
      {line(promise === undefined ? { text: cannot, lang } : wordsFor(language, lang, promise), TWO_LINES)}
      {promise === undefined ? (
        line({ text: why, lang }, ONE_LINE)
      ) : (
        <p class="small">
          {say(language, 'loopByWhen', { day: sayDay(language, promise.day), role: roleIn(language, promise.owner) })}
        </p>
      )}
    </section>
  );
}
