/**
 * Measures P20: whether what a submission, a form and a close cost stays the same as the work grows. Each line has real servers,
 * and their processor time is read from the processes themselves.
 */
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { NewPulse } from '../../schema/contract/pulse-plan.ts';
import { IN_MEMORY } from '../in-memory.ts';
import type { Figure } from './figures.ts';
import { cloneOpenPulse } from './clones.ts';
import { erasingMs, fillKeys, GrowingFloor } from './growing-floor.ts';
import { addHistory } from './history.ts';
import { alongLine, aside } from './lines.ts';
import { median } from './rounds.ts';
import { School } from './school.ts';
import { CONCURRENT, type Effort } from './submissions.ts';

const REQUESTS = 1000;
/** One after the other they take longer. */
const ALONE = 250;

/** With so many rounds it takes some minutes. */
const FEW_ROUNDS = 3;

export async function measureGrowth(effort: Pick<Effort, 'rounds' | 'full'>): Promise<readonly Figure[]> {
  const rounds = effort.full ? effort.rounds : FEW_ROUNDS;
  return [
    ...(await alongAnswers(rounds)),
    ...(await alongPulses(rounds)),
    ...(await alongItems(rounds)),
    ...(await alongHistory(rounds)),
  ];
}

const shuffled = (paths: readonly string[]): string[] =>
  paths
    .map((path) => ({ path, at: randomInt(2 ** 40) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ path }) => path);
const pathsOf = (codes: readonly string[] = []): string[] => codes.map((code) => `/s/${code}`);
const inGroups = { concurrent: CONCURRENT, inARow: CONCURRENT, requests: REQUESTS };

const CLOSES = 3;
/** Of the small sizes there are several pulses, so that what is measured does not change the size much. */
const ANSWERS = [
  { size: 100, pulses: 25 },
  { size: 1000, pulses: 5 },
  { size: 10_000, pulses: CLOSES },
  { size: 100_000, pulses: CLOSES },
] as const;

/**
 * Answers in one pulse. Their keys are written into the file while the server is stopped. The more there are, the more pages of
 * the file a group of new keys touches, and so it is for the floors.
 */
async function alongAnswers(rounds: number): Promise<readonly Figure[]> {
  const school = await School.found(IN_MEMORY);
  const floors: GrowingFloor[] = [];
  try {
    const codes: string[][] = [];
    for (const { pulses } of ANSWERS) codes.push(await school.open(pulses));
    const items = await school.itemsOf(codes[0]?.[0] ?? '');
    await school.restart((folder) => {
      for (const [i, { size }] of ANSWERS.entries())
        for (const code of codes[i] ?? []) fillKeys(join(folder, 'data', 'boxes', `${code}.sqlite`), size);
    });
    const asked = { ...inGroups, items };
    const reply = await school.send({ ...asked, paths: pathsOf(codes[0]), requests: 1 });
    for (const { size } of ANSWERS) floors.push(await GrowingFloor.start(items, reply, size));
    const points = ANSWERS.map(({ size }, i) => ({
      size,
      costs: {
        submission: () => school.submission({ ...asked, paths: pathsOf(codes[i]) }),
        page: () => school.page({ ...asked, paths: pathsOf(codes[i]) }),
      },
      floors: { submission: async () => (await floors[i]?.submission({ ...asked, paths: ['/'] })) ?? NaN },
    }));
    const figures = await alongLine({ what: 'answers in one pulse', points }, rounds);
    // The first close runs code that has never run, and does not count.
    await school.closing(codes[0]?.splice(0, 1) ?? []);
    const closes: number[] = [];
    for (const each of codes) closes.push(await medianOf(each.slice(0, CLOSES), (code) => school.closing([code])));
    return [...figures, ofErasing(closes)];
  } finally {
    for (const floor of floors) floor.discard();
    await school.discard();
  }
}

/** A close erases the keys of its pulse, so what it needs beyond a small one stands beside erasing as many keys. */
function ofErasing(closes: readonly number[]): Figure {
  const [first = NaN, , , last = NaN] = closes;
  const floor = erasingMs(ANSWERS[3].size) - erasingMs(ANSWERS[0].size);
  const at = ANSWERS.map(({ size }, i) => `${size.toLocaleString('en')}: ${(closes[i] ?? NaN).toPrecision(3)}`);
  return {
    target: 'P20',
    what: `answers in one pulse: CPU of a close beyond the first (ms at ${at.join(', ')})`,
    unit: 'ms',
    goal: '≤ 1.1 × floor',
    measured: last - first,
    floor,
    isMet: last - first <= 1.1 * floor,
  };
}

async function medianOf(codes: readonly string[], cost: (code: string) => Promise<number>): Promise<number> {
  const costs: number[] = [];
  for (const code of codes) costs.push(await cost(code));
  return median(costs);
}

