/**
 * Tries once more what a pulse under way has blocked, after looking at that pulse: the directory may not know yet that it
 * has ended or was discarded, as after a restore or a crash.
 */
import type { Code } from '../../../schema/contract/ids.ts';
import type { Result } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { standingOf } from './standing.ts';

type Blocked =
  | { readonly kind: 'pulse-open-already'; readonly code: Code }
  | { readonly kind: 'pulse-too-soon'; readonly after: Code }
  | { readonly kind: 'runs-into-next' | 'k-above-next'; readonly before: Code };

/** The pulse that is in the way of what was asked; null if something else is, or nothing. */
export function blockedBy(done: Result<unknown, { readonly kind: string }>): Code | null {
  if (done.ok) return null;
  const error = done.error as Blocked;
  switch (error.kind) {
    case 'pulse-open-already':
      return error.code;
    case 'pulse-too-soon':
      return error.after;
    case 'runs-into-next':
    case 'k-above-next':
      return error.before;
  }
  return null;
}

/** Does it again if a pulse was in the way, after looking at that pulse. */
export async function lookAgain<D extends Result<unknown, { readonly kind: string }>>(
  engine: Engine,
  done: D,
  again: () => Promise<D>,
): Promise<D> {
  const code = blockedBy(done);
  const pulse = code && (await engine.directory.pulses.find(code));
  if (!pulse || pulse.closed) return done;
  await standingOf(engine, pulse);
  return again();
}
