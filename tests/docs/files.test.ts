/**
 * Checks that docs/storage.md names every file that the Node engine makes. It starts an engine, arms a pulse and looks
 * into the folders.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DEFAULT_POLICY, definitionSchema } from '../../schema/contract/pulse.ts';
import { openNodeEngine } from '../../worker/engines/node.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/storage.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'mattering-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CODE = 'K7QF2M';
const NOON = Date.UTC(2026, 10, 23, 12);

const definition = definitionSchema.parse({
  version: 1,
  id: '0'.repeat(32),
  code: CODE,
  institution: { name: 'A school' },
  course: { id: '1'.repeat(32), name: 'A course', zone: 'UTC' },
  eligibility: 'open',
  mode: 'at-close',
  policy: DEFAULT_POLICY,
  breakdown: null,
  eligible: null,
  questions: [{ kind: 'rating', item: { id: 'M1', scale: 'five' } }],
  graceSeconds: 0,
  resultsForStudents: true,
  contacts: { support: 'here', report: 'there', emergency: '112' },
});

/** Writes enough of a built client for the engine to start. */
function builtClient(): string {
  const client = join(folder, 'client');
  mkdirSync(join(client, '.vite'), { recursive: true });
  writeFileSync(
    join(client, '.vite/manifest.json'),
    JSON.stringify({
      'student/main.ts': { file: 'assets/student.js' },
      'wall/main.ts': { file: 'assets/wall.js' },
      'lms/main.ts': { file: 'assets/lms.js' },
      'student/token.ts': { file: 'assets/token.js' },
    }),
  );
  return client;
}

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll('\\', '/').replaceAll(CODE, 'CODE'))
    .toSorted();

/**
 * The first cells of the table under a heading, without files that exist for milliseconds only and without files of
 * closed pulses.
 */
function documentedFiles(heading: string): string[] {
  const text = page.split(`\n### ${heading}\n`)[1]?.split(/\n##? |\n### /)[0] ?? '';
  const rows = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '');
  return rows.filter((name) => !/\.(new|ending|closed)$/.test(name)).toSorted();
}

test('a server with one open pulse has exactly the files that docs/storage.md lists (R3.1)', async () => {
  const dataDir = join(folder, 'data');
  const keyDir = join(folder, 'keys');
  const engine = await openNodeEngine({
    settings: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost',
      dataDir,
      keyDir,
      answerLimit: { burst: 1, perSecond: 1 },
      securityContact: null,
    },
    version: 'test',
    clientFolder: builtClient(),
    now: () => NOON,
    report: () => {},
  });
  await engine.boxes.arm(definition, { opensAtMs: NOON, closesAtMs: NOON + 60_000 });
  const found = { DATA_DIR: filesIn(dataDir), KEY_DIR: filesIn(keyDir) };
  await engine.shut();
  expect(found).toEqual({ DATA_DIR: documentedFiles('DATA_DIR'), KEY_DIR: documentedFiles('KEY_DIR') });
});
