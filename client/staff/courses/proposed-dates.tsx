/** Shows dates that somebody proposes to courses of this person, who plans with them, moves them or declines (E7.14). */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Proposed } from '../../../schema/contract/term-plan.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { visit } from '../server/visit.ts';
import { shortDay } from '../ui/day.ts';
import { TextArea } from '../ui/text-area.tsx';
import { proposedWords as words } from '../ui/term-words.ts';
import { Trouble } from '../ui/trouble.tsx';
import { useForm } from '../ui/use-form.ts';

/** @param course only those to this course; undefined for all */
export function ProposedDates({ course }: { readonly course?: string }) {
  const proposals = useSignal<readonly Proposed[]>([]);
  // The page does not wait for it, and a failure says nothing: the rest of the page has loaded.
  useEffect(() => {
    if (visit !== null) return;
    void ask('ownProposals').then((heard) => {
      if (heard.ok) proposals.value = heard.value.proposals;
    });
  }, []);
  const shown = proposals.value.filter((each) => course === undefined || each.course.id === course);
  if (shown.length === 0) return null;
  const gone = ({ id, course: of }: Proposed) => {
    proposals.value = proposals.value.filter((each) => each.id !== id || each.course.id !== of.id);
  };
  return (
    <section class="card" aria-labelledby="proposed">
      <h2 id="proposed">{words.title}</h2>
      {shown.map((proposed) => (
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
