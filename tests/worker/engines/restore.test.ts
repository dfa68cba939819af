/**
 * Puts an older directory back, as docs/self-hosting.md says, with real files: the pulse that closed meanwhile ends as lost, and
 * its course goes on.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../../../worker/http/app.ts';
import { issueSetupLink } from '../../../worker/http/staff/setup.ts';
import { openNodeEngine } from '../../../worker/engines/node.ts';
import { IN_MEMORY } from '../../in-memory.ts';
import { Visitor } from '../http/an-app.ts';

const DAY = 24 * 60 * 60 * 1000;

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(IN_MEMORY, 'restore-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Each start is a server of its own over the same folders. */
async function start(nowMs = Date.now()) {
  const clientFolder = join(folder, 'client');
  mkdirSync(join(clientFolder, '.vite'), { recursive: true });
  const manifest = JSON.stringify({
    'student/main.ts': { file: 'assets/student-1.js' },
    'wall/main.ts': { file: 'assets/wall-1.js' },
    'lms/main.ts': { file: 'assets/lms-1.js' },
    'student/token.ts': { file: 'assets/token-1.js' },
  });
  writeFileSync(join(clientFolder, '.vite', 'manifest.json'), manifest);
  const engine = await openNodeEngine({
    settings: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://pulse.test',
      dataDir: join(folder, 'data'),
      keyDir: join(folder, 'keys'),
      answerLimit: { burst: 100, perSecond: 100 },
      securityContact: null,
    },
    version: 'test',
    clientFolder,
    now: () => nowMs,
    report: () => undefined,
  });
  return { engine, visitor: new Visitor({ app: createApp(engine) }) };
}

/** An institution with one course, whose pulse is open. */
async function anOpenPulse() {
  const { engine, visitor } = await start();
  const token = new URL(await issueSetupLink(engine)).hash.slice(1);
  await visitor.post('/api/setup', {
    token,
    name: 'Ada',
    institution: 'Fen',
    support: 'help@fen.example',
    emergency: '112',
  });
  const course = await (await visitor.post('/api/courses', { name: 'Botany', classSize: 30, zone: 'UTC' })).json();
  const { id } = course as { id: string };
  const plan = { closesAtMs: Date.now() + DAY, graceSeconds: 0 };
  const made = await (await visitor.post(`/api/courses/${id}/pulses`, plan)).json();
  const { code } = (made as { definition: { code: string } }).definition;
  expect((await visitor.post(`/api/pulses/${code}/open`)).status).toBe(200);
  return { engine, visitor, id, code };
}

const directory = () => join(folder, 'data', 'directory.sqlite');
const box = (code: string, ending: string) => join(folder, 'data', 'boxes', `${code}.${ending}`);

const ways: readonly (readonly [string, (code: string) => void])[] = [
  ['its box has ended', (code) => expect(existsSync(box(code, 'closed'))).toBe(true)],
  ['its box is on another machine', (code) => rmSync(box(code, 'closed'))],
];

test.each(ways)('a restored pulse ends as lost: %s', async (_, prepare) => {
  const before = await anOpenPulse();
  const { id, code } = before;
  const { cookie } = before.visitor;
  await before.engine.shut();
  copyFileSync(directory(), join(folder, 'backup.sqlite'));

  const meanwhile = await start();
  meanwhile.visitor.cookie = cookie;
  expect((await meanwhile.visitor.post(`/api/pulses/${code}/close`)).status).toBe(200);
  await expect.poll(() => existsSync(box(code, 'closed'))).toBe(true);
  await meanwhile.engine.shut();

  copyFileSync(join(folder, 'backup.sqlite'), directory());
  prepare(code);
  const { engine, visitor } = await start();
  visitor.cookie = cookie;
  try {
    for (const page of ['', '/results'])
      expect(await (await visitor.get(`/s/${code}${page}`)).text()).toContain('The results of this pulse are lost');
    // A new one can be made at once, before anybody has looked at the course. Its results may have been read, so it rests.
    const early = await visitor.post(`/api/courses/${id}/pulses`, {
      closesAtMs: Date.now() + 20 * DAY,
      reason: 'A test',
    });
    expect(await early.json()).toMatchObject({ type: 'pulse-too-soon' });
    expect(await (await visitor.get(`/api/courses/${id}`)).json()).toMatchObject({ pulses: [{ code, stage: 'lost' }] });
    expect(await (await visitor.get(`/api/pulses/${code}/results`)).json()).toMatchObject({ type: 'results-lost' });
    expect(await (await visitor.post(`/api/pulses/${code}/open`)).json()).toMatchObject({ type: 'wrong-state' });
    expect(existsSync(box(code, 'sqlite'))).toBe(false);
    const { settings } = (await (await visitor.get(`/api/courses/${id}`)).json()) as { settings: object };
    expect((await visitor.post(`/api/courses/${id}/settings`, { ...settings, archived: true })).status).toBe(200);
  } finally {
    await engine.shut();
  }
  const later = await start(Date.now() + 5 * DAY);
  later.visitor.cookie = cookie;
  const { settings } = (await (await later.visitor.get(`/api/courses/${id}`)).json()) as { settings: object };
  await later.visitor.post(`/api/courses/${id}/settings`, { ...settings, archived: false });
  const next = await later.visitor.post(`/api/courses/${id}/pulses`, {
    closesAtMs: Date.now() + 20 * DAY,
    reason: 'A test',
  });
  expect(next.status).toBe(200);
  await later.engine.shut();
});
