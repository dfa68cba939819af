/**
 * Renders the form of a pulse. It is complete and can be answered without script, and its bytes are the same for
 * everyone except for the submission key (E3.2).
 */
import { Fragment } from 'preact';
import type { Definition } from '../../schema/contract/pulse.ts';
import { minutesFor } from '../../schema/instrument/forms.ts';
import { ask, askContext } from '../../schema/instrument/wording.ts';
import { say, sayCount } from '../../schema/languages/language.ts';
import type { PageTemplate } from '../engines/engine.ts';
import { renderDocument } from './document.tsx';
import { hrefIn, pulsePath, sendTo, type PageLanguage } from './href.ts';
import { promise, promiseInShort, termsOfPromise } from '../../schema/languages/promise.ts';
import { gapAfter, joinSentences } from '../../schema/languages/join-sentences.ts';
import { Question } from './question.tsx';
import { CoursePage, KeyInWords, Reserve, stampWords, Stop } from './roster.tsx';
import { SlipField } from './slip-field.tsx';
import { templateAround } from './page-template.ts';
import { Support } from './support.tsx';

interface Props {
  readonly language: PageLanguage;
  readonly definition: Definition;
  /** It is absent in a preview, which is only shown. */
  readonly script?: string;
  /** The script that makes tokens; it is absent where the page is only shown. */
  readonly tokenScript?: string;
  /** The ticket of a launch, with which the page gets a token (lms.md L8.2). */
  readonly ticket?: string;
  /** True after a withdrawal: the fresh form then says so (E4.9, W8). */
  readonly takenBack: boolean;
}

/** Renders the page, with the submission key as its slot. */
export function formTemplate(props: Props): PageTemplate {
  const { language, definition, script, tokenScript, ticket, takenBack } = props;
  const { code, institution, rehearsal = false } = definition;
  const hasRoster = definition.eligibility === 'roster';
  // A preview shows what a student sees who comes from the course page.
  const isLetIn = hasRoster && (ticket !== undefined || tokenScript === undefined);
  const frame = {
    language,
    ...(script !== undefined && { script }),
    title: say(language, 'title'),
    here: { path: pulsePath(code), clears: true } as const,
    how: pulsePath(code, 'how'),
    institution: institution.name,
    rehearsal,
  };
  return templateAround(1, (key) =>
    renderDocument(
      frame,
      <main
        data-code={code}
        data-state={takenBack ? 'taken-back' : 'form'}
        {...(hasRoster && { 'data-pulse': definition.id, 'data-stamp': tokenScript })}
        {...(ticket !== undefined && { 'data-ticket': ticket })}
        {...(isLetIn && { 'data-let-in': '' })}
      >
        <Opening language={language} definition={definition} takenBack={takenBack} />
        {hasRoster && <CoursePage language={language} />}
        <form id="answers" method="post" action={sendTo(language, pulsePath(code))} autocomplete="off">
          {hasRoster ? (
            <Reserve definition={definition} language={language} open={isLetIn}>
              <Fields language={language} definition={definition} />
            </Reserve>
          ) : (
            <Fields language={language} definition={definition} />
          )}
        </form>
        <Support language={language} contacts={definition.contacts} />
        {hasRoster ? <Stop language={language} /> : <AlreadySent language={language} />}
        {/* The key comes last, so that nearly all of the page is compressed as one piece. */}
        <input type="hidden" name="key" form="answers" value={key} />
      </main>,
    ),
  );
}

function Fields({ language, definition }: Pick<Props, 'language' | 'definition'>) {
  const { eligibility, reserve } = definition;
  const words = eligibility === 'roster' ? stampWords(language) : {};
  return (
    <>
      {(eligibility === 'codes' || reserve !== undefined) && <SlipField language={language} />}
      <Questions language={language} definition={definition} />
      <Blanks language={language} />
      {eligibility === 'roster' && <KeyInWords language={language} />}
      <button>{say(language, 'send')}</button>
      <output data-sending={say(language, 'sending')} data-waiting={say(language, 'notSentYet')} {...words} />
    </>
  );
}

