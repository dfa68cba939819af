/** Shows administrators what staff did: the latest entries as JSON, or all of them as a table (E6.4, privacy.md G4). */
import type { Hono } from 'hono';
import { readNote } from '../../../schema/contract/audit-note.ts';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { csvReply } from './csv.ts';
import { apiRoute } from './route.ts';

const LATEST_ENTRIES = 500;
/**
 * An institution writes fewer entries than this in many years. The file is made in memory, so of a longer log it
 * contains only the latest entries.
 */
const ALL_ENTRIES = 1_000_000;

const COLUMNS = ['when (UTC)', 'who', 'action', 'what', 'note'];

export function auditLogRoutes(app: Hono, engine: Engine): void {
  const { directory } = engine;

  apiRoute(app, engine, 'auditLog', async () =>
    ok({ entries: await directory.record.latest(LATEST_ENTRIES), people: await directory.access.people() }),
  );

  apiRoute(app, engine, 'auditLogCsv', async ({ c }) => {
    const [entries, people, places] = await Promise.all([
      directory.record.latest(ALL_ENTRIES),
      directory.access.people(),
      directory.programmes.list(),
    ]);
    const nameById = new Map<string, string>(
      [...people, ...places.courses, ...places.programmes, ...places.terms].map(({ id, name }) => [id, name]),
    );
    const rows = entries.map(({ atMs, by, action, subject, note }) => ({
      'when (UTC)': new Date(atMs).toISOString(),
      who: by === null ? 'operator' : (nameById.get(by) ?? by),
      action,
      what: subject === by ? '' : (nameById.get(subject) ?? subject),
      note: readNote(note ?? '', nameById),
    }));
    return ok(csvReply(c, { name: 'audit-log', columns: COLUMNS, rows }));
  });
}
