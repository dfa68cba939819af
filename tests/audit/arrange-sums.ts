/**
 * Makes programmes and terms as an adversary would who is an administrator and has a second self: each of their sums
 * differs from another one by a single course, in the same days or in days that they share (privacy.md R2.7a).
 */
import type { Person } from './person.ts';
import type { Truth } from './truth.ts';

const DAY_MS = 24 * 3600 * 1000;

export interface Selves {
  readonly admin: Person;
  /** The programmes that each of the two selves leads. */
  readonly programmes: readonly [string, string];
}

/** @param courses the ids of all courses */
export async function arrangeSums(
  { admin, programmes: [p, q] }: Selves,
  courses: readonly string[],
  nowMs: number,
  truth: Truth,
): Promise<void> {
  const dayAfter = (days: number): string => new Date(nowMs + days * DAY_MS).toISOString().slice(0, 10);
  const year = { name: 'Year', fromDay: dayAfter(-1), toDay: dayAfter(360) };
  // The second of two rounds of pulses comes after its last day.
  const weeks = { name: 'First weeks', fromDay: dayAfter(-1), toDay: dayAfter(4) };
  const { id: long } = await admin.ask('createTerm', {}, year);
  const { id: short } = await admin.ask('createTerm', {}, weeks);
  for (const [programme, term, days, assigned] of [
    [p, long, year, courses],
    [q, long, year, courses.slice(0, -1)],
    [p, short, weeks, courses.slice(1)],
    [q, short, weeks, courses],
  ] as const) {
    await admin.ask('assignCourses', { programme, term }, { courses: [...assigned] });
    const { fromDay, toDay } = days;
    truth.programmes.push({ id: programme, term, fromDay, toDay, courses: assigned });
  }
}
