/**
 * Checks that nothing that follows from all sums over courses that anybody ever read is about fewer than three courses,
 * or mostly about one (privacy.md R2.7a).
 */
import { combinationsOf, type SumByTheBook } from '../worker/gate/family-by-the-book.ts';
import { cut } from './cells.ts';
import { answered, type Sheet } from './truth.ts';

/** A sum that was read, and whose answers it adds up. */
export interface ToldSum {
  readonly item: string;
  readonly people: readonly Sheet[];
}

/** @returns what one could compute and must not, for each item */
export function findGivenAway(sums: readonly ToldSum[]): readonly string[] {
  return [...Map.groupBy(sums, ({ item }) => item)].flatMap(([item, told]) => {
    const family = familyOf(told);
    const wrong = combinationsOf(family).filter(({ isAllowed }) => !isAllowed);
    const few = Math.min(...wrong.map(({ courses }) => courses));
    return wrong.length === 0 ? [] : [`sums of ${item} give away ${few < 3 ? `${few} courses` : 'mostly one course'}`];
  });
}

function familyOf(told: readonly ToldSum[]): readonly SumByTheBook[] {
  const { cells, cellsOf } = cut(told.map(({ item, people }) => people.filter((sheet) => answered(sheet, item))));
  const byCourse = cells.map((sheets, cell) =>
    [...Map.groupBy(sheets, ({ course }) => course)].map(([course, { length: n }]) => ({
      id: `${cell} ${course}`,
      course,
      n,
    })),
  );
  return cellsOf.map((of) => ({ cells: of.flatMap((cell) => byCourse[cell] ?? []) }));
}

export const keyOfSum = ({ item, people }: ToldSum): string => `${item} ${people.map(({ id }) => id).join()}`;
