/** Boxes as the Worker sees them: an object per code, which may be moved or restarted while it is asked. */
import type { BoxOffice } from '../../schema/contract/box-office.ts';
import type { Code } from '../../schema/contract/ids.ts';
import type { BoxObject } from './edge-box.ts';

/** The object's methods without the wire's own types, which lose brands and unions. */
type RemoteBox = Pick<
  BoxObject,
  'look' | 'cast' | 'withdraw' | 'band' | 'arm' | 'printCodes' | 'open' | 'extend' | 'close'
>;

export interface Boxes {
  /** A fresh stub for each call: it belongs to one request, and one that has failed stays broken. */
  getByName(code: Code): unknown;
}

export function edgeBoxes(boxes: Boxes): BoxOffice {
  const ask = <R>(code: Code, question: (box: RemoteBox) => Promise<R>) =>
    twice(() => question(boxes.getByName(code) as RemoteBox));
  return {
    look: (code) => ask(code, (box) => box.look()),
    band: (code) => ask(code, (box) => box.band()),
    // Whether it was counted is unknown when the object fails; the phone asks again with the same key (E4.2).
    cast: (code, fields) => ask(code, (box) => box.cast(fields)).catch(() => ({ kind: 'retry' as const })),
    withdraw: (code, fields) => ask(code, (box) => box.withdraw(fields)).catch(() => ({ kind: 'retry' as const })),
    arm: (definition, schedule) => ask(definition.code, (box) => box.arm(definition, schedule)).catch(retryLater),
    printCodes: (code) => ask(code, (box) => box.printCodes()).catch(retryLater),
    open: (code) => ask(code, (box) => box.open()).catch(retryLater),
    extend: (code, closesAtMs) => ask(code, (box) => box.extend(closesAtMs)).catch(retryLater),
    close: (code) => ask(code, (box) => box.close()).catch(retryLater),
  };
}

/** Every question to a box may be repeated; the runtime says when that can help (a restart, a new version, a move). */
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
