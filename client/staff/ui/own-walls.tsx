/** Lists the computers in lecture halls that show a pulse of yours or ask to, and allows or ends them (E7.8). */
import { useSignal } from '@preact/signals';
import type { OwnWalls } from '../../../schema/contract/wall.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Trouble } from './trouble.tsx';
import { staffDates } from '../server/language.ts';
import { wallWords as words } from './words.ts';
import { sayTime } from '../../../schema/languages/moment.ts';
import { deviceZone } from './time.ts';

type OwnWall = OwnWalls['walls'][number];

export interface WallListProps {
  readonly walls: readonly OwnWall[];
  /** Shows what the server answered. */
  readonly changed: (walls: readonly OwnWall[]) => void;
}

export function WallList({ walls, changed }: WallListProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const change = async (wall: OwnWall['id'], act: 'allow' | 'end') => {
    busy.value = true;
    failure.value = null;
    const done = await ask('changeWall', { body: { wall, act } });
    busy.value = false;
    if (done.ok) changed(done.value.walls);
    else failure.value = done.error;
  };
  return (
    <>
      <ul class="rows" role="status">
        {walls.map((wall) => (
          <li key={`${wall.id} ${wall.state}`}>
            <p>{sentenceOf(wall)}</p>
            <p class="actions">
              <button type="button" class="quiet" disabled={busy.value} onClick={() => void change(wall.id, 'end')}>
                {ENDING[wall.state]}
              </button>
              {wall.state === 'asks' && (
                <button type="button" disabled={busy.value} onClick={() => void change(wall.id, 'allow')}>
                  {words.allow}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      <Trouble failure={failure.value} />
    </>
  );
}

const ENDING = { waits: words.void, asks: words.refuse, shows: words.end } as const;

function sentenceOf({ state, course, mark, untilMs }: OwnWall): string {
  const time = clockTime(untilMs);
  switch (state) {
    case 'waits':
      return fill(words.waits, { course, time });
    case 'asks':
      return fill(words.asks, { course, mark });
    case 'shows':
      return fill(words.shows, { course, mark, time });
  }
}

/** On this device's clock, because both devices are in the same room. */
export const clockTime = (ms: number): string => sayTime(staffDates, ms, deviceZone());
