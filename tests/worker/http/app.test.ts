import { afterEach, describe, expect, test, vi } from 'vitest';
import { anApp, aStaffVisitor, kindOf } from './an-app.ts';
import { aCourse, aDraft } from '../directory/a-directory.ts';

afterEach(() => vi.restoreAllMocks());

describe('a defect of ours', () => {
  test('tells nobody anything but a number, and logs nothing but that number', async () => {
    const log = ['log', 'info', 'warn', 'error', 'debug'].map((level) =>
      vi.spyOn(console, level as 'error').mockImplementation(() => {}),
    );
    const built = anApp();
    const ada = await aStaffVisitor(built);
    const me = (await (await ada.get('/api/me')).json()) as { id: never };
    const { code } = aDraft(built.directory, me.id, aCourse(built.directory, me.id));
    built.boxes.broken = true;

    const reply = await ada.get(`/api/pulses/${code}`);
    const text = await reply.text();
    expect(reply.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({ type: 'defect', status: 500 });
    const id = /number ([0-9a-f]{12}) to whoever runs this server\./.exec(text)?.[1];
    expect(id).toBeDefined();
    expect(text).not.toMatch(/secret of|\.ts|at /);
    expect(log.flatMap((spy) => spy.mock.calls)).toEqual([[`defect ${id}`]]);
  });
});

test('E10.5: what is answered without trouble is not logged at all', async () => {
  const log = ['log', 'info', 'warn', 'error', 'debug'].map((level) =>
    vi.spyOn(console, level as 'error').mockImplementation(() => {}),
  );
  const built = anApp();
  const ada = await aStaffVisitor(built);
  for (const path of ['/', '/s/K7QF2M', '/staff', '/api/me', '/api/courses', '/nothing', '/healthz'])
    await ada.get(path);
  expect(log.flatMap((spy) => spy.mock.calls)).toEqual([]);
});

describe('what is not there', () => {
  test('under /api is a problem', async () => {
    const reply = await anApp().app.request('/api/nothing');
    expect(reply.status).toBe(404);
    expect(await kindOf(reply)).toBe('not-found');
  });

  test('elsewhere is a page', async () => {
    const reply = await anApp().app.request('/nothing');
    expect(reply.status).toBe(404);
    expect(reply.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(await reply.text()).toContain('There is no page at this address');
  });

  test.each(['/assets/old-000000.js', '/.env', '/data/directory.sqlite'])('%s is not served', async (path) => {
    expect((await anApp().app.request(path)).status).toBeGreaterThanOrEqual(404);
  });
});
