/** Sets when each term has its exams, so that a pulse in those weeks asks for a reason (I2.14, E8.5). */
import { useSignal } from '@preact/signals';
import type { Term } from '../../../schema/contract/programmes.ts';
import { appWords } from '../ui/words.ts';
import { institutionWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { fail } from '../../../schema/result.ts';
import { checkExams, shownExams, type ExamsValues } from './exams.ts';
import { isProblemOf } from '../server/failure.ts';
import { days } from '../ui/day.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { Topic } from '../ui/topic.tsx';
import { useForm } from '../ui/use-form.ts';

export function ExamWeeks({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <Topic id="terms" title={words.termsTitle} about={words.terms}>
      {terms.length === 0 && <p>{words.noTerms}</p>}
      {[...terms].reverse().map((term) => (
        <TermExams key={term.id} term={term} />
      ))}
      <p>
        <a href={to.programmes}>{appWords.toProgrammes}</a>
      </p>
    </Topic>
  );
}

function TermExams({ term }: { readonly term: Term }) {
  const saved = useSignal(term);
  const { exams } = saved.value;
  return (
    <article class="card">
      <h3>
        {term.name} <span class="small">{days(term)}</span>
      </h3>
      <p role="status">{exams === null ? words.noExams : fill(words.exams, { days: days(exams) })}</p>
      <details key={JSON.stringify(exams)}>
        <summary>{fill(words.setExams, { term: term.name })}</summary>
        <ExamsForm
          term={saved.value}
          changed={(now) => {
            saved.value = now;
          }}
        />
      </details>
    </article>
  );
}

function ExamsForm({ term, changed }: { readonly term: Term; readonly changed: (term: Term) => void }) {
  const names = { from: `from-${term.id}`, to: `to-${term.id}` } as const;
  const seen = useSignal(term.exams);
  const of = useForm<string, ExamsValues>({
    values: { [names.from]: shownExams(term.exams).from, [names.to]: shownExams(term.exams).to },
    check: ({ values }) => {
      const checked = checkExams({ from: values[names.from] ?? '', to: values[names.to] ?? '' }, term);
      return checked.ok ? checked : fail({ [names.to]: checked.error });
    },
    send: async ({ exams }) => {
      const set = await ask('setExams', { at: { term: term.id }, body: { was: seen.value, exams } });
      if (set.ok) changed(set.value);
      // What a colleague has set is shown above. Your own days stay in the fields, so that you can decide which to
      // save.
      else if (isProblemOf(set.error, 'changed-meanwhile') && 'current' in set.error)
        seen.value = (set.error.current as Term).exams;
      return set;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={{ [names.from]: words.from, [names.to]: words.to }} />
      {seen.value !== term.exams && (
        <p class="note">{seen.value === null ? words.noExams : fill(words.exams, { days: days(seen.value) })}</p>
      )}
      <form noValidate onSubmit={of.submit}>
        <p class="hint">{words.examsHint}</p>
        <Field of={of} name={names.from} label={words.from} input={{ type: 'date' }} />
        <Field of={of} name={names.to} label={words.to} input={{ type: 'date' }} />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.save}
        </button>
      </form>
    </>
  );
}
