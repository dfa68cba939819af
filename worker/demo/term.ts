/** The made-up university: its courses, and the programme that counts them in two terms. */
import { ethics } from './courses/ethics.ts';
import { skills } from './courses/skills.ts';
import { statistics } from './courses/statistics.ts';
import { studio } from './courses/studio.ts';

export const COURSES = { statistics, ethics, skills, studio };
export type CourseName = keyof typeof COURSES;

export const PROGRAMME = 'BSc Health and Society';

export interface SampleTerm {
  readonly name: string;
  /** First and last week, before the present one. */
  readonly weeksAgo: readonly [number, number];
  readonly exams: readonly [number, number];
  /** What the programme counts. */
  readonly courses: readonly CourseName[];
}

/** In the first term two courses only: too few for a sum of theirs to be shown (R2.7). */
export const TERMS: readonly SampleTerm[] = [
  { name: 'Last term', weeksAgo: [25, 17], exams: [18, 17], courses: ['statistics', 'ethics'] },
  { name: 'This term', weeksAgo: [16, -5], exams: [-4, -5], courses: ['statistics', 'ethics', 'skills', 'studio'] },
];

export const TEACHER = 'Robin Sample';
export const CO_TEACHER = 'Ada Sample';
export const PROGRAMME_LEAD = 'Kim Sample';
export const INSTITUTION = {
  institution: 'Sample University',
  support: 'student.support@university.example',
  emergency: '112',
};
/** Where to report harm, and who acts on what "bias and fairness" shows (I2.9). */
export const OFFICES = {
  report: 'dignity.and.respect@university.example',
  fairnessRole: 'Head of equality and inclusion',
};

/** On which the institution is set up. */
export const FIRST_DAY = { weeksAgo: 25, weekday: 0 } as const;
