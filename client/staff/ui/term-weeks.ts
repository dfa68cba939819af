/** The weeks of a term in which a pulse helps most, on whichever clock (experience.md section 7, I1.41, I2.14). Pure. */
import { addDays } from '../../../schema/calendar.ts';
import type { Term } from '../../../schema/contract/programmes.ts';
import type { ProposedDates } from '../../../schema/contract/term-plan.ts';
import { mondayOfWeek } from './course-time.ts';

/** Week 3 is early enough to put things right, week 6 is the middle, and week 10 shows whether things improved. */
const WEEKS = [3, 6, 10] as const;
export type PresetWeek = (typeof WEEKS)[number];

/** Monday morning and Friday evening, as values for fields. */
export type TermWeek = ProposedDates[number] & { readonly week: PresetWeek };

/** @returns the weeks that lie in the term, and not in its exam weeks */
export const weeksOf = ({ fromDay, toDay, exams }: Pick<Term, 'fromDay' | 'toDay' | 'exams'>): readonly TermWeek[] =>
  WEEKS.flatMap((week): TermWeek[] => {
    const monday = mondayOfWeek(fromDay, week);
    const friday = addDays(monday, 4);
    const inExams = exams !== null && monday <= exams.toDay && friday >= exams.fromDay;
    return friday > toDay || inExams ? [] : [{ week, opensAt: `${monday}T09:00`, closesAt: `${friday}T18:00` }];
  });
