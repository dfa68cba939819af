/** Shows that the benchmark of a whole university works, with a small one: it counts right, and it really kills. It measures nothing. */
import { expect, test } from 'vitest';
import { measureInstitution } from './institution.ts';

test('P18: phones answer beside staff and imports, and through kills: nothing is lost, doubled or refused', async () => {
  const figures = await measureInstitution({
    pulses: 4,
    phones: 25,
    arrivalMs: 300,
    staff: 5,
    courses: 200,
    rounds: 1,
    kills: 3,
  });
  const of = (what: RegExp) => figures.filter((figure) => what.test(figure.what)).map(({ measured }) => measured);
  expect(figures.filter(({ goal, isMet }) => goal === '0' && isMet !== true)).toEqual([]);
  expect(of(/: (lost|doubled|sums not exact|refused)$/)).toHaveLength(7);
  expect(of(/^pages read|^files of/).every((n) => n > 0)).toBe(true);
});
