/**
 * Brings the wall to the computer of the lecture hall: for anyone without buttons, or with buttons by a code that is typed
 * there and confirmed here, on the teacher's phone (E7.8).
 */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Gives } from '../../../schema/contract/api.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import type { OwnWalls } from '../../../schema/contract/wall.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Load } from '../ui/load.tsx';
import { clockTime, WallList } from '../ui/own-walls.tsx';
import { Page } from '../ui/page.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { BeforeForm } from './before-form.tsx';
import { repeat } from './use-stage.ts';
import { hallWords as words } from './words.ts';

const LOOK_MS = 3_000;

interface Shown {
  readonly pulse: PulsePage;
  readonly warnings: readonly Warning[];
  readonly walls: OwnWalls['walls'];
}

export function HallPage({ code }: { readonly code: string }) {
  return <Load from={() => load(code)}>{(shown) => <Hall {...shown} />}</Load>;
}

async function load(code: string): Promise<Result<Shown, Failure>> {
  const at = { code };
  const [pulse, own] = await Promise.all([ask('pulse', { at }), ask('ownWalls')]);
  if (!pulse.ok) return pulse;
  if (!own.ok) return own;
  const waits = pulse.value.stage === 'draft' || pulse.value.stage === 'armed';
  const opening = waits ? await ask('opening', { at }) : ok({ warnings: [] });
  return opening.ok ? ok({ pulse: pulse.value, ...opening.value, ...own.value }) : opening;
}

function Hall({ pulse, warnings, walls: before }: Shown) {
  const { course, definition, studentUrl } = pulse;
  const walls = useSignal(before);
  const made = useSignal<Gives<'makeWallCode'> | null>(null);
  const failure = useSignal<Failure | null>(null);
  const busy = useSignal(false);
  const own = walls.value.filter(({ code }) => code === definition.code);
  const look = async () => {
    const seen = await ask('ownWalls');
    if (seen.ok && !busy.value) walls.value = seen.value.walls;
  };
  // While a code waits or a computer asks, this page must find out by itself.
  const isWatching = own.some(({ state }) => state !== 'shows');
  useEffect(() => (isWatching ? repeat(look, () => LOOK_MS) : undefined), [isWatching]);
  const make = async (reason: string) => {
    busy.value = true;
    failure.value = null;
    const answer = await ask('makeWallCode', { at: { code: definition.code }, body: { reason } });
    busy.value = false;
    if (answer.ok) made.value = answer.value;
    else failure.value = answer.error;
    await look();
  };
  const isTyped = !own.some(({ state }) => state === 'waits');
  return (
    <Page title={words.title} above={<a href={to.course(course.id)}>{course.name}</a>}>
      <section aria-labelledby="public">
        <h2 id="public">{words.publicTitle}</h2>
        <p>{words.public}</p>
        <p class="hall-address" translate={false}>
          <a href={`/s/${definition.code}/wall`}>{`${studentUrl}/wall`}</a>
        </p>
      </section>
      <section aria-labelledby="paired">
        <h2 id="paired">{words.pairedTitle}</h2>
        <p>{words.paired}</p>
        {made.value !== null && !isTyped && (
          <div class="note" role="status">
            <p>{fill(words.typeIt, { address: `${new URL(studentUrl).host}/pair` })}</p>
            <p class="hall-code" translate={false}>
              {`${made.value.code.slice(0, 4)}-${made.value.code.slice(4)}`}
            </p>
            <p class="small">{fill(words.until, { time: clockTime(made.value.untilMs) })}</p>
          </div>
        )}
        <WallList
          walls={own}
          changed={(now) => {
            walls.value = [...now];
          }}
        />
        <Trouble failure={failure.value} />
        {warnings.length > 0 ? (
          <BeforeForm warnings={warnings} show={(reason) => void make(reason)} labels={words.reason} />
        ) : (
          <p>
            <button type="button" disabled={busy.value} onClick={() => void make('')}>
              {words.make}
            </button>
          </p>
        )}
      </section>
    </Page>
  );
}
