/**
 * Measures P9: how many rows the box writes. SQLite itself counts them on a box in this process, so no clock is
 * involved.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import { codeFromBytes, courseIdSchema, pulseIdSchema } from '../../schema/contract/ids.ts';
import { DEFAULT_POLICY, type Definition } from '../../schema/contract/pulse.ts';
import { questionsOf } from '../../schema/instrument/forms.ts';
import { Box } from '../../worker/box/box.ts';
import { BoxStore } from '../../worker/box/store.ts';
import type { Migrations } from '../../worker/engines/newer-database.ts';
import { openDatabase, type SyncDatabase } from '../../worker/engines/node-database.ts';
import type { Figure } from './figures.ts';

const GROUP = 50;
const GROUPS = 40;
const MIGRATIONS = resolve(import.meta.dirname, '../../schema/tables/box/migrations');

export async function measureRows(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rows-'));
  const database = await openDatabase(join(folder, 'box.sqlite'), readMigrations());
  try {
    const box = await openBox(database.db);
    const before = rowsWritten(database.db);
    for (let group = 0; group < GROUPS; group += 1)
      await Promise.all(Array.from({ length: GROUP }, () => box.cast(aSheet())));
    const rows = (rowsWritten(database.db) - before) / (GROUP * GROUPS);
    return [
      {
        target: 'P9',
        what: `rows written per submission, groups of ${GROUP}`,
        unit: '',
        goal: '≤ 1 + 1/group',
        measured: rows,
        floor: 1,
        isMet: rows <= 1 + 1 / GROUP,
      },
    ];
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

/** Node cannot import a `.sql` file as the bundle does, so this reads the files. */
function readMigrations(): Migrations {
  const journal = JSON.parse(readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8')) as Migrations['journal'];
  const read = journal.entries.map(
    ({ idx, tag }) =>
      [`m${String(idx).padStart(4, '0')}`, readFileSync(join(MIGRATIONS, `${tag}.sql`), 'utf8')] as const,
  );
  return { journal, migrations: Object.fromEntries(read) };
}

async function openBox(db: SyncDatabase): Promise<Box> {
  const questions = questionsOf('core');
  const id = (): string => randomBytes(16).toString('hex');
  const definition: Definition = {
    version: 1,
    id: pulseIdSchema.parse(id()),
    code: codeFromBytes(randomBytes(6)),
    institution: { name: 'Benchmark' },
    course: { id: courseIdSchema.parse(id()), name: 'Benchmark', zone: 'Europe/London' },
    eligibility: 'open',
    mode: 'at-close',
    policy: DEFAULT_POLICY,
    breakdown: null,
    eligible: null,
    questions,
    graceSeconds: 0,
    resultsForStudents: true,
    contacts: { support: '-', report: '-', emergency: '-' },
  };
  const key = randomBytes(32);
  const box = new Box(
    {
      now: Date.now,
      nextTurn: setImmediate,
      wakeAt: async () => undefined,
      randomBytes,
      keys: {
        get: async () => key,
        put: async (_, made) => key.set(made),
        destroy: async () => undefined,
        staleForMs: 0,
      },
      ledger: { append: async () => 'appended', read: async () => null },
      atOpening: async () => null,
      forgetRehearsal: async () => undefined,
      answerLimit: { burst: 1e6, perSecond: 1e6 },
      report: (trouble) => {
        throw new Error(trouble);
      },
    },
    new BoxStore(db),
    definition.code,
  );
  await box.arm(definition, { opensAtMs: Date.now() - 1000, closesAtMs: Date.now() + 3_600_000 });
  return box;
}

const rowsWritten = (db: SyncDatabase): number => db.get<{ n: number }>(sql`SELECT total_changes() AS n`).n;

const aSheet = (): (readonly [string, string])[] => [
  ['key', randomBytes(16).toString('hex')],
  ...questionsOf('core').map((question) => [question.kind === 'rating' ? question.item.id : question.id, '4'] as const),
];
