/** Suggests the weeks of a term in which a pulse helps most (experience.md section 7, I1.41, I2.14). Pure. */
import { DAY_MS } from '../../../schema/calendar.ts';
import { LONGEST_DAYS } from '../../../schema/contract/defaults.ts';
import type { Term } from '../../../schema/contract/programmes.ts';
import { fromCourseTime } from '../ui/course-time.ts';
import { weeksOf, type TermWeek } from '../ui/term-weeks.ts';

export interface Preset extends TermWeek {
  readonly term: string;
}

/** @returns the weeks that can still be planned, from all terms, the earliest first; none lies in exam weeks */
export function presetsOf(terms: readonly Term[], zone: string, nowMs: number): readonly Preset[] {
  const all = terms.flatMap((term) => weeksOf(term).map((week): Preset => ({ term: term.name, ...week })));
  const isPossible = ({ opensAt, closesAt }: Preset) =>
    fromCourseTime(opensAt, zone) > nowMs && fromCourseTime(closesAt, zone) <= nowMs + LONGEST_DAYS * DAY_MS;
  return all.filter(isPossible).sort((a, b) => a.opensAt.localeCompare(b.opensAt));
}
