/**
 * Measures P5, P7, P8 and P11: complete submissions through the whole product, beside a bare server that stores the
 * same bytes.
 */
import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../story/free-port.ts';
import { Server } from '../story/server.ts';
import { sendCrowd, type Round } from './crowd.ts';
import type { Figure } from './figures.ts';
import { withOpenPulse } from './open-pulse.ts';
import { alternate, median } from './rounds.ts';

export const CONCURRENT = 50;
/** The box becomes a tombstone shortly after its results are out, so the measurement waits this long. */
const BURIED_AFTER_MS = 500;

export interface Effort {
  readonly rounds: number;
  readonly roundMs: number;
  /** The folder into which `node --cpu-prof` writes what the server did; undefined if nobody asked for it. */
  readonly profileFolder: string | undefined;
  /** Whether to measure the slow figures too, which take minutes. */
  readonly full: boolean;
}

export async function measureSubmissions({ rounds, roundMs, profileFolder }: Effort): Promise<readonly Figure[]> {
  const port = await freePort();
  const floorPort = await freePort();
  const flags = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
  const server = new Server(port, { ANSWER_BURST: '10000000', ANSWERS_PER_SECOND: '10000000' }, flags);
  return withOpenPulse(server, async ({ code, form, close }) => {
    const boxBytes = (): number => bytesOf(join(server.folder, 'data', 'boxes'), code);
    const order = {
      paths: [`/s/${code}`],
      items: [...form.choices.keys()],
      concurrent: CONCURRENT,
      durationMs: roundMs,
    };
    const probe = await sendCrowd({ ...order, port, durationMs: 0 }, server.pid);
    const first = boxBytes();
    const floor = await startFloor(server.folder, floorPort, order.items.length, probe);
    try {
      const { pid = 0 } = floor;
      const sides = await alternate(
        {
          product: () => sendCrowd({ ...order, port }, server.pid),
          floor: () => sendCrowd({ ...order, port: floorPort }, pid),
        },
        rounds,
      );
      const last = boxBytes();
      const stored = await close();
      if (profileFolder !== undefined) await server.end('SIGTERM');
      else await pause(BURIED_AFTER_MS);
      const perFloorAnswer = bytesOf(server.folder, 'floor.sqlite') / (await answersOf(floor));
      return [
        ...speeds(sides),
        ...sizes({ first, last, closed: boxBytes(), answers: stored - probe.accepted, perFloorAnswer }),
      ];
    } finally {
      floor.disconnect();
    }
  });
}

/** What a reply of the product looked like. */
export type Reply = Pick<Round, 'replyBytes' | 'head'>;

/**
 * The size of a sealed tally and of a reply's body. With these sizes a bare server does the same work for the disk and
 * the wire.
 */
export const sizesOf = (items: number, { replyBytes, head }: Reply) => ({
  // A tally has five counters for all answers, one for respondents, and six codes for each question (privacy.md R3.3).
  // The IV and the tag stand around them.
  blobBytes: 12 + 4 * (6 + 6 * items) + 16,
  bodyBytes: replyBytes - head.length - '\r\n\r\n'.length,
});

/** Node's server sets these by itself, and so does workerd. */
const SET_BY_HOST = ['date', 'connection', 'keep-alive', 'transfer-encoding'];

/** @returns the headers that the product has set, as names and values in turn */
export const headersIn = (head: string): readonly string[] =>
  head
    .split('\r\n')
    .slice(1)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const)
    .filter(([name]) => !SET_BY_HOST.includes(name.toLowerCase()))
    .flat();

/** @param options how its process is started, such as with flags for Node itself */
export async function startFloor(
  folder: string,
  port: number,
  items: number,
  reply: Reply,
  options: ForkOptions = {},
): Promise<ChildProcess> {
  const { blobBytes, bodyBytes } = sizesOf(items, reply);
  const words = [join(folder, 'floor.sqlite'), port, blobBytes, bodyBytes, JSON.stringify(headersIn(reply.head))];
  const floor = fork(join(import.meta.dirname, 'floors', 'submissions.ts'), words.map(String), options);
  await once(floor, 'message');
  return floor;
}

async function answersOf(floor: ChildProcess): Promise<number> {
  floor.send('how many');
  const [answers] = (await once(floor, 'message')) as [number];
  return answers;
}

/** The size of all files whose names begin with `name`, such as a database and its journal. */
const bytesOf = (folder: string, name: string): number =>
  readdirSync(folder)
    .filter((file) => file.startsWith(name))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

function speeds({ product, floor }: Readonly<Record<'product' | 'floor', readonly Round[]>>): Figure[] {
  const both = (of: (round: Round) => number) => ({ measured: median(product.map(of)), floor: median(floor.map(of)) });
  const rate = both((round) => round.perSecond);
  const p99 = both((round) => round.p99Ms);
  const p50 = both((round) => round.p50Ms);
  const cpu = both((round) => round.serverCpuMs ?? NaN);
  const crowd = both((round) => round.cpuShare * 100);
  return [
    {
      target: 'P5',
      what: `submissions, ${CONCURRENT} at once, FULL`,
      unit: '/s',
      goal: '≥ 0.75 × floor',
      ...rate,
      isMet: rate.measured >= 0.75 * rate.floor,
    },
    {
      target: 'P7',
      what: 'slowest 1 %',
      unit: 'ms',
      goal: '≤ 1.6 × floor',
      ...p99,
      isMet: p99.measured <= 1.6 * p99.floor,
    },
    { target: '', what: 'median', unit: 'ms', goal: '', ...p50, isMet: null },
    {
      target: 'P8',
      what: 'server CPU per submission',
      unit: 'ms',
      goal: '≤ 1.5 × floor',
      ...cpu,
      isMet: cpu.measured <= 1.5 * cpu.floor,
    },
    { target: '', what: 'CPU of the crowd itself', unit: '% of a core', goal: '', ...crowd, isMet: null },
  ];
}

interface Sizes {
  /** The bytes of the box after the first answers, after the last ones, and after the close. */
  readonly first: number;
  readonly last: number;
  readonly closed: number;
  /** How many answers lie between `first` and `last`. */
  readonly answers: number;
  readonly perFloorAnswer: number;
}

function sizes({ first, last, closed, answers, perFloorAnswer }: Sizes): Figure[] {
  const perAnswer = (last - first) / answers;
  return [
    {
      target: 'P11',
      what: `bytes stored per answer, open, ${answers} answers`,
      unit: 'bytes',
      goal: '≤ 64',
      measured: perAnswer,
      floor: perFloorAnswer,
      isMet: perAnswer <= 64,
    },
    {
      target: 'P11',
      what: 'bytes of the box, closed',
      unit: 'bytes',
      goal: '≤ with 50 answers',
      measured: closed,
      floor: first,
      isMet: closed <= first,
    },
  ];
}
