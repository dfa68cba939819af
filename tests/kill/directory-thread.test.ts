/**
 * Answers of students do not wait for staff (decision 0126): the real server takes them, one after the other, while it reads and
 * writes a long file of courses. This counts answers and takes no time: if both shared a thread, hardly one would get in between.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answersOf } from '../e2e/hall.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Phone } from '../story/phone.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { csvOf, manyRows } from '../worker/directory/imports/a-file.ts';

const ROWS = 4000;
const LEAST_ANSWERS = 30;

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

test('P18: a class answers while a file of courses is imported', async () => {
  const code = await teacher.openPulse('Botany', 1000, { graceSeconds: 0 });
  const imported = new AbortController();
  const importing = teacher.sendFile(csvOf(manyRows(ROWS)), {}).finally(() => imported.abort());
  const phone = new Phone(network, () => 50);
  let sent = 0;
  for (; !imported.signal.aborted; sent += 1) {
    const form = await phone.open(code);
    if (typeof form === 'number') throw new Error(`No form: ${form}`);
    expect(await phone.send(form, answersOf(sent), 'none')).toMatchObject({ status: 200 });
  }
  expect((await importing).counts.new).toBe(ROWS);
  expect(sent).toBeGreaterThan(LEAST_ANSWERS);
});
