/** Tests what the app answers to a defect, and to addresses that do not exist. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { anApp, aStaffVisitor, kindOf } from './an-app.ts';
import { aCourse, aDraft } from '../directory/a-directory.ts';

afterEach(() => vi.restoreAllMocks());

describe('a defect in our code', () => {
  test('tells nobody anything except a number, and logs only that number', async () => {
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

test('E10.5: a request that is answered without a fault is not logged at all', async () => {
  const log = ['log', 'info', 'warn', 'error', 'debug'].map((level) =>
    vi.spyOn(console, level as 'error').mockImplementation(() => {}),
  );
  const built = anApp();
  const ada = await aStaffVisitor(built);
  for (const path of ['/', '/s/K7QF2M', '/staff', '/api/me', '/api/courses', '/nothing', '/healthz'])
    await ada.get(path);
  expect(log.flatMap((spy) => spy.mock.calls)).toEqual([]);
});

describe('an address that does not exist', () => {
  test('is answered with a problem under /api', async () => {
    const reply = await anApp().app.request('/api/nothing');
    expect(reply.status).toBe(404);
    expect(await kindOf(reply)).toBe('not-found');
  });

  test('is answered with a page elsewhere', async () => {
    const reply = await anApp().app.request('/nothing');
    expect(reply.status).toBe(404);
    expect(reply.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(await reply.text()).toContain('There is no page at this address');
  });

  test.each(['/assets/old-000000.js', '/.env', '/data/directory.sqlite'])('%s is not served', async (path) => {
    expect((await anApp().app.request(path)).status).toBeGreaterThanOrEqual(404);
  });
});
