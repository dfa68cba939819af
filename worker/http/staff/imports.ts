/** Takes a file of courses and their people (institution.md H3). */
import type { Hono } from 'hono';
import { checkRows, type CheckedRows } from '../../../schema/import/check-rows.ts';
import { fail } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { BROKEN_OFF } from '../guard.ts';
import { readImportFile } from './import-file.ts';
import { apiRoute } from './route.ts';

export function importRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'importCourses', async ({ c, me, body: { dryRun, seen = null } }) => {
    const bytes = await c.req.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return fail({ kind: 'malformed', why: BROKEN_OFF });
    return engine.directory.imports.run(me.id, { checked: check(bytes), seen, dryRun: dryRun === 'true' });
  });
}

function check(bytes: ArrayBuffer): CheckedRows {
  const table = readImportFile(bytes);
  return table.ok ? checkRows(table.value) : { rows: [], faults: [table.error], ignored: [] };
}
