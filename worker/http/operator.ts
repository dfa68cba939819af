/** What whoever runs the server asks: does the process live, can it work, which version is it (E10.2). */
import { Hono } from 'hono';
import type { Engine } from '../engines/engine.ts';

export function operatorRoutes(engine: Engine): Hono {
  const app = new Hono();

  // The process answers: a restart would not help. Touches no storage.
  app.get('/healthz', (c) => c.text('ok\n'));

  // Storage, keys and clock work: send requests here.
  app.get('/readyz', async (c) => {
    const troubles = await engine.troubles();
    return c.json({ ready: troubles.length === 0, troubles }, troubles.length === 0 ? 200 : 503);
  });

  // The commit, so that anyone can compare the running code with the published (E5.1).
  app.get('/version', (c) => c.json({ version: engine.settings.version }));

  return app;
}
