/** The demo as a visitor meets it: two links, a past that the product itself made, and nothing left behind. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Release } from '../../schema/contract/release.ts';
import { courseListSchema, meSchema, resultsSchema } from '../../schema/contract/staff.ts';
import { COURSES } from '../../worker/demo/term.ts';
import { freePort } from '../story/free-port.ts';
import { readForm } from '../story/form.ts';

const BUNDLE = resolve(import.meta.dirname, '../../dist/node-demo.js');

const port = await freePort();
const folder = mkdtempSync(join(tmpdir(), 'demo-'));
let demo: ChildProcess;
let printed = '';
let cookie = '';

function start(...words: string[]): ChildProcess {
  const env = { ...process.env, HOST: '127.0.0.1', TMPDIR: folder, DATA_DIR: join(folder, 'not-here') };
  return spawn(process.execPath, [BUNDLE, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function get(path: string): Promise<unknown> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { Cookie: cookie } });
  expect(reply.status).toBe(200);
  return reply.json();
}

beforeAll(async () => {
  demo = start('--port', String(port));
  demo.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  while (!printed.includes('Students:')) await once(demo.stdout ?? demo, 'data');
  const door = await fetch(linkAfter('Staff:'), { redirect: 'manual' });
  if (door.headers.get('Location') !== '/staff') throw new Error(`The staff link leads to ${door.status}`);
  cookie = door.headers.get('Set-Cookie')?.split(';', 1)[0] ?? '';
});

afterAll(() => {
  demo.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** On the address that this test can reach for sure. */
const linkAfter = (word: string): string => new RegExp(`${word}\\s+http://[^/]+(\\S+)`).exec(printed)?.[1]?.replace(/^/, `http://127.0.0.1:${port}`) ?? '';

const inOrder = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

test('the staff link signs in as the teacher of the made-up courses', async () => {
  expect(meSchema.parse(await get('/api/me')).institution).toBe('Sample University');
});

test('the past was published by the gate: exact numbers, bands, a nearly unanimous item, and too few (R2.3, R2.4)', async () => {
  const { courses } = courseListSchema.parse(await get('/api/courses'));
  const releases: Release[] = [];
  for (const { code } of courses.flatMap((course) => course.pulses).filter(({ stage }) => stage === 'closed')) {
    releases.push(...resultsSchema.parse(await get(`/api/pulses/${code}/results`)).releases);
  }
  const published = releases.flatMap(({ outcome }) => (outcome.kind === 'published' ? [outcome.atoms.reduce((sum, atom) => sum + atom.respondents, 0)] : []));
  const forms = releases.flatMap(({ outcome }) => (outcome.kind === 'published' ? outcome.atoms.flatMap((atom) => Object.values(atom.items).map((item) => item.form)) : [outcome.kind]));
  const answers = COURSES.flatMap(({ pulses }) => pulses.map((pulse) => pulse.answers)).filter((n) => n >= 7);
  expect(inOrder(published)).toEqual(inOrder(answers));
  expect(new Set(forms)).toEqual(new Set(['A', 'B', 'C', 'too-few']));
});

test('the student link shows a form that takes answers', async () => {
  const page = await fetch(linkAfter('Students:'));
  expect(readForm(await page.text())?.choices.size).toBe(6);
});

test('nobody gets in through a guessed door', async () => {
  const reply = await fetch(`http://127.0.0.1:${port}/demo/${'0'.repeat(32)}`, { redirect: 'manual' });
  expect([reply.status, reply.headers.get('Set-Cookie')]).toEqual([404, null]);
});

test.each(['--colour', '--port=many', 'extra'])('refuses %s with a sentence', async (word) => {
  const refused = start(word);
  let said = '';
  refused.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [status] = (await once(refused, 'close')) as [number];
  expect(status).toBe(1);
  expect(said).toMatch(/port/i);
  expect(said).not.toMatch(/\n\s+at /);
});

test('when it ends, its folder is gone', async () => {
  expect(readdirSync(folder)).toHaveLength(1);
  demo.kill('SIGINT');
  await once(demo, 'exit');
  expect(readdirSync(folder)).toEqual([]);
});
