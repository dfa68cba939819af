/**
 * Answers what the operator's tools ask: whether the process is alive, whether it can work, which version it is (E10.2), and for a
 * copy of the directory (institution.md H6.1, H6.2).
 */
import { Hono, type MiddlewareHandler } from 'hono';
import { fail } from '../../schema/result.ts';
import type { Engine } from '../engines/engine.ts';
import { armWaiting } from './arm-waiting.ts';
import { isOperator } from './operator-proof.ts';
import { refuse } from './problems.ts';

/** For so long the server says what it has found out about itself. */
const FOUND_OUT_MS = 1000;

export function operatorRoutes(engine: Engine): Hono {
  const app = new Hono();

  // The process answers, so a restart would not help. This touches no storage.
  app.get('/healthz', (c) => c.text('ok\n'));

  // Storage, keys and clock work, so requests may be sent here.
  let known: { readonly troubles: readonly string[]; readonly untilMs: number } | undefined;
  app.get('/readyz', async (c) => {
    // Anybody may ask, and finding out asks storage and keys, so within a second everybody gets the same answer (H6.9).
    if (known === undefined || performance.now() >= known.untilMs)
      known = { troubles: await engine.troubles(), untilMs: performance.now() + FOUND_OUT_MS };
    const { troubles } = known;
    return c.json({ ready: troubles.length === 0, troubles }, troubles.length === 0 ? 200 : 503);
  });

  // The version is the commit, so that anyone can compare the running code with the published code (E5.1).
  app.get('/version', (c) => c.json({ version: engine.settings.version }));

  const proven: MiddlewareHandler = async (c, next) => {
    const operator = await isOperator(c, engine);
    return operator.ok ? next() : refuse(c, operator.error);
  };

  // A copy of the directory, to keep somewhere else. Boxes and keys are not in it.
  app.post('/operator/backup', proven, async (c) => {
    const { type, ledger, body } = await engine.keeping.copy();
    return c.body(body, 200, {
      'Content-Type': type,
      'Ledger-Rows': String(ledger.rows),
      'Ledger-Sha256': ledger.sha256,
    });
  });

  // Whoever took the copy has checked it, so that its age can be told.
  app.post('/operator/backup/kept', proven, async (c) => {
    await engine.directory.backups.noteBackup();
    return c.body(null, 204);
  });

  // What `doctor` judges, and nothing about answers.
  app.post('/operator/state', proven, async (c) =>
    c.json({ ...(await engine.directory.backups.state()), nowMs: engine.now(), version: engine.settings.version }),
  );

  // An archive goes into a directory that nobody has set up.
  app.post('/operator/restore', proven, async (c) => {
    const { restore } = engine.keeping;
    if (restore === null) return c.json({ kind: 'stop-first' }, 409);
    const body: ReadableStream<Uint8Array> | null = c.req.raw.body;
    const done = body === null ? fail({ kind: 'archive-damaged', part: '' } as const) : await restore(body);
    return done.ok ? c.json(done.value) : c.json(done.error, 409);
  });

  // Pulses that are planned get their boxes again, some at a time.
  app.post('/operator/arm', proven, async (c) => c.json({ left: await armWaiting(engine) }));

  return app;
}
