/**
 * Lets the adversaries who write loose on the product for a short while, and on each flawed product (R9.2a, R9.4). Those
 * who measure time run in `npm run audit` only, because a busy machine would disturb them.
 */
import { describe, expect, test } from 'vitest';
import { Chance } from '../chance.ts';
import { nodeHost } from '../node-host.ts';
import { letLoose } from './challenge.ts';
import type { Adversary } from './adversary.ts';
import { FLAWS } from './flaws.ts';
import { ADVERSARIES } from './list.ts';

const chance = new Chance('npm test');
const isShort = ({ timed = false, heldBy }: Adversary): boolean => !timed && heldBy === undefined;

describe('in the product, nothing is found by the', () => {
  const untimed = ADVERSARIES.filter(isShort).map((adversary) => ({
    name: adversary.name,
    adversary,
  }));
  test.each(untimed)('$name', async ({ name, adversary }) => {
    const outcome = await letLoose(adversary, nodeHost, chance.of(name), { effort: 'short' });
    expect(outcome, `${outcome.figure}; at most ${outcome.bound}`).toMatchObject({ found: false });
  });
});

describe('without its rule, the product is seen through:', () => {
  const untimed = FLAWS.filter(({ sought }) => isShort(sought)).map((flaw) => ({ name: flaw.name, flaw }));
  test.each(untimed)('$name', async ({ name, flaw }) => {
    const setting = { effort: 'short', conditions: flaw.conditions() } as const;
    const outcome = await letLoose(flaw.sought, nodeHost, chance.of(name), setting);
    expect(outcome, outcome.figure).toMatchObject({ found: true });
  });
});
