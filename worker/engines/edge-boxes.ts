/** Reaches boxes from the Worker: there is an object per code, which the runtime may move or restart during a call. */
import type { BoxOffice } from '../../schema/contract/box-office.ts';
import type { Code } from '../../schema/contract/ids.ts';
import type { BoxObject } from './edge-box.ts';

/** The object's methods without the types of the RPC, which lose brands and unions. */
type RemoteBox = Pick<
  BoxObject,
  | 'look'
  | 'cast'
  | 'withdraw'
  | 'band'
  | 'arm'
  | 'printCodes'
  | 'tokenKey'
  | 'recognise'
  | 'issue'
  | 'keepList'
  | 'dropList'
  | 'listSize'
  | 'open'
  | 'replan'
  | 'discard'
  | 'extend'
  | 'close'
  | 'endGrace'
>;

export interface Boxes {
  /** Returns a new stub for each call: a stub belongs to one request, and one that has failed stays broken. */
  getByName(code: Code): unknown;
}

export function edgeBoxes(boxes: Boxes): BoxOffice {
  const ask = <R>(code: Code, question: (box: RemoteBox) => Promise<R>) =>
    twice(() => question(boxes.getByName(code) as RemoteBox));
  return {
    look: (code) => ask(code, (box) => box.look()),
    band: (code) => ask(code, (box) => box.band()),
    // If the object fails, nobody knows whether the answer was counted; the phone sends it again with the same key
    // (E4.2).
    cast: (code, fields) => ask(code, (box) => box.cast(fields)).catch(() => ({ kind: 'retry' as const })),
    withdraw: (code, fields) => ask(code, (box) => box.withdraw(fields)).catch(() => ({ kind: 'retry' as const })),
    arm: (definition, schedule) => ask(definition.code, (box) => box.arm(definition, schedule)).catch(retryLater),
    printCodes: (code) => ask(code, (box) => box.printCodes()).catch(retryLater),
    tokenKey: (code) => ask(code, (box) => box.tokenKey()),
    recognise: (code, person) => ask(code, (box) => box.recognise(person)).catch(() => ({ kind: 'retry' as const })),
    // Sending the same message again gets the same signature (L8.5).
    issue: (code, member, blinded) =>
      ask(code, (box) => box.issue(member, blinded)).catch(() => ({ kind: 'retry' as const })),
    keepList: (code, list) => ask(code, (box) => box.keepList(list)).catch(retryLater),
    dropList: (code) => ask(code, (box) => box.dropList()).catch(retryLater),
    listSize: (code) => ask(code, (box) => box.listSize()),
    open: (code) => ask(code, (box) => box.open()).catch(retryLater),
    replan: (code, seen, wanted) => ask(code, (box) => box.replan(seen, wanted)).catch(retryLater),
    discard: (code, id, seen) => ask(code, (box) => box.discard(id, seen)).catch(retryLater),
    extend: (code, closesAtMs) => ask(code, (box) => box.extend(closesAtMs)).catch(retryLater),
    close: (code) => ask(code, (box) => box.close()).catch(retryLater),
    endGrace: (code) => ask(code, (box) => box.endGrace()).catch(retryLater),
  };
}

/**
 * Asks a second time if the runtime says that this can help, as after a restart, a new version or a move. Every call to
 * a box may be repeated.
 */
async function twice<R>(question: () => Promise<R>): Promise<R> {
  try {
    return await question();
  } catch (error) {
    if (isPassing(error)) return question();
    throw error;
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof Error &&
  'retryable' in error &&
  error.retryable === true &&
  !('overloaded' in error && error.overloaded === true);

const retryLater = () => ({ ok: false, why: 'retry' }) as const;
