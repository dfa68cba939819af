/**
 * Tries once more what a pulse under way has blocked, after looking at that pulse: the directory may not know yet that it
 * has ended or was discarded, as after a restore or a crash.
 */
import type { Code } from '../../../schema/contract/ids.ts';
import type { Result } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { standingOf } from './standing.ts';

interface Blocked {
  readonly kind: 'pulse-open-already';
  readonly code: Code;
}

export const isBlocked = <E extends { readonly kind: string }>(
  done: Result<unknown, E>,
): done is { readonly ok: false; readonly error: Extract<E, Blocked> } =>
  !done.ok && done.error.kind === 'pulse-open-already';

export async function lookAgain<T>(engine: Engine, code: Code, again: () => Promise<T>): Promise<T> {
  const pulse = await engine.directory.pulses.find(code);
  if (pulse !== null) await standingOf(engine, pulse);
  return again();
}
