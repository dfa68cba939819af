/** Runs the whole audit: many worlds, the mutants of each story and the naive view; or only the exhaustive check. */
import { challenge, noticeFlaws, type Challenged, type Noticed } from './adversaries/challenge.ts';
import { Chance } from './chance.ts';
import { examineEverything, type Exhaustive } from './exhaustive.ts';
import { Findings } from './findings.ts';
import type { OpenHost } from './host.ts';
import { gotAway, hunt, measureNaive, type Hunted, type Naive } from './hunt.ts';
import { nodeHost } from './node-host.ts';
import { differences } from './non-interference.ts';
import { tellWorld, type Told } from './one-world.ts';
import type { Options } from './options.ts';
import { drawPlan, LARGEST_CLASS, type Size } from './plan.ts';
import { Solver } from './solver.ts';
import { workerdHost } from './workerd-host.ts';

export interface Figures {
  readonly worlds: number;
  readonly pulses: number;
  /** How many of them had a roster, to which students came from a learning platform. */
  readonly rosters: number;
  /** How many people had their answers counted. */
  readonly people: number;
  readonly takenBack: number;
  readonly releases: number;
  readonly waves: number;
  readonly atoms: number;
  readonly tooFew: number;
  readonly replies: number;
  readonly numbers: number;
  readonly constraints: number;
  readonly isolated: number;
  readonly forced: number;
  readonly bounded: number;
  readonly solved: number;
  readonly toldTwice: number;
}

export interface Report {
  readonly options: Options;
  readonly figures?: Figures;
  readonly findings: Findings;
  readonly hunted?: readonly Hunted[];
  readonly naive?: Naive;
  readonly exhaustive?: Exhaustive;
  readonly challenged?: readonly Challenged[];
  readonly noticed?: readonly Noticed[];
}

/**
 * In one of so many worlds, everything is read after every event. TWICE_EACH says the same for stories that are told
 * twice.
 */
const EVERYTHING_EACH = 10;
const TWICE_EACH = 4;

const SIZE_BY_ENGINE: Readonly<Record<Options['engine'], Size>> = {
  node: { courses: 5, rounds: 2, largestClass: LARGEST_CLASS, clockMoves: true, hasPlatform: true },
  // Each course has one pulse only, because three days must lie between two and the time is real here.
  workerd: { courses: 10, rounds: 1, largestClass: LARGEST_CLASS, clockMoves: false, hasPlatform: false },
};

export async function audit(options: Options, say: (line: string) => void): Promise<Report> {
  if (options.exhaustive) return { options, findings: new Findings(), exhaustive: examineEverything() };
  const chance = new Chance(`audit ${options.seed}`);
  const findings = new Findings();
  if (options.adversaries) return { options, findings, ...(await letEverybodyLoose(options, chance, findings, say)) };
  const solver = await Solver.load();
  const worlds: Told[] = [];
  let toldTwice = 0;
  for (let at = 0; pulsesOf(worlds) < options.pulses; at += 1) {
    const own = chance.of(`world ${at}`);
    const everything = at % EVERYTHING_EACH === EVERYTHING_EACH - 1;
    const plan = drawPlan(own.of('plan'), SIZE_BY_ENGINE[options.engine], everything ? 'always' : 'moments');
    // A story can be told again only where we control time and chance.
    const isTwice = options.engine === 'node' && at % TWICE_EACH === 0;
    const setting = { chance: own, plan, open: HOSTS[options.engine], solver, keepsReadings: isTwice };
    const told = await tellWorld(setting);
    if (isTwice) {
      toldTwice += 1;
      for (const difference of differences(told, await tellWorld({ ...setting, permuted: true })))
        findings.add('G3 non-interference', difference);
    }
    for (const { check, what } of told.findings.all) {
      findings.add(check, `world ${at}: ${what}`);
      say(`found: ${check}: ${what}`);
    }
    worlds.push({ ...told, readings: [], heardByStudents: [] });
    say(`world ${at + 1}: ${pulsesOf(worlds)} of ${options.pulses} pulses, ${findings.all.length} findings`);
  }
  const figures = figuresOf(worlds, solver.solved, toldTwice);
  const adversaries = await letEverybodyLoose(options, chance, findings, say);
  if (options.engine === 'workerd') return { options, figures, findings, ...adversaries };
  say('mutants and the naive view');
  const hunted = await hunt(chance.of('mutants'), solver);
  for (const each of hunted)
    for (const { check, what } of each.without) findings.add(check, `without "${each.mutant.name}": ${what}`);
  const naivePlan = drawPlan(chance.of('naive plan'), { ...SIZE_BY_ENGINE.node, courses: 12 }, 'own');
  const naive = await measureNaive(naivePlan, chance.of('naive'));
  return { options, figures, findings, hunted, naive, ...adversaries };
}

