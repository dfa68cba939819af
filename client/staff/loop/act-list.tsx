/** Lists planned acts, each of which can be changed in its place. */
import { useSignal } from '@preact/signals';
import type { PlannedAct } from '../../../schema/contract/loop.ts';
import { courseLoopWords } from './course-words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { sorted } from './acts.ts';
import { ChangeAct } from './change-act.tsx';
import { PlannedActLine } from './planned-act.tsx';

const words = courseLoopWords.act;

export interface ActListProps {
  readonly acts: readonly PlannedAct[];
  readonly today: string;
  /** @returns the day on which the pulse closed that the act responds to */
  readonly closedDayOf: (act: PlannedAct) => string;
  readonly changed: (act: PlannedAct) => void;
}

export function ActList({ acts, today, closedDayOf, changed }: ActListProps) {
  const open = useSignal<string | null>(null);
  return (
    <ul class="acts">
      {sorted(acts).map((act) => (
        <li key={act.id}>
          <PlannedActLine act={act} today={today}>
            {open.value !== act.id && (
              <button
                type="button"
                class="plain screen-only"
                aria-label={fill(words.changeOf, { title: act.title })}
                onClick={() => {
                  open.value = act.id;
                }}
              >
                {words.change}
              </button>
            )}
          </PlannedActLine>
          {open.value === act.id && (
            <ChangeAct
              act={act}
              days={{ today, closedDay: closedDayOf(act) }}
              changed={(now) => {
                open.value = null;
                changed(now);
              }}
              cancel={() => {
                open.value = null;
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
