/** Tests how access ends: with the last role, by an administrator, and for whom it cannot end (docs/decisions/0036). */
import { describe, expect, test } from 'vitest';
import type { StaffId } from '../../../../schema/contract/ids.ts';
import type { Grant } from '../../../../schema/contract/grants.ts';
import { AccessEnded } from '../../../../worker/directory/record/access-ended.ts';
import { aCourse, aDirectory, aStaffMember } from '../a-directory.ts';

const ADMIN: Grant = { role: 'institution-admin', scope: null };
const everything = { by: '', action: '', about: '', text: '' };

/** Ada administers. Cy leads Botany alone, teaches Zoology, and has a link for his phone and a calendar. */
function aSchool() {
  const built = aDirectory();
  const { directory, sqlite } = built;
  const ada = aStaffMember(directory, 'session of Ada').id;
  const [botany, zoology] = [aCourse(directory, ada), aCourse(directory, ada, { name: 'Zoology' })];
  const join = (name: string, grant: Grant): StaffId => {
    directory.access.invite(ada, { name, ...grant }, `link of ${name}`);
    return directory.access.signIn(`link of ${name}`, `session of ${name}`)!.me.id;
  };
  const cy = join('Cy Reed', { role: 'co-teacher', scope: botany });
  directory.access.handOver(ada, botany, cy);
  directory.access.dropRole(cy, ada, { role: 'co-teacher', scope: botany });
  directory.access.putOwnLink(cy, 'session of Cy Reed', 'phone of Cy');
  directory.access.putCalendar(cy, 'session of Cy Reed', 'calendar of Cy');
  const rowsOf = (person: StaffId) =>
    ['session', 'staff_link', 'calendar_address', 'grants', 'attempt', 'passkey'].map((table) =>
      Number(sqlite.prepare(`SELECT count(*) FROM ${table} WHERE staff_id = ?`).pluck().get(person)),
    );
  const giveKey = (person: StaffId) =>
    sqlite
      .prepare('INSERT INTO passkey VALUES (?, ?, ?, 0, 0, ?, NULL)')
      .run(`key of ${person}`, person, 'x', '2026-10-05');
  const last = () => directory.record.latest(1)[0];
  return { ...built, ada, cy, botany, zoology, join, rowsOf, giveKey, last };
}

