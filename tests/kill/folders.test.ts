/** Takes the folder of the real server away, tears its files, and kills it in a backup (institution.md H6.8). */
import {
  copyFileSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from '../story/count.ts';
import { freePort } from '../story/free-port.ts';
import { run } from '../story/command.ts';
import { BROKEN, Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { csvOf, manyRows } from '../worker/directory/imports/a-file.ts';
import { nthWrite } from './nth-write.ts';
import { readiness, Students } from './students.ts';

const PATIENCE_MS = 20_000;

const metricsPort = await freePort();
const server = new Server(await freePort(), { METRICS_PORT: String(metricsPort) });
const network = new Network(server.origin);
const teacher = new Teacher(network);
const students = new Students(network);
const data = join(server.folder, 'data');
const directory = join(data, 'directory.sqlite');
const backup = join(server.folder, 'backup.sqlite');

beforeAll(async () => {
  await server.start();
  await teacher.claim(await server.setupLink());
});

afterAll(async () => {
  network.hangUp();
  await server.discard();
});

const page = async (code: string): Promise<number> => {
  const reply = await network.send({ method: 'GET', path: `/s/${code}` });
  return reply === BROKEN ? 0 : reply.status;
};

test('H6.8: while the folder of data is away nothing is acknowledged, and when it is back the same form counts', async () => {
  const code = await teacher.openPulse('Botany', 40, { graceSeconds: 0 });
  await students.answer(code, 15);
  const filled = await students.fill(code);
  renameSync(data, `${data}.away`);
  // Without a look at the folder, all of this would be written to files that have no name any more.
  expect((await students.sendOnce(filled)).status).toBe(503);
  for (const change of [
    teacher.ask('createCourse', {}, { name: 'Ecology', classSize: 20, zone: 'UTC' }),
    teacher.ask('closePulse', { code }, null),
  ])
    await expect(change).rejects.toMatchObject({ problem: { type: 'retry', status: 503 } });
  await expect.poll(() => readiness(server.origin), { timeout: 5000 }).toEqual([503, ['data-away']]);
  // A monitoring system that asks meanwhile ends nothing.
  const figures = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  expect(figures).toMatch(/^mattering_pulse_disk_free_bytes Nan$/im);
  // Nobody is told that there is no such pulse, because nobody knows.
  expect(await page('AAAAAA')).toBe(503);
  expect(server.printed.match(/^directory: file-away: .*/gm)).toHaveLength(1);
  expect(readdirSync(server.folder)).not.toContain('data');

  renameSync(`${data}.away`, data);
  expect(await students.sendUntilCounted(filled)).toBe(200);
  await teacher.ask('closePulse', { code }, null);
  const release = await teacher.readRelease(code, PATIENCE_MS);
  expect(differences(release, students.countedIn(code))).toEqual([]);
  await expect.poll(() => readiness(server.origin), { timeout: 5000 }).toEqual([200, []]);
});

test('H6.8: a server that is killed in a backup leaves nothing that looks like one, and the next backup is whole', async () => {
  await teacher.sendFile(csvOf(manyRows(1000)), {});
  const asked = run(['backup', backup], server);
  await nthWrite([data], 1, PATIENCE_MS);
  await server.end('SIGKILL');
  // The command copies the folder itself where no server answers any more.
  const { code } = await asked;
  const made = readdirSync(server.folder).filter((name) => name.startsWith('backup'));
  expect(made).toEqual(code === 0 ? ['backup.sqlite'] : []);
  if (code === 0) expect(await run(['check', backup], server)).toMatchObject({ code: 0 });
  rmSync(backup, { force: true });
  await server.start();
  expect(readdirSync(data).filter((name) => name.startsWith('copy-'))).toEqual([]);
  expect(await run(['backup', backup], server)).toMatchObject({ code: 0, err: '' });
  expect(await run(['check', backup], server)).toMatchObject({ code: 0 });
});

test('H6.8: a torn directory stops the start with what to do, and the restored one goes on', async () => {
  await server.end('SIGKILL');
  const whole = join(server.folder, 'whole.sqlite');
  copyFileSync(directory, whole);
  truncateSync(directory, 40 * 4096);
  const torn = readFileSync(directory);
  expect(await server.startInVain()).toBe(1);
  expect(server.printed).toMatch(
    /^.*directory\.sqlite is damaged .* No new one was made\. .* "npm run cli -- restore FILE".*\n$/,
  );
  expect(readFileSync(directory).equals(torn)).toBe(true);

  renameSync(directory, `${directory}.torn`);
  expect(await server.startInVain()).toBe(1);
  expect(server.printed).toMatch(/^.*directory\.sqlite is missing or empty.*\n$/);
  expect(readdirSync(data)).not.toContain('directory.sqlite');

  expect(await run(['restore', backup], server)).toMatchObject({ code: 0 });
  await server.start();
  expect((await teacher.ask('me', {}, null)).name).toBe('Sam Teacher');
});

test('H6.8: of a torn box only that pulse says so, and the others go on', async () => {
  const torn = await teacher.openPulse('Zoology', 40, { graceSeconds: 0 });
  const well = await teacher.openPulse('Mycology', 40, { graceSeconds: 0 });
  await Promise.all([students.answer(torn, 15), students.answer(well, 15)]);
  const filled = await students.fill(torn);
  await server.end('SIGTERM');
  const box = join(data, 'boxes', `${torn}.sqlite`);
  const file = openSync(box, 'r+');
  writeSync(file, 'torn'.repeat(1024));
  closeSync(file);
  await server.start();
  expect(server.printed.match(/^box: box-not-woken: .*/gm)).toHaveLength(1);
  expect([await page(torn), (await students.sendOnce(filled)).status]).toEqual([503, 503]);
  await students.answer(well, 3);
  await teacher.ask('closePulse', { code: well }, null);
  expect(differences(await teacher.readRelease(well, PATIENCE_MS), students.countedIn(well))).toEqual([]);
  await expect.poll(() => readiness(server.origin), { timeout: 5000 }).toEqual([200, []]);
  // When the operator has moved the file away, everybody is told that this pulse is lost.
  rmSync(box);
  expect((await teacher.ask('pulse', { code: torn }, null)).stage).toBe('lost');
  expect((await students.sendOnce(filled)).status).toBe(410);
});
