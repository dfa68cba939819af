/**
 * Shows questions as students read them, without a way to answer. The words come from the same place as on the form
 * (E3.4, E3.5).
 */
import { Fragment } from 'preact';
import type { Question } from '../../../schema/contract/pulse.ts';
import { ask } from '../../../schema/instrument/wording.ts';
import { say } from '../../../schema/languages/language.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';

const { wording } = APP_LANGUAGE;

/** As on the form, a stem stands before the first question that it belongs to. */
export function AsAsked({ questions }: { readonly questions: readonly Question[] }) {
  const asked = questions.map((question) => ask(question, wording));
  return (
    <div class="as-asked">
      {asked.map((question, i) => (
        <Fragment key={question.id}>
          {question.stem !== asked[i - 1]?.stem && <p class="stem">{question.stem}</p>}
          <p class="small">{say(APP_LANGUAGE, 'itemOf', { number: i + 1, total: asked.length })}</p>
          <One asked={question} />
        </Fragment>
      ))}
    </div>
  );
}

function One({ asked }: { readonly asked: ReturnType<typeof ask> }) {
  const { doesNotApply, preferNotToSay } = wording.scales;
  switch (asked.kind) {
    case 'rating': {
      const { text, hint, labels } = asked;
      const answers = [...labels, ...(hint === undefined ? [] : [doesNotApply]), preferNotToSay];
      return (
        <>
          <p class="asked">{text}</p>
          {hint !== undefined && <p class="small">{hint}</p>}
          <Answers radio of={answers} />
        </>
      );
    }
    case 'ticklist':
      return (
        <>
          <p class="asked">{say(APP_LANGUAGE, 'tickAny')}</p>
          <Answers of={[...asked.options.map(({ text }) => text), wording.stems.noneOfThese]} />
        </>
      );
  }
}

/** Short answers stand in a row, the sentences of a tick-list one below the other. */
function Answers({ of, radio = false }: { readonly of: readonly string[]; readonly radio?: boolean }) {
  return (
    <ul class={radio ? 'answers' : 'answers ticks'}>
      {of.map((answer) => (
        <li key={answer}>{answer}</li>
      ))}
    </ul>
  );
}