function TakenBack({ language }: { readonly language: PageLanguage }) {
  return (
    <div class="note">
      <p>
        <strong>{say(language, 'takenBack')}</strong> {say(language, 'takenBackAgain')}
      </p>
    </div>
  );
}

/** Two lines are on the first screen, and everything else is one tap away, without script too (E3.12, W1). */
function Promise({ language, definition }: Pick<Props, 'language' | 'definition'>) {
  return (
    <div class="note promise">
      <p>{promiseInShort(language, definition, language.framed !== false)}</p>
      <details>
        <summary>{say(language, 'howLink')}</summary>
        <p>{promise(language, definition, language.framed !== false)}</p>
        {termsOfPromise(language, definition).map((text) => (
          <p>{text}</p>
        ))}
        <p>
          <a href={hrefIn(language, pulsePath(definition.code, 'how'))}>{say(language, 'howMore')}</a>
        </p>
      </details>
    </div>
  );
}

function Opening({ language, definition, takenBack }: Pick<Props, 'language' | 'definition' | 'takenBack'>) {
  const N = definition.questions.length + (definition.breakdown === null ? 0 : 1);
  return (
    <>
      <p class="course">{say(language, 'courseLine', { course: definition.course.name })}</p>
      <h1>{say(language, 'title')}</h1>
      {/* The note follows the heading, which has the focus, so a screen reader reads it next. */}
      {takenBack && <TakenBack language={language} />}
      <Promise language={language} definition={definition} />
      <p class="small">
        {joinSentences([sayCount(language, 'length', N, { N, m: minutesFor(N) }), say(language, 'skipHint')])}
        {gapAfter(say(language, 'skipHint'))}
        <a href="#support">{say(language, 'supportHeading')}</a>
      </p>
    </>
  );
}

/**
 * Renders the questions. A stem appears before the first question that it belongs to, and is not repeated in each
 * legend. It also describes that question, for people who go from choice to choice and never pass the stem. The stem of
 * a tick-list is the question itself.
 */
function Questions({ language, definition: { questions, breakdown } }: Pick<Props, 'language' | 'definition'>) {
  const rated = questions.map((question) => ask(question, language.wording));
  // The context question comes last, so that it does not influence the other answers (I2.13).
  const asked = breakdown === null ? rated : [...rated, askContext(breakdown, language.wording)];
  return asked.map((question, i) => {
    const stemId = question.kind === 'ticklist' || question.stem !== asked[i - 1]?.stem ? `stem-${i + 1}` : undefined;
    return (
      <Fragment>
        {stemId !== undefined && (
          <p class="stem" id={stemId}>
            {question.stem}
          </p>
        )}
        <Question language={language} asked={question} number={i + 1} total={asked.length} stemId={stemId} />
      </Fragment>
    );
  });
}

/** Renders W4, which the script shows once, in the plural form that goes with the count (E3.8). */
function Blanks({ language }: { readonly language: PageLanguage }) {
  const forms = Object.fromEntries(
    Object.entries(language.words.unansweredOne).map(([category, text]) => [`data-${category}`, text]),
  );
  return (
    <div id="blanks" class="note" tabindex={-1} hidden>
      <p {...forms} lang={language.tag} data-none={say(language, 'noneAnswered')} />
      <button type="button" class="quiet">
        {say(language, 'showMe')}
      </button>{' '}
      <button>{say(language, 'sendAnyway')}</button>
    </div>
  );
}

/** Renders what the script shows in place of the form when this tab has already sent answers (E3.11). */
function AlreadySent({ language }: { readonly language: PageLanguage }) {
  return (
    <template id="already">
      <h1>{say(language, 'alreadySent')}</h1>
      <p>{say(language, 'alreadySentText')}</p>
      <p>
        <button type="button" class="quiet">
          {say(language, 'someoneElse')}
        </button>
      </p>
    </template>
  );
}
