/** Tests the addresses for the operator: /healthz, /readyz and /version. */
import { expect, test } from 'vitest';
import { VERSION } from '../../../worker/version.ts';
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
  expect(await reply.json()).toMatchObject({ ready: status === 200, troubles });
});

test('H6.3: a directory that a newer version has written is named in a sentence that says what to do', async () => {
  const { says } = (await (await anApp({ troubles: ['schema'] }).app.request('/readyz')).json()) as { says: string[] };
  expect(says).toEqual([expect.stringMatching(/^The directory was written by a newer version .+ Start that version/)]);
});

test('E5.5, H6.10: anyone can ask which version, commit and build run', async () => {
  expect(await (await anApp({ version: 'abc1234' }).app.request('/version')).json()).toEqual({
    version: VERSION,
    commit: 'abc1234',
    build: 'ab'.repeat(32),
  });
});
