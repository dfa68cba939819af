/**
 * Measures P13: the server's time for a close and for what staff read afterwards. It runs in this process, without a
 * network, but with the real engine and disk.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { CourseId } from '../../schema/contract/ids.ts';
import { itemsOf, POINTS_BY_SCALE, type Definition } from '../../schema/contract/pulse.ts';
import { Released } from '../../worker/gate/released.ts';
import type { Figure } from './figures.ts';
import { ask, openWorld, type World } from './in-process.ts';
import { publishable } from '../worker/gate/definitions.ts';

const CALLS = 21;
const WARM_UP = 5;
const ANSWERS = 1000;
const PULSES = 12;
const COURSES = 200;
/** A home with so many courses is a long one, and each has as many pulses as its small trend shows. */
const AT_HOME = 40;
const IN_TREND = 5;
const HOUR = 60 * 60 * 1000;
/** After three days the same questions may be asked again. */
const APART = 96 * HOUR;
/** This lies far ahead of the machine's clock, so that no box closes by itself. */
const START = Date.UTC(2040, 9, 1, 9);
const TERM = { fromDay: '2040-09-01', toDay: '2040-12-20' };

export async function measureReads(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'reads-'));
  const world = await openWorld(folder, START);
  try {
    const course = await publishedCourse(world, PULSES);
    const { code, id } = course.last;
    const home = await homeOfMany(world);
    const { lead, programme, term } = await filledProgramme(world);
    // A roll-up adds up today's results tomorrow.
    world.clock.nowMs += 24 * HOUR;
    const results = await medianMs(() => ask(world, 'results', { code }, null));
    const trend = await medianMs(() => ask(world, 'trend', { course: course.id }, null));
    const rolled = await medianMs(() => ask(lead, 'rollUp', { programme, term }, null));
    const told = await ask(lead, 'rollUp', { programme, term }, null);
    if (told.items.some((item) => !('courses' in item.told) || item.told.courses !== COURSES))
      throw new Error('The roll-up does not hold every course');
    const { pulses } = await ask(world, 'trend', { course: course.id }, null);
    if (pulses.filter(({ releases }) => releases.length === 1).length !== PULSES)
      throw new Error('The trend does not hold every pulse');
    const close = await closings(world);
    await world.engine.shut();

    // The engine locks its files, so the floors can read them only after it has stopped.
    const db = new Database(join(folder, 'data', 'directory.sqlite'));
    const [ofPulse, ofCourse, ofTerm, ofHome, write] = [
      db.prepare('SELECT * FROM ledger WHERE pulse_id = ?'),
      db.prepare('SELECT ledger.* FROM pulse JOIN ledger ON ledger.pulse_id = pulse.id WHERE pulse.course_id = ?'),
      db.prepare(
        'SELECT ledger.* FROM programme_course c JOIN pulse ON pulse.course_id = c.course_id JOIN ledger ON ledger.pulse_id = pulse.id WHERE c.programme_id = ? AND c.term_id = ?',
      ),
      db.prepare(`SELECT * FROM ledger LIMIT ${AT_HOME * IN_TREND}`),
      copyOfLedger(db),
    ];
    const floors = [
      await medianMs(() => write.run(id)),
      await medianMs(() => ofPulse.all(id)),
      await medianMs(() => ofCourse.all(course.id)),
      await medianMs(() => ofTerm.all(programme, term)),
      await medianMs(() => ofHome.all()),
    ] as const;
    db.close();
    return [
      row(`close of a pulse with ${ANSWERS.toLocaleString('en')} answers, gate to tombstone`, close, floors[0], 3),
      row('results API', results, floors[1], 5),
      row(`trend over ${PULSES} pulses`, trend, floors[2], 5),
      row(`roll-up over ${COURSES} courses`, rolled, floors[3], 50),
      row(`home with ${AT_HOME} courses of ${IN_TREND} pulses`, home, floors[4], 50),
    ];
  } finally {
    await world.engine.shut();
    rmSync(folder, { recursive: true });
  }
}

async function aPulse(world: World, course: string): Promise<Definition> {
  const pulse = await ask(
    world,
    'createPulse',
    { course },
    { closesAtMs: world.clock.nowMs + HOUR, reason: 'The benchmark asks again at once' },
  );
  return pulse.definition;
}

async function aCourse(world: World): Promise<CourseId> {
  return (await ask(world, 'createCourse', {}, { name: 'Benchmark', classSize: ANSWERS, zone: 'Europe/London' })).id;
}

