/**
 * Answers what the operator's tools ask: whether the process is alive, whether it can work, which program it is (E10.2), and for a
 * copy of the directory (institution.md H6.1, H6.2).
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import { Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import { UNKNOWN, type Program } from '../../schema/contract/program.ts';
import { fail } from '../../schema/result.ts';
import type { Engine } from '../engines/engine.ts';
import { armWaiting } from './arm-waiting.ts';
import { isOperator } from './operator-proof.ts';
import { refuse } from './problems.ts';
import { VERSION } from '../version.ts';

/** What each part that does not work means, and what to do. */
const SENTENCES: Readonly<Record<string, string>> = {
  'disk-full': 'The disk of DATA_DIR is full, so no answer can be taken. Make room; no restart is needed.',
  'data-read-only': 'DATA_DIR cannot be written. Mount it writable, and make it belong to the user of the server.',
  'data-away': 'directory.sqlite does not lie in DATA_DIR any more. Put the same folder back, or restart the server.',
  storage: 'Nothing can be written. Look at the disk.',
  schema:
    'The directory was written by a newer version of Mattering Pulse. Start that version again, or restore a backup made with this one.',
  keys: 'The keys are away. Mount KEY_DIR again; no restart is needed, and nothing is destroyed meanwhile.',
  clock: 'The clock shows a time before this program was written. Set it by NTP.',
  jurisdiction:
    'JURISDICTION is not what this deployment was made with. Everything goes on where it lies: set JURISDICTION back, or move to a new deployment with an archive.',
};

/** @returns the hash that the build has written; it stands for all built files */
async function buildOf({ assets }: Engine): Promise<string> {
  const file = await assets.get('/build.json', false);
  return file === null ? UNKNOWN : builtSchema.parse(await file.json()).sha256;
}

const builtSchema = z.object({ sha256: z.string() });

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
    const says = troubles.map((part) => SENTENCES[part] ?? part);
    return c.json({ ready: troubles.length === 0, troubles, says }, troubles.length === 0 ? 200 : 503);
  });

  // Anyone can compare the running code with the published code (E5.1, H6.10).
  let build: string | undefined;
  app.get('/version', async (c) => {
    build ??= await buildOf(engine);
    return c.json({ version: VERSION, commit: engine.settings.version, build } satisfies Program);
  });

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
    c.json({
      ...(await engine.directory.backups.state()),
      nowMs: engine.now(),
      version: VERSION,
      commit: engine.settings.version,
      publicUrl: engine.settings.publicUrl,
      ...(engine.place && { jurisdiction: engine.place }),
    }),
  );

  // `doctor` looks whether PUBLIC_URL leads to this server: it has a mark made here, and asks for it there (institution.md H6.4).
  let mark = '';
  app.post('/operator/mark', proven, (c) => c.json({ mark: (mark = bytesToHex(engine.randomBytes(16))) }));
  app.get('/operator/mark/:mark', (c) =>
    c.req.param('mark') === mark ? c.body(null, 204) : refuse(c, { kind: 'not-found' }),
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
