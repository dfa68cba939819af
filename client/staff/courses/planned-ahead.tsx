/** Lists the pulses of a course that are planned after the next one, each to change or discard until it opens (E7.6, E7.13). */
import type { Outgrown } from '../../../schema/contract/courses.ts';
import type { PulseSummary } from '../../../schema/contract/stage.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { when } from '../ui/time.ts';
import { nextMoment } from './courses.tsx';
import { PlannedPulse } from './planned-pulse.tsx';
import { courseWords as words } from './course-words.ts';

export interface PlannedAheadProps {
  readonly pulses: readonly PulseSummary[];
  readonly zone: string;
  readonly outgrown: readonly Outgrown[];
  readonly discarded: (code: string) => void;
}

export function PlannedAhead({ pulses, zone, outgrown, discarded }: PlannedAheadProps) {
  if (pulses.length === 0) return null;
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{words.plannedAhead}</h2>
      <ul class="rows planned-ahead">
        {pulses.map((pulse) => (
          <li key={pulse.code}>
            <p>{nextMoment(pulse, zone)}</p>
            <p class="small">{fill(words.dates.closes, { when: when(pulse.schedule.closesAtMs, zone) })}</p>
            <p>
              <a href={to.share(pulse.code)}>{fill(words.ahead, { code: pulse.code })}</a>
            </p>
            <PlannedPulse
              code={pulse.code}
              outgrown={outgrown.find(({ code }) => code === pulse.code)}
              discarded={() => discarded(pulse.code)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
