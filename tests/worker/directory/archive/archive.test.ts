/** Checks that a directory comes out of its archive as it went in, or not at all (institution.md H6.2). */
import BetterSqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/durable-sqlite/migrator';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import migrations from '../../../../schema/tables/directory/migrations/migrations.js';
import { LEFT_OUT, MANIFEST, type Manifest } from '../../../../worker/directory/archive/format.ts';
import { readArchive } from '../../../../worker/directory/archive/read-archive.ts';
import { restoreArchive } from '../../../../worker/directory/archive/restore-archive.ts';
import { writeArchive } from '../../../../worker/directory/archive/write-archive.ts';
import { tablesOf, triggersOf } from '../../../../worker/directory/archive/tables.ts';
import { START, DAY, aCourse, aDirectory, aDraft, aStaffMember, publish } from '../a-directory.ts';

type Known = Parameters<typeof restoreArchive>[2];
type Db = ReturnType<typeof aDirectory>['db'];

const schemaOf = ({ journal: { entries } }: Known) => {
  const last = entries.at(-1);
  if (last === undefined) throw new Error('There is no migration');
  return { tag: last.tag, when: last.when };
};

const pack = (db: Db, known: Known = migrations): Uint8Array => {
  const about = { madeAtMs: START, program: '0.0.0', schema: schemaOf(known) };
  return Buffer.concat(writeArchive(db, about).chunks);
};

const rowsOf = (db: Db) =>
  Object.fromEntries(
    tablesOf(db)
      .filter((table) => !LEFT_OUT.includes(table))
      .map((table) => [table, db.all(`SELECT * FROM ${table} ORDER BY rowid`)]),
  );

function anEmptyOne(known: Known = migrations) {
  const db = drizzle(new BetterSqlite(':memory:'));
  void migrate(db as never, known as never);
  return db;
}

function restore(db: Db, bytes: Uint8Array, known: Known = migrations) {
  const read = readArchive(bytes);
  return read.ok ? restoreArchive(db, read.value, known, START) : read;
}

/** A course with one pulse that has published, one that is open and one that is planned. */
function aUniversity() {
  const { directory, db, sqlite } = aDirectory();
  const { id } = aStaffMember(directory);
  const course = aCourse(directory, id);
  publish(directory, aDraft(directory, id, course));
  const open = aDraft(directory, id, aCourse(directory, id, { name: 'Open' }), { opensAtMs: START + 1 });
  const planned = aDraft(directory, id, aCourse(directory, id, { name: 'Planned' }), {
    opensAtMs: START + DAY,
    closesAtMs: START + 2 * DAY,
  });
  for (const { code } of [open, planned]) directory.pulses.noteArmed(code);
  return { directory, db, sqlite, admin: id, open, planned };
}

test('H6.2: everything is as it was, but for the box of what is still ahead', () => {
  const { db, open, planned } = aUniversity();
  const copy = anEmptyOne();
  const before = rowsOf(db);
  const bytes = pack(db);
  const read = readArchive(bytes);
  if (!read.ok) throw new Error(read.error.kind);
  const done = restoreArchive(copy, read.value, migrations, START + 2);

  expect(done).toMatchObject({ ok: true, value: { lost: 1, planned: 1 } });
  const armed = (code: string) => copy.all<{ armed: number }>(`SELECT armed FROM pulse WHERE code = '${code}'`);
  expect([armed(open.code), armed(planned.code)]).toEqual([[{ armed: 1 }], [{ armed: 0 }]]);
  copy.run(`UPDATE pulse SET armed = 1 WHERE code = '${planned.code}'`);
  expect(rowsOf(copy)).toEqual(before);
  expect(triggersOf(copy)).toEqual(triggersOf(db));
  expect(before['course_staff']).toHaveLength(3);
  // The file says the same again: nothing in it depends on where it was written.
  expect(pack(copy)).toEqual(bytes);
});

test('H6.2: whatever a text holds comes back, in parts of any number', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\n', '"', '\\', '\u2028', '😀', "'; --", '{"a":1}'),
  );
  fc.assert(
    fc.property(
      fc.array(
        word.map((text) => text.replaceAll('\0', '')),
        { maxLength: 8 },
      ),
      (names) => {
        const { db, sqlite } = aUniversity();
        const put = sqlite.prepare('INSERT INTO programme (id, name) VALUES (?, ?)');
        for (const [i, name] of names.entries()) put.run(`p${i}`, name.repeat(1 + 40_000 * (i % 2)));
        const copy = anEmptyOne();
        expect(restore(copy, pack(db))).toMatchObject({ ok: true });
        expect(rowsOf(copy)['programme']).toEqual(rowsOf(db)['programme']);
      },
    ),
    { numRuns: 25 },
  );
});

