/**
 * Shows the dates of pulses that are planned or open before and after a change of the course's time zone, so that nobody
 * moves a class by an hour without seeing it (docs/decisions/0051).
 */
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { courseWords } from './course-words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { when } from '../ui/time.ts';

const words = courseWords.settings;

export interface MovedDatesProps {
  readonly pulses: readonly PulseSummary[];
  /** The zone that is saved. */
  readonly before: string;
  /** The zone that is chosen in the form. */
  readonly after: string;
}

export function MovedDates({ pulses, before, after }: MovedDatesProps) {
  const ahead = pulses.filter(({ stage }) => stage === 'draft' || stage === 'armed' || stage === 'open');
  if (before === after || ahead.length === 0) return null;
  const both = (atMs: number) => ({ before: when(atMs, before), after: when(atMs, after) });
  return (
    <div class="note" role="status">
      <p>
        <strong>{words.movedTitle}</strong>
      </p>
      <ul>
        {ahead.flatMap(({ code, stage, schedule }) => [
          stage !== 'open' && schedule.opensAtMs !== null && (
            <li key={`${code} opens`}>{fill(words.opens, both(schedule.opensAtMs))}</li>
          ),
          <li key={`${code} closes`}>{fill(words.closes, both(schedule.closesAtMs))}</li>,
        ])}
      </ul>
      <p>{words.movedKept}</p>
    </div>
  );
}
