/** Takes a file of courses and their people (institution.md H3). */
import type { Hono } from 'hono';
import { LONGEST_FILE_BYTES } from '../../../schema/import/row.ts';
import { fail } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { TokenBucket, type Limit } from '../../token-bucket.ts';
import { BROKEN_OFF } from '../guard.ts';
import { apiRoute } from './route.ts';

/** So much of files is in memory at once, whoever sends them: four of the longest (H6.9). */
const MOST_BYTES = 4 * LONGEST_FILE_BYTES;
/** A file takes as long as hundreds of answers, so all together may send only so many. */
const FILES: Limit = { burst: 240, perSecond: 0.5 };
const FULL = { kind: 'too-fast', retryAfterSeconds: 10 } as const;

export function importRoutes(app: Hono, engine: Engine): void {
  const files = new TokenBucket(FILES, engine.now());
  let bytes = 0;

  apiRoute(app, engine, 'importCourses', async ({ c, me, body: { dryRun, seen = null } }) => {
    const length = Number(c.req.header('content-length') ?? LONGEST_FILE_BYTES);
    if (bytes + length > MOST_BYTES) return fail(FULL);
    const retryAfterSeconds = files.take(engine.now());
    if (retryAfterSeconds > 0) return fail({ kind: 'too-fast', retryAfterSeconds });
    bytes += length;
    try {
      const file = await c.req.arrayBuffer().catch(() => undefined);
      if (file === undefined) return fail({ kind: 'malformed', why: BROKEN_OFF });
      return await engine.directory.imports.run(me.id, { file, seen, dryRun: dryRun === 'true' });
    } finally {
      bytes -= length;
    }
  });
}
