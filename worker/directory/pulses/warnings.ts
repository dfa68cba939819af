/**
 * Finds what speaks against a pulse that no rule forbids: students were told nothing after the last one, or are asked
 * too often (E8.4, E8.5). It is pure.
 */
import { addDays, daysBetween, mondayOf } from '../../../schema/calendar.ts';
import type { Code } from '../../../schema/contract/ids.ts';

/** The limits of E8.5 and I2.14. */
export const MOST_IN_TERM = 3;
export const MOST_IN_WEEK = 3;
export const WEEKS_APART = 3;

export type Doubt =
  | { readonly kind: 'not-told'; readonly code: Code; readonly closedDay: string }
  | { readonly kind: 'many-in-term'; readonly term: string; readonly before: number }
  | { readonly kind: 'too-close'; readonly lastDay: string; readonly earliestDay: string }
  | { readonly kind: 'too-close-next'; readonly nextDay: string }
  | { readonly kind: 'exam-weeks'; readonly term: string; readonly fromDay: string; readonly toDay: string }
  | { readonly kind: 'many-in-programme'; readonly programme: string; readonly others: number }
  /** From when to when the pulse of another course that shares staff asks (R2.1a). */
  | { readonly kind: 'asked-across'; readonly fromDay: string; readonly toDay: string }
  /** What students of another course that shares staff were promised (R2.1a). */
  | { readonly kind: 'k-across'; readonly k: number };

/** One written reason is enough for all of them together. */
export interface ReasonNeeded {
  readonly kind: 'reason-needed';
  readonly doubts: readonly Doubt[];
}

/** The days are those of the course's zone. */
export interface PlannedDays {
  readonly opensDay: string;
  readonly closesDay: string;
}

/** What the same students, and those around them, were asked before. */
export interface Before {
  /** The last pulse that published anything, if students have not heard what came of it. */
  readonly untold: { readonly code: Code; readonly closedDay: string } | null;
  /** Days on which pulses of the course opened, in any order. */
  readonly openedDays: readonly string[];
  readonly terms: readonly {
    readonly name: string;
    readonly fromDay: string;
    readonly toDay: string;
    readonly examsFromDay: string | null;
    readonly examsToDay: string | null;
  }[];
  /** Programmes that the course belongs to when the pulse opens, with the opening days of their other courses' pulses. */
  readonly programmes: readonly { readonly name: string; readonly openedDays: readonly string[] }[];
}

export function doubtsAbout(
  { opensDay, closesDay }: PlannedDays,
  { untold, openedDays, terms, programmes }: Before,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (untold !== null) doubts.push({ kind: 'not-told', ...untold });
  for (const { name, fromDay, toDay } of terms) {
    if (opensDay < fromDay || opensDay > toDay) continue;
    const before = openedDays.filter((day) => day >= fromDay && day <= toDay).length;
    if (before >= MOST_IN_TERM) doubts.push({ kind: 'many-in-term', term: name, before });
  }
  const lastDay = openedDays
    .filter((day) => day <= opensDay)
    .toSorted()
    .at(-1);
  if (lastDay !== undefined && daysBetween(lastDay, opensDay) < WEEKS_APART * 7) {
    doubts.push({ kind: 'too-close', lastDay, earliestDay: addDays(lastDay, WEEKS_APART * 7) });
  }
  // The next one may be planned already (E7.13).
  const [nextDay] = openedDays.filter((day) => day > opensDay).toSorted();
  if (nextDay !== undefined && daysBetween(opensDay, nextDay) < WEEKS_APART * 7)
    doubts.push({ kind: 'too-close-next', nextDay });
  doubts.push(...examWeeksIn({ fromDay: opensDay, toDay: closesDay }, terms));
  const week = mondayOf(opensDay);
  for (const { name, openedDays: theirs } of programmes) {
    const others = theirs.filter((day) => mondayOf(day) === week).length;
    if (others >= MOST_IN_WEEK) doubts.push({ kind: 'many-in-programme', programme: name, others });
  }
  return doubts;
}

/** Exam weeks that any of these days falls into. */
export const examWeeksIn = (
  days: { readonly fromDay: string; readonly toDay: string },
  terms: Before['terms'],
): readonly Doubt[] =>
  terms.flatMap(({ name, examsFromDay, examsToDay }): readonly Doubt[] =>
    examsFromDay === null || examsToDay === null || days.toDay < examsFromDay || days.fromDay > examsToDay
      ? []
      : [{ kind: 'exam-weeks', term: name, fromDay: examsFromDay, toDay: examsToDay }],
  );
