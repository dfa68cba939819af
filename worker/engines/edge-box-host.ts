/** What a box gets from the edge: alarms, Workers KV, and the institution's directory for a ledger (architecture.md A10). */
import type { BoxHost, BoxFault } from '../box/host.ts';
import type { Limit } from '../token-bucket.ts';
import { INSTITUTION, type EdgeBindings } from './edge-bindings.ts';
import { edgeDirectory } from './edge-directory.ts';
import { edgeKeyStore } from './edge-keys.ts';
import { randomBytes } from './edge-random.ts';

/** architecture.md, Defaults: 1,000 phones in 30 s must pass. */
const ANSWER_LIMIT: Limit = { burst: 5000, perSecond: 200 };

export interface Surroundings {
  /** Only tests pass another clock than the machine's (A10). */
  readonly now: () => number;
  readonly report: (fault: BoxFault) => void;
}

export function edgeBoxHost(ctx: DurableObjectState, env: EdgeBindings, { now, report }: Surroundings): BoxHost {
  const directory = edgeDirectory(env.DIRECTORIES, INSTITUTION);
  return {
    now,
    // Runs when the requests that wait at the object's door have been let in.
    nextTurn: (work) => void setTimeout(work, 0),
    wakeAt: (epochMs) => ctx.storage.setAlarm(epochMs),
    randomBytes,
    keys: edgeKeyStore(env.KEYS),
    ledger: {
      append: (entry) => directory.published.append(entry),
      read: (pulseId, seq) => directory.published.read(pulseId, seq),
    },
    answerLimit: ANSWER_LIMIT,
    report,
  };
}
