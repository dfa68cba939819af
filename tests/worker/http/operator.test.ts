/** Tests the addresses for the operator: /healthz, /readyz and /version. */
import { expect, test } from 'vitest';
import { anApp } from './an-app.ts';

test('E10.2: /healthz says that the process lives, whatever is broken behind it', async () => {
  const reply = await anApp({ troubles: ['storage', 'keys'] }).app.request('/healthz');
  expect([reply.status, await reply.text()]).toEqual([200, 'ok\n']);
});

test.each<[readonly string[], number]>([
  [[], 200],
  [['storage', 'clock'], 503],
])('E10.2: with the faults %j, it answers %i when it is asked whether it is ready', async (troubles, status) => {
  const reply = await anApp({ troubles }).app.request('/readyz');
  expect(reply.status).toBe(status);
  expect(await reply.json()).toEqual({ ready: status === 200, troubles });
});

test('anyone can ask which version runs (E5.5)', async () => {
  expect(await (await anApp({ version: 'abc1234' }).app.request('/version')).json()).toEqual({ version: 'abc1234' });
});
