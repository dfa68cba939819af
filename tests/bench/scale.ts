/**
 * Measures P17: what each page of staff costs in a large university, beside a bare route that reads 50 rows. It runs in this
 * process, without a network, but with the real engine and disk.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Hono } from 'hono';
import type { RouteName, Takes } from '../../schema/contract/api.ts';
import { itemsOf, POINTS_BY_SCALE, type Definition } from '../../schema/contract/pulse.ts';
import { Released } from '../../worker/gate/released.ts';
import { publishable } from '../worker/gate/definitions.ts';
import type { Figure } from './figures.ts';
import { ask, openWorld, type World } from './in-process.ts';
import { fillUniversity, LARGE, type Known } from './university.ts';

const CALLS = 21;
const WARM_UP = 5;
const GOAL_MS = 20;
const START = Date.UTC(2040, 9, 1, 9);
const HOUR = 60 * 60 * 1000;

export async function measureScale(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'));
  let world = await openWorld(folder, START);
  try {
    const pattern = await aPattern(world);
    await world.engine.shut();
    const file = join(folder, 'data', 'directory.sqlite');
    const known = fillUniversity(file, LARGE, pattern, START);

    const startMs = performance.now();
    world = await world.reopen();
    await ask(world, 'me', {}, null);
    const startUpMs = performance.now() - startMs;

    const people = {
      admin: world,
      lecturer: await signedIn(world, known.lecturer),
      coordinator: await signedIn(world, known.coordinator),
      head: await signedIn(world, known.head),
      dean: await signedIn(world, known.dean),
    };
    const pages: { readonly of: Reading; readonly ms: number }[] = [];
    for (const of of readings(known)) pages.push({ of, ms: await medianMs(() => of.read(people[of.by])) });
    const rolled = await ask(people.dean, 'rollUp', { programme: known.small, term: known.term }, null);
    if (rolled.items.length === 0) throw new Error('The roll-up is empty');
    await world.engine.shut();
    const floor = await floorMs(file);
    const megabytes = statSync(file).size / 1e6;
    return [
      ...pages.map(({ of, ms }) => row(of, ms, floor)),
      {
        target: 'P17',
        what: 'start-up on that directory, to the first reply',
        unit: 'ms',
        goal: '≤ 1,000 ms',
        measured: startUpMs,
        floor: null,
        isMet: startUpMs <= 1000,
      },
      {
        target: 'P17',
        what: 'size of that directory',
        unit: 'MB',
        goal: '',
        measured: megabytes,
        floor: null,
        isMet: null,
      },
    ];
  } finally {
    await world.engine.shut();
    rmSync(folder, { recursive: true });
  }
}

interface Reading {
  readonly what: string;
  readonly by: 'admin' | 'lecturer' | 'coordinator' | 'head' | 'dean';
  readonly read: (world: World) => Promise<unknown>;
  /** False for a line that only says how the cost grows. */
  readonly isGoal?: boolean;
}

