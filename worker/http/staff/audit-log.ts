/** What staff did, for administrators: the latest as JSON, all of it as a table (E6.4, privacy.md G4). */
import type { Hono } from 'hono';
import { readNote } from '../../../schema/contract/audit-note.ts';
import { fail, ok } from '../../../schema/result.ts';
import { mayAdminister } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import { refuse } from '../problems.ts';
import { csvReply } from './csv.ts';
import { staffRoute } from './route.ts';
import { readSession } from './session.ts';

const LATEST_ENTRIES = 500;
/** More than an institution writes in many years. The file is made in memory, so it has an end: of a longer log, the latest. */
const ALL_ENTRIES = 1_000_000;

const COLUMNS = ['when (UTC)', 'who', 'action', 'what', 'note'];

export function auditLogRoutes(app: Hono, engine: Engine): void {
  const { directory } = engine;

  staffRoute(app, engine, 'auditLog', async ({ me }) => {
    if (!mayAdminister(me.grants)) return fail({ kind: 'forbidden' });
    return ok({ entries: await directory.record.latest(LATEST_ENTRIES), people: await directory.access.people() });
  });

  // Not JSON, so not in the contract's table.
  app.get('/api/audit-log.csv', async (c) => {
    const me = await readSession(c, engine);
    if (me === null) return refuse(c, { kind: 'signed-out' });
    if (!mayAdminister(me.grants)) return refuse(c, { kind: 'forbidden' });
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
    return csvReply(c, { name: 'audit-log', columns: COLUMNS, rows });
  });
}
