/**
 * Moves an institution from one machine to the edge and back, with the commands of an operator and real servers: a backup while
 * students answer, one archive for both engines, and every row equal (institution.md H5.3, H6.1, H6.2).
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '../../worker/directory/archive/format.ts';
import { answerOverHttp, answersOf } from '../e2e/hall.ts';
import { run } from '../story/command.ts';
import { freePort } from '../story/free-port.ts';
import { Network } from '../story/network.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';
import { builtProduct, Workerd } from '../story/workerd.ts';
import { csvOf, manyRows } from '../worker/directory/imports/a-file.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const REASON = 'These halls have no student in common.';
const AFTER_THE_START = { timeout: 20_000, interval: 100 };
const AS_OPERATOR = { settings: { OPERATOR_TOKEN: 'an operator of a test, 32 signs long' } };

const files = mkdtempSync(join(tmpdir(), 'archive-'));
const file = (name: string): string => join(files, name);
const first = new Server(await freePort());
const second = new Server(await freePort());
const port = await freePort();
const edge = new Workerd(port, builtProduct({ PUBLIC_URL: `http://127.0.0.1:${port}`, ...AS_OPERATOR.settings }));
const atEdge = ['--url', edge.origin];
const networks = [first, edge, second].map(({ origin }) => new Network(origin));
const [here, there, moved] = networks.map((network) => new Teacher(network)) as [Teacher, Teacher, Teacher];

/** What the tables hold, as one archive says it. */
const tablesIn = (name: string): Manifest['tables'] =>
  (JSON.parse(new TextDecoder().decode(unzipSync(readFileSync(file(name)))['manifest.json'])) as Manifest).tables;

/**
 * The tables of the second server once its pulses are these: it makes the boxes that a restore has left out after it has begun to
 * serve, and notes each of them.
 */
async function whenArmed(pulses: unknown): Promise<Manifest['tables']> {
  await expect
    .poll(async () => {
      rmSync(file('back.zip'), { force: true });
      expect(await run(['export', file('back.zip')], second)).toMatchObject({ code: 0 });
      return tablesIn('back.zip')['pulse'];
    }, AFTER_THE_START)
    .toEqual(pulses);
  return tablesIn('back.zip');
}

let closed: string;
let open: string;
let planned: string;

beforeAll(async () => {
  await Promise.all([first.start(), edge.start()]);
  await here.claim(await first.setupLink());
  await here.sendFile(csvOf(manyRows(120)), {});
  closed = await here.openPulse('Statistics', 40, { graceSeconds: 0 });
  await answerOverHttp(
    { address: first.origin },
    closed,
    Array.from({ length: 12 }, (_, i) => answersOf(i)),
  );
  await here.ask('closePulse', { code: closed }, null);
  await here.readRelease(closed, 10_000);
  open = await here.openPulse('Algebra', 40);
  const course = await here.ask('createCourse', {}, { name: 'Botany', classSize: 40, zone: 'Europe/Paris' });
  const plan = {
    opensAtMs: Date.now() + 20 * DAY_MS,
    closesAtMs: Date.now() + 21 * DAY_MS,
    reason: REASON,
  };
  planned = (await here.ask('createPulse', { course: course.id }, plan)).definition.code;
});

afterAll(async () => {
  for (const network of networks) network.hangUp();
  await Promise.all([first.discard(), second.discard(), edge.discard()]);
  rmSync(files, { recursive: true });
});

test('H6.1: a backup is made and checked while a class answers, and no answer is lost', async () => {
  const answering = answerOverHttp(
    { address: first.origin },
    open,
    Array.from({ length: 60 }, (_, i) => answersOf(i)),
  );
  const made = await run(['backup', file('a.sqlite')], first);
  await answering;
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('Boxes and keys are not in it');
  expect(await run(['check', file('a.sqlite'), '--json'], first)).toMatchObject({ code: 0 });
  // The server keeps no second copy of anything.
  expect(readdirSync(join(first.folder, 'data')).filter((name) => name.startsWith('copy-'))).toEqual([]);
  // A backup never replaces another one by mistake.
  expect(await run(['backup', file('a.sqlite')], first)).toMatchObject({ code: 1, out: '' });
});

test('H6.2: an archive goes to the edge and comes back, and every row is equal', async () => {
  expect(await run(['export', file('here.zip')], first)).toMatchObject({ code: 0 });
  const restored = await run(['restore', file('here.zip'), ...atEdge, '--json'], AS_OPERATOR);
  expect(restored).toMatchObject({ code: 0 });
  expect(JSON.parse(restored.out)).toMatchObject({ ok: true, lost: 1, planned: 1 });
  expect(await run(['export', file('edge.zip'), ...atEdge], AS_OPERATOR)).toMatchObject({ code: 0 });
  expect(tablesIn('edge.zip')).toEqual(tablesIn('here.zip'));
  expect(tablesIn('here.zip')['course']?.rows).toBe(123);

  expect(await run(['restore', file('edge.zip')], second)).toMatchObject({ code: 0 });
  // Restoring twice would be a mistake.
  expect(await run(['restore', file('edge.zip')], second)).toMatchObject({ code: 1 });
  await second.start();
  const { setup_link: linkHere, institution: here, ...before } = tablesIn('here.zip');
  const { setup_link: linkBack, institution: back, ...after } = await whenArmed(before['pulse']);
  expect(after).toEqual(before);
  // Every export notes there that the directory was copied, and there may have been several. The edge had the same row as here.
  expect([back?.rows, here?.rows]).toEqual([1, 1]);
  expect([linkBack?.rows, linkHere?.rows]).toEqual([0, 0]);
});

test.each<[string, () => Promise<Teacher>]>([
  [
    'at the edge',
    async () => {
      const { out } = await run(['setup-link', ...atEdge, '--json'], AS_OPERATOR);
      await there.claim((JSON.parse(out) as { link: string }).link);
      return there;
    },
  ],
  [
    'back on a machine',
    async () => {
      const { out } = await run(['setup-link', '--json'], second);
      await moved.claim((JSON.parse(out) as { link: string }).link);
      return moved;
    },
  ],
])('H6.2: %s the same person reads the same results, and the planned pulse opens', async (_, comes) => {
  const teacher = await comes();
  expect(await teacher.ask('results', { code: closed }, null)).toEqual(
    await here.ask('results', { code: closed }, null),
  );
  expect((await teacher.ask('pulse', { code: open }, null)).stage).toBe('lost');
  expect((await teacher.ask('pulse', { code: planned }, null)).stage).toBe('armed');
  await teacher.ask('openPulse', { code: planned }, { reason: REASON });
  const address = teacher === there ? edge.origin : second.origin;
  await answerOverHttp(
    { address },
    planned,
    Array.from({ length: 8 }, (_, i) => answersOf(i)),
  );
});

test('H6.2: a deployment that somebody has set up, a stranger, and a damaged file change nothing', async () => {
  const again = await run(['restore', file('here.zip'), ...atEdge], AS_OPERATOR);
  expect(again).toMatchObject({ code: 1 });
  expect(again.err).toContain('Somebody has set up this deployment already');
  expect(
    (await run(['backup', file('b.zip'), ...atEdge], { settings: { OPERATOR_TOKEN: 'x'.repeat(40) } })).err,
  ).toContain('does not know this proof');
  const reply = await fetch(`${first.origin}/operator/backup`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: 'null',
  });
  expect(reply.status).toBe(403);
  expect((await run(['restore', import.meta.filename], { folder: file('new') })).err).toContain(
    'neither a backup nor an archive',
  );
  expect(readdirSync(files).filter((name) => name.endsWith('.part'))).toEqual([]);
});
