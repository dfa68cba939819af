/** Shows that the benchmark of a whole university works, with a small one: it counts right, and it really kills. It measures nothing. */
import { expect, test } from 'vitest';
import { measureInstitution } from './institution.ts';

test('P18: phones answer beside staff and imports, and through kills: nothing is lost, doubled or refused', async () => {
  const figures = await measureInstitution({
    pulses: 2,
    phones: 50,
    arrivalMs: 200,
    staff: 5,
    courses: 20,
    rounds: 1,
    warmsUp: false,
    kills: 2,
  });
  const of = (what: RegExp) => figures.filter((figure) => what.test(figure.what)).map(({ measured }) => measured);
  // So few random answers may lie so close together that the gate tells less about a question (R2.4).
  const strict = figures.filter(({ goal, what }) => goal === '0' && !what.startsWith('questions whose sums'));
  expect(strict.filter(({ isMet }) => isMet !== true)).toEqual([]);
  expect(of(/: (lost|doubled|sums not exact|refused)$/)).toHaveLength(7);
  expect(of(/^pages read|^files of/).every((n) => n > 0)).toBe(true);
});
