/** Shows administrators what staff did: page by page as JSON, or all of it as a table (E6.4, privacy.md G4). */
import type { Hono } from 'hono';
import type { AuditFilter, AuditLog } from '../../../schema/contract/audit-log.ts';
import { readNote } from '../../../schema/contract/audit-note.ts';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { languageForStaff } from '../language-for-staff.ts';
import { csvStream, type Row } from './csv.ts';
import { apiRoute } from './route.ts';

/** The file is written in slices of so many entries, so no request holds the whole log in memory. */
const ENTRIES_PER_SLICE = 1000;

const COLUMNS = ['when', 'who', 'action', 'what', 'note'] as const;

export function auditLogRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'auditLog', async ({ read }) => ok(read));

  apiRoute(app, engine, 'auditLogCsv', async ({ c, me, body: { spreadsheet, language, ...filter } }) => {
    const { tableWords: words } = languageForStaff(language ?? me.language);
    const columns = COLUMNS.map((key) => ({ key, header: words.log[key] }));
    const slices = slicesOf(engine, filter, words.operator);
    return ok(csvStream(c, { name: 'audit-log', columns, spreadsheet, slices }));
  });
}

/** @param operator in place of a name: the operator has no account */
async function* slicesOf(
  { directory }: Engine,
  filter: AuditFilter,
  operator: string,
): AsyncGenerator<readonly Row[], undefined> {
  let before: string | undefined;
  do {
    const page = await directory.record.page({ ...filter, before }, ENTRIES_PER_SLICE);
    yield rowsOf(page, operator);
    before = page.next?.toString();
  } while (before !== undefined);
  return undefined;
}

/** Actions keep their own names, which are the same in every language and those by which the log is searched. */
function rowsOf({ entries, names }: AuditLog, operator: string): readonly Row[] {
  const nameById = new Map(names.map(({ id, name }) => [id, name]));
  return entries.map(({ atMs, by, action, subject, note }) => ({
    when: new Date(atMs).toISOString(),
    who: by === null ? operator : (nameById.get(by) ?? by),
    action,
    what: subject === by ? '' : (nameById.get(subject) ?? subject),
    note: readNote(note ?? '', nameById),
  }));
}
