/** Checks that the audit reads the same routes on both engines, without starting workerd (R9.2). */
import { expect, test } from 'vitest';
import { Chance } from './chance.ts';
import { nodeHost } from './node-host.ts';
import { routesOfWorker } from './workerd-host.ts';

test('the audit of the worker knows every route that the audit of the Node server knows (R9.2)', async () => {
  const host = await nodeHost(new Chance('routes'));
  await host.discard();
  expect(routesOfWorker()).toEqual(host.routes);
  expect(host.routes.length).toBeGreaterThan(100);
});
