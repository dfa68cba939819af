/** Tells courses of one name apart, in lists and wherever one is chosen. Pure. */
import { fill } from '../../../schema/languages/fill.ts';
import { day } from './day.ts';
import { courseNameWords as words } from './words.ts';

export interface NamedCourse {
  readonly id: string;
  readonly name: string;
  /** An ISO day. */
  readonly madeDay: string;
}

/**
 * @returns by id, the name alone if no other course has it; else with the day on which it was made, and with a number
 * where that is the same too
 */
export function toldApart(courses: readonly NamedCourse[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { id, name, madeDay } of courses) {
    const same = courses.filter((other) => other.name === name);
    const ofOneDay = same.filter((other) => other.madeDay === madeDay).map((other) => other.id);
    const values = { name, day: day(madeDay), n: ofOneDay.sort().indexOf(id) + 1 };
    if (same.length === 1) labels.set(id, name);
    else labels.set(id, fill(ofOneDay.length === 1 ? words.made : words.madeNumber, values));
  }
  return labels;
}
