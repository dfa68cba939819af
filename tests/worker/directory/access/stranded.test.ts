/** Tests courses whose leads can no longer sign in. */
import { expect, test } from 'vitest';
import type { StaffId } from '../../../../schema/contract/ids.ts';
import type { Grant } from '../../../../schema/contract/grants.ts';
import { aCourse, aDirectory, aStaffMember, DAY } from '../a-directory.ts';

/** Ada administers and leads Botany. Lee leads Zoology. Both are signed in for 120 days. */
function aSchool() {
  const built = aDirectory();
  const { directory } = built;
  const ada = aStaffMember(directory, 'session of Ada').id;
  const botany = aCourse(directory, ada);
  const zoology = aCourse(directory, ada, { name: 'Zoology' });
  const join = (name: string, grant: Grant, by = ada): StaffId => {
    directory.access.invite(by, { name, ...grant }, `link of ${name}`);
    const signedIn = directory.access.signIn(`link of ${name}`, `session of ${name}`);
    if (signedIn === null) throw new Error('A new link did not work');
    return signedIn.me.id;
  };
  const lee = join('Lee Fox', { role: 'co-teacher', scope: zoology });
  directory.access.handOver(ada, zoology, lee);
  directory.access.dropRole(lee, ada, { role: 'co-teacher', scope: zoology });
  const stranded = () => {
    const { courses, others } = directory.access.stranded();
    return courses.map(({ course, leads, candidates }) => [
      course.name,
      leads,
      (candidates.length > 0 ? candidates : others).map(({ name }) => name),
    ]);
  };
  const rolesIn = (course: typeof botany) =>
    Object.fromEntries(directory.access.team(course).people.map(({ name, roles }) => [name, roles]));
  return { ...built, ada, lee, botany, zoology, join, stranded, rolesIn };
}

test('a course is stranded exactly if none of its leads has a session, a passkey or an unused link', () => {
  const { directory, sqlite, lee, clock, stranded } = aSchool();
  expect(stranded()).toEqual([]);
  clock.nowMs += 119 * DAY;
  directory.access.signedIn('session of Ada');
  directory.access.putOwnLink(lee, 'session of Lee Fox', 'phone of Lee');
  clock.nowMs += DAY + 1;
  expect(stranded()).toEqual([['Zoology', ['Lee Fox'], []]]);
  sqlite.prepare('INSERT INTO passkey VALUES (?, ?, ?, 0, 0, ?, NULL)').run('key', lee, 'x', '2026-10-05');
  expect(stranded()).toEqual([]);
});

test('a lead with a link that nobody has used yet can still sign in', () => {
  const { directory, lee, stranded } = aSchool();
  directory.access.putOwnLink(lee, 'session of Lee Fox', 'phone of Lee');
  directory.access.signOut('session of Lee Fox');
  expect(stranded()).toEqual([]);
  directory.access.signIn('phone of Lee', 'session on the phone');
  directory.access.signOut('session on the phone');
  expect(stranded()).toHaveLength(1);
});

test('it is enough if one of two leads can sign in', () => {
  const { directory, lee, join, zoology, stranded } = aSchool();
  join('Cy Reed', { role: 'course-lead', scope: zoology }, lee);
  directory.access.signOut('session of Lee Fox');
  expect(stranded()).toEqual([]);
});

test('people who teach the course come first; if there are none, staff who neither administer nor lead a programme', () => {
  const { directory, botany, join, stranded } = aSchool();
  const programme = directory.programmes.create(join('Bo Lind', { role: 'institution-admin', scope: null }), 'Life').id;
  join('Pat Fay', { role: 'programme-lead', scope: programme });
  join('Dee Orr', { role: 'co-teacher', scope: botany });
  directory.access.signOut('session of Lee Fox');
  // Ada and Bo administer, and Pat leads a programme. None of them is a candidate, because they would see results
  // through it (E6.4).
  expect(stranded()).toEqual([['Zoology', ['Lee Fox'], ['Dee Orr']]]);

  const other = aSchool();
  other.join('Dee Orr', { role: 'co-teacher', scope: other.botany });
  other.join('Cy Reed', { role: 'co-teacher', scope: other.zoology }, other.lee);
  other.directory.access.signOut('session of Lee Fox');
  expect(other.stranded()).toEqual([['Zoology', ['Lee Fox'], ['Cy Reed']]]);
});

