/** The form of a pulse: complete, answerable without script, the same bytes for everyone but for the submission key (E3.2). */
import { Fragment } from 'preact';
import type { Definition } from '../../schema/contract/pulse.ts';
import { minutesFor } from '../../schema/instrument/forms.ts';
import { ask, type Asked } from '../../schema/instrument/wording.ts';
import { say, sayCount, type Language } from '../../schema/languages/language.ts';
import type { Stencil } from '../engines/engine.ts';
import { renderDocument } from './document.tsx';
import { hrefIn, pulsePath } from './href.ts';
import { limitOfPromise, promise } from './promise.ts';
import { Question } from './question.tsx';
import { cut, HOLE } from './stencil.ts';
import { Support } from './support.tsx';

interface Props {
  readonly language: Language;
  readonly definition: Definition;
  readonly script: string;
  /** After a withdrawal: the fresh form says so (E4.9, W8). */
  readonly takenBack: boolean;
}

/** The page, with the submission key as its hole. */
export function formStencil(props: Props): Stencil {
  const { language, definition, script, takenBack } = props;
  const { code, institution } = definition;
  const frame = { language, script, title: say(language, 'title'), how: pulsePath(code, 'how'), institution: institution.name };
  return cut(
    renderDocument(
      frame,
      <main data-code={code} data-state={takenBack ? 'taken-back' : 'form'}>
        {takenBack && <TakenBack language={language} />}
        <Opening language={language} definition={definition} />
        <form id="answers" method="post" action={hrefIn(language, pulsePath(code))} autocomplete="off">
          <Questions language={language} asked={definition.questions.map((question) => ask(question, language.wording))} />
          <Blanks language={language} />
          <button>{say(language, 'send')}</button>
          <output id="status" data-sending={say(language, 'sending')} data-waiting={say(language, 'notSentYet')} />
        </form>
        <Support language={language} contacts={definition.contacts} />
        <AlreadySent language={language} />
        {/* Last, so that nearly all of the page is compressed as one piece. */}
        <input type="hidden" name="key" form="answers" value={HOLE} />
      </main>,
    ),
  );
}

function TakenBack({ language }: { readonly language: Language }) {
  return (
    <div class="note">
      <p>
        <strong>{say(language, 'takenBack')}</strong> {say(language, 'takenBackAgain')}
      </p>
    </div>
  );
}

function Opening({ language, definition }: Pick<Props, 'language' | 'definition'>) {
  const N = definition.questions.length;
  const limit = limitOfPromise(language, definition);
  return (
    <>
      <p class="course">{say(language, 'courseLine', { course: definition.course.name })}</p>
      <h1>{say(language, 'title')}</h1>
      <div class="note">
        <p>
          {promise(language, definition)} <a href={hrefIn(language, pulsePath(definition.code, 'how'))}>{say(language, 'howLink')}</a>
        </p>
        {limit !== null && <p class="small">{limit}</p>}
      </div>
      <p>
        {sayCount(language, 'length', N, { N, m: minutesFor(N) })} {say(language, 'skipHint')}{' '}
        <a href="#support">{say(language, 'supportHeading')}</a>
      </p>
    </>
  );
}

/** The stem stands before the first question that it belongs to, and is not repeated in each legend. */
function Questions({ language, asked }: { readonly language: Language; readonly asked: readonly Asked[] }) {
  return asked.map((question, i) => (
    <Fragment>
      {question.stem !== asked[i - 1]?.stem && <p class="stem">{question.stem}</p>}
      <Question language={language} asked={question} number={i + 1} total={asked.length} />
    </Fragment>
  ));
}

/** W4: shown once by the script, in the plural form that goes with the count (E3.8). */
function Blanks({ language }: { readonly language: Language }) {
  const forms = Object.fromEntries(Object.entries(language.words.unansweredOne).map(([category, text]) => [`data-${category}`, text]));
  return (
    <div id="blanks" class="note" tabindex={-1} hidden>
      <p {...forms} data-none={say(language, 'noneAnswered')} />
      <button type="button" class="quiet">
        {say(language, 'showMe')}
      </button>{' '}
      <button>{say(language, 'sendAnyway')}</button>
    </div>
  );
}

/** E3.11: what the script shows in place of the form where this tab has sent answers. */
function AlreadySent({ language }: { readonly language: Language }) {
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
