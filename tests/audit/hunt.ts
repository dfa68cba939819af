/**
 * Runs the auditor on each mutant. It must find every one of them, and must find nothing in the same story without the
 * weakness.
 */
import type { Chance } from './chance.ts';
import type { Check, Finding } from './findings.ts';
import { MUTANTS, type Mutant } from './mutants.ts';
import { naiveView } from './naive.ts';
import { nodeHost } from './node-host.ts';
import { differences } from './non-interference.ts';
import { tellWorld, type Setting, type Told } from './one-world.ts';
import type { Plan } from './plan.ts';
import type { Solver } from './solver.ts';

/** Chance can hide a weakness in one story, so a story is told up to this many times. */
const MOST_TRIES = 6;

export interface Hunted {
  readonly mutant: Mutant;
  /** The checks that caught the mutant. If the sought check is missing here, the mutant got away. */
  readonly caughtBy: readonly Check[];
  readonly tries: number;
  /** Findings of the same story without the weakness. Each of them is a defect of the product or of the auditor. */
  readonly without: readonly Finding[];
}

export const gotAway = ({ mutant, caughtBy }: Hunted): boolean => !caughtBy.includes(mutant.sought);

/** @param controlled whether each story is also told without its weakness */
export async function hunt(chance: Chance, solver: Solver, controlled: boolean): Promise<readonly Hunted[]> {
  const hunted: Hunted[] = [];
  for (const mutant of MUTANTS) hunted.push(await huntOne(mutant, chance.of(mutant.name), solver, controlled));
  return hunted;
}

async function huntOne(mutant: Mutant, chance: Chance, solver: Solver, controlled: boolean): Promise<Hunted> {
  const caughtBy = new Set<Check>();
  let tries = 0;
  while (!caughtBy.has(mutant.sought) && tries < MOST_TRIES) {
    for (const check of await tell(mutant, chance.of(tries), solver)) caughtBy.add(check);
    tries += 1;
  }
  // If the weakness lies in what students do, there is no story without it.
  const healthy =
    !controlled || mutant.weaken === undefined
      ? undefined
      : await tellWorld({
          ...settingOf(mutant.scene, chance.of(tries - 1), solver),
          ...(mutant.pickOne && { pickOne: true }),
        });
  return { mutant, caughtBy: [...caughtBy], tries, without: healthy?.findings.all ?? [] };
}

async function tell(mutant: Mutant, chance: Chance, solver: Solver): Promise<readonly Check[]> {
  const { weaken } = mutant;
  const setting: Setting = {
    ...settingOf(mutant.scene, chance, solver),
    ...(weaken && { weaken }),
    ...(mutant.pickOne && { pickOne: true }),
    keepsReadings: mutant.twice ?? false,
  };
  const once = await tellWorld(setting);
  if (mutant.twice !== true) return once.findings.checks;
  const again = await tellWorld({ ...setting, permuted: true });
  return differences(once, again).length > 0 ? [...once.findings.checks, 'G3 non-interference'] : once.findings.checks;
}

const settingOf = (plan: Plan, chance: Chance, solver: Solver): Setting => ({ plan, chance, solver, open: nodeHost });

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
  const { truth, verdict }: Told = await tellWorld({ plan, chance, open: nodeHost, weaken: naiveView });
  const people = [...truth.pulses.values()].reduce((sum, { received }) => sum + received.length, 0);
  return { people, exposed: verdict.exposed.size, isolated: verdict.isolated.size };
}
