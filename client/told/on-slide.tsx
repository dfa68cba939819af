/** Shows "You said, we did" on the wall of a class: the same words as on the students' page, and the question at the end (E8.3). */
import type { ComponentChildren } from 'preact';
import type { ToldRevision } from '../../schema/contract/loop.ts';
import { say, type Language } from '../../schema/languages/language.ts';
import { sayDay } from '../../schema/languages/moment.ts';
import { Around, roleIn } from './words.tsx';

export interface OnSlideProps {
  /** The language of the course. */
  readonly language: Language;
  readonly told: Pick<ToldRevision, 'language' | 'agreed' | 'body'>;
}

export function OnSlide({ language, told: { language: lang, agreed, body } }: OnSlideProps) {
  const own = { lang, dir: 'auto' } as const;
  const part = (title: string, content: ComponentChildren) => (
    <div>
      <dt>{title}</dt>
      {content}
    </div>
  );
  return (
    <>
      <h2>{say(language, 'youSaidWeDid')}</h2>
      <dl class="said-told">
        {body.good !== '' && part(say(language, 'loopGood'), <dd {...own}>{body.good}</dd>)}
        {body.hard !== '' && part(say(language, 'loopHard'), <dd {...own}>{body.hard}</dd>)}
        {body.promises.length > 0 &&
          part(
            say(language, 'loopWeDo'),
            body.promises.map(({ act, day, owner }) => (
              <dd key={act}>
                <p {...own}>{act}</p>
                <p class="by">
                  {say(language, 'loopByWhen', { day: sayDay(language, day), role: roleIn(language, owner) })}
                </p>
              </dd>
            )),
          )}
        {body.cannot !== '' &&
          part(
            say(language, 'loopWeCannot'),
            <>
              <dd {...own}>{body.cannot}</dd>
              <dd {...own}>{body.why}</dd>
              {body.passedTo !== '' && (
                <dd class="by">
                  <Around text={(role) => say(language, 'loopPassedTo', { role })} lang={lang}>
                    {body.passedTo}
                  </Around>
                </dd>
              )}
            </>,
          )}
        {body.again !== '' && part(say(language, 'loopAskAgain'), <dd {...own}>{body.again}</dd>)}
      </dl>
      {agreed && <p class="by">{say(language, 'loopAgreed')}</p>}
      <p class="ask-back">{say(language, 'loopWrong')}</p>
    </>
  );
}
