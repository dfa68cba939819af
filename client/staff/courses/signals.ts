/**
 * Turns the form of the context panel into signals and back: a figure is typed, everything else is ticked (I1.25 to
 * I1.29). Pure.
 */
import type { Signals } from '../../../schema/contract/planning.ts';
import { isFigure, SIGNAL_KINDS, type Signal, type SignalKind } from '../../../schema/instrument/signals.ts';
import { fieldWords } from '../ui/words.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Errors } from '../ui/form.ts';
import { parseWhole } from '../ui/form.ts';

/** A figure holds the percentage as typed, a tick holds 'yes', and an empty text means that nothing is noted. */
export type SignalValues = Readonly<Record<SignalKind, string>>;

export function showSignals({ signals }: Pick<Signals, 'signals'>): SignalValues {
  const value = (kind: SignalKind): string => {
    const found = signals.find((signal) => signal.kind === kind);
    if (found === undefined) return '';
    return found.percent === null ? 'yes' : String(found.percent);
  };
  return Object.fromEntries(SIGNAL_KINDS.map((kind) => [kind, value(kind)])) as SignalValues;
}

/** Reads the form as it is now. It leaves out a figure that is not a valid number. */
export function readSignals(values: SignalValues): Signal[] {
  return SIGNAL_KINDS.flatMap((kind): Signal[] => {
    if (!isFigure(kind)) return values[kind] === 'yes' ? [{ kind, percent: null }] : [];
    const percent = parseWhole(values[kind]);
    return percent === null || percent > 100 ? [] : [{ kind, percent }];
  });
}

export function checkSignals(values: SignalValues): Result<Signal[], Errors<SignalKind>> {
  const signals = readSignals(values);
  const unread = SIGNAL_KINDS.filter(
    (kind) => values[kind].trim() !== '' && !signals.some((signal) => signal.kind === kind),
  );
  return unread.length === 0
    ? ok(signals)
    : fail(Object.fromEntries(unread.map((kind) => [kind, fieldWords.percent])) as Errors<SignalKind>);
}
