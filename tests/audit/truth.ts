/**
 * What really happened: who answered what, who took it back, and who belongs to which set. The auditor knows it, and in
 * the worst case an adversary does too. The product never sees it.
 */
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import type { ShownKey } from '../../schema/contract/shown-key.ts';
import type { SumByTheBook } from '../worker/gate/family-by-the-book.ts';

/** The form of one person in one pulse. */
export interface Sheet {
  /** Is unique in a world. */
  readonly id: number;
  readonly pulse: string;
  readonly course: string;
  /** The answer code of each item; 0 means "no answer". */
  readonly answers: Readonly<Record<string, number>>;
  /** Named groups that the person belongs to. One of them is the category that the form told. */
  readonly groups: readonly string[];
  /** The secret bucket of a pulse with `waves` (R4.5); 0 in all other pulses. */
  readonly bucket: number;
}

export interface Received {
  /** When the request left and when the reply arrived. The answer was counted in between. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** The atoms that one run of the gate must make, as sets of people. */
export interface TrueAtom {
  readonly categories: readonly string[];
  readonly sheets: readonly Sheet[];
}

export interface TrueRelease {
  /** The day on which the release reached the ledger, as an ISO date in UTC. */
  readonly day: string;
  readonly final: boolean;
  /** The atoms; there are none if fewer than k people answered. */
  readonly atoms: readonly TrueAtom[];
}

export class PulseTruth {
  /** What is frozen when it opens: a planned pulse may take over more until then (E7.3). */
  definition: Definition;
  readonly classSize: number;
  /** The key of the link of its course (lms.md L2.5). */
  readonly courseKey: string;
  schedule: Schedule;
  /** Sheets that were counted and neither taken back nor released. */
  readonly held = new Set<Sheet>();
  readonly takenBack = new Set<Sheet>();
  readonly received: Received[] = [];
  readonly releases: TrueRelease[] = [];
  /** Sheets that were counted and then destroyed at closing, because there were too few. */
  unpublished: readonly Sheet[] = [];
  closed = false;
  /** How many students are on the list that staff gave; undefined if they gave none (R5.6). */
  listed: number | undefined;
  /** The days that appear in what staff told students (E8.3). */
  readonly toldDays: string[] = [];
  /** How the key of a roster is shown, which chance has drawn (R5.5). */
  key: ShownKey | undefined;

  constructor(definition: Definition, schedule: Schedule, classSize: number, courseKey = '') {
    this.definition = definition;
    this.schedule = schedule;
    this.classSize = classSize;
    this.courseKey = courseKey;
  }

  /** Everyone whose answers were counted and not taken back. */
  get stayed(): readonly Sheet[] {
    return [...this.releases.flatMap(({ atoms }) => atoms.flatMap(({ sheets }) => sheets)), ...this.held];
  }
}

export interface Programme {
  readonly id: string;
  readonly term: string;
  /** The first and the last ISO day of the term. */
  readonly fromDay: string;
  readonly toDay: string;
  /** The courses that were assigned to the programme. */
  readonly courses: readonly string[];
}

/** What was added to the sum of an item at once. */
export interface ToldBatch {
  readonly programme: Programme;
  readonly item: string;
  /** Names of the atoms that it adds. */
  readonly atoms: ReadonlySet<string>;
  readonly family: SumByTheBook;
}

export class Truth {
  readonly pulses = new Map<string, PulseTruth>();
  readonly programmes: Programme[] = [];
  /** The sums over courses that were told so far, in this order: each of them decides what may be told later (R2.7a). */
  readonly told: ToldBatch[] = [];
  /** The id of the institution as learning platforms know it; undefined if nobody comes from one. */
  institution: string | undefined;
  /** The addresses of calendars, which programs of staff read without a session (E7.4). */
  readonly calendars: string[] = [];

  pulse(code: string): PulseTruth {
    const found = this.pulses.get(code);
    if (found === undefined) throw new Error(`No pulse ${code} in this world`);
    return found;
  }

  /** The pulses of a course, in the order in which they were made. */
  of(course: string): readonly PulseTruth[] {
    return [...this.pulses.values()].filter(({ definition }) => definition.course.id === course);
  }
}

export const answered = (sheet: Sheet, item: string): boolean => (sheet.answers[item] ?? 0) > 0;

/** How often each valid answer code was given. */
export function histogram(sheets: readonly Sheet[], item: string, points: number): number[] {
  const counts = Array.from({ length: points }, () => 0);
  for (const { answers } of sheets) {
    const code = answers[item] ?? 0;
    if (code > 0) counts[code - 1]! += 1;
  }
  return counts;
}