const PULSES = [1, 10, 100, 1000] as const;

/**
 * Open pulses, all of them answered by turns. One answer comes after the other, so that each is a group of its own everywhere:
 * otherwise answers to one pulse would share a commit, and those to a thousand would not.
 */
async function alongPulses(rounds: number): Promise<readonly Figure[]> {
  const schools: School[] = [];
  try {
    const codes: string[][] = [];
    for (const size of PULSES) {
      const school = await School.found(IN_MEMORY);
      schools.push(school);
      const all = await school.open(1);
      await school.restart((folder) => all.push(...cloneOpenPulse(folder, all[0] ?? '', size - 1)));
      codes.push(all);
    }
    const items = (await schools[0]?.itemsOf(codes[0]?.[0] ?? '')) ?? [];
    const asked = { items, concurrent: 1, requests: ALONE };
    // The first answer after a start makes its box read its key and open its counters. A box also does so by itself, within 20 s on
    // average (R3.11), and only once, however many others are open: so every box has done it before anything is measured.
    for (const [i, school] of schools.entries())
      await school.send({ items, concurrent: 1, requests: REQUESTS, paths: pathsOf(codes[i]) });
    const rests: number[] = [];
    for (const school of schools) rests.push(await school.probe.rest());
    const points = schools.map((school, i) => ({
      size: PULSES[i] ?? NaN,
      costs: {
        submission: () => school.submission({ ...asked, paths: shuffled(pathsOf(codes[i])) }),
        page: () => school.page({ ...asked, requests: REQUESTS, paths: shuffled(pathsOf(codes[i])) }),
        close: async () => school.answeredAndClosed(await school.open(1), items),
      },
    }));
    return [
      ...(await alongLine({ what: 'open pulses', points }, rounds)),
      aside(
        'with 1,000 open pulses and nobody there, writes at random moments (R3.11)',
        '% of a core',
        rests.at(-1) ?? NaN,
      ),
    ];
  } finally {
    for (const school of schools) await school.discard();
  }
}

const ITEMS: readonly (readonly [items: number, plan: Partial<NewPulse>])[] = [
  [6, {}],
  [8, { modules: ['survey-trust'] }],
  [10, { modules: ['voice'] }],
  [12, { form: 'standard' }],
  [14, { form: 'standard', modules: ['survey-trust'] }],
];

/** Items of a form. Each is parsed, stored and sent back, and so it is by the floors. */
async function alongItems(rounds: number): Promise<readonly Figure[]> {
  const school = await School.found(IN_MEMORY);
  const floors: GrowingFloor[] = [];
  try {
    const points = [];
    for (const [size, plan] of ITEMS) {
      const [code = ''] = await school.open(1, plan);
      const items = await school.itemsOf(code);
      if (items.length !== size) throw new Error(`The form has ${items.length} items, and not ${size}`);
      const asked = { ...inGroups, items, paths: pathsOf([code]) };
      const sent = await school.send({ ...asked, requests: 1 });
      const floor = await GrowingFloor.start(items, sent);
      floors.push(floor);
      points.push({
        size,
        costs: {
          submission: () => school.submission(asked),
          page: () => school.page(asked),
          close: async () => school.answeredAndClosed(await school.open(1, plan), items),
        },
        floors: { submission: () => floor.submission(asked) },
      });
    }
    return await alongLine({ what: 'items', points }, rounds);
  } finally {
    for (const floor of floors) floor.discard();
    await school.discard();
  }
}

const HISTORY = [1, 100, 1000, 5000] as const;

/** Pulses of the course that have closed. A course asks no second time within days, so each close has a course of its own. */
async function alongHistory(rounds: number): Promise<readonly Figure[]> {
  const school = await School.found(IN_MEMORY);
  try {
    const [pattern = ''] = await school.open(1);
    const items = await school.itemsOf(pattern);
    await school.answeredAndClosed([pattern], items);
    const codes: string[][] = [];
    for (const _ of HISTORY) codes.push(await school.open(rounds + 1));
    const histories = HISTORY.flatMap((closed, i) => (codes[i] ?? []).map((of) => ({ of, closed })));
    await school.restart((folder) => addHistory(folder, pattern, histories));
    const asked = { ...inGroups, items };
    const points = HISTORY.map((size, i) => {
      const all = codes[i] ?? [];
      const closing = all.values();
      return {
        size,
        costs: {
          submission: () => school.submission({ ...asked, paths: pathsOf(all) }),
          page: () => school.page({ ...asked, paths: pathsOf(all) }),
          close: () => school.closing([closing.next().value ?? '']),
        },
      };
    });
    return await alongLine({ what: 'closed pulses of the course', points }, rounds);
  } finally {
    await school.discard();
  }
}
