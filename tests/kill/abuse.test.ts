/**
 * A class of one address answers while somebody sends to every other public address at full speed (institution.md H6.9): none of
 * its answers is refused, and the sums are exact. The server is a process of its own.
 */
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../schema/contract/routes.ts';
import { differences } from '../story/count.ts';
import { freePort } from '../story/free-port.ts';
import { BROKEN, Network, type Message } from '../story/network.ts';
import { Phone } from '../story/phone.ts';
import { Server } from '../story/server.ts';
import { Teacher } from '../story/teacher.ts';

const PHONES = 200;
/** More than may wait (worker/engines/node-server.ts). */
const SILENT = 600;
/** How many made-up codes were tried when the class comes: more than may be tried at once. */
const TRIED = 130;
const PUBLISHED_WITHIN_MS = 20_000;

const server = new Server(await freePort());
/** Like a class in which each phone keeps its connection. */
const hall = new Network(server.origin, PHONES);
const outside = new Network(server.origin, 16);
const teacher = new Teacher(hall);
const port = Number(new URL(server.origin).port);
const silent: Socket[] = [];

beforeAll(async () => {
  await server.start();
  await teacher.claim(await server.setupLink());
});
afterAll(async () => {
  for (const socket of silent) socket.destroy();
  hall.hangUp();
  outside.hangUp();
  await server.discard();
});

const json = (path: string, body: unknown): Message => ({
  method: 'POST',
  path,
  headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
  body: JSON.stringify(body),
});
const token = (n: number): string => n.toString(16).padStart(64, '0');
const madeUp = (n: number): string => `${String(n % 10_000).padStart(4, '0')}ZZ`;

/** What is sent at full speed; `n` makes each one new. */
const ATTACKS: Readonly<Record<string, (n: number, code: string) => Message>> = {
  codes: (n) => ({ method: 'GET', path: `/s/${madeUp(n)}` }),
  answers: (n) => ({
    method: 'POST',
    path: `/s/${madeUp(n)}`,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `key=${token(n).slice(0, 32)}`,
  }),
  'sign-in': (n) => json('/api/sign-in', { token: token(n) }),
  setup: (n) => json('/api/setup/check', { token: token(n) }),
  import: (n) => ({
    method: 'POST',
    path: routes.importCourses.path,
    headers: { 'Content-Type': 'text/csv' },
    body: `${n}`.repeat(20_000),
  }),
  calendar: (n) => ({ method: 'GET', path: `/calendar/${token(n)}.ics` }),
  pages: (_n, code) => ({ method: 'GET', path: `/s/${code}/how` }),
};

test('H6.9: nobody of a class is refused while made-up codes, links, files and addresses come at full speed', async () => {
  const code = await teacher.openPulse('Lecture', PHONES, { graceSeconds: 0 });
  const attacking = { isOver: false };
  const replies = new Map<string, number>();
  const attack = async (what: string, of: (n: number, code: string) => Message): Promise<void> => {
    for (let n = 0; !attacking.isOver; n += 1)
      if ((await outside.send(of(n, code))) !== BROKEN) replies.set(what, (replies.get(what) ?? 0) + 1);
  };
  const attackers = Object.entries(ATTACKS).flatMap(([what, of]) => [attack(what, of), attack(what, of)]);
  const keepOpening = async (): Promise<void> => {
    for (let n = SILENT; !attacking.isOver; n = 50) {
      for (let i = 0; i < n; i += 1) silent.push(connect(port, '127.0.0.1').on('error', () => undefined));
      await pause(50);
    }
  };
  attackers.push(keepOpening());

  // The class comes when the limits of those who make things up are used up.
  const tried = (): number => (replies.get('codes') ?? 0) + (replies.get('answers') ?? 0);
  while (tried() < TRIED || replies.size < Object.keys(ATTACKS).length) await pause(20);

  const phone = new Phone(hall, () => 0);
  const answer = async (i: number) => {
    const form = await phone.open(code);
    if (typeof form === 'number') throw new Error(`No form: status ${form}`);
    const answers = Object.fromEntries(
      [...form.choices].map(([item, values], at) => [item, values[(i + at) % values.length] ?? '']),
    );
    return { ...(await phone.send(form, answers, 'none')), answers };
  };
  const delivered = await Promise.all(Array.from({ length: PHONES }, (_, i) => answer(i)));
  attacking.isOver = true;
  await Promise.all(attackers);

  // One request each: a phone that is told to wait would have sent a second one.
  expect(delivered.filter(({ status, requests }) => status !== 200 || requests !== 1)).toEqual([]);
  await teacher.ask('closePulse', { code }, null);
  const release = await teacher.readRelease(code, PUBLISHED_WITHIN_MS);
  expect(
    differences(
      release,
      delivered.map(({ answers }) => answers),
    ),
  ).toEqual([]);
});