/** Every page of staff that reads a list or a sum, for whoever reads it in a large university. */
function readings({ course, programme, small, term }: Known): readonly Reading[] {
  const one =
    <N extends RouteName>(name: N, at: Readonly<Record<string, string>> = {}, body: Takes<N> | null = null) =>
    (world: World) =>
      ask(world, name, at, body as Takes<N>);
  return [
    { what: 'me', by: 'lecturer', read: one('me') },
    { what: 'courses of somebody who leads five', by: 'lecturer', read: one('courses', {}, {}) },
    { what: 'courses of a study office with 300', by: 'coordinator', read: one('courses', {}, {}) },
    { what: 'a course', by: 'lecturer', read: one('course', { course }) },
    { what: 'its trend', by: 'lecturer', read: one('trend', { course }) },
    { what: 'its loop', by: 'lecturer', read: one('loop', { course }) },
    { what: 'its team', by: 'lecturer', read: one('team', { course }) },
    { what: 'new pulse', by: 'lecturer', read: one('nextPulse', { course }) },
    { what: 'acts that others share', by: 'lecturer', read: one('sharedActs') },
    { what: 'people', by: 'admin', read: one('people') },
    { what: 'offices', by: 'admin', read: one('offices') },
    { what: 'courses without a lead', by: 'admin', read: one('strandedCourses') },
    {
      what: 'search among 300 courses',
      by: 'coordinator',
      read: one('courses', {}, { search: 'alge', show: 'closed' }),
    },
    { what: 'courses of the institution', by: 'admin', read: one('arrangedCourses', {}, {}) },
    { what: 'search among all courses', by: 'admin', read: one('arrangedCourses', {}, { search: 'alge' }) },
    {
      what: 'courses to choose for a programme',
      by: 'admin',
      read: one('arrangedCourses', {}, { programme, term, counted: 'out' }),
    },
    { what: 'programmes', by: 'admin', read: one('programmes') },
    { what: 'institution', by: 'admin', read: one('institution') },
    { what: 'platforms', by: 'admin', read: one('platforms') },
    { what: 'audit log', by: 'admin', read: one('auditLog') },
    {
      what: 'audit log about a course',
      by: 'admin',
      read: one('auditLog', {}, { about: 'Botany' }),
    },
    { what: 'roll-up over 101 courses', by: 'dean', read: one('rollUp', { programme: small, term }) },
    {
      what: 'roll-up over 3,334 courses, read again',
      by: 'head',
      read: one('rollUp', { programme, term }),
      isGoal: false,
    },
  ];
}

/** One published pulse, whose definition and release every other one is a copy of. */
export async function aPattern(world: World) {
  const { id: course } = await ask(
    world,
    'createCourse',
    {},
    { name: 'Pattern', classSize: 100, zone: 'Europe/Stockholm' },
  );
  const { definition } = await ask(world, 'createPulse', { course }, { closesAtMs: world.clock.nowMs + HOUR });
  const { entry } = aRelease(definition);
  await world.engine.directory.published.append(entry);
  return { definition, entry };
}

function aRelease(definition: Definition): Released {
  const items = itemsOf(definition).map(({ scale }) => [
    0,
    ...Array.from({ length: POINTS_BY_SCALE[scale] }, () => 30 / POINTS_BY_SCALE[scale]),
  ]);
  return Released.atClose(publishable(definition), [{ respondents: 30, items }], 0);
}

async function signedIn(world: World, person: string): Promise<World> {
  const { link } = await ask(world, 'makePersonLink', {}, { person });
  const other: World = { ...world, cookie: '' };
  await ask(other, 'signIn', {}, { token: new URL(link).hash.slice(1) });
  return other;
}

/** A bare route that reads 50 courses of this directory and sends them. */
async function floorMs(file: string): Promise<number> {
  const db = new Database(file, { readonly: true });
  const some = db.prepare('SELECT * FROM course ORDER BY id LIMIT 50');
  const app = new Hono();
  app.get('/', (c) => c.json(some.all()));
  const median = await medianMs(async () => JSON.parse(await (await app.request('/')).text()) as unknown);
  db.close();
  return median;
}

/** Time of the processor, because these pages only read, and whatever else the machine does must not count. */
async function medianMs(call: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + CALLS; i += 1) {
    const before = process.cpuUsage();
    await call();
    const { user, system } = process.cpuUsage(before);
    if (i >= WARM_UP) times.push((user + system) / 1000);
    // A call this slow has missed its goal, and more of them would only cost time.
    if (times.length === 3 && (times[2] ?? 0) > 20 * GOAL_MS) break;
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

const row = ({ what, isGoal = true }: Pick<Reading, 'what' | 'isGoal'>, measured: number, floor: number): Figure => ({
  target: 'P17',
  what: `${LARGE.courses.toLocaleString('en')} courses: ${what}`,
  unit: 'ms',
  goal: isGoal ? `≤ ${GOAL_MS} ms` : '',
  measured,
  floor,
  isMet: isGoal ? measured <= GOAL_MS : null,
});
