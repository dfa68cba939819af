/**
 * Measures P19: backup, export and restore of a large directory with the commands of an operator, beside a plain copy of the file
 * and SQLite's own (institution.md H6.1, H6.2); and how long a submission takes while a backup is made.
 */
import { closeSync, copyFileSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { run, type Around } from '../story/command.ts';
import { freePort } from '../story/free-port.ts';
import { readForm } from '../story/form.ts';
import { BROKEN, Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { sendCrowd, type Round } from './crowd.ts';
import type { Figure } from './figures.ts';
import { openWorld } from './in-process.ts';
import { alternate, median } from './rounds.ts';
import { aPattern } from './scale.ts';
import type { Effort } from './submissions.ts';
import { fillUniversity, LARGE } from './university.ts';

/** Few enough that the server is not at its limit without a backup. */
const CONCURRENT = 5;
const MOST_TIMES = 3;
const START = Date.UTC(2026, 9, 1, 9);
const MUCH = { ANSWER_BURST: '10000000', ANSWERS_PER_SECOND: '10000000' };

export async function measureArchive({ rounds, roundMs }: Effort): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  let copies = 0;
  const fresh = (ending: string): string => join(folder, `${(copies += 1)}.${ending}`);
  try {
    const directory = await aLargeDirectory(folder);
    const megabytes = statSync(directory).size / 1e6;
    const floors = {
      copy: await medianMs(async () => copyAndFlush(directory, fresh('copy')), rounds),
      vacuum: await medianMs(async () => vacuum(directory, fresh('vacuum')), rounds),
    };
    const server = new Server(await freePort(), {
      ...MUCH,
      DATA_DIR: join(folder, 'data'),
      KEY_DIR: join(folder, 'keys'),
    });
    try {
      await server.start();
      const around = { folder, origin: server.origin };
      const backup = await medianMs(() => mustRun(['backup', fresh('sqlite')], around), rounds);
      const exported = await medianMs(() => mustRun(['export', fresh('zip')], around), rounds);
      const archive = fresh('zip');
      await mustRun(['export', archive], around);
      const restore = await medianMs(
        () => mustRun(['restore', archive], { folder: mkdtempSync(join(folder, 'restored-')) }),
        rounds,
      );
      const sides = await besideBackups(server, around, fresh, { rounds, roundMs });
      return [
        aside('size of that directory', 'MB', megabytes),
        aside('size of its archive', 'MB', statSync(archive).size / 1e6),
        taken('backup, checked, beside a plain copy', backup, floors.copy),
        taken('export, beside VACUUM INTO', exported, floors.vacuum),
        taken('restore of that archive, beside VACUUM INTO', restore, floors.vacuum),
        ...ofSubmissions(sides),
      ];
    } finally {
      await server.discard();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the file, which no server has open */
async function aLargeDirectory(folder: string): Promise<string> {
  const world = await openWorld(folder, START);
  const pattern = await aPattern(world);
  await world.engine.shut();
  const file = join(folder, 'data', 'directory.sqlite');
  fillUniversity(file, LARGE, pattern, Date.now());
  return file;
}

type Sides = Readonly<Record<'alone' | 'beside', readonly (Round & { readonly backups: number })[]>>;

/** Answers arrive by turns without a backup, and while one is made after the other. */
async function besideBackups(
  server: Server,
  around: Around,
  fresh: (ending: string) => string,
  { rounds, roundMs }: Pick<Effort, 'rounds' | 'roundMs'>,
): Promise<Sides> {
  const network = new Network(server.origin);
  const teacher = new Teacher(network);
  const { out } = await mustRun(['setup-link', '--json'], around);
  await teacher.claim((JSON.parse(out) as { readonly link: string }).link);
  const code = await teacher.openPulse('Answered during a backup', 100_000, { graceSeconds: 0 });
  const page = await network.send({ method: 'GET', path: `/s/${code}` });
  const form = page === BROKEN ? undefined : readForm(page.body);
  if (form === undefined) throw new Error('The pulse shows no form');
  network.hangUp();
  const order = {
    port: Number(new URL(server.origin).port),
    paths: [`/s/${code}`],
    items: [...form.choices.keys()],
    concurrent: CONCURRENT,
    durationMs: roundMs,
  };
  const send = async (backsUp: boolean) => {
    const sent = new AbortController();
    let backups = 0;
    const backingUp = async (): Promise<void> => {
      while (!sent.signal.aborted) {
        const file = fresh('sqlite');
        await mustRun(['backup', file], around);
        rmSync(file);
        backups += 1;
      }
    };
    const work = backsUp ? backingUp() : undefined;
    const round = await sendCrowd(order, server.pid);
    sent.abort();
    await work;
    return { ...round, backups };
  };
  return alternate({ alone: () => send(false), beside: () => send(true) }, rounds);
}

function ofSubmissions({ alone, beside }: Sides): Figure[] {
  const both = (of: (round: Round) => number) => ({ measured: median(beside.map(of)), floor: median(alone.map(of)) });
  const p99 = both((round) => round.p99Ms);
  return [
    {
      target: 'P19',
      what: 'slowest 1 % of submissions during backups, beside the same without',
      unit: 'ms',
      goal: `≤ ${MOST_TIMES} ×`,
      ...p99,
      isMet: p99.measured <= MOST_TIMES * p99.floor,
    },
    { target: '', what: 'median', unit: 'ms', goal: '', ...both((round) => round.p50Ms), isMet: null },
    { target: '', what: 'submissions per second', unit: '/s', goal: '', ...both((r) => r.perSecond), isMet: null },
    aside(
      'backups made meanwhile',
      '',
      beside.reduce((sum, { backups }) => sum + backups, 0),
    ),
  ];
}

async function mustRun(args: readonly string[], around: Around) {
  const ran = await run(args, around);
  if (ran.code !== 0) throw new Error(`${args.join(' ')}: ${ran.err}`);
  return ran;
}

function copyAndFlush(from: string, to: string): void {
  copyFileSync(from, to);
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function vacuum(from: string, to: string): void {
  const db = new Database(from, { readonly: true });
  db.prepare('VACUUM INTO ?').run(to);
  db.close();
}

async function medianMs(work: () => Promise<unknown>, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    const startMs = performance.now();
    await work();
    times.push(performance.now() - startMs);
  }
  return median(times);
}

const taken = (what: string, ms: number, floorMs: number): Figure => ({
  ...aside(what, 's', ms / 1000),
  target: 'P19',
  floor: floorMs / 1000,
});

const aside = (what: string, unit: string, measured: number): Figure => ({
  target: '',
  what,
  unit,
  goal: '',
  measured,
  floor: null,
  isMet: null,
});
