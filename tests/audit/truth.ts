/**
 * What really happened, which the auditor knows and an adversary may know in the worst case: who answered what, who took
 * it back, who belongs to which set. The product never sees this.
 */
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';

/** One form of one person in one pulse. */
export interface Sheet {
  /** Unique in a world. */
  readonly id: number;
  readonly pulse: string;
  readonly course: string;
  /** By item; 0 is "no answer". */
  readonly answers: Readonly<Record<string, number>>;
  /** Named groups that the person belongs to; one of them is the category that the form told. */
  readonly groups: readonly string[];
  /** The secret bucket of `waves` (R4.5); 0 elsewhere. */
  readonly bucket: number;
}

export interface Received {
  /** The request left and the reply arrived: the answer was counted in between. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** The atoms that one run of the gate must make, as sets of people. */
export interface TrueAtom {
  readonly categories: readonly string[];
  readonly sheets: readonly Sheet[];
}

export interface TrueRelease {
  /** On which it reached the ledger: ISO, UTC. */
  readonly day: string;
  readonly final: boolean;
  /** Empty: fewer than k. */
  readonly atoms: readonly TrueAtom[];
}

export class PulseTruth {
  readonly definition: Definition;
  readonly classSize: number;
  schedule: Schedule;
  /** Counted, neither taken back nor released. */
  readonly held = new Set<Sheet>();
  readonly takenBack = new Set<Sheet>();
  readonly received: Received[] = [];
  readonly releases: TrueRelease[] = [];
  /** Counted, but too few: destroyed at closing. */
  unpublished: readonly Sheet[] = [];
  closed = false;
  /** Days that stand in what staff told students (E8.3). */
  readonly toldDays: string[] = [];

  constructor(definition: Definition, schedule: Schedule, classSize: number) {
    this.definition = definition;
    this.schedule = schedule;
    this.classSize = classSize;
  }

  /** Everyone whose answers were counted and stayed. */
  get stayed(): readonly Sheet[] {
    return [...this.releases.flatMap(({ atoms }) => atoms.flatMap(({ sheets }) => sheets)), ...this.held];
  }
}

export interface Programme {
  readonly id: string;
  readonly term: string;
  /** Courses that were assigned to it. */
  readonly courses: readonly string[];
}

export class Truth {
  readonly pulses = new Map<string, PulseTruth>();
  readonly programmes: Programme[] = [];
  /** Files that calendars of staff read without a session (E7.4). */
  readonly calendars: string[] = [];

  pulse(code: string): PulseTruth {
    const found = this.pulses.get(code);
    if (found === undefined) throw new Error(`No pulse ${code} in this world`);
    return found;
  }

  /** Pulses of a course, in the order in which they were made. */
  of(course: string): readonly PulseTruth[] {
    return [...this.pulses.values()].filter(({ definition }) => definition.course.id === course);
  }
}

export const answered = (sheet: Sheet, item: string): boolean => (sheet.answers[item] ?? 0) > 0;

/** Counts per valid answer code. */
export function histogram(sheets: readonly Sheet[], item: string, points: number): number[] {
  const counts = Array.from({ length: points }, () => 0);
  for (const { answers } of sheets) {
    const code = answers[item] ?? 0;
    if (code > 0) counts[code - 1]! += 1;
  }
  return counts;
}
