/**
 * Runs the short audit with a fixed seed (privacy.md R9.2 to R9.4): one institution that is read after every event, and
 * all mutants.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { Chance } from './chance.ts';
import { hunt, measureNaive, type Hunted } from './hunt.ts';
import { THREE_OWN } from './mutant-scenes.ts';
import { MUTANTS } from './mutants.ts';
import { nodeHost } from './node-host.ts';
import { differences } from './non-interference.ts';
import { tellWorld } from './one-world.ts';
import { drawPlan, type Plan, type Size } from './plan.ts';
import { aScene } from './scenes.ts';
import { Solver } from './solver.ts';

const chance = new Chance('npm test');
/**
 * All modes and all sizes of class, with blank answers and withdrawals. The plan is small enough to read everything
 * after every event.
 */
const plan: Plan = {
  ...aScene(
    { answers: 20, regrets: 0.2, people: { blanks: 0.1 }, setting: { mode: 'waves', k: 5 } },
    { answers: 24, regrets: 0.1, people: { blanks: 0.1, population: 'skewed' }, setting: { contextQuestion: true } },
    {
      answers: 10,
      regrets: 0.1,
      people: { population: 'near-unanimous' },
      setting: { eligibility: 'open', graceSeconds: 60 },
    },
    {
      answers: 9,
      regrets: 0.2,
      isListed: true,
      people: { blanks: 0.2 },
      setting: { modules: ['small-acts'], eligibility: 'roster', reserve: true },
    },
    { answers: 4 },
  ),
  reads: 'always',
  spellings: 'all',
};
const naiveSize: Size = { courses: 5, rounds: 1, largestClass: 60, clockMoves: true, hasPlatform: false };
let solver: Solver;
beforeAll(async () => {
  solver = await Solver.load();
});

describe('an institution in which everybody reads everything after every event', () => {
  test('isolates nobody, forces no answer and returns no number without a reason, even if answers change hands (G1 to G5)', async () => {
    const setting = { chance, plan, open: nodeHost, solver, keepsReadings: true };
    const once = await tellWorld(setting);
    expect(once.findings.all).toEqual([]);
    expect(once.verdict).toMatchObject({ isolated: new Set(), forced: 0 });
    expect(once.numbers).toBeGreaterThan(10_000);
    expect(once.constraints).toBeGreaterThan(100);
    expect(differences(once, await tellWorld({ ...setting, permuted: true }))).toEqual([]);
  });
});

describe('E7.13: pulses that are planned ahead and open by themselves, while the institution asks for larger groups', () => {
  const [base] = aScene({ answers: 9, setting: { k: 5, graceSeconds: 60 } }).courses;
  const [pulse] = base!.pulses;
  const answers = [7, 5];
  const term: Plan = {
    courses: [{ ...base!, planned: true, pulses: answers.map((each) => ({ ...pulse!, answers: each })) }],
    reads: 'moments',
    spellings: 'one',
    raisedTo: 6,
  };

  test('tell no more than others, and k never falls (R2.0, R2.1)', async () => {
    const told = await tellWorld({ chance: chance.of('term'), plan: term, open: nodeHost, solver });
    expect(told.findings.all).toEqual([]);
    expect(told.verdict).toMatchObject({ isolated: new Set(), forced: 0 });
    const pulses = [...told.truth.pulses.values()];
    expect(pulses.map(({ definition, releases }) => [definition.policy.k, releases.at(-1)?.atoms.length])).toEqual([
      [6, 1],
      [6, 0],
    ]);
  });

  test('are noticed if one keeps the smaller groups with which it was planned', async () => {
    const open: typeof nodeHost = (own, conditions) => nodeHost(own, { ...conditions, opensAsPlanned: true });
    const told = await tellWorld({ chance: chance.of('term'), plan: term, open });
    expect(told.findings.all.map(({ what }) => what)).toContain(
      'a planned pulse has opened with smaller groups than were promised',
    );
  });
});

describe('each weakness of R9.4', () => {
  let hunted: readonly Hunted[];
  beforeAll(async () => {
    hunted = await hunt(chance.of('mutants'), solver);
  }, 300_000);

  test.each(MUTANTS.map(({ name, sought }) => ({ name, sought })))(
    'is caught: $name, by the check $sought',
    ({ name, sought }) => {
      const found = hunted.find(({ mutant }) => mutant.name === name);
      expect(found?.caughtBy).toContain(sought);
    },
  );

  test('is all that is found: in the same stories, the product without it has nothing to find', () => {
    expect(hunted.flatMap(({ without }) => without)).toEqual([]);
  });
});

describe('R2.4d: questions of a course of which everybody answers exactly one with "always"', () => {
  test("leave nobody's answer certain to a viewer who knows that", async () => {
    const people = { pickOne: true };
    const setting = { custom: [...THREE_OWN] };
    const scene = aScene(
      ...[7, 8, 10, 18, 30, 40].map((answers) => ({ answers, people, setting, classSize: 60 })),
      // Two atoms: what is told of them is added up, and says no more.
      { answers: 44, people, setting: { ...setting, contextQuestion: true }, categories: [50, 50, 0, 0] },
    );
    const told = await tellWorld({ chance: chance.of('own'), plan: scene, open: nodeHost, solver, pickOne: true });
    expect(told.findings.all).toEqual([]);
    expect(told.verdict).toMatchObject({ isolated: new Set(), forced: 0 });
  });
});

test('a view that shows everything from five answers on gives away most sheets', async () => {
  const { people, exposed } = await measureNaive(drawPlan(chance.of('naive'), naiveSize, 'own'), chance);
  expect(exposed / people).toBeGreaterThan(0.4);
});
