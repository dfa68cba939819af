/**
 * Follows a pulse on the wall: it asks for the band on its grid and for the stage at planned moments, and opens and
 * closes by hand.
 */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { WallPage } from '../../../schema/contract/wall.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { serverNow } from '../server/clock.ts';
import { askBand } from '../server/api.ts';
import { online } from '../server/online.ts';
import { isProblemOf, isUnsure, type Failure } from '../server/failure.ts';
import { untilNextLook, untilNextTick } from '../../../schema/pulse/next-look.ts';
import type { Door, Move } from './door.ts';
import { Newest } from './newest.ts';
import { keepingBand } from './scene.ts';

export interface StageHandle {
  readonly page: WallPage;
  readonly nowMs: number;
  readonly busy: boolean;
  /** It belongs to the last thing that somebody pressed. */
  readonly failure: Failure | null;
  /** They speak against opening the pulse today. The list is empty until somebody tries to open it. */
  readonly warnings: readonly Warning[];
  readonly open: () => Promise<void>;
  readonly close: () => void;
  /** Ends the grace time at once (E4.6). */
  readonly endGrace: () => void;
}

/** @param reason why the pulse is opened although something speaks against it; empty if none was given */
export function useStage(first: WallPage, door: Door, reason: string): StageHandle {
  const page = useSignal(first);
  const show = (next: WallPage) => {
    page.value = { ...next, band: keepingBand(next, page.value) };
  };
  const nowMs = useSignal(serverNow());
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const warnings = useSignal<readonly Warning[]>([]);
  const newest = useMemo(() => new Newest(), []);
  const { code } = first.definition;

  /** If this request fails, nothing changes: the code stays on the wall even when the session has ended. */
  const look = async () => {
    const question = newest.ask();
    const seen = endedIfGone(await door.look(), page.value);
    // If an action is under way or was done meanwhile, its answer is newer than this one.
    if (seen.ok && !busy.value && newest.mayShow(question)) show(seen.value);
    if (!seen.ok && seen.error.kind === 'offline') online.value = false;
    else online.value = navigator.onLine;
  };
  const count = async () => {
    const band = await askBand(code);
    online.value = band.ok && navigator.onLine;
    if (band.ok) show({ ...page.value, band: band.value });
  };

  const { stage } = page.value;
  const isCounting = stage === 'open' || stage === 'grace';

  useEffect(() => (isCounting ? repeat(count, () => untilNextTick(serverNow())) : undefined), [isCounting]);
  useEffect(
    () => repeat(look, () => untilNextLook(momentsOf(page.value), serverNow())),
    [stage, page.value.schedule.closesAtMs],
  );
  useEffect(
    () =>
      stage === 'grace'
        ? repeat(
            async () => {
              nowMs.value = serverNow();
            },
            () => 1000,
          )
        : undefined,
    [stage],
  );
  useEffect(() => {
    const wake = () => {
      if (!document.hidden) void look();
    };
    document.addEventListener('visibilitychange', wake);
    addEventListener('online', wake);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('online', wake);
    };
  }, []);

  /** If we cannot know whether an action worked, a changed stage shows that it did. Otherwise its answer stands. */
  const seenAfter = async (answer: Result<WallPage, Failure>): Promise<Result<WallPage, Failure>> => {
    const seen = endedIfGone(await door.look(), page.value);
    return seen.ok && seen.value.stage !== page.value.stage ? seen : answer;
  };

  const act = async (move: Move) => {
    if (busy.value) return;
    busy.value = true;
    failure.value = null;
    const answer = endedIfGone(await door.move(move, reason), page.value);
    const done = answer.ok || !isUnsure(answer.error) ? answer : await seenAfter(answer);
    nowMs.value = serverNow();
    newest.moved();
    if (done.ok) show(done.value);
    else if (done.error.kind !== 'problem' || done.error.warnings === undefined) failure.value = done.error;
    else warnings.value = done.error.warnings;
    busy.value = false;
  };

  return {
    page: page.value,
    nowMs: nowMs.value,
    busy: busy.value,
    failure: failure.value,
    warnings: warnings.value,
    open: () => act('open'),
    close: () => void act('close'),
    endGrace: () => void act('end-grace'),
  };
}

const momentsOf = ({ stage, schedule, definition: { graceSeconds } }: WallPage) => ({ stage, schedule, graceSeconds });

/** A rehearsal that the server does not know any more has ended, because nothing is kept of it (E7.7). */
const endedIfGone = (answer: Result<WallPage, Failure>, shown: WallPage): Result<WallPage, Failure> =>
  !answer.ok && shown.definition.rehearsal === true && isProblemOf(answer.error, 'not-found')
    ? ok({ ...shown, stage: 'closed' })
    : answer;

/** Repeats the work, and waits before each time as long as `wait` then says. Null ends it. */
export function repeat(work: () => Promise<void>, wait: () => number | null): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const next = () => {
    const ms = wait();
    if (stopped || ms === null) return;
    timer = setTimeout(() => void work().finally(next), ms);
  };
  next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
