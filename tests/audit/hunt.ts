/**
 * Runs the auditor on each mutant. It must find every one of them, and must find nothing in the same story without the
 * weakness.
 */
import type { Chance } from './chance.ts';
import type { Check, Finding } from './findings.ts';
import type { MutantScene } from './mutant-scenes.ts';
import { MUTANTS, type Mutant } from './mutants.ts';
import { naiveView } from './naive.ts';
import { nodeHost } from './node-host.ts';
import { differences } from './non-interference.ts';
import { tellWorldTo, type Told } from './one-world.ts';
import type { Plan } from './plan.ts';
import type { Solver } from './solver.ts';

/** Chance can hide a weakness in one story, so a story is told up to this many times. */
const MOST_TRIES = 6;

export interface Hunted {
  readonly mutant: Mutant;
  /** The checks that caught the mutant. If the sought check is missing here, the mutant got away. */
  readonly caughtBy: readonly Check[];
  readonly tries: number;
  /** Findings of the same stories without the weakness. Each of them is a defect of the product or of the auditor. */
  readonly without: readonly Finding[];
}

export const gotAway = ({ mutant, caughtBy }: Hunted): boolean => !caughtBy.includes(mutant.sought);

export async function hunt(chance: Chance, solver: Solver): Promise<readonly Hunted[]> {
  const hunted: Hunted[] = [];
  for (const [scene, mutants] of Map.groupBy(MUTANTS, (mutant) => mutant.scene))
    hunted.push(...(await huntIn(scene, mutants, chance.of(mutants.map(({ name }) => name).join()), solver)));
  return hunted;
}

/** Tells the story until each of its mutants is caught. */
async function huntIn(
  scene: MutantScene,
  mutants: readonly Mutant[],
  chance: Chance,
  solver: Solver,
): Promise<readonly Hunted[]> {
  let hunted: readonly Hunted[] = mutants.map((mutant) => ({ mutant, caughtBy: [], tries: 0, without: [] }));
  for (let tries = 0; tries < MOST_TRIES && hunted.some(gotAway); tries += 1) {
    const free = hunted.filter(gotAway);
    const [healthy, ...weak] = await tell(scene, free, chance.of(tries), solver);
    const after = free.map(({ mutant, caughtBy, without }, at): Hunted => {
      const found = (weak[at] ?? []).map(({ check }) => check);
      return {
        mutant,
        caughtBy: [...new Set([...caughtBy, ...found])],
        tries: tries + 1,
        // If the weakness lies in what students do, there is no story without it.
        without: mutant.weaken === undefined ? [] : [...without, ...(healthy ?? [])],
      };
    });
    hunted = hunted.map((each) => after[free.indexOf(each)] ?? each);
  }
  return hunted;
}

/** @returns what is found in the product as it is, and then what is found in each mutant */
async function tell(
  { plan, twice = false, pickOne = false }: MutantScene,
  hunted: readonly Hunted[],
  chance: Chance,
  solver: Solver,
): Promise<readonly (readonly Finding[])[]> {
  const setting = { plan, chance, solver, pickOne, open: nodeHost, keepsReadings: twice };
  const weaknesses = [undefined, ...hunted.map(({ mutant }) => mutant.weaken)];
  const once = await tellWorldTo(setting, weaknesses);
  const again = twice ? await tellWorldTo({ ...setting, permuted: true }, weaknesses) : [];
  return once.map((told, at) => {
    const other = again[at];
    const differing = other === undefined ? [] : differences(told, other);
    return [...told.findings.all, ...differing.map((what) => ({ check: 'G3 non-interference' as const, what }))];
  });
}

export interface Naive {
  /**
   * How many people had their answers counted. People who took their answers back are included, because what was seen
   * cannot be unseen.
   */
  readonly people: number;
  /** How many people have their whole sheet revealed. */
  readonly exposed: number;
  /** How many people are in some set of fewer than k. */
  readonly isolated: number;
}

/** Measures what the same auditor finds in a view that shows everything from five answers on. */
export async function measureNaive(plan: Plan, chance: Chance): Promise<Naive> {
  const [told] = await tellWorldTo({ plan, chance, open: nodeHost }, [naiveView]);
  const { truth, verdict }: Told = told!;
  const people = [...truth.pulses.values()].reduce((sum, { received }) => sum + received.length, 0);
  return { people, exposed: verdict.exposed.size, isolated: verdict.isolated.size };
}
