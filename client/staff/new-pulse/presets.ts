/** Suggests the weeks of a term in which a pulse helps most (experience.md section 7, I1.41, I2.14). Pure. */
import { addDays, DAY_MS } from '../../../schema/calendar.ts';
import { LONGEST_DAYS } from '../../../schema/contract/defaults.ts';
import type { Term } from '../../../schema/contract/programmes.ts';
import { fromCourseTime, mondayOfWeek } from '../ui/course-time.ts';

/** Week 3 is early enough to put things right, week 6 is the middle, and week 10 shows whether things improved. */
const WEEKS = [3, 6, 10] as const;
export type PresetWeek = (typeof WEEKS)[number];

export interface Preset {
  readonly term: string;
  readonly week: PresetWeek;
  /** They are values for the fields: Monday morning and Friday evening. */
  readonly opensAt: string;
  readonly closesAt: string;
}

/** @returns the weeks that can still be planned, from all terms, the earliest first; none lies in exam weeks */
export function presetsOf(terms: readonly Term[], zone: string, nowMs: number): readonly Preset[] {
  const all = terms.flatMap(({ name, fromDay, toDay, exams }) =>
    WEEKS.flatMap((week): Preset[] => {
      const monday = mondayOfWeek(fromDay, week);
      const friday = addDays(monday, 4);
      const inExams = exams !== null && monday <= exams.toDay && friday >= exams.fromDay;
      return friday > toDay || inExams
        ? []
        : [{ term: name, week, opensAt: `${monday}T09:00`, closesAt: `${friday}T18:00` }];
    }),
  );
  const isPossible = ({ opensAt, closesAt }: Preset) =>
    fromCourseTime(opensAt, zone) > nowMs && fromCourseTime(closesAt, zone) <= nowMs + LONGEST_DAYS * DAY_MS;
  return all.filter(isPossible).sort((a, b) => a.opensAt.localeCompare(b.opensAt));
}
