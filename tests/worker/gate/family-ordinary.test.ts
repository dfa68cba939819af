/** Simulates ordinary institutions, and counts the sums that the rule of R2.7a keeps from their programmes. */
import { expect, test } from 'vitest';
import { mayBeTold, type Cell, type Sum } from '../../../worker/gate/family.ts';

/** A small generator of chance with a seed (mulberry32), the same in every run. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

interface Entry extends Cell {
  readonly day: number;
}

/** Faculties with programmes of their own courses, and service courses that about half of all programmes share. */
function anInstitution(below: (limit: number) => number) {
  const service = Array.from({ length: 1 + below(4) }, (_, at) => `S${at}`);
  const programmes = Array.from({ length: 4 + below(10) }, (_, p) => [
    ...Array.from({ length: 4 + below(11) }, (__, at) => `${p}.${at}`),
    ...service.filter(() => below(2) === 0),
  ]);
  const entries = [...new Set(programmes.flat())].flatMap((course) =>
    Array.from(
      { length: 1 + below(2) },
      (_, at): Entry => ({ id: `${course} ${at}`, course, n: 10 + below(60), day: below(90) }),
    ),
  );
  return { programmes, entries };
}

/** Reads every programme once a week, as the product does, day by day. */
function readAll(seed: number) {
  const { programmes, entries } = anInstitution(chanceOf(seed));
  const told: Sum[] = [];
  const seen = { sums: 0, refused: new Set<string>(), empty: 0 };
  const known = programmes.map(() => new Set<string>());
  for (let week = 7; week <= 98; week += 7)
    programmes.forEach((courses, p) => {
      let waiting: Entry[] = [];
      const fresh = entries.filter(
        ({ course, day, id }) => day < week && courses.includes(course) && !known[p]!.has(id),
      );
      for (const day of [...new Set(fresh.map((entry) => entry.day))].toSorted((a, b) => a - b)) {
        waiting = [...waiting, ...fresh.filter((entry) => entry.day === day)];
        if (!mayBeTold(waiting, [])) continue;
        if (!mayBeTold(waiting, told)) {
          seen.refused.add(`${p} ${waiting.map(({ id }) => id).join()}`);
          continue;
        }
        told.push(waiting);
        seen.sums += 1;
        for (const { id } of waiting) known[p]!.add(id);
        waiting = [];
      }
    });
  return { ...seen, empty: known.filter(({ size }) => size === 0).length };
}

test('R2.7a: in twenty-four institutions no programme stays without a sum, and hardly any sum has to wait', () => {
  const all = Array.from({ length: 24 }, (_, seed) => readAll(seed));
  const sums = all.reduce((sum, each) => sum + each.sums, 0);
  const refused = all.reduce((sum, each) => sum + each.refused.size, 0);
  expect(all.every(({ empty }) => empty === 0)).toBe(true);
  expect(sums).toBeGreaterThan(500);
  expect(refused / sums).toBeLessThan(0.03);
});
