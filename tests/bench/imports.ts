/**
 * Measures imports of 10,000 courses (institution.md H3.1): on this machine beside plain inserts of the same rows, and at the
 * edge in bare workerd beside the limits of a Durable Object.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { PRAGMAS } from '../../worker/engines/node-database.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { productIn, Workerd } from '../story/workerd.ts';
import { csvOf, manyRows } from '../worker/directory/imports/a-file.ts';
import { cpuMs } from './cpu.ts';
import type { Figure } from './figures.ts';
import type { Startable } from './open-pulse.ts';

const ROWS = 10_000;
/** H3.1: preview and import each. */
const MOST_SECONDS = 5;
/** https://developers.cloudflare.com/durable-objects/platform/limits/: CPU for a request, and the memory of an isolate. */
const MOST_CPU_SECONDS = 30;
/** Here the Worker and the object share one heap, and have less than each may have by itself. */
const MOST_HEAP_MB = 120;

interface Measured {
  readonly previewMs: number;
  readonly importMs: number;
  readonly cpuOfBothMs: number;
  readonly grownMb: number;
}

export async function measureImports(): Promise<readonly Figure[]> {
  const floorMs = plainInserts();
  const node = await importInto(new Server(await freePort()));
  const edge = await importInto(
    new Workerd(await freePort(), { ...productIn(resolve('dist/edge.js')), heapMb: MOST_HEAP_MB }),
  );
  const seconds = { unit: 's', target: 'H3.1', goal: `≤ ${MOST_SECONDS} s` } as const;
  const onNode = (what: string, ms: number, floor: number | null): Figure => ({
    ...seconds,
    what: `${what} of ${ROWS.toLocaleString('en')} courses`,
    measured: ms / 1000,
    floor,
    isMet: ms <= MOST_SECONDS * 1000,
  });
  return [
    onNode('preview', node.previewMs, null),
    onNode('import', node.importMs, floorMs / 1000),
    {
      ...seconds,
      target: '',
      what: 'the same preview at the edge',
      goal: '',
      measured: edge.previewMs / 1000,
      floor: null,
      isMet: null,
    },
    {
      ...seconds,
      target: '',
      what: 'the same import at the edge',
      goal: '',
      measured: edge.importMs / 1000,
      floor: null,
      isMet: null,
    },
    {
      target: 'H3.1',
      what: 'CPU of workerd for both together',
      unit: 's',
      goal: `≤ ${MOST_CPU_SECONDS} s`,
      measured: edge.cpuOfBothMs / 1000,
      floor: null,
      isMet: edge.cpuOfBothMs <= MOST_CPU_SECONDS * 1000,
    },
    {
      target: '',
      what: `memory that workerd took more, with a heap of at most ${MOST_HEAP_MB} MB`,
      unit: 'MB',
      goal: '',
      measured: edge.grownMb,
      floor: null,
      isMet: null,
    },
  ];
}

async function importInto(server: Startable & { readonly pid: number }): Promise<Measured> {
  const network = new Network(server.origin);
  try {
    await server.start();
    const teacher = new Teacher(network);
    await teacher.claim(await server.setupLink());
    const file = csvOf(manyRows(ROWS));
    const [cpuBefore, memoryBefore] = [cpuMs(server.pid) ?? NaN, megabytesOf(server.pid)];
    const [previewMs, told] = await timed(() => teacher.sendFile(file, { dryRun: 'true' }));
    const [importMs, made] = await timed(() => teacher.sendFile(file, { seen: told.hash }));
    if (made.counts.new !== ROWS || !made.applied) throw new Error('Not every course was imported');
    return {
      previewMs,
      importMs,
      cpuOfBothMs: (cpuMs(server.pid) ?? NaN) - cpuBefore,
      grownMb: megabytesOf(server.pid) - memoryBefore,
    };
  } finally {
    network.hangUp();
    await server.discard();
  }
}

/** The same rows, written by as little code as possible: courses, people, roles and what a trigger writes for each role. */
function plainInserts(): number {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  const db = new Database(join(folder, 'floor.sqlite'));
  try {
    for (const pragma of PRAGMAS) db.pragma(pragma);
    db.exec(`CREATE TABLE course (id TEXT PRIMARY KEY, external_id TEXT UNIQUE, name TEXT, size INTEGER, zone TEXT, key TEXT UNIQUE);
      CREATE TABLE staff (id TEXT PRIMARY KEY, name TEXT, address TEXT UNIQUE);
      CREATE TABLE grants (staff TEXT, role TEXT, scope TEXT, PRIMARY KEY (staff, role, scope));
      CREATE TABLE course_staff (course TEXT, staff TEXT, PRIMARY KEY (course, staff));`);
    const [course, person, role, taught] = [
      db.prepare('INSERT INTO course VALUES (?, ?, ?, ?, ?, ?)'),
      db.prepare('INSERT OR IGNORE INTO staff VALUES (?, ?, ?)'),
      db.prepare('INSERT INTO grants VALUES (?, ?, ?)'),
      db.prepare('INSERT INTO course_staff VALUES (?, ?)'),
    ] as const;
    const rows = manyRows(ROWS);
    const startMs = performance.now();
    db.transaction(() => {
      for (const [at, row] of rows.entries()) {
        const id = crypto.randomUUID();
        course.run(id, row.external_id, row.name, Number(row.size), row.zone, `key ${at}`);
        for (const [held, who] of [
          ['course-lead', row.lead_email],
          ['co-teacher', row.co_teachers],
        ] as const) {
          person.run(who, who, who);
          role.run(who, held, id);
          taught.run(id, who);
        }
      }
    })();
    return performance.now() - startMs;
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [ms: number, done: T]> {
  const startMs = performance.now();
  const done = await work();
  return [performance.now() - startMs, done];
}

/** The most that a process has held at once, so far. */
const megabytesOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
