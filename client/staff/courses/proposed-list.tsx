/** Lists dates that somebody proposes, for whoever plans with them, moves them or declines. It is loaded where there are any (E7.14). */
import { useSignal } from '@preact/signals';
import type { Proposed } from '../../../schema/contract/term-plan.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { shortDay } from '../ui/day.ts';
import { TextArea } from '../ui/text-area.tsx';
import { proposedWords as words } from '../ui/term-words.ts';
import { Trouble } from '../ui/trouble.tsx';
import { useForm } from '../ui/use-form.ts';

export interface ProposedListProps {
  readonly proposals: readonly Proposed[];
  /** Takes one out of the list: it was answered or withdrawn. */
  readonly gone: (of: Proposed) => void;
}

export function ProposedList({ proposals, gone }: ProposedListProps) {
  return (
    <section class="card" aria-labelledby="proposed">
      <h2 id="proposed">{words.title}</h2>
      {proposals.map((proposed) => (
        <One key={`${proposed.id} ${proposed.course.id}`} proposed={proposed} gone={() => gone(proposed)} />
      ))}
    </section>
  );
}

function One({ proposed: { id, course, programme, term, dates }, gone }: { proposed: Proposed; gone: () => void }) {
  const failure = useSignal<Failure | null>(null);
  const name = `word-${id.slice(0, 8)}-${course.id.slice(0, 8)}`;
  const of = useForm({
    values: { [name]: '' },
    check: ({ values }) => ({ ok: true as const, value: (values[name] ?? '').trim() }),
    send: async (word) => {
      const done = await ask('declineProposal', { at: { course: course.id }, body: { proposal: id, word } });
      failure.value = done.ok ? null : done.error;
      // Somebody else has answered, or it was withdrawn.
      if (done.ok || isProblemOf(done.error, 'not-found')) gone();
      return done;
    },
  });
  return (
    <>
      <p>{fill(words.text, { programme, course: course.name, term })}</p>
      <ul>
        {dates.map(({ opensAt, closesAt }) => (
          <li key={opensAt}>{fill(words.date, { opens: shortDay(opensAt), closes: shortDay(closesAt) })}</li>
        ))}
      </ul>
      <Trouble failure={failure.value} />
      <p>
        <a class="button quiet" href={to.answerDates(course.id, id)}>
          {words.look}
        </a>
      </p>
      <details class="fold">
        <summary>{words.decline}</summary>
        <form noValidate onSubmit={of.submit}>
          <TextArea of={of} name={name} label={words.why} hint={words.whyHint} longest={280} />
          <button class="quiet" disabled={of.form.sending}>
            {words.declineYes}
          </button>
        </form>
      </details>
    </>
  );
}
