/** "You said, we did" in three lines, for the page after Send; its heading leads to the whole (E4.7). */
import type { Told } from '../../schema/contract/loop.ts';
import { say, type Language } from '../../schema/languages/language.ts';
import { sayDay } from '../../schema/languages/moment.ts';
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

export function Lines({ language, lang, body, href }: LinesProps) {
  const [promise] = body.promises;
  const heard = body.hard === '' ? body.good : body.hard;
  return (
    <section class="told">
      <h2><a href={href}>{say(language, 'youSaidWeDid')}</a></h2>
      <p class="clip" lang={lang} dir="auto">{heard === '' ? body.cannot : heard}</p>
      <p class="clip">
        <bdi lang={lang}>{promise?.act ?? body.why}</bdi>{' '}
        {promise !== undefined && say(language, 'loopByWhen', { day: sayDay(language, promise.day), role: roleIn(language, promise.owner) })}
      </p>
    </section>
  );
}
