/** Tells one story from its first to its last event while auditors read along, and judges all that each of them read. */
import { Auditor } from './auditor.ts';
import type { Chance } from './chance.ts';
import type { Constraint } from './constraints.ts';
import type { Finding, Findings } from './findings.ts';
import type { OpenHost, Rewrite } from './host.ts';
import { judge, type Verdict } from './judge.ts';
import type { Plan } from './plan.ts';
import type { Heard, Listener } from './pulse-life.ts';
import { Reader, type Reading } from './reader.ts';
import type { Solver } from './solver.ts';
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
}

/** Makes a weakness once the world exists, because the weakness has to know what must not be told. */
export type Weaken = (truth: Truth) => Rewrite;

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

/** Tells a story to one auditor, who reads what the product tells. */
export async function tellWorld(setting: Setting): Promise<Told> {
  const [told] = await tellWorldTo(setting, [undefined]);
  return told!;
}

/**
 * Tells a story once to several auditors. Each of them reads everything as if the product had one weakness, or none. What one
 * of them reads, the others do not know.
 * @param weaknesses one for each auditor
 * @returns what each auditor found, in the same order
 */
export async function tellWorldTo(
  setting: Setting,
  weaknesses: readonly (Weaken | undefined)[],
): Promise<readonly Told[]> {
  const { chance, plan, open, permuted = false, keepsReadings = false } = setting;
  // The weaknesses need the truth of the world, and the world needs the host. So they are filled in later.
  const rewrites: Rewrite[] = [];
  const host = await open(
    chance.of('host'),
    weaknesses.every((weaken) => weaken === undefined) ? {} : { rewrite: (...sent) => overheard(rewrites, ...sent) },
  );
  const world = new World({ host, plan, chance: chance.of('world'), permuted });
  const auditors = weaknesses.map((weaken) => {
    const rewrite = weaken?.(world.truth);
    if (rewrite !== undefined) rewrites.push(rewrite);
    return new Auditor(world, host, { keepsReadings, rewrite });
  });
  try {
    await world.tell(listenerOf(auditors, new Reader(host, world, plan.spellings, reportTo(auditors)), plan));
    for (const auditor of auditors) auditor.finish();
  } finally {
    world.hangUp();
    await host.discard();
  }
  return auditors.map((auditor) => judged(setting, world.truth, auditor));
}

/** A weakness may begin when somebody sends something. What is only read is changed where its own auditor reads it. */
function overheard(rewrites: readonly Rewrite[], ...[request, reply]: Parameters<Rewrite>): ReturnType<Rewrite> {
  if (request.method !== 'GET') for (const rewrite of rewrites) rewrite(request, reply);
  return reply;
}

const reportTo =
  (auditors: readonly Auditor[]) =>
  (what: string): void => {
    for (const { findings } of auditors) findings.add('unexplained number', what);
  };

/** Reads after every event, once for all auditors. */
function listenerOf(auditors: readonly Auditor[], reader: Reader, { reads }: Plan): Listener {
  const read = ({ moment, pulse }: Heard): Promise<readonly Reading[]> => {
    if (pulse === undefined || reads === 'always') return reader.everything(pulse);
    if (!moment) return reader.usual(pulse);
    return reads === 'own' ? reader.about(pulse) : reader.everything(pulse);
  };
  return {
    heard: async (event) => {
      const readings = await read(event);
      for (const auditor of auditors) auditor.hear(readings);
    },
    surprised: (what) => {
      for (const { findings } of auditors) findings.add('refusals', what);
    },
    replied: (reply, step) => {
      for (const auditor of auditors) auditor.overhear(reply, step);
    },
  };
}

function judged({ chance, solver, pickOne = false }: Setting, truth: Truth, auditor: Auditor): Told {
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
