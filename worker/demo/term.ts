/** Describes the made-up university: its courses, and the programme that counts them in two terms. */
import { ethics } from './courses/ethics.ts';
import { skills } from './courses/skills.ts';
import { statistics } from './courses/statistics.ts';
import { studio } from './courses/studio.ts';

export const COURSES = { statistics, ethics, skills, studio };
export type CourseName = keyof typeof COURSES;

export const PROGRAMME = 'BSc Health and Society';

export interface SampleTerm {
  readonly name: string;
  /** How many weeks before the present one the first and the last week are. */
  readonly weeksAgo: readonly [number, number];
  readonly exams: readonly [number, number];
  /** The courses that the programme counts. */
  readonly courses: readonly CourseName[];
}

/** The first term has only two courses: too few for a sum of them to be shown (R2.7). */
export const TERMS: readonly SampleTerm[] = [
  { name: 'Last term', weeksAgo: [25, 17], exams: [18, 17], courses: ['statistics', 'ethics'] },
  { name: 'This term', weeksAgo: [16, -5], exams: [-4, -5], courses: ['statistics', 'ethics', 'skills', 'studio'] },
];

export const TEACHER = 'Robin Sample';
export const CO_TEACHER = 'Ada Sample';
export const PROGRAMME_LEAD = 'Kim Sample';
export const REGISTRAR = 'Noor Sample';
export const INSTITUTION = {
  institution: 'Sample University',
  support: 'student.support@university.example',
  emergency: '112',
};
/** Where to report harm, and which role acts on what "bias and fairness" shows (I2.9). */
export const OFFICES = {
  report: 'dignity.and.respect@university.example',
  fairnessRole: 'Head of equality and inclusion',
};

/** The day on which the institution is set up: early enough that no course is new when its first pulse opens (R2.1a). */
export const FIRST_DAY = { weeksAgo: 28, weekday: 0 } as const;
