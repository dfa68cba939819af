/** Decides how far somebody is on the way from the first course to the first answer to students. It is pure. */
import type { ListedCourse } from '../../../schema/contract/courses.ts';

export const STEPS = ['course', 'pulse', 'read', 'tell'] as const;
export type Step = (typeof STEPS)[number];

export interface FirstHour {
  readonly done: ReadonlySet<Step>;
  /** The first step that is left; null if all are done. */
  readonly next: Step | null;
  /** Where the next step is done: in this course. */
  readonly course: ListedCourse | null;
}

/**
 * @param isRead whether these results were shown in this browser
 * @returns null for somebody who is past the first hour: everything was done once, or a second pulse has closed
 */
export function firstHourOf(courses: readonly ListedCourse[], isRead: (code: string) => boolean): FirstHour | null {
  if (courses.some(({ pulses }) => pulses.filter(({ stage }) => stage === 'closed').length > 1)) return null;
  const done = new Set<Step>();
  if (courses.length > 0) done.add('course');
  for (const { pulses, last } of courses) {
    if (pulses.some(({ stage }) => stage !== 'draft' && stage !== 'armed')) done.add('pulse');
    if (last !== null && (isRead(last.code) || last.begun || last.told)) done.add('read');
    if (last?.told === true) done.add('tell');
  }
  const next = STEPS.find((step) => !done.has(step)) ?? null;
  if (next === null) return null;
  const isUnderWay = ({ archived, pulses }: ListedCourse) => !archived && pulses.length > 0;
  return { done, next, course: courses.find(isUnderWay) ?? courses.find(({ archived }) => !archived) ?? null };
}
