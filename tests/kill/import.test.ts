/** Kills the real server process while it imports courses: what is there afterwards is nothing of the file or all of it (H3.1). */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { csvOf, manyRows } from '../worker/directory/imports/a-file.ts';
import { nthWrite } from './nth-write.ts';

const ROWS = 1000;
/** Before the first page is written, while pages are written, and about when the journal is emptied. */
const DEATHS = [1, 8, 40];
const QUIET_MS = 500;

const server = new Server(await freePort());
const network = new Network(server.origin);
const teacher = new Teacher(network);

beforeAll(async () => {
  await server.start();
  await teacher.claim(await server.setupLink());
});

afterAll(async () => {
  network.hangUp();
  await server.discard();
});

test('H3.1: an import that is killed has changed nothing or everything, and the next one makes what is missing', async () => {
  const left: number[] = [];
  for (const [round, n] of DEATHS.entries()) {
    const rows = manyRows(ROWS).map((row) => ({ ...row, external_id: `${round} ${row.external_id}` }));
    const file = csvOf(rows);
    const sent = teacher.sendFile(file, {}).catch(() => null);
    await nthWrite([join(server.folder, 'data')], n, QUIET_MS);
    await server.end('SIGKILL');
    await sent;
    await server.start();
    const { counts } = await teacher.sendFile(file, { dryRun: 'true' });
    left.push(counts.new);
    expect(counts).toMatchObject({ unchanged: ROWS - counts.new, changed: 0, refused: 0 });
    expect((await teacher.sendFile(file, {})).counts.new).toBe(counts.new);
  }
  expect(left.filter((missing) => missing !== 0 && missing !== ROWS)).toEqual([]);
});
