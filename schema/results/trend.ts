/**
 * Follows one construct from pulse to pulse: published values side by side, and what may be said about each step (I3.7,
 * I3.9, I4.4, R2.8).
 */
import type { Release } from '../contract/release.ts';
import { constructOf, CONSTRUCTS, type Construct } from './asked.ts';
import { constructLine, type ConstructLine } from './construct-line.ts';
import { itemResult } from './item-result.ts';
import { pulseResult } from './pulse-result.ts';
import { verdict, type Measured, type Verdict } from './verdict.ts';

/** A closed pulse of the course. */
export interface TrendPulse {
  readonly code: string;
  readonly closesAtMs: number;
  /** How many could answer, if each could answer only once; else null, because then the share is unknown (R2.7). */
  readonly eligible: number | null;
  readonly releases: readonly Release[];
}

export type Shown = Exclude<ConstructLine, { kind: 'withheld' }>;
export type Gap = 'too-few' | 'unreadable' | 'not-asked' | 'withheld';

export interface TrendPoint {
  readonly code: string;
  readonly closesAtMs: number;
  readonly value: Shown | Gap;
  /** The change from the pulse before; null for the first. */
  readonly change: Verdict | null;
}

export interface Trend {
  readonly construct: Construct;
  /** The oldest comes first. */
  readonly points: readonly TrendPoint[];
}

export const isShown = (value: TrendPoint['value']): value is Shown => typeof value !== 'string';

/** @param pulses the oldest first */
export function trends(pulses: readonly TrendPulse[]): readonly Trend[] {
  return CONSTRUCTS.flatMap((construct) => {
    const seen = pulses.map((pulse) => see(pulse, construct));
    if (seen.every(({ value }) => value === 'not-asked')) return [];
    const points = seen.map(({ pulse: { code, closesAtMs }, value, measured }, i): TrendPoint => {
      const before = seen[i - 1];
      return { code, closesAtMs, value, change: before === undefined ? null : verdict(before.measured, measured) };
    });
    return [{ construct, points }];
  });
}

/**
 * Lists the value of each construct in the pulse before this one, if both were shown and there is a verdict on the step
 * between them. Without a verdict nothing may be compared (I3.9).
 */
export function valuesBefore(all: readonly Trend[], code: string): ReadonlyMap<Construct, Shown> {
  return new Map(
    all.flatMap(({ construct, points }): readonly (readonly [Construct, Shown])[] => {
      const at = points.findIndex((point) => point.code === code);
      const [before, now] = [points[at - 1], points[at]];
      if (before === undefined || now === undefined || now.change === null || !('limits' in now.change)) return [];
      return isShown(before.value) ? [[construct, before.value]] : [];
    }),
  );
}

interface Seen {
  readonly pulse: TrendPulse;
  readonly value: Shown | Gap;
  readonly measured: Measured;
}

function see(pulse: TrendPulse, construct: Construct): Seen {
  const asked = (pulse.releases[0]?.items ?? []).filter((item) => constructOf(item) === construct);
  const result = pulseResult(pulse.releases);
  const items = asked.map(({ id }) => id);
  if (result.kind !== 'published')
    return { pulse, value: result.kind, measured: { items, line: { kind: 'withheld' }, responseShare: null } };
  const respondents = result.atoms.reduce((sum, atom) => sum + atom.respondents, 0);
  const responseShare = pulse.eligible === null ? null : respondents / pulse.eligible;
  const line = constructLine(asked.map((item) => itemResult(result.atoms, item)));
  const value = asked.length === 0 ? 'not-asked' : line.kind === 'withheld' ? 'withheld' : line;
  return { pulse, value, measured: { items, line, responseShare } };
}