describe('access ends with the last role (E6.4)', () => {
  test('sessions, links and the calendar address go in the transaction that takes it', () => {
    const { directory, ada, join, zoology, rowsOf, giveKey } = aSchool();
    const dee = join('Dee Orr', { role: 'co-teacher', scope: zoology });
    directory.access.putOwnLink(dee, 'session of Dee Orr', 'phone of Dee');
    directory.access.putCalendar(dee, 'session of Dee Orr', 'calendar of Dee');
    giveKey(dee);
    expect(rowsOf(dee)).toEqual([1, 1, 1, 1, 0, 1]);
    expect(directory.access.dropRole(ada, dee, { role: 'co-teacher', scope: zoology }).ok).toBe(true);
    expect(rowsOf(dee)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(directory.access.signedIn('session of Dee Orr')).toBeNull();
    expect(directory.access.signIn('phone of Dee', 'again')).toBeNull();
    expect(directory.access.ownerOfCalendar('calendar of Dee')).toBeNull();
  });

  test('a link that was made at the same moment signs nobody in who holds no role', () => {
    const { directory, sqlite, ada, join, zoology } = aSchool();
    const dee = join('Dee Orr', { role: 'co-teacher', scope: zoology });
    directory.access.dropRole(ada, dee, { role: 'co-teacher', scope: zoology });
    sqlite
      .prepare('INSERT INTO staff_link (token_hash, staff_id, expires_at_ms) VALUES (?, ?, ?)')
      .run('stray', dee, 9e15);
    expect(directory.access.checkSignIn('stray')).toBeNull();
    expect(directory.access.signIn('stray', 'again')).toBeNull();
  });
});

describe('whoever has lost their access changes nothing any more (docs/decisions/0026)', () => {
  test.each<readonly [string, (school: ReturnType<typeof aSchool>) => void]>([
    ['removed', ({ directory, ada, cy }) => void directory.access.removePerson(ada, cy)],
    ['signed out', ({ directory, ada, cy }) => void directory.access.signOutPerson(ada, cy)],
    ['gone by themselves', ({ directory, cy }) => directory.access.signOutEverywhere(cy)],
  ])('not even with a request that was let in before they were %s', (_, end) => {
    const school = aSchool();
    const { directory, sqlite, cy, botany } = school;
    end(school);
    const state = () =>
      ['audit', 'course', 'staff', 'staff_link'].map((t) => sqlite.prepare(`SELECT * FROM ${t}`).all());
    const before = state();
    const settings = directory.courses.settings(botany);
    for (const change of [
      () => directory.courses.create(cy, { name: 'Geology', classSize: 30, zone: 'UTC' }),
      () => directory.courses.create(cy, { name: 'Geology', classSize: 30, zone: 'UTC' }, 'an attempt'),
      () => directory.courses.save(cy, botany, { ...settings, name: 'Mine' }),
      () => directory.access.rename(cy, 'Nobody'),
    ])
      try {
        change();
        // Renaming somebody whose name is gone changes nothing.
      } catch (error) {
        expect(error).toBeInstanceOf(AccessEnded);
      }
    expect(state()).toEqual(before);
  });
});

test("an administrator who was signed out a moment ago ends nobody else's access, and can still leave", () => {
  const { directory, sqlite, ada, cy, join } = aSchool();
  const bo = join('Bo Lind', ADMIN);
  directory.access.signOutPerson(ada, bo);
  const state = () => ['audit', 'staff', 'grants', 'session'].map((t) => sqlite.prepare(`SELECT * FROM ${t}`).all());
  const before = state();
  for (const change of [
    () => directory.access.signOutPerson(bo, ada),
    () => directory.access.removePerson(bo, cy),
    () => directory.access.dropRole(bo, ada, ADMIN),
  ])
    expect(change).toThrow(AccessEnded);
  expect(state()).toEqual(before);
  expect(directory.access.dropRole(bo, bo, ADMIN).ok).toBe(true);
});

describe('an administrator signs a person out', () => {
  test('everywhere, with their passkeys, unused links, calendar and the invitations they made; the roles stay', () => {
    const { directory, ada, cy, botany, rowsOf, giveKey, last } = aSchool();
    giveKey(cy);
    directory.access.invite(cy, { name: 'An accomplice', role: 'co-teacher', scope: botany }, 'link of an accomplice');
    expect(directory.access.signOutPerson(ada, cy)).toEqual({ ok: true, value: null });
    expect(rowsOf(cy)).toEqual([0, 0, 0, 1, 0, 0]);
    expect(directory.access.signIn('link of an accomplice', 'a session')).toBeNull();
    expect(last()).toMatchObject({ by: ada, action: 'sign-out-person', subject: cy });
  });

  test('and nothing is noted if there was nothing to end', () => {
    const { directory, ada, cy } = aSchool();
    directory.access.signOutPerson(ada, cy);
    const before = directory.record.latest(100);
    expect(directory.access.signOutPerson(ada, cy)).toEqual({ ok: true, value: null });
    expect(directory.record.latest(100)).toEqual(before);
  });
});

describe('an administrator removes a person', () => {
  test('roles, ways in and name go; the row stays for what refers to it', () => {
    const { directory, sqlite, ada, cy, rowsOf, last } = aSchool();
    directory.courses.create(cy, { name: 'Geology', classSize: 30, zone: 'UTC' }, 'attempt of Cy');
    expect(directory.access.removePerson(ada, cy)).toEqual({ ok: true, value: null });
    expect(rowsOf(cy)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(sqlite.prepare('SELECT name, former_number FROM staff WHERE id = ?').raw().get(cy)).toEqual(['', 1]);
    expect(last()).toMatchObject({ by: ada, action: 'remove-person', subject: cy });
    const all = ['staff', 'audit', 'course', 'grants'].map((table) => sqlite.prepare(`SELECT * FROM ${table}`).all());
    expect(JSON.stringify(all)).not.toContain('Cy Reed');
  });

  test('the log tells former staff apart by numbers, and is searched by them', () => {
    const { directory, ada, cy, join, zoology } = aSchool();
    const dee = join('Dee Orr', { role: 'co-teacher', scope: zoology });
    directory.access.removePerson(ada, dee);
    directory.access.removePerson(ada, cy);
    const { names } = directory.record.page(everything, 100);
    expect(names).toContainEqual({ id: dee, name: 'former staff 1' });
    expect(names).toContainEqual({ id: cy, name: 'former staff 2' });
    const { entries } = directory.record.page({ ...everything, by: 'Former Staff 2' }, 100);
    expect(new Set(entries.map(({ by }) => by))).toEqual(new Set([cy]));
  });

  test('courses that they led alone stand on the list of those without a lead, and can be given one', () => {
    const { directory, ada, cy, botany, join } = aSchool();
    expect(directory.access.people({ search: 'cy', role: '', after: '' }).people).toMatchObject([
      { leadsAlone: ['Botany'] },
    ]);
    const dee = join('Dee Orr', { role: 'institution-admin', scope: null });
    directory.access.removePerson(ada, cy);
    expect(directory.access.stranded().courses).toMatchObject([{ course: { id: botany }, leads: [] }]);
    expect(directory.access.people({ search: '', role: '', after: '' }).people.map(({ id }) => id)).toEqual([ada, dee]);
  });

  test('the last administrator stays, and one of two can be removed, also by themselves', () => {
    const { directory, ada, join } = aSchool();
    expect(directory.access.removePerson(ada, ada)).toEqual({
      ok: false,
      error: { kind: 'last-of-role', role: 'institution-admin' },
    });
    join('Bo Lind', ADMIN);
    expect(directory.access.removePerson(ada, ada).ok).toBe(true);
    expect(directory.access.signedIn('session of Ada')).toBeNull();
  });

  test('nobody else may, and nobody is removed twice', () => {
    const { directory, ada, cy } = aSchool();
    expect(directory.access.removePerson(cy, ada)).toEqual({ ok: false, error: { kind: 'forbidden' } });
    expect(directory.access.signOutPerson(cy, ada)).toEqual({ ok: false, error: { kind: 'forbidden' } });
    directory.access.removePerson(ada, cy);
    expect(directory.access.removePerson(ada, cy)).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(directory.access.signOutPerson(ada, cy)).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
});

describe('the list of people (E10.1)', () => {
  test('says who can come in, and with which roles', () => {
    const { directory, ada, zoology, join, giveKey } = aSchool();
    giveKey(join('Eve', { role: 'co-teacher', scope: zoology }));
    directory.access.signOut('session of Eve');
    join('Fay', { role: 'co-teacher', scope: zoology });
    directory.access.signOut('session of Fay');
    directory.access.invite(ada, { name: 'Gus', role: 'co-teacher', scope: zoology }, 'link of Gus');
    directory.access.signOut('session of Cy Reed');
    const { people, next } = directory.access.people({ search: '', role: '', after: '' });
    expect(next).toBeNull();
    expect(people.map(({ name, access, roles }) => [name, access, roles])).toEqual([
      [
        'Ada Moss',
        'signed-in',
        [
          { role: 'institution-admin', of: null },
          { role: 'course-lead', of: 'Zoology' },
        ],
      ],
      ['Cy Reed', 'link', [{ role: 'course-lead', of: 'Botany' }]],
      ['Eve', 'passkey', [{ role: 'co-teacher', of: 'Zoology' }]],
      ['Fay', 'out', [{ role: 'co-teacher', of: 'Zoology' }]],
    ]);
  });

  test('comes in pages of fifty, each person once, also if somebody is removed or renamed between two pages', () => {
    const { directory, ada, zoology } = aSchool();
    for (let n = 0; n < 120; n += 1) {
      directory.access.invite(ada, { name: `Person ${n % 60}`, role: 'co-teacher', scope: zoology }, `link ${n}`);
      directory.access.signIn(`link ${n}`, `session ${n}`);
    }
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page = directory.access.people({ search: 'person', role: '', after });
      expect(page.people.length).toBeLessThanOrEqual(50);
      seen.push(...page.people.map(({ id }) => id));
      // The person where the next page begins goes away.
      if (page.next !== null) directory.access.removePerson(ada, page.people.at(-1)!.id);
      after = page.next;
    }
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
  });

  test('finds names in any case and without their marks', () => {
    const { directory, zoology, join } = aSchool();
    join('Åsa Öberg', { role: 'co-teacher', scope: zoology });
    const found = (search: string) =>
      directory.access.people({ search, role: '', after: '' }).people.map(({ name }) => name);
    expect([found('asa'), found('ÖBERG'), found('nobody')]).toEqual([['Åsa Öberg'], ['Åsa Öberg'], []]);
  });
});
