/**
 * Kills the real server process 50 times while lectures answer and pulses close, and starts it again each time on the
 * same folder. What a process has handed to the system survives `kill -9`. That it also survives a power cut is the job
 * of synchronous=FULL, which no killed process can show.
 */
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, exactItems } from '../story/count.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { holdLecture, type Student } from './lecture.ts';
import { nthWrite } from './nth-write.ts';

const SEED = 20_261_122;
const QUIET_MS = 500;
const PUBLISHED_WITHIN_MS = 20_000;

/**
 * The server dies at its n-th write after this moment. A commit makes about eight writes, and a whole closing about 90.
 */
const moments = (n: { min: number; max: number }, kills: number) =>
  fc.array(fc.integer(n), { minLength: kills, maxLength: kills });
const lectures = fc.sample(
  fc.record({
    answering: moments({ min: 1, max: 200 }, 6),
    closing: moments({ min: 1, max: 90 }, 1),
    resuming: moments({ min: 1, max: 40 }, 3),
  }),
  { seed: SEED, numRuns: 5 },
);

const mishap = fc.constantFrom<Student['mishap']>('none', 'none', 'double tap', 'lost reply');
const choices = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 });
const students = fc.sample(fc.record({ choices, mishap, lossMs: fc.nat(10) }), { seed: SEED, numRuns: 997 });

/** The same people come again, but a form has a new key each time. */
function* comeAgain(all: readonly Student[]): Generator<Student, never> {
  for (;;) yield* all;
}

const server = new Server(await freePort());
const folders = ['data', 'data/boxes', 'keys'].map((folder) => join(server.folder, folder));
const network = new Network(server.origin);
const teacher = new Teacher(network);
let kills = 0;

async function killAtWrite(n: number): Promise<void> {
  await nthWrite(folders, n, QUIET_MS);
  await server.end('SIGKILL');
  kills += 1;
}

beforeAll(async () => {
  await server.start();
  await teacher.claim(await server.setupLink());
});

afterAll(async () => {
  network.hangUp();
  await server.discard();
});

describe('a server that is killed loses no acknowledged answer and counts none twice (R3.4, R3.7, E4.2)', () => {
  test.for(lectures.map((deaths, i) => [i + 1, deaths] as const))('in lecture %i', async ([number, deaths]) => {
    const code = await teacher.openPulse(`Lecture ${number}`, 100_000, { graceSeconds: 0 });
    let isOver = false;
    const lecture = holdLecture(network, code, comeAgain(students), () => isOver);
    for (const n of deaths.answering) {
      await killAtWrite(n);
      await server.start();
    }
    isOver = true;
    const outcomes = await lecture;
    await closeAndKill(code, [...deaths.closing, ...deaths.resuming]);

    const release = await teacher.readRelease(code, PUBLISHED_WITHIN_MS);
    const counted = outcomes.filter((outcome) => outcome.status === 200).map((outcome) => outcome.answers);
    expect(outcomes.filter((outcome) => outcome.status !== 200)).toEqual([]);
    expect(differences(release, counted)).toEqual([]);
    expect(exactItems(release)).toBe(6);
  });

  test('the server was killed 50 times in all', () => {
    expect(kills).toBe(50);
  });
});

/** Kills the server once while it closes, and then each time it starts again to finish the closing. */
async function closeAndKill(code: string, deaths: readonly number[]): Promise<void> {
  const asked = teacher.ask('closePulse', { code }, null).catch(() => null);
  for (const n of deaths) {
    await killAtWrite(n);
    server.launch();
  }
  await asked;
  await server.ready();
  // The first kill may have come before the close was on the disk.
  const { stage } = await teacher.ask('pulse', { code }, null);
  if (stage === 'open') await teacher.ask('closePulse', { code }, null);
}
