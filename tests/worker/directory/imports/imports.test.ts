/** Tests imports of courses and their people: what a file changes, what it never does, and that it is all or nothing (H3.1). */
import { describe, expect, test } from 'vitest';
import type { Difference } from '../../../../schema/contract/import.ts';
import type { CourseId, StaffId } from '../../../../schema/contract/ids.ts';
import { outbox } from '../../../../schema/tables/directory/tables.ts';
import { Directory } from '../../../../worker/directory/directory.ts';
import { aCourse, aDirectory, aDraft, aStaffMember, DAY, publishNothing, START } from '../a-directory.ts';
import { aRow, bytesOf, csvOf, type Cells } from './a-file.ts';

function aScene() {
  const built = aDirectory();
  const { directory, sqlite } = built;
  const me = aStaffMember(directory);
  const run = (rows: readonly Cells[], { dryRun = false, seen = null as string | null } = {}) =>
    directory.imports.run(me.id, { file: bytesOf(csvOf(rows)), seen, dryRun });
  /** @throws if the file is refused */
  const made = (rows: readonly Cells[]): Difference => {
    const done = run(rows);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return done.value;
  };
  const preview = (rows: readonly Cells[]): Difference => {
    const told = run(rows, { dryRun: true });
    if (!told.ok) throw new Error(told.error.kind);
    return told.value;
  };
  const courseOf = (externalId: string): CourseId =>
    sqlite.prepare('SELECT id FROM course WHERE external_id = ?').pluck().get(externalId) as CourseId;
  const everything = (): string =>
    JSON.stringify(
      ['course', 'staff', 'grants', 'programme', 'programme_course', 'audit', 'course_staff'].map((table) =>
        sqlite.prepare(`SELECT * FROM ${table}`).all(),
      ),
    );
  const rulesOf = (rows: readonly Cells[]): unknown =>
    preview(rows).refused.map(({ row, column, rule }) => [row, column, rule]);
  return { ...built, me, run, made, preview, courseOf, everything, rulesOf };
}

const led = (n: number, cells: Cells = {}): Cells =>
  aRow(n, { lead_email: 'ada@fen.example', lead_name: 'Ada Reed', ...cells });

test('H2.4: somebody whom a file makes a teacher of a course speaks for its students no more', () => {
  const { made, directory, sqlite, courseOf } = aScene();
  made([led(1), led(2, { co_teachers: 'Sam <sam@fen.example>' })]);
  const sam = sqlite.prepare("SELECT id FROM staff WHERE address = 'sam@fen.example'").pluck().get() as StaffId;
  sqlite.prepare("INSERT INTO grants VALUES (?, 'student-representative', ?, 0)").run(sam, courseOf('BIO-1'));
  made([aRow(1, { co_teachers: 'sam@fen.example' })]);
  const { people } = directory.access.team(courseOf('BIO-1'));
  expect(people.find(({ id }) => id === sam)?.roles).toEqual(['co-teacher']);
});

