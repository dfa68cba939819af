/** Proposes dates to the courses of a programme in a term, and shows how each has answered (E7.14). */
import { useSignal } from '@preact/signals';
import type { ProgrammeList } from '../../../schema/contract/programmes.ts';
import type { Answer, Proposal, Proposals } from '../../../schema/contract/term-plan.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import { serverNow } from '../server/clock.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { toCourseTime } from '../ui/course-time.ts';
import { DatesEditor, datesOf, showDate, type Dates } from '../ui/dates-editor.tsx';
import { days, shortDay } from '../ui/day.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Load } from '../ui/load.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { proposeWords as words, proposedWords } from '../ui/term-words.ts';
import { Trouble } from '../ui/trouble.tsx';

interface At {
  readonly programme: string;
  readonly term: string;
}

interface Loaded {
  readonly list: ProgrammeList;
  readonly known: Proposals;
}

export function ProposeDatesPage(at: At) {
  return (
    <Load from={() => load(at)}>
      {({ list, known }, renew) => (
        <Shown at={at} list={list} known={known} renew={(next) => renew({ list, known: next })} />
      )}
    </Load>
  );
}

async function load(at: At): Promise<Result<Loaded, Failure>> {
  const [list, known] = await Promise.all([ask('programmes'), ask('proposals', { at: { ...at }, body: {} })]);
  if (!list.ok) return list;
  return known.ok ? ok({ list: list.value, known: known.value }) : known;
}

interface ShownProps extends Loaded {
  readonly at: At;
  readonly renew: (known: Proposals) => void;
}

function Shown({ at, list, known, renew }: ShownProps) {
  const programme = list.programmes.find(({ id }) => id === at.programme);
  const term = list.terms.find(({ id }) => id === at.term);
  // A day earlier than here it may still be yesterday.
  const now = toCourseTime(serverNow(), 'UTC');
  const weeks = term === undefined ? [] : datesOf(term, now);
  const later = `${now.slice(0, 10)}T`;
  const dates = useSignal<Dates>(weeks.length > 0 ? weeks : [{ opensAt: `${later}09:00`, closesAt: `${later}18:00` }]);
  const failure = useSignal<Failure | null>(null);
  /** Which row has to be corrected; -1 if none has. */
  const wrong = useSignal(-1);
  const isSent = useSignal(false);
  const busy = useSignal(false);
  if (programme === undefined || term === undefined) return <NotFound />;
  const does = async (sent: Promise<Result<Proposals, Failure>>) => {
    busy.value = true;
    failure.value = null;
    const done = await sent;
    // It was withdrawn before, and the answer was lost.
    const now =
      !done.ok && isProblemOf(done.error, 'not-found') ? await ask('proposals', { at: { ...at }, body: {} }) : done;
    if (now.ok) renew(now.value);
    else failure.value = now.error;
    busy.value = false;
  };
  const propose = async (event: Event) => {
    event.preventDefault();
    wrong.value = firstWrong(dates.value, now);
    if (wrong.value >= 0) {
      showDate(wrong.value);
      return;
    }
    await does(ask('proposeDates', { at: { ...at }, body: { dates: [...dates.value] } }));
    isSent.value = failure.value === null;
  };
  const hasProposed = known.proposals.length > 0;
  const form = (
    <form noValidate onSubmit={(event) => void propose(event)}>
      <p class="small">{words.clock}</p>
      <DatesEditor
        dates={dates.value}
        change={(changed) => {
          wrong.value = -1;
          dates.value = changed;
        }}
        terms={[term]}
        from={now}
        isWrong={(n) => n === wrong.value}
        below={(n) => n === wrong.value && <p class="error">{words.past}</p>}
      />
      <p>
        <button disabled={busy.value}>{counted(words.send, known.courses)}</button>
      </p>
    </form>
  );
  return (
    <Page title={words.title} above={<a href={to.programme(at.programme)}>{programme.name}</a>}>
      <p class="small">
        {term.name} · {days(term)}
      </p>
      <p class="lead">{words.lead}</p>
      <p role="status">{isSent.value && words.sent}</p>
      {hasProposed && (
        <section aria-labelledby="before">
          <h2 id="before">{words.before}</h2>
          <ul class="cards">
            {known.proposals.map((proposal) => (
              <li class="card" key={proposal.id}>
                <One
                  proposal={proposal}
                  at={at}
                  withdraw={() => {
                    isSent.value = false;
                    void does(ask('withdrawProposal', { at: { ...at }, body: { proposal: proposal.id } }));
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {known.courses === 0 ? (
        <p class="note">{words.none}</p>
      ) : hasProposed ? (
        // Folded again after each proposal, so that nobody sends the same dates twice.
        <details class="fold" key={known.proposals.length}>
          <summary>{words.another}</summary>
          {form}
        </details>
      ) : (
        form
      )}
      <Trouble failure={failure.value} />
    </Page>
  );
}

/** @returns the first date that cannot be proposed, or -1. Such moments can be compared as text. */
const firstWrong = (dates: Dates, now: string): number =>
  dates.findIndex(
    ({ opensAt, closesAt }, n) =>
      opensAt.slice(0, 10) < now.slice(0, 10) ||
      opensAt >= closesAt ||
      (n > 0 && (dates[n - 1]?.closesAt ?? '') >= opensAt),
  );

const ANSWERS: readonly Answer[] = ['open', 'accepted', 'moved', 'declined', 'over'];
const sayAnswer = (answer: Answer, n: number): string => fill(words[answer], { n });

interface OneProps {
  readonly proposal: Proposal;
  readonly at: At;
  readonly withdraw: () => void;
}

function One({ proposal: { id, dates, counts }, at, withdraw }: OneProps) {
  const rows = useSignal<Proposals['rows']>([]);
  const pages = useSignal({ read: 0, all: 1 });
  const failure = useSignal<Failure | null>(null);
  const more = async () => {
    const heard = await ask('proposals', { at: { ...at }, body: { of: id, page: String(pages.value.read) } });
    failure.value = heard.ok ? null : heard.error;
    if (!heard.ok) return;
    rows.value = [...rows.value, ...heard.value.rows];
    pages.value = { read: pages.value.read + 1, all: heard.value.pages };
  };
  return (
    <>
      <h3>
        {dates
          .map((each) => fill(proposedWords.date, { opens: shortDay(each.opensAt), closes: shortDay(each.closesAt) }))
          .join(' · ')}
      </h3>
      <p>
        {ANSWERS.filter((answer) => counts[answer] > 0)
          .map((answer) => sayAnswer(answer, counts[answer]))
          .join(' · ')}
      </p>
      <Trouble failure={failure.value} />
      {rows.value.length > 0 && (
        <ul class="rows">
          {rows.value.map(({ name, answer, word }, n) => (
            <li key={`${n} ${name}`}>
              <span>{name}</span> <span class="small">{words[`${answer}One`]}</span>
              {word !== '' && <p class="small">{word}</p>}
            </li>
          ))}
        </ul>
      )}
      <div class="actions">
        {pages.value.read < pages.value.all && (
          <button type="button" class="quiet" onClick={() => void more()}>
            {pages.value.read === 0 ? words.courses : words.more}
          </button>
        )}
        {counts.open > 0 && (
          <Confirm
            label={words.withdraw}
            title={words.withdrawTitle}
            text={words.withdrawText}
            yes={words.withdrawYes}
            no={words.withdrawNo}
            busy={false}
            confirmed={withdraw}
          />
        )}
      </div>
    </>
  );
}
