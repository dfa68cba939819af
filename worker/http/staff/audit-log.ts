/** Shows administrators what staff did: page by page as JSON, or all of it as a table (E6.4, privacy.md G4). */
import type { Hono } from 'hono';
import type { AuditFilter, AuditLog } from '../../../schema/contract/audit-log.ts';
import { readNote } from '../../../schema/contract/audit-note.ts';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { csvStream, type Row } from './csv.ts';
import { apiRoute } from './route.ts';

const ENTRIES_PER_PAGE = 100;
/** The file is written in slices of so many entries, so no request holds the whole log in memory. */
const ENTRIES_PER_SLICE = 1000;

const COLUMNS = ['when (UTC)', 'who', 'action', 'what', 'note'];

export function auditLogRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'auditLog', async ({ body }) => ok(await engine.directory.record.page(body, ENTRIES_PER_PAGE)));

  apiRoute(app, engine, 'auditLogCsv', async ({ c, body: { spreadsheet, ...filter } }) =>
    ok(csvStream(c, { name: 'audit-log', columns: COLUMNS, spreadsheet, slices: slicesOf(engine, filter) })),
  );
}

async function* slicesOf({ directory }: Engine, filter: AuditFilter): AsyncGenerator<readonly Row[], undefined> {
  let before: string | undefined;
  do {
    const page = await directory.record.page({ ...filter, before }, ENTRIES_PER_SLICE);
    yield rowsOf(page);
    before = page.next?.toString();
  } while (before !== undefined);
  return undefined;
}

function rowsOf({ entries, names }: AuditLog): readonly Row[] {
  const nameById = new Map(names.map(({ id, name }) => [id, name]));
  return entries.map(({ atMs, by, action, subject, note }) => ({
    'when (UTC)': new Date(atMs).toISOString(),
    who: by === null ? 'operator' : (nameById.get(by) ?? by),
    action,
    what: subject === by ? '' : (nameById.get(subject) ?? subject),
    note: readNote(note ?? '', nameById),
  }));
}
