/** Lets a student representative read what students are to be told, leave one line for the staff, and agree (H2.4). */
import { useSignal } from '@preact/signals';
import type { RepresentedTold } from '../../../schema/contract/representing.ts';
import { say } from '../../../schema/languages/language.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { LONGEST_COMMENT } from '../../../schema/loop/limits.ts';
import { ok } from '../../../schema/result.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import { isProblemOf } from '../server/failure.ts';
import { Choice } from '../ui/choice.tsx';
import { day } from '../ui/day.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Load } from '../ui/load.tsx';
import { Page } from '../ui/page.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useForm } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { representativeWords as words } from './representative-words.ts';
import { previewOf, valuesOf } from './told.ts';
import { ToldText } from './told-text.tsx';

export function WordPage({ code }: { readonly code: string }) {
  return (
    <Load from={() => ask('representedTold', { at: { code } })}>
      {(shown, renew) => {
        const { course, closedDay, language, draft, told, isOpen } = shown;
        // What students are told already stands below as they read it; before that, the draft does.
        const text = isOpen || told === null ? { revision: 1, day: '', body: previewOf(valuesOf(draft)) } : told;
        return (
          <Page title={words.title} above={<a href={to.represented(course.id)}>{course.name}</a>}>
            <p class="small">{fill(words.closed, { code, day: day(closedDay) })}</p>
            <h2>{words.draft}</h2>
            {draft.version === 0 && told === null ? <p>{words.noDraft}</p> : <ToldText lang={language} told={text} />}
            {isOpen ? <Say key={draft.version} shown={shown} renew={renew} /> : <p class="note">{words.over}</p>}
          </Page>
        );
      }}
    </Load>
  );
}

interface SayProps {
  readonly shown: RepresentedTold;
  readonly renew: (now: RepresentedTold) => void;
}

function Say({ shown: { code, draft, said }, renew }: SayProps) {
  const saved = useSignal(false);
  const of = useForm({
    values: { comment: said.comment, agrees: said.agrees ? 'yes' : '' },
    check: ({ values }) =>
      ok({ version: draft.version, comment: values.comment.trim().replace(/\s+/g, ' '), agrees: values.agrees !== '' }),
    send: async (body) => {
      saved.value = false;
      const sent = await ask('sayAsRepresentative', { at: { code }, body });
      saved.value = sent.ok;
      if (sent.ok) renew(sent.value);
      return sent;
    },
  });
  const { failure, sending, values } = of.form;
  const hasChanged = failure !== null && isProblemOf(failure, 'changed-meanwhile');
  return (
    <form class="stack" noValidate onSubmit={of.submit}>
      {hasChanged ? (
        <div class="note alert" role="alert">
          <p>{words.changed}</p>
          <p>
            <button
              type="button"
              class="quiet"
              onClick={() => void ask('representedTold', { at: { code } }).then((now) => now.ok && renew(now.value))}
            >
              {words.say}
            </button>
          </p>
        </div>
      ) : (
        <ErrorSummary form={of.form} labels={{ comment: words.comment, agrees: words.agree }} />
      )}
      <TextArea
        of={of}
        name="comment"
        label={words.comment}
        hint={words.commentHint}
        longest={LONGEST_COMMENT}
        left={words.left}
        input={{ rows: 2 }}
      />
      {draft.version > 0 && (
        <Choice
          type="checkbox"
          name="agrees"
          label={words.agree}
          hint={fill(words.agreeHint, { text: say(APP_LANGUAGE, 'loopAgreed') })}
          checked={values.agrees !== ''}
          choose={() => of.type('agrees', values.agrees === '' ? 'yes' : '')}
        />
      )}
      <p role="status">{saved.value && words.saved}</p>
      <button disabled={sending}>{sending ? appWords.sending : words.save}</button>
    </form>
  );
}
