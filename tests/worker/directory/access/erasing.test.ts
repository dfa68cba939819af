/**
 * Plants a person in every column that can name one, and looks for them afterwards: in their file before they are erased (H2.3),
 * and nowhere but in the documented places after it (H2.2).
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { getTableName } from 'drizzle-orm';
import { FOUND_BY_ADDRESS, FOUND_BY_ID, LEFT_OUT } from '../../../../worker/directory/access/stored.ts';
import { nameColumns } from '../../../../worker/directory/record/names.ts';
import { aCourse, aDirectory, aDraft, aStaffMember, publish } from '../a-directory.ts';

const NAME = 'Cyrillus Reed';
const ADDRESS = 'cyrillus@fen.example';
/** Whoever holds the database could try addresses out against it. */
const HASH = bytesToHex(sha256(utf8ToBytes(ADDRESS)));
const CY = 'c1'.repeat(16);

/** Columns that hold the id or the address of somebody, although they refer to no other table. */
const NAMES_SOMEBODY = /^(staff_id|made_by|invited_by|address|confirms)$/;
/** They name something else under such a name. */
const NOT_A_PERSON: readonly string[] = [];
/** What an erased person leaves behind, always by the id alone (docs/storage.md). */
const STAYS = ['staff.id', 'audit.staff_id', 'audit.subject', 'course_staff.staff_id', 'proposal.staff_id'];

type Sqlite = ReturnType<typeof aDirectory>['sqlite'];
interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
}

const tablesOf = (sqlite: Sqlite) =>
  sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'")
    .pluck()
    .all() as string[];
const columnsOf = (sqlite: Sqlite, table: string) => sqlite.pragma(`table_info(${table})`) as Column[];

/** Every column that can name a person of the staff, as `table.column`. */
function personColumns(sqlite: Sqlite): readonly string[] {
  const found = tablesOf(sqlite).flatMap((table) => {
    const refers = (sqlite.pragma(`foreign_key_list(${table})`) as { from: string; table: string }[])
      .filter((key) => key.table === 'staff')
      .map(({ from }) => from);
    const named = columnsOf(sqlite, table)
      .map(({ name }) => name)
      .filter((name) => NAMES_SOMEBODY.test(name));
    return [...new Set([...refers, ...named])].map((column) => `${table}.${column}`);
  });
  return [...found, 'staff.id', 'audit.subject', 'attempt.subject', 'outbox.subject'].filter(
    (column) => !NOT_A_PERSON.includes(column),
  );
}

/** Ada administers a directory in which Cy stands in each of these columns, in a row of its own. */
function planted() {
  const built = aDirectory();
  const { directory, sqlite } = built;
  const ada = aStaffMember(directory, 'session of Ada').id;
  const course = aCourse(directory, ada);
  const definition = aDraft(directory, ada, course);
  publish(directory, definition);
  sqlite
    .prepare('INSERT INTO staff (id, name, folded, language, address, used_day) VALUES (?, ?, ?, ?, ?, ?)')
    .run(CY, NAME, nameColumns(NAME).folded, 'cy', ADDRESS, '2026-10-04');
  sqlite.prepare('INSERT INTO grants (staff_id, role, scope) VALUES (?, ?, ?)').run(CY, 'course-lead', course);
  sqlite.pragma('foreign_keys = OFF');
  const columns = personColumns(sqlite);
  columns.forEach((column, i) => {
    const [table = '', name = ''] = column.split('.');
    if (table === 'staff' || column === 'grants.staff_id') return;
    const all = columnsOf(sqlite, table).filter((each) => each.notnull === 1 || each.name === name);
    const value = (each: Column) => {
      if (each.name === name) return name === 'address' || name === 'confirms' ? ADDRESS : CY;
      // A new row for each, which is alive for a long time.
      return each.type.toUpperCase() === 'INTEGER' ? 9e14 + i : `canary of ${column} in ${each.name}`;
    };
    sqlite
      .prepare(
        `INSERT INTO ${table} (${all.map((each) => each.name).join(', ')}) VALUES (${all.map(() => '?').join(', ')})`,
      )
      .run(...all.map(value));
  });
  sqlite.pragma('foreign_keys = ON');
  sqlite.prepare('INSERT INTO link_asked (address_hash, asked_at_ms) VALUES (?, ?)').run(HASH, 9e14);
  return { ...built, ada, course, columns };
}

