/**
 * Reads signals about a course from official figures, and suggests modules for them (instrument.md I1.25 to I1.29).
 * Signals decide nothing: staff type them in, staff choose, and nobody else ever sees them.
 */

export const SIGNAL_KINDS = ['retention', 'absence', 'awards', 'community', 'comments'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** The per cent of a signal that is a figure; null for a signal that is ticked. */
export interface Signal {
  readonly kind: SignalKind;
  readonly percent: number | null;
}

/** A figure is a signal if it is below this number. */
export const SIGNAL_BELOW: Readonly<Partial<Record<SignalKind, number>>> = {
  // I1.25: this is the share of students who stay.
  retention: 80,
  // I1.28: this is the share who feel part of a learning community. Those who are uncertain count with those who do
  // not.
  community: 70,
};

export const isFigure = (kind: SignalKind): boolean => kind in SIGNAL_BELOW;

/** A tick is always a signal; a figure is one if it is below its mark. */
export function isSignalling({ kind, percent }: Signal): boolean {
  const mark = SIGNAL_BELOW[kind];
  return mark === undefined || (percent !== null && percent < mark);
}

/** The modules of forms.json that each signal suggests. */
const MODULES_BY_SIGNAL: Readonly<Record<SignalKind, readonly string[]>> = {
  // I1.34: isolation makes people think of leaving. I1.41: it does so most of all at moments of change.
  retention: ['being-seen', 'transitions'],
  // I1.26
  absence: ['transitions'],
  // I1.27
  awards: ['fairness'],
  // I1.28
  community: ['group-work'],
  // I1.29
  comments: ['being-seen', 'fairness'],
};

export interface Suggestion {
  readonly module: string;
  readonly because: readonly SignalKind[];
}

/**
 * @returns the suggestions in the order of the signals' own list; a module that several signals suggest is named once
 */
export function suggestedModules(signals: readonly Signal[]): readonly Suggestion[] {
  const pointing = SIGNAL_KINDS.filter((kind) =>
    signals.some((signal) => signal.kind === kind && isSignalling(signal)),
  );
  const named = [...new Set(pointing.flatMap((kind) => MODULES_BY_SIGNAL[kind]))];
  return named.map((module) => ({
    module,
    because: pointing.filter((kind) => MODULES_BY_SIGNAL[kind].includes(module)),
  }));
}