test('an administrator who teaches the course sees its results already, so they may lead it', () => {
  const { directory, ada, join, stranded, rolesIn } = aSchool();
  const geology = aCourse(directory, ada, { name: 'Geology' });
  directory.access.handOver(ada, geology, join('Max Ek', { role: 'co-teacher', scope: geology }));
  directory.access.signOut('session of Max Ek');
  expect(stranded()).toEqual([['Geology', ['Max Ek'], ['Ada Moss']]]);
  expect(directory.access.appointLead(ada, geology, ada).ok).toBe(true);
  expect(rolesIn(geology)).toEqual({ 'Ada Moss': ['course-lead'], 'Max Ek': ['co-teacher'] });
});

test('the new lead leads, the old one stays in the team, and the log says who did it and contains no name (G4)', () => {
  const { directory, ada, zoology, botany, join, rolesIn, stranded } = aSchool();
  const dee = join('Dee Orr', { role: 'co-teacher', scope: botany });
  directory.access.signOut('session of Lee Fox');
  expect(directory.access.appointLead(ada, zoology, dee)).toEqual({ ok: true, value: null });
  expect(rolesIn(zoology)).toEqual({ 'Dee Orr': ['course-lead'], 'Lee Fox': ['co-teacher'] });
  expect(rolesIn(botany)).toEqual({ 'Ada Moss': ['course-lead'], 'Dee Orr': ['co-teacher'] });
  expect(stranded()).toEqual([]);
  expect(directory.record.latest(1)).toMatchObject([{ by: ada, action: 'appoint-lead', subject: dee, note: zoology }]);
});

test('nobody is appointed to a course whose lead can sign in, nor anybody who is not a candidate, and then the log says nothing', () => {
  const { directory, ada, zoology, botany, join, rolesIn } = aSchool();
  const dee = join('Dee Orr', { role: 'co-teacher', scope: botany });
  const latest = () => directory.record.latest(1)[0]?.action;
  const refused = { ok: false, error: { kind: 'conflict' } };
  expect(directory.access.appointLead(ada, zoology, dee)).toEqual(refused);
  expect(latest()).toBe('accept-invitation');
  directory.access.signOut('session of Lee Fox');
  expect(directory.access.appointLead(ada, zoology, ada)).toEqual(refused);
  expect(latest()).toBe('sign-out');
  expect(rolesIn(zoology)).toEqual({ 'Lee Fox': ['course-lead'] });
});

test('somebody who is no longer an administrator cannot appoint a lead, even if they were when they asked (E6.4)', () => {
  const { directory, ada, zoology, botany, join, rolesIn } = aSchool();
  const dee = join('Dee Orr', { role: 'co-teacher', scope: botany });
  const bo = join('Bo Lind', { role: 'institution-admin', scope: null });
  directory.access.signOut('session of Lee Fox');
  directory.access.dropRole(bo, ada, { role: 'institution-admin', scope: null });
  expect(directory.access.appointLead(ada, zoology, dee)).toEqual({ ok: false, error: { kind: 'forbidden' } });
  expect(rolesIn(zoology)).toEqual({ 'Lee Fox': ['course-lead'] });
});

test('H2.4: a student representative is a student, and is offered no course to lead', () => {
  const { directory, ada, botany, zoology, join, stranded } = aSchool();
  const sam = join('Sam Ray', { role: 'student-representative', scope: botany });
  directory.access.signOut('session of Lee Fox');
  expect(stranded()).toEqual([['Zoology', ['Lee Fox'], []]]);
  expect(directory.access.appointLead(ada, zoology, sam)).toEqual({ ok: false, error: { kind: 'conflict' } });
});

test('H2.4: whoever represents the students of a course and teaches another one speaks for them no more once they lead it', () => {
  const { directory, ada, lee, botany, zoology, join, rolesIn } = aSchool();
  const sam = join('Sam Ray', { role: 'student-representative', scope: zoology }, lee);
  directory.access.invite(ada, { name: 'Sam Ray', role: 'co-teacher', scope: botany }, 'another link');
  directory.access.acceptInvitation(sam, 'another link', 'session of Sam Ray');
  directory.access.signOut('session of Lee Fox');
  expect(directory.access.appointLead(ada, zoology, sam).ok).toBe(true);
  expect(rolesIn(zoology)).toEqual({ 'Lee Fox': ['co-teacher'], 'Sam Ray': ['course-lead'] });
});

test('many stranded courses are told fifty at a time, each with its own team and one list of everybody else (H2.1)', () => {
  const { directory, ada, lee } = aSchool();
  for (let n = 100; n < 160; n += 1) {
    const course = aCourse(directory, ada, { name: `Course ${n}` });
    directory.access.appointLead(ada, course, lee);
  }
  directory.access.signOut('session of Ada');
  const { courses, more } = directory.access.stranded();
  expect([courses.length, more, courses[1]?.course.name]).toEqual([50, 11, 'Course 100']);
});