/** Where the name, the address or the id stands in any table. */
function traces(sqlite: Sqlite): readonly string[] {
  const found = tablesOf(sqlite).flatMap((table) =>
    columnsOf(sqlite, table)
      .filter(({ name }) =>
        [NAME, nameColumns(NAME).folded, ADDRESS, HASH, CY].some(
          (canary) =>
            sqlite.prepare(`SELECT 1 FROM ${table} WHERE instr(${name}, ?) > 0 LIMIT 1`).get(canary) !== undefined,
        ),
      )
      .map(({ name }) => `${table}.${name}`),
  );
  return found.toSorted();
}

test('H2.2: after erasing, neither name nor address is left anywhere, and the id only where the documentation says so', () => {
  const { directory, sqlite, ada, course, columns } = planted();
  expect(traces(sqlite)).toEqual(
    expect.arrayContaining([...columns, 'link_asked.address_hash', 'staff.name', 'staff.folded', 'staff.address']),
  );
  expect(directory.access.removePerson(ada, CY as never)).toEqual({ ok: true, value: null });
  expect(traces(sqlite)).toEqual(STAYS.toSorted());
  expect(sqlite.prepare('SELECT * FROM staff WHERE id = ?').get(CY)).toEqual({
    id: CY,
    name: '',
    folded: '',
    former_number: 1,
    language: null,
    address: null,
    address_day: null,
    address_used_day: null,
    used_day: null,
  });
  // Done once and noted once; the course that nobody else leads waits for a lead.
  expect(directory.access.removePerson(ada, CY as never)).toEqual({ ok: false, error: { kind: 'not-found' } });
  expect(directory.record.latest(2).filter(({ action }) => action === 'remove-person')).toHaveLength(1);
  const { names } = directory.record.page({ by: '', action: '', about: CY, text: '' }, 1);
  expect(names).toContainEqual({ id: CY, name: 'former staff 1' });
  expect(directory.access.people({ search: '', role: '', after: '' }).people.map(({ id }) => id)).toEqual([ada]);
  expect(course).not.toBe('');
});

test('H2.2: a course that nobody else leads stands on the list of stranded courses', () => {
  const { directory, ada } = planted();
  const geology = aCourse(directory, ada, { name: 'Geology' });
  directory.access.invite(ada, { name: 'Dee Orr', role: 'co-teacher', scope: geology }, 'link of Dee');
  const dee = directory.access.signIn('link of Dee', 'session of Dee')!.me.id;
  directory.access.handOver(ada, geology, dee);
  directory.access.removePerson(ada, dee);
  expect(directory.access.stranded().courses.map(({ course }) => course.name)).toEqual(['Geology']);
});

test('H2.3: the file has every row about the person, but for what it names as left out, and nothing about anybody else', () => {
  const { directory, sqlite, ada, columns } = planted();
  const listed = [...FOUND_BY_ID, ...FOUND_BY_ADDRESS].map(([, by]) => `${getTableName(by.table)}.${by.name}`);
  // A message about an invitation and a repeated attempt name a person who does not exist yet: there is nobody to tell. What others
  // want with an address is theirs.
  const ofNobody = [
    'attempt.subject',
    'outbox.subject',
    'staff.address',
    'address_wanted.address',
    'staff_link.confirms',
  ];
  expect(columns.filter((column) => !listed.includes(column) && !ofNobody.includes(column))).toEqual([]);
  const file = directory.access.storedAbout(CY as never);
  const text = JSON.stringify(file);
  for (const column of listed) {
    const [table = '', name = ''] = column.split('.');
    if (table === 'staff' || table === 'grants') continue;
    for (const each of columnsOf(sqlite, table)) {
      const canary = JSON.stringify(`canary of ${column} in ${each.name}`).slice(1, -1);
      const isKept = sqlite.prepare(`SELECT 1 FROM ${table} WHERE ${each.name} = ?`).get(canary) !== undefined;
      if (isKept && each.name !== name)
        expect([each.name, text.includes(canary)]).toEqual([
          each.name,
          LEFT_OUT[`${table}.${each.name}`] === undefined,
        ]);
    }
  }
  for (const canary of [NAME, ADDRESS, '2026-10-04', 'course-lead']) expect(text).toContain(canary);
  for (const other of [ada, 'Ada Moss', 'session of Ada']) expect(text).not.toContain(other);
  // Everything that is left out is a column, so that no reason stands there for nothing.
  for (const out of Object.keys(LEFT_OUT)) {
    const [table = '', name = ''] = out.split('.');
    expect(columnsOf(sqlite, table).map((each) => each.name)).toContain(name);
  }
});
