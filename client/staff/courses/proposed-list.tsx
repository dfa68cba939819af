/** Lists dates that somebody proposes, for whoever plans with them, moves them or declines. It is loaded where there are any (E7.14). */
import { useSignal } from '@preact/signals';
import type { Proposed } from '../../../schema/contract/term-plan.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { shortDay } from '../ui/day.ts';
import { named } from '../ui/joined.ts';
import { TextArea } from '../ui/text-area.tsx';
import { proposedWords as words, proposeWords } from '../ui/term-words.ts';
import { Trouble } from '../ui/trouble.tsx';
import { useForm } from '../ui/use-form.ts';

export interface ProposedListProps {
  readonly proposals: readonly Proposed[];
  /** Takes one out of the list: it was answered or withdrawn. */
  readonly gone: (of: Proposed) => void;
}

/** So many courses of one proposal are shown at first. */
const FEW = 3;

export function ProposedList({ proposals, gone }: ProposedListProps) {
  return (
    <section class="card proposed" aria-labelledby="proposed">
      <h2 id="proposed">{words.title}</h2>
      {[...new Set(proposals.map(({ id }) => id))].map((id) => (
        <Same key={id} proposals={proposals.filter((each) => each.id === id)} gone={gone} />
      ))}
    </section>
  );
}

/** The same dates for several courses are said once. */
function Same({ proposals, gone }: ProposedListProps) {
  const shown = useSignal(FEW);
  const [first] = proposals;
  if (first === undefined) return null;
  const { programme, term, course, dates } = first;
  const n = proposals.length;
  return (
    <div class="proposal">
      <p>
        {n === 1
          ? fill(words.text, { programme, course: course.name, term })
          : fill(words.many, { programme, n, term })}
      </p>
      <ul>
        {dates.map(({ opensAt, closesAt }) => (
          <li key={opensAt}>{fill(words.date, { opens: shortDay(opensAt), closes: shortDay(closesAt) })}</li>
        ))}
      </ul>
      {n === 1 ? (
        <Answer proposed={first} gone={() => gone(first)} />
      ) : (
        <ul class="rows">
          {proposals.slice(0, shown.value).map((proposed) => (
            <li key={proposed.course.id}>
              <strong>{proposed.course.name}</strong>
              <Answer proposed={proposed} gone={() => gone(proposed)} />
            </li>
          ))}
        </ul>
      )}
      {n > shown.value && (
        <p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              shown.value += MORE;
            }}
          >
            {proposeWords.more}
          </button>
        </p>
      )}
    </div>
  );
}

const MORE = 20;

function Answer({ proposed: { id, course }, gone }: { readonly proposed: Proposed; readonly gone: () => void }) {
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
      <Trouble failure={failure.value} />
      <div class="answer">
        <a class="button quiet" href={to.answerDates(course.id, id)} aria-label={named(words.look, course.name)}>
          {words.look}
        </a>
        <details class="fold">
          <summary aria-label={named(words.decline, course.name)}>{words.decline}</summary>
          <form noValidate onSubmit={of.submit}>
            <TextArea of={of} name={name} label={words.why} hint={words.whyHint} longest={280} />
            <button class="quiet" disabled={of.form.sending}>
              {words.declineYes}
            </button>
          </form>
        </details>
      </div>
    </>
  );
}