/** Runs the adversaries who write and time (R9.2a), and the flawed products, which only the Node host can be. */
async function letEverybodyLoose(
  { engine }: Options,
  chance: Chance,
  findings: Findings,
  say: (line: string) => void,
): Promise<Pick<Report, 'challenged' | 'noticed'>> {
  const challenged = await challenge(engine, HOSTS[engine], chance.of('adversaries'), say);
  for (const { adversary, found, figure } of challenged)
    if (found) findings.add('adversary', `${adversary.name} (${adversary.rules}): ${figure}`);
  if (engine === 'workerd') return { challenged };
  say('flawed products');
  return { challenged, noticed: await noticeFlaws(HOSTS.node, chance.of('flaws')) };
}

/** True if everything that must hold does hold. */
export function isClean({ findings, hunted, naive, exhaustive, noticed }: Report): boolean {
  const rules =
    exhaustive === undefined ||
    (exhaustive.certain === 0 && Object.values(exhaustive.controls).every((found) => found > 0));
  return (
    findings.all.length === 0 &&
    !(hunted ?? []).some(gotAway) &&
    (noticed ?? []).every(({ outcome }) => outcome.found) &&
    (naive === undefined || naive.exposed > 0) &&
    rules
  );
}

const HOSTS: Readonly<Record<Options['engine'], OpenHost>> = {
  node: nodeHost,
  workerd: workerdHost,
};

const pulsesOf = (worlds: readonly Told[]): number => worlds.reduce((sum, { truth }) => sum + truth.pulses.size, 0);

function figuresOf(worlds: readonly Told[], solved: number, toldTwice: number): Figures {
  const pulses = worlds.flatMap(({ truth }) => [...truth.pulses.values()]);
  const releases = pulses.flatMap((pulse) => pulse.releases);
  const sum = (count: (told: Told) => number): number => worlds.reduce((total, told) => total + count(told), 0);
  const counted = (count: (pulse: (typeof pulses)[number]) => number): number =>
    pulses.reduce((total, pulse) => total + count(pulse), 0);
  return {
    worlds: worlds.length,
    pulses: pulses.length,
    rosters: pulses.filter(({ definition }) => definition.eligibility === 'roster').length,
    people: counted(({ stayed, unpublished }) => stayed.length + unpublished.length),
    takenBack: counted(({ takenBack }) => takenBack.size),
    releases: releases.length,
    waves: releases.filter(({ final }) => !final).length,
    atoms: releases.reduce((total, { atoms }) => total + atoms.length, 0),
    tooFew: releases.filter(({ atoms }) => atoms.length === 0).length,
    replies: sum(({ replies }) => replies),
    numbers: sum((told) => told.numbers),
    constraints: sum((told) => told.constraints),
    isolated: sum(({ verdict }) => verdict.isolated.size),
    forced: sum(({ verdict }) => verdict.forced),
    bounded: sum(({ verdict }) => verdict.bounded),
    solved,
    toldTwice,
  };
}