const manifestIn = (bytes: Uint8Array): Manifest =>
  JSON.parse(new TextDecoder().decode(unzipSync(bytes)[MANIFEST])) as Manifest;
/** The archive with some of its parts replaced, or left out where they are null. */
function forged(bytes: Uint8Array, parts: Readonly<Record<string, Uint8Array | string | null>>): Uint8Array {
  const files: Record<string, Uint8Array<ArrayBuffer>> = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (part === null) delete files[name];
    else files[name] = (typeof part === 'string' ? new TextEncoder().encode(part) : part) as Uint8Array<ArrayBuffer>;
  }
  return zipSync(files);
}
const manifestWith = (bytes: Uint8Array, change: (manifest: Manifest) => unknown): string =>
  JSON.stringify({ ...manifestIn(bytes), ...(change(manifestIn(bytes)) as object) });

const DAMAGES: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array, string])[] = [
  ['half of the file', (bytes) => bytes.slice(0, bytes.length / 2), 'archive-damaged'],
  ['no bytes', () => new Uint8Array(), 'archive-damaged'],
  ['a picture', () => new Uint8Array(200).fill(7), 'archive-damaged'],
  ['no manifest', (bytes) => forged(bytes, { [MANIFEST]: null }), 'archive-damaged'],
  ['a part that is missing', (bytes) => forged(bytes, { 'staff/000001.jsonl': null }), 'archive-damaged'],
  [
    'a part that somebody has edited',
    (bytes) => forged(bytes, { 'staff/000001.jsonl': '{"id":"x"}\n' }),
    'archive-damaged',
  ],
  [
    'a count that does not fit',
    (bytes) =>
      forged(bytes, {
        [MANIFEST]: manifestWith(bytes, ({ tables }) => ({
          tables: { ...tables, staff: { ...tables['staff'], rows: 9 } },
        })),
      }),
    'archive-damaged',
  ],
  [
    'the rows of a person taken out whole',
    (bytes) => {
      const { staff: _staff, ...tables } = manifestIn(bytes).tables;
      return forged(bytes, { [MANIFEST]: manifestWith(bytes, () => ({ tables })) });
    },
    'archive-damaged',
  ],
  [
    'a table that we do not have',
    (bytes) =>
      forged(bytes, {
        [MANIFEST]: manifestWith(bytes, ({ tables }) => ({ tables: { ...tables, tally: tables['staff'] } })),
      }),
    'archive-damaged',
  ],
  [
    'a later format',
    (bytes) => forged(bytes, { [MANIFEST]: manifestWith(bytes, () => ({ version: 2 })) }),
    'archive-newer',
  ],
  [
    'a later schema',
    (bytes) =>
      forged(bytes, { [MANIFEST]: manifestWith(bytes, () => ({ schema: { tag: '0099_later', when: 9e12 } })) }),
    'archive-newer',
  ],
];

test.each(DAMAGES)('H6.2: %s is refused, and nothing is changed', (_, damage, kind) => {
  const { db } = aUniversity();
  const copy = anEmptyOne();
  copy.run("INSERT INTO setup_link (token_hash, made_at_ms) VALUES ('a', 1)");
  const before = rowsOf(copy);
  expect(restore(copy, damage(pack(db)))).toMatchObject({ ok: false, error: { kind } });
  expect(rowsOf(copy)).toEqual(before);
  expect(triggersOf(copy)).toEqual(triggersOf(db));
});

test('H6.2: a directory that somebody has set up is left as it is', () => {
  const { db } = aUniversity();
  const other = aUniversity();
  const before = rowsOf(other.db);
  expect(restore(other.db, pack(db))).toEqual({ ok: false, error: { kind: 'not-empty' } });
  expect(rowsOf(other.db)).toEqual(before);
});

test('H6.2: rows of an older schema go through the migrations that came since', () => {
  const { db } = aUniversity();
  const later = {
    journal: {
      entries: [
        ...migrations.journal.entries,
        { ...migrations.journal.entries[0], idx: 99, tag: '0099_later', when: 9e12, version: '6', breakpoints: true },
      ],
    },
    migrations: { ...migrations.migrations, m0099: "ALTER TABLE staff ADD COLUMN room text NOT NULL DEFAULT 'attic'" },
  };
  const copy = anEmptyOne(later);
  expect(restore(copy, pack(db), later)).toMatchObject({ ok: true });
  void migrate(copy as never, later as never);
  expect(rowsOf(copy)['staff']).toEqual(rowsOf(db)['staff']?.map((row) => ({ ...(row as object), room: 'attic' })));
});
