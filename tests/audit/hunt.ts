/** Lets the auditor loose on each mutant: it must find every one, and nothing in the same story without the weakness. */
import type { Chance } from './chance.ts';
import type { Check, Finding } from './findings.ts';
import { MUTANTS, type Mutant } from './mutants.ts';
import { naiveView } from './naive.ts';
import { nodeHost } from './node-host.ts';
import { differences } from './non-interference.ts';
import { tellWorld, type Setting, type Told } from './one-world.ts';
import type { Plan } from './plan.ts';
import type { Solver } from './solver.ts';

/** Chance may hide a weakness from one story; it is told this often at most. */
const MOST_TRIES = 6;

export interface Hunted {
  readonly mutant: Mutant;
  /** Without the one that is sought, it got away. */
  readonly caughtBy: readonly Check[];
  readonly tries: number;
  /** Found without the weakness: a defect of the product, or of the auditor. */
  readonly without: readonly Finding[];
}

export const gotAway = ({ mutant, caughtBy }: Hunted): boolean => !caughtBy.includes(mutant.sought);

/** @param controlled each story is also told without its weakness */
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
  // Where the weakness is the students' habit, there is no story without it.
  const healthy =
    !controlled || mutant.weaken === undefined
      ? undefined
      : await tellWorld({ ...settingOf(mutant.scene, chance.of(tries - 1), solver) });
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
  /** Whose answers were counted, also those who took them back: what was seen stays seen. */
  readonly people: number;
  /** Their whole sheet is known. */
  readonly exposed: number;
  /** They are in some set of fewer than k. */
  readonly isolated: number;
}

/** What the same auditor finds in a view of everything from five answers on. */
export async function measureNaive(plan: Plan, chance: Chance): Promise<Naive> {
  const { truth, verdict }: Told = await tellWorld({ plan, chance, open: nodeHost, weaken: naiveView });
  const people = [...truth.pulses.values()].reduce((sum, { received }) => sum + received.length, 0);
  return { people, exposed: verdict.exposed.size, isolated: verdict.isolated.size };
}
