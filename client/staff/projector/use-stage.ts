/** Follows a pulse while it is on the wall: the band on its grid, the stage at planned moments, open and close by hand. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Takes } from '../../../schema/contract/api.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import { reasonWords } from '../ui/words.ts';
import type { Result } from '../../../schema/result.ts';
import { ask, askBand } from '../server/api.ts';
import { online } from '../server/online.ts';
import { isUnsure, type Failure } from '../server/failure.ts';
import { untilNextLook, untilNextTick } from './scene.ts';

export interface StageHandle {
  readonly page: PulsePage;
  readonly nowMs: number;
  readonly busy: boolean;
  /** Of the last thing that was asked for by hand. */
  readonly failure: Failure | null;
  /** What speaks against opening it today; empty while nobody has tried. */
  readonly warnings: readonly Warning[];
  /** @param reason empty where none is needed */
  readonly open: (reason: string) => Promise<void>;
  /** Not today: what spoke against it is put away. */
  readonly leave: () => void;
  readonly close: () => void;
}

export function useStage(first: PulsePage): StageHandle {
  const page = useSignal(first);
  const nowMs = useSignal(Date.now());
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const warnings = useSignal<readonly Warning[]>([]);
  const at = { code: first.definition.code };

  /** A look that fails changes nothing: the code stays on the wall even when the session has run out. */
  const look = async () => {
    const seen = await ask('pulse', { at });
    // What an action answers while a look is on its way is newer.
    if (seen.ok && !busy.value) page.value = seen.value;
    if (!seen.ok && seen.error.kind === 'offline') online.value = false;
    else online.value = navigator.onLine;
  };
  const count = async () => {
    const band = await askBand(at.code);
    online.value = band.ok && navigator.onLine;
    if (band.ok) page.value = { ...page.value, band: band.value };
  };

  const { stage } = page.value;
  const isCounting = stage === 'open' || stage === 'grace';

  useEffect(() => (isCounting ? repeat(count, () => untilNextTick(Date.now())) : undefined), [isCounting]);
  useEffect(() => repeat(look, () => untilNextLook(page.value, Date.now())), [stage, page.value.schedule.closesAtMs]);
  useEffect(
    () =>
      stage === 'grace'
        ? repeat(
            async () => {
              nowMs.value = Date.now();
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

  /** What became of it, as far as the pulse shows; else what was answered. */
  const seenAfter = async (answer: Result<PulsePage, Failure>): Promise<Result<PulsePage, Failure>> => {
    const seen = await ask('pulse', { at });
    return seen.ok && seen.value.stage !== page.value.stage ? seen : answer;
  };

  const act = async <N extends 'openPulse' | 'closePulse'>(name: N, body: Takes<N>) => {
    if (busy.value) return;
    busy.value = true;
    failure.value = null;
    const answer = await ask(name, { at, body });
    const done = answer.ok || !isUnsure(answer.error) ? answer : await seenAfter(answer);
    nowMs.value = Date.now();
    if (done.ok) page.value = done.value;
    else if (done.error.kind !== 'problem' || done.error.warnings === undefined) failure.value = done.error;
    else {
      // They ask for a reason themselves; who gave one is told that it was not taken.
      if (warnings.value.length > 0) failure.value = { ...done.error, detail: reasonWords.reasonNeeded };
      warnings.value = done.error.warnings;
    }
    busy.value = false;
  };

  return {
    page: page.value,
    nowMs: nowMs.value,
    busy: busy.value,
    failure: failure.value,
    warnings: warnings.value,
    open: (reason) => act('openPulse', { reason }),
    leave: () => {
      warnings.value = [];
      failure.value = null;
    },
    close: () => void act('closePulse', null),
  };
}

/** Does something again and again, each time after the wait that is right by then; null ends it. */
function repeat(work: () => Promise<void>, wait: () => number | null): () => void {
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
