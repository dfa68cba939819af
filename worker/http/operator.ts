/**
 * Answers what the operator's tools ask: whether the process is alive, whether it can work, and which version it is
 * (E10.2).
 */
import { Hono } from 'hono';
import type { Engine } from '../engines/engine.ts';

export function operatorRoutes(engine: Engine): Hono {
  const app = new Hono();

  // The process answers, so a restart would not help. This touches no storage.
  app.get('/healthz', (c) => c.text('ok\n'));

  // Storage, keys and clock work, so requests may be sent here.
  app.get('/readyz', async (c) => {
    const troubles = await engine.troubles();
    return c.json({ ready: troubles.length === 0, troubles }, troubles.length === 0 ? 200 : 503);
  });

  // The version is the commit, so that anyone can compare the running code with the published code (E5.1).
  app.get('/version', (c) => c.json({ version: engine.settings.version }));

  return app;
}
