/** Tells one story from its first to its last event while the auditor reads along, and judges all that was read. */
import { Auditor } from './auditor.ts';
import type { Chance } from './chance.ts';
import type { Constraint } from './constraints.ts';
import type { Finding, Findings } from './findings.ts';
import type { OpenHost, Rewrite } from './host.ts';
import { judge, type Verdict } from './judge.ts';
import type { Plan } from './plan.ts';
import type { Solver } from './solver.ts';
import type { Reading } from './reader.ts';
import type { Sheet, Truth } from './truth.ts';
import { World } from './world.ts';

export interface Setting {
  readonly chance: Chance;
  readonly plan: Plan;
  readonly open: OpenHost;
  /** If it is absent, G2 is not checked. */
  readonly solver?: Solver | undefined;
  readonly permuted?: boolean;
  readonly keepsReadings?: boolean;
  readonly pickOne?: boolean;
  /** Makes the weakness once the world exists, because the weakness has to know what must not be told. */
  readonly weaken?: (truth: Truth) => Rewrite;
}

export interface Told {
  readonly truth: Truth;
  readonly findings: Findings;
  readonly verdict: Verdict;
  readonly replies: number;
  readonly numbers: number;
  readonly constraints: number;
  readonly heardByStudents: readonly string[];
  readonly readings: readonly Reading[];
}

export async function tellWorld(setting: Setting): Promise<Told> {
  const { chance, plan, open, solver, permuted = false, keepsReadings = false, pickOne = false, weaken } = setting;
  // The weakness needs the truth of the world, and the world needs the host that the weakness sits in front of. So it
  // is filled in later.
  const weakness: { rewrite?: Rewrite } = {};
  const host = await open(
    chance.of('host'),
    weaken === undefined ? {} : { rewrite: (request, reply) => weakness.rewrite?.(request, reply) ?? reply },
  );
  const world = new World({ host, plan, chance: chance.of('world'), permuted });
  if (weaken !== undefined) weakness.rewrite = weaken(world.truth);
  const auditor = new Auditor(world, host, { ...plan, keepsReadings });
  try {
    await world.tell(auditor.listener);
    auditor.finish();
  } finally {
    world.hangUp();
    await host.discard();
  }
  const { truth } = world;
  const verdict = judge({
    truth,
    constraints: auditor.constraints,
    solver,
    accomplices: accomplicesIn(truth, auditor.constraints, chance.of('accomplices')),
    pickOne,
  });
  note(verdict, auditor.findings);
  const { findings, replies, numbers, constraints, heardByStudents, readings } = auditor;
  return { truth, findings, verdict, replies, numbers, constraints: constraints.length, heardByStudents, readings };
}

/**
 * The answers that two colleagues know: m in each pulse, chosen among the people about whom something was published.
 */
function accomplicesIn(truth: Truth, constraints: readonly Constraint[], chance: Chance): ReadonlySet<Sheet> {
  const told = new Set(constraints.flatMap(({ set }) => set));
  return new Set(
    [...truth.pulses.values()].flatMap((pulse) =>
      chance.shuffle(pulse.stayed.filter((sheet) => told.has(sheet))).slice(0, pulse.definition.policy.m),
    ),
  );
}

function note({ isolated, forced }: Verdict, findings: Findings): void {
  const add = (finding: Finding): void => findings.add(finding.check, finding.what);
  if (isolated.size > 0) add({ check: 'G1 isolation', what: `${isolated.size} people stand in sets of fewer than k` });
  if (forced > 0) add({ check: 'G2 certainty', what: `${forced} answers have a certain side` });
}