async function publishedCourse(
  world: World,
  pulses: number,
): Promise<{ readonly id: CourseId; readonly last: Definition }> {
  const id = await aCourse(world);
  for (let published = 1; ; published += 1) {
    const last = await aPulse(world, id);
    await world.engine.directory.published.append(aRelease(last));
    if (published === pulses) return { id, last };
    world.clock.nowMs += APART;
  }
}

/** Its courses have as many pulses as their small trends show, and all were heard in the same weeks. */
async function homeOfMany(world: World): Promise<number> {
  const courses: CourseId[] = [];
  for (let i = 0; i < AT_HOME; i += 1) courses.push(await aCourse(world));
  for (let pulse = 0; pulse < IN_TREND; pulse += 1) {
    for (const course of courses) await world.engine.directory.published.append(aRelease(await aPulse(world, course)));
    world.clock.nowMs += APART;
  }
  const told = await ask(world, 'courses', {}, {});
  if (told.courses.filter(({ trend }) => trend.length === IN_TREND).length < AT_HOME)
    throw new Error('The home does not hold every trend');
  return medianMs(() => ask(world, 'courses', {}, {}));
}

/** A release with 30 respondents, spread evenly over the points of each scale. */
function aRelease(definition: Definition) {
  const items = itemsOf(definition).map(({ scale }) => [
    0,
    ...Array.from({ length: POINTS_BY_SCALE[scale] }, () => 30 / POINTS_BY_SCALE[scale]),
  ]);
  return Released.atClose(publishable(definition), [{ respondents: 30, items }], 0).entry;
}

async function filledProgramme(
  world: World,
): Promise<{ readonly lead: World; readonly programme: string; readonly term: string }> {
  const courses: CourseId[] = [];
  for (let i = 0; i < COURSES; i += 1) courses.push((await publishedCourse(world, 1)).id);
  const { id: programme } = await ask(world, 'createProgramme', {}, { name: 'Benchmark' });
  const { id: term } = await ask(world, 'createTerm', {}, { name: 'Autumn', ...TERM });
  await ask(world, 'assignCourses', { programme, term }, { courses });
  // Only the lead of a programme may read sums over courses (E6.4).
  const { link } = await ask(world, 'invite', {}, { name: 'Lea', role: 'programme-lead', scope: programme });
  const lead: World = { ...world, cookie: '' };
  await ask(lead, 'signIn', {}, { token: new URL(link).hash.slice(1) });
  return { lead, programme, term };
}

/**
 * Fills every box before the clock passes the closing times. Then each box is woken by hand, as its timer would wake
 * it.
 */
async function closings(world: World): Promise<number> {
  const full: Definition[] = [];
  for (let i = 0; i < CALLS + WARM_UP; i += 1) {
    const definition = await aPulse(world, await aCourse(world));
    await ask(world, 'openPulse', { code: definition.code }, null);
    const replies = await Promise.all(
      Array.from({ length: ANSWERS }, () => world.boxes.cast(definition.code, aSheet(definition))),
    );
    if (replies.some(({ kind }) => kind !== 'counted')) throw new Error('An answer was not counted');
    full.push(definition);
  }
  world.clock.nowMs += 2 * HOUR;
  const due = full.values();
  const median = await medianMs(() => world.boxes.wake(due.next().value!.code));
  for (const { id, code } of full) {
    const [entry] = await world.engine.directory.published.entries(id);
    if (entry?.final !== true || (await world.boxes.look(code)).at !== 'closed')
      throw new Error('A pulse has not closed');
  }
  return median;
}

const aSheet = (definition: Definition): [string, string][] => [
  ['key', randomBytes(16).toString('hex')],
  ...definition.questions.map((question): [string, string] => [
    question.kind === 'rating' ? question.item.id : question.id,
    '4',
  ]),
];

/** Writes the same row into a table of its own. When the call returns, the row is on the disk. */
function copyOfLedger(db: Database.Database): Database.Statement {
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE copy AS SELECT * FROM ledger WHERE 0');
  return db.prepare('INSERT INTO copy SELECT * FROM ledger WHERE pulse_id = ?');
}

async function medianMs(call: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + CALLS; i += 1) {
    const startMs = performance.now();
    await call();
    if (i >= WARM_UP) times.push(performance.now() - startMs);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(CALLS / 2)]!;
}

const row = (what: string, measured: number, floor: number, goalMs: number): Figure => ({
  target: 'P13',
  what,
  unit: 'ms',
  goal: `≤ ${goalMs} ms`,
  measured,
  floor,
  isMet: measured <= goalMs,
});