describe('H3.1: the difference', () => {
  test('names what is new, what changes with old and new value, what is archived and brought back, and who is new', () => {
    const { made, preview, directory, me } = aScene();
    directory.programmes.createTerm(me.id, { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-31' });
    made([led(1), led(2), led(3, { archived: 'yes' }), led(4)]);
    const told = preview([
      led(1),
      aRow(2, { size: '44', name: '', archived: 'yes' }),
      aRow(3, { archived: 'no' }),
      aRow(4, { lead_email: 'bo@fen.example', lead_name: 'Bo', programme: 'Life', term: 'Autumn' }),
      led(5, { co_teachers: 'Cy <CY@fen.example>' }),
    ]);
    expect(told.counts).toEqual({
      rows: 5,
      new: 1,
      changed: 1,
      archived: 1,
      restored: 1,
      unchanged: 1,
      refused: 0,
      people: 2,
      roles: 3,
    });
    expect(told.courses.map(({ row, kind }) => [row, kind])).toEqual([
      [3, 'archived'],
      [4, 'restored'],
      [5, 'changed'],
      [6, 'new'],
    ]);
    // The empty name leaves the name as it is.
    expect(told.courses[0]).toMatchObject({
      name: 'Botany 2',
      fields: [
        { field: 'size', was: 40, now: 44 },
        { field: 'enrolled', was: 40, now: 44 },
        { field: 'archived', was: false, now: true },
      ],
    });
    // The lead of before stays, and the difference says so.
    expect(told.courses[2]).toMatchObject({
      roles: [{ name: 'Bo', address: 'bo@fen.example', role: 'course-lead', beside: ['Ada Reed'] }],
      place: { programme: 'Life', term: 'Autumn' },
    });
    expect(told.people).toEqual([
      { name: 'Bo', address: 'bo@fen.example' },
      { name: 'Cy', address: 'cy@fen.example' },
    ]);
    expect(told.programmes).toEqual(['Life']);
  });

  test('changes nothing while it is only told, and the same file again changes nothing, not even the log', () => {
    const { made, preview, everything } = aScene();
    const before = everything();
    preview([led(1)]);
    expect(everything()).toBe(before);
    made([led(1), led(2, { co_teachers: 'Cy <cy@fen.example>' })]);
    const after = everything();
    expect(made([led(1), led(2, { co_teachers: 'cy@fen.example' })]).counts).toMatchObject({ unchanged: 2, new: 0 });
    expect(everything()).toBe(after);
  });

  test('the log has one line for each programme whose courses a file chooses, new or not (R2.7)', () => {
    const { made, directory, me } = aScene();
    directory.programmes.createTerm(me.id, { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-31' });
    const life = directory.programmes.create(me.id, 'Life').id;
    const at = (n: number, programme: string) => aRow(n, { programme, term: 'Autumn' });
    made([at(1, 'Life'), at(2, 'Life'), at(3, 'Earth')]);
    const earth = directory.programmes.list().programmes.find(({ name }) => name === 'Earth')!.id;
    const lines = directory.record.latest(20).filter(({ action }) => action === 'assign-courses');
    expect(lines.map(({ subject, note }) => [subject, note])).toEqual([
      [earth, 'import'],
      [life, 'import'],
    ]);
  });

  test('is made only as it was read: a course that was edited meanwhile makes another one, which is told', () => {
    const { run, made, preview, directory, me, courseOf } = aScene();
    made([led(1, { lead_email: 'ada@fen.example' })]);
    const rows = [led(1, { size: '50' })];
    const read = preview(rows);
    const settings = directory.courses.settings(courseOf('BIO-1'));
    directory.courses.save(me.id, courseOf('BIO-1'), { ...settings, classSize: 45 });
    const late = run(rows, { seen: read.hash });
    expect(late).toMatchObject({ ok: false, error: { kind: 'changed-meanwhile' } });
    expect(late.ok ? null : late.error).toMatchObject({
      current: { courses: [{ fields: [{ field: 'size', was: 45, now: 50 }, { field: 'enrolled' }] }] },
    });
    expect(run(rows, { seen: preview(rows).hash }).ok).toBe(true);
  });
});

describe('H3.1: a row is refused for what only the directory knows, and then nothing of the file is imported', () => {
  test.each<[string, Cells, string, string]>([
    ['a new course without a name', aRow(9, { name: '' }), 'name', 'nameNeeded'],
    ['a new course without a size', aRow(9, { size: '' }), 'size', 'sizeNeeded'],
    ['somebody new without a name', led(9, { lead_name: '' }), 'lead_email', 'personUnknown'],
    ['a term that does not exist', aRow(9, { programme: 'Life', term: 'Spring' }), 'term', 'termUnknown'],
  ])('%s', (_, row, column, rule) => {
    const { run, rulesOf, everything } = aScene();
    expect(rulesOf([aRow(1), row])).toEqual([[3, column, rule]]);
    const before = everything();
    expect(run([aRow(1), row])).toMatchObject({ ok: false, error: { kind: 'rows-refused' } });
    expect(everything()).toBe(before);
  });

  test('a course without a zone follows the usual clock, and is refused while there is none', () => {
    const { made, rulesOf, directory, courseOf } = aScene();
    expect(rulesOf([aRow(1, { zone: '' })])).toEqual([[2, 'zone', 'zoneNeeded']]);
    made([aRow(1, { zone: 'Asia/Tokyo' }), aRow(2, { zone: 'Asia/Tokyo' })]);
    made([aRow(3, { zone: '' })]);
    expect(directory.courses.find(courseOf('BIO-3'))).toMatchObject({ zone: 'Asia/Tokyo' });
  });

  test('two terms or programmes of one name', () => {
    const { rulesOf, directory, me } = aScene();
    for (const day of ['2026-09-01', '2026-10-01'])
      directory.programmes.createTerm(me.id, { name: 'Autumn', fromDay: day, toDay: '2026-12-31' });
    directory.programmes.create(me.id, 'Life');
    directory.programmes.create(me.id, 'Life');
    expect(rulesOf([aRow(1, { programme: 'Life', term: 'Autumn' })])).toEqual([
      [2, 'term', 'nameTwice'],
      [2, 'programme', 'nameTwice'],
    ]);
  });

  test('an administrator cannot be let into a course that exists, because they see no results (E6.4)', () => {
    const { made, rulesOf, sqlite, me } = aScene();
    made([led(1)]);
    sqlite.prepare('UPDATE staff SET address = ? WHERE id = ?').run('me@fen.example', me.id);
    for (const cells of [{ co_teachers: 'me@fen.example' }, { lead_email: 'me@fen.example' }])
      expect(rulesOf([led(1, cells)]), JSON.stringify(cells)).toMatchObject([[2, Object.keys(cells)[0], 'overseer']]);
    // They lead a new one as if they had made it by hand. Then they vouch for nobody in it (R2.6).
    made([aRow(2, { lead_email: 'me@fen.example' })]);
    expect(sqlite.prepare('SELECT enrolled FROM course ORDER BY external_id').pluck().all()).toEqual([40, null]);
    expect(made([aRow(2, { size: '60' })]).courses[0]?.fields).toEqual([{ field: 'size', was: 40, now: 60 }]);
  });

  test('nobody joins a team while pulses lie too near each other, in this file or before (R2.1a)', () => {
    const { made, rulesOf, directory, me, courseOf } = aScene();
    const bo = { co_teachers: 'Bo <bo@fen.example>' };
    made([led(1), aRow(2, { lead_email: 'cy@fen.example', lead_name: 'Cy' }), aRow(3, bo)]);
    for (const id of ['BIO-1', 'BIO-2'])
      aDraft(directory, me.id, courseOf(id), { opensAtMs: START + DAY, closesAtMs: START + 2 * DAY });
    expect(rulesOf([led(1, bo)])).toEqual([]);
    expect(rulesOf([led(1, bo), aRow(2, bo)])).toEqual([[3, 'co_teachers', 'tooClose']]);
    made([led(1, bo)]);
    expect(rulesOf([aRow(2, bo)])).toEqual([[2, 'co_teachers', 'tooClose']]);
  });
});

describe('H3.1: what a file never does', () => {
  test('a pulse under way keeps what is frozen, and its course cannot be archived', () => {
    const { made, rulesOf, directory, me, courseOf } = aScene();
    made([led(1)]);
    const pulse = aDraft(directory, me.id, courseOf('BIO-1'));
    made([led(1, { name: 'Zoology', size: '90', zone: 'Asia/Tokyo' })]);
    expect(directory.courses.find(courseOf('BIO-1'))).toMatchObject({ name: 'Zoology', zone: 'Asia/Tokyo' });
    expect(directory.pulses.find(pulse.code)?.definition).toEqual(pulse);
    expect(rulesOf([led(1, { archived: 'yes' })])).toEqual([[2, 'archived', 'running']]);
    publishNothing(directory, pulse);
    expect(made([led(1, { archived: 'yes' })]).counts.archived).toBe(1);
  });

  test('a course that the file does not name is not touched, and an empty cell changes nothing', () => {
    const { made, directory, me, everything } = aScene();
    aCourse(directory, me.id);
    made([led(1), led(2)]);
    const before = everything();
    made([{ external_id: 'BIO-1' }]);
    expect(everything()).toBe(before);
  });

  test('a role is never taken: another lead comes beside the first, and a co-teacher who leads now holds one role', () => {
    const { made, sqlite } = aScene();
    const held = () =>
      sqlite
        .prepare('SELECT address, role FROM grants JOIN staff ON id = staff_id WHERE address > 0 ORDER BY address')
        .all();
    made([led(1, { co_teachers: 'Bo <bo@fen.example>, Cy <cy@fen.example>' })]);
    made([aRow(1, { lead_email: 'bo@fen.example' })]);
    expect(held()).toEqual([
      { address: 'ada@fen.example', role: 'course-lead' },
      { address: 'bo@fen.example', role: 'course-lead' },
      { address: 'cy@fen.example', role: 'co-teacher' },
    ]);
  });

  test('nobody who is no administrator (any more) imports anything', () => {
    const { directory, made } = aScene();
    const other = aStaffMember(directory, 'other');
    made([led(1)]);
    directory.access.dropRole(other.id, other.id, { role: 'institution-admin', scope: null });
    const file = { file: bytesOf(csvOf([led(2)])), seen: null, dryRun: true };
    expect(directory.imports.run(other.id, file)).toEqual({ ok: false, error: { kind: 'forbidden' } });
  });
});

describe('H3.1: what is noted and told', () => {
  test('one line for the file, and one for each change of a course that was there and each role in it (G4)', () => {
    const { made, directory, me, courseOf } = aScene();
    const lines = () =>
      directory.record.latest(9).flatMap(({ by, action, note }) => (by === me.id ? [[action, note]] : []));
    made([led(1), led(2)]);
    expect(lines()[0]).toEqual(['import', 'new courses: 2; new people: 1; roles: 2']);
    made([led(1, { size: '41', co_teachers: 'Bo <bo@fen.example>' }), led(3)]);
    expect(lines().slice(0, 4)).toEqual([
      ['import', 'new courses: 1; changed: 1; new people: 1; roles: 2'],
      ['import-role', `co-teacher ${courseOf('BIO-1')}`],
      ['change-course', 'import'],
      ['import', 'new courses: 2; new people: 1; roles: 2'],
    ]);
  });

  test('one message for each person, however many courses they got, and none while mail is off (H4.2)', () => {
    const { run, directory, db, me, clock, randomBytes, report } = aScene();
    run([led(1), led(2)]);
    const messages = () => db.select().from(outbox).all();
    expect(messages()).toEqual([]);
    const sending = new Directory(db, { now: () => clock.nowMs, randomBytes, report, sendsMail: true });
    const file = csvOf([led(3), led(4), led(5, { co_teachers: 'Bo <bo@fen.example>' })]);
    sending.imports.run(me.id, { file: bytesOf(file), seen: null, dryRun: false });
    const to = directory.access
      .people({ search: '', role: '', after: '' })
      .people.filter(({ name }) => /Ada Reed|Bo/.test(name));
    expect(messages().map(({ kind, staffId }) => [kind, staffId])).toEqual(to.map(({ id }) => ['roles-changed', id]));
  });
});
