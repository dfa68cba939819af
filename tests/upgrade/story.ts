/** What the students of the data of a released version answer (tests/upgrade/README.md). */
import { ITEMS } from '../contract/people.ts';
import type { Answers } from '../story/form.ts';

/** What the i-th student answers: uneven, and different for each question. */
export const answersOf = (i: number): Answers =>
  Object.fromEntries(ITEMS.map((id, question) => [id, String(1 + ((i * 3 + question * 2 + (i % 3)) % 5))]));

/** How often each code was given to each question, lowest code first. */
export function countsOf(all: readonly Answers[]): Record<string, number[]> {
  return Object.fromEntries(
    ITEMS.map((id) => [id, [1, 2, 3, 4, 5].map((code) => all.filter((one) => one[id] === String(code)).length)]),
  );
}
