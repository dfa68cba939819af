/** Tests how administrators find people: by name, address and role, fifty to a page, in the database (H2.1). */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Role } from '../../../../schema/contract/grants.ts';
import { nameColumns } from '../../../../worker/directory/record/names.ts';
import { aCourse, aDirectory, aStaffMember } from '../a-directory.ts';

/** Ada administers. `add` puts somebody beside her who holds one role. */
function aStaff() {
  const sqls: string[] = [];
  const built = aDirectory(undefined, { hearsSql: (sql) => void sqls.push(sql) });
  const { directory, sqlite } = built;
  const ada = aStaffMember(directory).id;
  const course = aCourse(directory, ada);
  const insert = sqlite.prepare('INSERT INTO staff (id, name, folded, address, used_day) VALUES (?, ?, ?, ?, ?)');
  const give = sqlite.prepare('INSERT INTO grants (staff_id, role, scope) VALUES (?, ?, ?)');
  let n = 0;
  const add = (
    name: string,
    role: Role = 'co-teacher',
    address: string | null = null,
    usedDay: string | null = null,
  ) => {
    const id = String((n += 1)).padStart(32, '0');
    const { folded } = nameColumns(name);
    insert.run(id, name, folded, address, usedDay);
    give.run(id, role, course);
    return id;
  };
  const found = (search: string, role: Role | '' = '') =>
    directory.access.people({ search, role, after: '' }).people.map(({ name }) => name);
  return { ...built, sqls, ada, course, add, found };
}

test('H2.1: a part of a name finds a person, whatever its case and marks, and a part of an address does too', () => {
  const { directory, ada, add, found } = aStaff();
  add('Åsa Öst', 'co-teacher', 'asa.ost@fen.example', '2026-10-03');
  add('Bo Lind', 'course-lead', 'B.Lind@fen.example'.toLowerCase());
  expect(found('asa')).toEqual(['Åsa Öst']);
  expect(found('OST')).toEqual(['Åsa Öst']);
  expect(found('b.LIND@')).toEqual(['Bo Lind']);
  expect(found('fen.example')).toEqual(['Åsa Öst', 'Bo Lind']);
  // Signs with a meaning in a pattern stand for themselves.
  expect([found('%'), found('_')]).toEqual([[], []]);
  expect(directory.access.people({ search: 'asa', role: '', after: '' }).people[0]).toMatchObject({
    address: 'asa.ost@fen.example',
    usedDay: '2026-10-03',
    access: 'out',
  });
  // A new name is found at once, and the old one no longer.
  directory.access.rename(ada, 'Éva Moss');
  expect([found('eva'), found('ada')]).toEqual([['Éva Moss'], []]);
});

test('H2.1: a role leaves everybody out who does not hold it', () => {
  const { add, found } = aStaff();
  add('Bo Lind', 'course-lead');
  add('Sam Ray', 'student-representative');
  expect(found('', 'student-representative')).toEqual(['Sam Ray']);
  expect(found('', 'course-lead')).toEqual(['Ada Moss', 'Bo Lind']);
  expect(found('sam', 'course-lead')).toEqual([]);
});

test('H2.1: 2,000 people come fifty to a page, each once and in order, and no reply reads all of them', () => {
  const { directory, sqls, add } = aStaff();
  // Many have the same name, so that a page can end between two of them.
  for (let n = 0; n < 2000; n += 1) add(`Person ${n % 40}`);
  const seen: string[] = [];
  let after = '';
  for (;;) {
    const page = directory.access.people({ search: 'person', role: '', after });
    expect(page.people.length).toBeLessThanOrEqual(50);
    seen.push(...page.people.map(({ id }) => id));
    if (page.next === null) break;
    after = page.next;
  }
  expect([seen.length, new Set(seen).size]).toEqual([2000, 2000]);
  const ofStaff = sqls.filter((sql) => /^select .* from "staff"/.test(sql) && sql.includes('instr'));
  expect(ofStaff.length).toBeGreaterThan(0);
  for (const sql of ofStaff) expect(sql).toMatch(/limit 51/i);
});

test('H2.1: whoever writes a name writes what it is found by', () => {
  const root = join(import.meta.dirname, '../../../..');
  const files = globSync('worker/**/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  const writes = files.flatMap((file) => [
    ...file.matchAll(/(?:insert|update)\(staff\)\s*\.(?:values|set)\(\{?[^;]*?\bname\b[^;]*?;/g),
  ]);
  expect(writes.length).toBeGreaterThan(2);
  expect(writes.map(([text]) => text).filter((text) => !/nameColumns\(|folded:/.test(text))).toEqual([]);
});
