/** Tests how the audit log is paged and searched (privacy.md G4), and that what changes nothing is not in it. */
import { describe, expect, test } from 'vitest';
import type { AuditQuery } from '../../../../schema/contract/audit-log.ts';
import { aCourse, aDirectory, aDraft, aStaffMember, START } from '../a-directory.ts';

const everything: AuditQuery = { by: '', action: '', about: '', text: '' };

/** Ada has a course, and Cy has opened a pulse a hundred times with reasons, one a minute. */
function aLog() {
  const built = aDirectory();
  const { directory, clock } = built;
  const ada = aStaffMember(directory, 'session').id;
  const course = aCourse(directory, ada, { name: 'Botanik für Ältere' });
  directory.access.invite(ada, { name: 'Cy Reed', role: 'co-teacher', scope: course }, 'link');
  const cy = directory.access.signIn('link', 'session of Cy')!.me.id;
  for (let n = 0; n < 100; n += 1) {
    clock.nowMs += 60_000;
    directory.record.add({
      by: cy,
      action: 'open-pulse',
      subject: n % 2 === 0 ? 'K7QF2M' : 'AAAAAA',
      note: `100 % ${n}_x`,
    });
  }
  const find = (query: Partial<AuditQuery>) => directory.record.page({ ...everything, ...query }, 1000).entries;
  return { ...built, ada, cy, course, find };
}

describe('pages of the log', () => {
  test('hold each entry once, the newest first, also while more are written', () => {
    const { directory, cy } = aLog();
    const seen: number[] = [];
    let before: string | undefined;
    do {
      const page = directory.record.page({ ...everything, before }, 30);
      expect(page.entries.length).toBeLessThanOrEqual(30);
      seen.push(...page.entries.map(({ id }) => id));
      directory.record.add({ by: cy, action: 'rename', subject: '' });
      before = page.next?.toString();
    } while (before !== undefined);
    expect(seen).toEqual(Array.from({ length: 105 }, (_, n) => 105 - n));
  });

  test('are never longer than a thousand, whatever is asked for', () => {
    const { directory, cy } = aLog();
    for (let n = 0; n < 1000; n += 1) directory.record.add({ by: cy, action: 'rename', subject: '' });
    const { entries, next } = directory.record.page(everything, 1e9);
    expect([entries.length, next]).toEqual([1000, entries.at(-1)!.id]);
  });

  test('come with the names that their entries need, and no others', () => {
    const { directory, cy, course } = aLog();
    expect(directory.record.page({ ...everything, action: 'open-pulse' }, 10).names).toEqual([
      { id: cy, name: 'Cy Reed' },
    ]);
    const { entries, names } = directory.record.page({ ...everything, action: 'invite' }, 10);
    expect(entries).toMatchObject([{ note: `co-teacher ${course}` }]);
    expect(names.map(({ name }) => name).toSorted()).toEqual(['Ada Moss', 'Botanik für Ältere', 'Cy Reed']);
  });
});

test('a pulse and what is done with it come with the name of their course, and are found by it (G4)', () => {
  const { directory, ada, course, find } = aLog();
  const { code } = aDraft(directory, ada, course);
  const { entries, names } = directory.record.page({ ...everything, action: 'draft-pulse' }, 10);
  expect(entries.map(({ subject }) => subject)).toEqual([code]);
  expect(names).toContainEqual({ id: code, name: `Botanik für Ältere, ${code}` });
  expect(find({ about: 'botanik', action: 'draft-pulse' })).toHaveLength(1);
  expect(find({ about: code.toLowerCase() })).toHaveLength(1);
});

test('P17: a word that stands in hundreds of courses finds what was done with them and their pulses, and nothing else', () => {
  const { directory, sqlite, ada, course } = aLog();
  const { code } = aDraft(directory, ada, course);
  sqlite.exec(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)
     INSERT INTO course (id, name, class_size, zone, language, made_day, key)
     SELECT printf('%032d', i), 'Botanik ' || i, 30, 'UTC', 'en', '2026-10-05', 'key ' || i FROM n`,
  );
  const add = (subject: string) => directory.record.add({ by: ada, action: 'change-course', subject });
  for (const subject of ['600'.padStart(32, '0'), 'f'.repeat(32), 'AAAAAA', code]) add(subject);
  const { entries } = directory.record.page({ ...everything, about: 'botanik' }, 1000);
  expect(entries.map(({ subject }) => subject)).toEqual([code, '600'.padStart(32, '0'), code, course]);
});

describe('the log is searched', () => {
  test.each<readonly [string, Partial<AuditQuery>, number]>([
    ['by part of a name', { by: 'reed' }, 101],
    ['by the operator', { by: 'operator' }, 1],
    ['by nobody of this name', { by: 'zoe' }, 0],
    ['by action', { action: 'invite' }, 1],
    ['by the code of a pulse', { about: 'k7qf2m' }, 50],
    ['by the name of a course, without case and marks', { about: 'fur altere' }, 1],
    ['by the name of a person it was done to', { about: 'cy' }, 1],
    ['by the words of a note', { text: '100 % 99_X' }, 1],
    ['by a per cent sign, which means itself', { text: '% 9' }, 11],
    ['by an underscore, which means itself', { text: '_' }, 100],
    ['by a backslash, which means itself', { text: '\\' }, 0],
    ['by time', { fromMs: String(START + 60_000), beforeMs: String(START + 61 * 60_000) }, 60],
    ['by several things at once', { by: 'cy', about: 'AAAAAA', text: '7_' }, 10],
  ])('%s', (_, query, found) => {
    expect(aLog().find(query)).toHaveLength(found);
  });

  test('by ids', () => {
    const { find, cy, course } = aLog();
    expect([find({ by: cy }).length, find({ about: course }).length, find({ about: cy }).length]).toEqual([101, 1, 1]);
  });
});

test('what changes nothing is not in the log, and raises no version', () => {
  const { directory, ada, course } = aLog();
  const settings = directory.courses.settings(course);
  const term = directory.programmes.createTerm(ada, { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-31' });
  const { version, ...institution } = directory.courses.institution();
  directory.courses.markContactsChecked(ada, version);
  const before = directory.record.latest(1000);
  directory.access.rename(ada, 'Ada Moss');
  directory.access.dropCalendar(ada);
  expect(directory.courses.save(ada, course, settings)).toEqual({ ok: true, value: settings });
  directory.courses.saveSignals(ada, course, { signals: [], version: 0 });
  directory.courses.markContactsChecked(ada, version);
  directory.courses.saveInstitution(ada, institution, version);
  directory.programmes.setExams(ada, term.id, { was: null, exams: null });
  expect(directory.record.latest(1000)).toEqual(before);
  expect(directory.courses.settings(course)).toEqual(settings);
});
