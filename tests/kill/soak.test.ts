/** Ten rounds of `npm run soak` (institution.md H6.8). */
import { expect, test } from 'vitest';
import { liveThroughADay } from '../soak/day.ts';

test('H6.8: through ten deaths in a simulated day nothing acknowledged is lost or doubled, and nothing is left behind', async () => {
  const lived = await liveThroughADay({ seed: 20_261_128, rounds: 10, minutes: 2 });
  expect(lived.faults).toEqual([]);
  expect(lived.kills).toBe(10);
  expect(lived.counted).toBeGreaterThan(0);
});
