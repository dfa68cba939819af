/**
 * Shows "You said, we did" in full, both on the students' page and in the preview for staff (W12, E8.3). Each text of the
 * staff stands alone, because it is a whole sentence: no template of ours joins two of them.
 */
import type { ComponentChildren } from 'preact';
import type { ToldRevision } from '../../schema/contract/loop.ts';
import { say, type Language } from '../../schema/languages/language.ts';
import { sayDay } from '../../schema/languages/moment.ts';
import { wordsFor, type ReadPromise, type ReadTold } from './promise.ts';
import { Around, roleIn } from './words.tsx';

export interface WholeProps {
  /** The reader has chosen this language. */
  readonly language: Language;
  /** The staff's own words are in this language (BCP 47). */
  readonly lang: string;
  readonly told: Pick<ToldRevision, 'revision' | 'day'> &
    Partial<Pick<ToldRevision, 'agreed'>> & { readonly body: ReadTold };
}

export function Whole({ language, lang, told: { revision, day, agreed = false, body } }: WholeProps) {
  const own = (text: string) => (
    <p lang={lang} dir="auto">
      {text}
    </p>
  );
  const part = (title: string, ...content: ComponentChildren[]) => (
    <>
      <h3>{title}</h3>
      {content}
    </>
  );
  return (
    <>
      {body.good !== '' && part(say(language, 'loopGood'), own(body.good))}
      {body.hard !== '' && part(say(language, 'loopHard'), own(body.hard))}
      {body.promises.length > 0 &&
        part(
          say(language, 'loopWeDo'),
          <ul>
            {body.promises.map((promise) => (
              <Promised key={promise.act} {...{ language, lang, promise }} />
            ))}
          </ul>,
        )}
      {body.cannot !== '' && part(say(language, 'loopWeCannot'), own(body.cannot), own(body.why))}
      {body.passedTo !== '' && (
        <p>
          <Around text={(role) => say(language, 'loopPassedTo', { role })} lang={lang}>
            {body.passedTo}
          </Around>
        </p>
      )}
      {body.again !== '' && part(say(language, 'loopAskAgain'), own(body.again))}
      {agreed && <p>{say(language, 'loopAgreed')}</p>}
      <p>{say(language, 'loopWrong')}</p>
      {revision > 1 && <p class="small">{say(language, 'loopCorrected', { day: sayDay(language, day) })}</p>}
    </>
  );
}

interface PromisedProps extends Pick<WholeProps, 'language' | 'lang'> {
  readonly promise: ReadPromise;
}

function Promised({ language, lang, promise }: PromisedProps) {
  const { day, owner } = promise;
  const act = wordsFor(language, lang, promise);
  return (
    <li>
      <p lang={act.lang} dir="auto">
        {act.text}
      </p>
      <p class="small">{say(language, 'loopByWhen', { day: sayDay(language, day), role: roleIn(language, owner) })}</p>
    </li>
  );
}
