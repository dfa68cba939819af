/**
 * Shows when the pulses of a course open and close, and by when its students should hear about the last one
 * (experience.md section 7).
 */
import type { LoopPage } from '../../../schema/contract/loop.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { courseWords } from './course-words.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { day } from '../ui/day.ts';
import { when } from '../ui/time.ts';
import { hasNoResults } from './no-results.ts';
import { listed } from '../ui/joined.ts';

const words = courseWords.dates;

/** So many pulses are listed; those before them are folded behind their number. */
const MOST_LISTED = 3;

export interface CourseDatesProps {
  /** They are sorted by closing time, the latest first. */
  readonly pulses: readonly PulseSummary[];
  readonly loop: LoopPage;
  readonly zone: string;
  /** Whether a new pulse may be planned now. */
  readonly mayPlan: boolean;
}

export function CourseDates({ pulses, loop, zone, mayPlan }: CourseDatesProps) {
  const [latest] = loop.pulses;
  const line = (pulse: PulseSummary) => (
    <PulseDates key={pulse.code} pulse={pulse} zone={zone} mayPlan={mayPlan} isEmpty={hasNoResults(loop, pulse.code)} />
  );
  const earlier = pulses.slice(MOST_LISTED);
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{words.title}</h2>
      <ul class="rows">
        {latest !== undefined && latest.told === null && (
          <li>
            <span>{fill(words.tellBy, { day: day(latest.dueDay) })}</span>{' '}
            <a href={to.told(latest.code)}>{words.tell}</a>
          </li>
        )}
        {pulses.slice(0, MOST_LISTED).map(line)}
      </ul>
      {earlier.length > 0 && (
        <details class="fold">
          <summary>{counted(words.earlier, earlier.length)}</summary>
          <ul class="rows">{earlier.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

function PulseDates({
  pulse: { code, stage, schedule },
  zone,
  mayPlan,
  isEmpty,
}: {
  readonly pulse: PulseSummary;
  readonly zone: string;
  readonly mayPlan: boolean;
  readonly isEmpty: boolean;
}) {
  const closing = when(schedule.closesAtMs, zone);
  const results = isEmpty ? words.nothingShown : words.results;
  const again = mayPlan && (
    <a href={to.duplicate(code)} aria-label={listed([words.again, closing])}>
      {words.again}
    </a>
  );
  if (stage === 'lost')
    return (
      <li>
        <span>{fill(words.lost, { when: closing })}</span> {again}
      </li>
    );
  if (stage === 'closed')
    return (
      <li>
        <span>{fill(words.closed, { when: closing })}</span>{' '}
        <a href={to.results(code)} aria-label={listed([results, closing])}>
          {results}
        </a>{' '}
        {again}
      </li>
    );
  const isAhead = (stage === 'draft' || stage === 'armed') && schedule.opensAtMs !== null;
  return (
    <>
      {isAhead && schedule.opensAtMs !== null && (
        <li>
          <span>{fill(words.opens, { when: when(schedule.opensAtMs, zone) })}</span>
        </li>
      )}
      <li>
        <span>{fill(words.closes, { when: closing })}</span>
      </li>
    </>
  );
}
