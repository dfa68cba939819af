/** Takes the folder of keys away from the real server, and sets its clock (institution.md H6.8). */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from '../story/count.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Teacher } from '../story/teacher.ts';
import { ServerWithClock } from './clock.ts';
import { readiness, Students } from './students.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const PATIENCE_MS = 20_000;

const server = new ServerWithClock(await freePort());
const network = new Network(server.origin);
const teacher = new Teacher(network);
const students = new Students(network);
const keys = join(server.folder, 'keys');
const away = `${keys}.away`;

beforeAll(async () => {
  await server.start();
  await teacher.claim(await server.setupLink());
});

afterAll(async () => {
  network.hangUp();
  await server.discard();
});

const isPublished = async (code: string): Promise<boolean> =>
  teacher.ask('results', { code }, null).then(
    ({ releases }) => releases.some(({ final }) => final),
    () => false,
  );

const livingBoxes = (): readonly string[] =>
  readdirSync(join(server.folder, 'data', 'boxes')).map((name) => name.replace('.sqlite', ''));

test('H6.8: without the folder of keys nothing is destroyed: a pulse that is due waits, and goes on when the keys are back', async () => {
  const closesAtMs = Date.now() + 10 * MINUTE_MS;
  const [back, lost] = [
    await teacher.openPulse('Botany', 40, { graceSeconds: 0, closesAtMs }),
    await teacher.openPulse('Zoology', 40, { graceSeconds: 0, closesAtMs }),
  ] as const;
  await Promise.all([students.answer(back, 16), students.answer(lost, 16)]);
  const [filled, filledLost] = [await students.fill(back), await students.fill(lost)];
  await server.end('SIGTERM');
  renameSync(keys, away);
  expect(await server.startInVain()).toBe(1);
  expect(server.printed).toMatch(/^KEY_DIR .* is empty, but DATA_DIR holds pulses that are sealed with keys\..*\n$/);

  // The folder comes back, but the key of one pulse is lost for good.
  renameSync(away, keys);
  rmSync(join(keys, `${lost}.key`));
  await server.start();
  expect((await students.sendOnce(filledLost)).status).toBe(503);
  renameSync(keys, away);
  // A place where a volume was mounted stays behind as an empty folder.
  mkdirSync(keys);
  await expect.poll(() => readiness(server.origin), { timeout: 5000 }).toEqual([503, ['keys']]);
  await expect(teacher.openPulse('Ecology', 40)).rejects.toMatchObject({ problem: { status: 503 } });
  // The server had read this key before, so the pulse goes on, and publishes; but it does not end while its key may still be somewhere.
  expect(await students.sendUntilCounted(filled)).toBe(200);
  await server.setClock(11 * MINUTE_MS);
  expect([await isPublished(back), await isPublished(lost)]).toEqual([true, false]);
  expect(livingBoxes()).toEqual(expect.arrayContaining([back, lost]));
  expect(server.printed).toMatch(/^box: keys-unreachable: KEY_DIR is away/m);
  expect(readdirSync(keys)).toEqual([]);

  rmSync(keys, { recursive: true });
  renameSync(away, keys);
  await server.setClock(12 * MINUTE_MS);
  expect(differences(await teacher.readRelease(back, PATIENCE_MS), students.countedIn(back))).toEqual([]);
  expect((await teacher.readRelease(lost, PATIENCE_MS)).outcome).toEqual({ kind: 'unreadable' });
  await expect.poll(livingBoxes).not.toEqual(expect.arrayContaining([back]));
  expect(existsSync(join(keys, `${back}.key`))).toBe(false);
  await expect.poll(() => readiness(server.origin), { timeout: 5000 }).toEqual([200, []]);
});

test('H6.8: the clock of the machine rules: nothing is published twice, and an open pulse stays open when it is set back', async () => {
  await server.setClock(0);
  const code = await teacher.openPulse('Mycology', 40, { graceSeconds: 0 });
  await students.answer(code, 9);
  for (const byMs of [HOUR_MS, -HOUR_MS, -DAY_MS, HOUR_MS]) {
    await server.setClock(byMs);
    await students.answer(code, 2);
    expect(await isPublished(code)).toBe(false);
  }
  // A day ahead its time is over. It publishes, and stays as it is when the clock is right again.
  await server.setClock(DAY_MS + MINUTE_MS);
  const release = await teacher.readRelease(code, PATIENCE_MS);
  expect(differences(release, students.countedIn(code))).toEqual([]);
  for (const byMs of [0, -DAY_MS]) {
    await server.setClock(byMs);
    const { releases } = await teacher.ask('results', { code }, null);
    expect(releases).toEqual([release]);
    const next = await teacher.openPulse(`Ecology ${byMs}`, 40, { graceSeconds: 0, closesAtMs: Date.now() + HOUR_MS });
    await students.answer(next, 15);
    await teacher.ask('closePulse', { code: next }, null);
    expect(differences(await teacher.readRelease(next, PATIENCE_MS), students.countedIn(next))).toEqual([]);
  }
});
