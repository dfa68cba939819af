/**
 * Measures P21: how long the first form takes after a restart of a server with a long history and many open pulses, beside the
 * same form when everything is warm. The server is restarted several times, and each time another pulse is asked for.
 */
import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { cloneOpenPulse } from './clones.ts';
import type { Figure } from './figures.ts';
import { addHistory } from './history.ts';
import { aside } from './lines.ts';
import { median } from './rounds.ts';
import { School } from './school.ts';
import type { Effort } from './submissions.ts';

const CLOSED = 10_000;
const OPEN = 200;
const COURSES = 20;
const WARM = 50;
const MOST_MORE_MS = 50;
/** When the first of a second, a third … pulse is asked for after the server is ready: pages are prepared meanwhile. */
const LATER_MS = 500;

interface Start {
  readonly readyMs: number;
  readonly firstMs: number;
  /** The first form of another pulse, while pages are prepared. */
  readonly laterMs: number;
  readonly warmMs: number;
}

export async function measureCold({ rounds }: Pick<Effort, 'rounds'>): Promise<readonly Figure[]> {
  const school = await School.found();
  try {
    const codes = await aLongLife(school);
    const starts: Start[] = [];
    for (let i = 0; i < rounds; i += 1) starts.push(await startOnce(school, codes, i));
    const of = (each: (start: Start) => number): number => median(starts.map(each));
    const [first, later, warm] = [
      of(({ firstMs }) => firstMs),
      of(({ laterMs }) => laterMs),
      of(({ warmMs }) => warmMs),
    ];
    const row = { target: 'P21', unit: 'ms', goal: `≤ floor + ${MOST_MORE_MS} ms`, floor: warm };
    return [
      {
        ...row,
        what: `first form after a restart with ${CLOSED.toLocaleString('en')} closed and ${OPEN} open pulses, beside a warm one`,
        measured: first,
        isMet: first <= warm + MOST_MORE_MS,
      },
      {
        ...row,
        what: 'first form of another pulse, half a second later',
        measured: later,
        isMet: later <= warm + MOST_MORE_MS,
      },
      aside(
        'from its start until that server is ready',
        'ms',
        of(({ readyMs }) => readyMs),
      ),
    ];
  } finally {
    await school.discard();
  }
}

/** @returns the codes of the open pulses */
async function aLongLife(school: School): Promise<readonly string[]> {
  const [pattern = ''] = await school.open(1);
  await school.answeredAndClosed([pattern], await school.itemsOf(pattern));
  const codes = await school.open(COURSES);
  await school.server.end('SIGTERM');
  const { folder } = school.server;
  addHistory(
    folder,
    pattern,
    codes.map((of) => ({ of, closed: CLOSED / COURSES })),
  );
  return [...codes, ...cloneOpenPulse(folder, codes[0] ?? '', OPEN - COURSES)];
}

/** The server is stopped before and after. Nobody has asked for these pulses since its start. */
async function startOnce(school: School, codes: readonly string[], round: number): Promise<Start> {
  const at = (place: number): string => codes.at(-1 - (2 * round + place)) ?? '';
  const startMs = performance.now();
  await school.server.start();
  const readyMs = performance.now() - startMs;
  const firstMs = await formMs(school, at(0));
  await pause(LATER_MS);
  const laterMs = await formMs(school, at(1));
  await school.probe.idle();
  const warm: number[] = [];
  for (let i = 0; i < WARM; i += 1) warm.push(await formMs(school, at(0)));
  await school.server.end('SIGTERM');
  return { readyMs, firstMs, laterMs, warmMs: median(warm) };
}

/** @returns the time from a new connection to the last byte of the form */
async function formMs(school: School, code: string): Promise<number> {
  const { hostname, port } = new URL(school.server.origin);
  const startMs = performance.now();
  const socket = connect(Number(port), hostname);
  let got = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (got += chunk));
  socket.write(`GET /s/${code} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n`);
  await once(socket, 'end');
  const ms = performance.now() - startMs;
  socket.end();
  if (!got.startsWith('HTTP/1.1 200')) throw new Error(`The form did not come: ${got.split('\r\n', 1)[0]}`);
  return ms;
}
