/**
 * Gives a box on the edge what it needs: alarms, Workers KV for its key, and the institution's directory as its ledger
 * (architecture.md A10).
 */
import type { BoxHost, BoxFault } from '../box/host.ts';
import type { Limit } from '../token-bucket.ts';
import type { EdgeBindings } from './edge-bindings.ts';
import { edgeDirectory } from './edge-directory.ts';
import { edgeKeyStore } from './edge-keys.ts';
import { placeOf, type Place } from './edge-place.ts';
import { randomBytes } from './edge-random.ts';

/** 1,000 phones must pass in 30 s (architecture.md, Defaults). */
const ANSWER_LIMIT: Limit = { burst: 5000, perSecond: 200 };

export interface Surroundings {
  /** Returns the machine's time; only tests pass another clock (A10). */
  readonly now: () => number;
  readonly report: (fault: BoxFault) => void;
}

export function edgeBoxHost(ctx: DurableObjectState, env: EdgeBindings, { now, report }: Surroundings): BoxHost {
  // A box that closes long after the setting was changed still finds the directory from which it came (H6.7).
  let place: Place | undefined;
  const directory = edgeDirectory(async () => (place ??= await placeOf(env)).directory());
  return {
    now,
    // A timer runs after the requests that wait for the object were let in.
    nextTurn: (work) => void setTimeout(work, 0),
    wakeAt: (epochMs) => ctx.storage.setAlarm(epochMs),
    randomBytes,
    keys: edgeKeyStore(env.KEYS),
    ledger: {
      append: (entry) => directory.published.append(entry),
      read: (pulseId, seq) => directory.published.read(pulseId, seq),
    },
    atOpening: (code) => directory.pulses.atOpening(code),
    forgetRehearsal: (id) => directory.pulses.forgetRehearsal(id),
    answerLimit: ANSWER_LIMIT,
    report,
  };
}
