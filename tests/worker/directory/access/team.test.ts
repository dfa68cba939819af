/** Tests the team of a course, the offices of the institution, and people's own accounts. */
import { describe, expect, test } from 'vitest';
import type { StaffId } from '../../../../schema/contract/ids.ts';
import type { Grant } from '../../../../schema/contract/grants.ts';
import { aCourse, aDirectory, aStaffMember } from '../a-directory.ts';

/** Ada administers and leads Botany. Cy teaches it with her. */
function aTeam() {
  const built = aDirectory();
  const { directory } = built;
  const ada = aStaffMember(directory);
  const course = aCourse(directory, ada.id);
  const join = (name: string, grant: Grant): StaffId => {
    directory.access.invite(ada.id, { name, ...grant }, `link of ${name}`);
    return directory.access.signIn(`link of ${name}`, `session of ${name}`)!.me.id;
  };
  const cy = join('Cy Reed', { role: 'co-teacher', scope: course });
  const roles = () =>
    Object.fromEntries(directory.access.team(course).people.map(({ name, roles: held }) => [name, held]));
  const grantsOf = (name: string) => directory.access.signedIn(`session of ${name}`)?.me.grants;
  return { ...built, ada, cy, course, join, roles, grantsOf };
}

describe('the team of a course (E6.4)', () => {
  test('contains its leads and teachers by name, and nobody from another course', () => {
    const { directory, ada, roles, join } = aTeam();
    join('Zoe', { role: 'co-teacher', scope: aCourse(directory, ada.id, { name: 'Zoology' }) });
    expect(roles()).toEqual({ 'Ada Moss': ['course-lead'], 'Cy Reed': ['co-teacher'] });
  });

  test('a role that is taken away is gone at the next request', () => {
    const { directory, ada, cy, course, roles, grantsOf } = aTeam();
    expect(directory.access.dropRole(ada.id, cy, { role: 'co-teacher', scope: course })).toEqual({
      ok: true,
      value: null,
    });
    expect(roles()).toEqual({ 'Ada Moss': ['course-lead'] });
    // With the last role, the session is gone too.
    expect(grantsOf('Cy Reed')).toBeUndefined();
    expect(directory.access.dropRole(ada.id, cy, { role: 'co-teacher', scope: course })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });

  test('if the last role of a person is taken away, their unused links are void; with one role of two they are not', () => {
    const { directory, ada, cy, course, join } = aTeam();
    const zoe = join('Zoe', { role: 'co-teacher', scope: course });
    directory.access.putOwnLink(zoe, 'session of Zoe', 'phone of Zoe');
    directory.access.dropRole(ada.id, zoe, { role: 'co-teacher', scope: course });
    expect(directory.access.signIn('phone of Zoe', 'Zoe again')).toBeNull();

    directory.access.handOver(ada.id, course, cy);
    directory.access.putOwnLink(ada.id, 'session', 'phone of Ada');
    directory.access.dropRole(cy, ada.id, { role: 'co-teacher', scope: course });
    expect(directory.access.signIn('phone of Ada', 'Ada again')?.me.id).toBe(ada.id);
  });

  test('its only lead cannot leave, but one of two leads can', () => {
    const { directory, ada, course, join, roles } = aTeam();
    const leave = () => directory.access.dropRole(ada.id, ada.id, { role: 'course-lead', scope: course });
    expect(leave()).toEqual({ ok: false, error: { kind: 'last-of-role', role: 'course-lead' } });
    join('Lee Fox', { role: 'course-lead', scope: course });
    expect(leave().ok).toBe(true);
    expect(roles()).toEqual({ 'Cy Reed': ['co-teacher'], 'Lee Fox': ['course-lead'] });
  });

  test('can be handed over to a member of the team, and the old lead stays in the team', () => {
    const { directory, ada, cy, course, roles } = aTeam();
    expect(directory.access.handOver(ada.id, course, cy)).toEqual({ ok: true, value: null });
    expect(roles()).toEqual({ 'Ada Moss': ['co-teacher'], 'Cy Reed': ['course-lead'] });
  });

  test('cannot be handed over to anybody else, nor to oneself', () => {
    const { directory, ada, course, join, roles } = aTeam();
    const stranger = join('Zoe', { role: 'co-teacher', scope: aCourse(directory, ada.id, { name: 'Zoology' }) });
    const refused = { ok: false, error: { kind: 'not-found' } };
    expect(directory.access.handOver(ada.id, course, stranger)).toEqual(refused);
    expect(directory.access.handOver(ada.id, course, ada.id)).toEqual(refused);
    expect(roles()).toEqual({ 'Ada Moss': ['course-lead'], 'Cy Reed': ['co-teacher'] });
  });
});

describe('somebody whose own role was just taken away cannot give or take roles (E6.4)', () => {
  const FORBIDDEN = { ok: false, error: { kind: 'forbidden' } };

  test('after handing a course over they cannot hand it over again, remove anybody or invite anybody', () => {
    const { directory, ada, cy, course, join, roles } = aTeam();
    const zoe = join('Zoe', { role: 'co-teacher', scope: course });
    const coTeacher = { role: 'co-teacher', scope: course } as const;
    directory.access.invite(ada.id, { name: 'Kim', ...coTeacher }, 'link of Kim', 'an attempt');
    directory.access.handOver(ada.id, course, cy);
    const after = roles();
    expect(directory.access.handOver(ada.id, course, zoe)).toEqual(FORBIDDEN);
    expect(directory.access.dropRole(ada.id, zoe, coTeacher)).toEqual(FORBIDDEN);
    expect(directory.access.dropRole(ada.id, cy, { role: 'course-lead', scope: course })).toEqual(FORBIDDEN);
    expect(directory.access.invite(ada.id, { name: 'Lee', ...coTeacher }, 'link of Lee')).toEqual(FORBIDDEN);
    // The same attempt again would make a new link for somebody who has not signed in yet.
    const again = directory.access.invite(ada.id, { name: 'Kim', ...coTeacher }, 'second link of Kim', 'an attempt');
    expect(again).toEqual(FORBIDDEN);
    expect(directory.access.signIn('second link of Kim', 'session of Kim')).toBeNull();
    expect(roles()).toEqual(after);
    expect(directory.access.dropRole(ada.id, ada.id, coTeacher).ok).toBe(true);
    expect(directory.access.dropRole(ada.id, ada.id, coTeacher)).toEqual(FORBIDDEN);
  });

  test('a former administrator cannot make or remove an administrator', () => {
    const { directory, ada, join } = aTeam();
    const admin = { role: 'institution-admin', scope: null } as const;
    const bo = join('Bo Lind', admin);
    directory.access.dropRole(bo, ada.id, admin);
    expect(directory.access.invite(ada.id, { name: 'Max', ...admin }, 'link of Max')).toEqual(FORBIDDEN);
    expect(directory.access.dropRole(ada.id, bo, admin)).toEqual(FORBIDDEN);
  });
});

test('leaves in the audit log which role of which course or programme was changed, by ids and without names (G4)', () => {
  const { directory, ada, cy, course, join } = aTeam();
  const programme = directory.programmes.create(ada.id, 'Life').id;
  const pat = join('Pat Fay', { role: 'programme-lead', scope: programme });
  const bo = join('Bo Lind', { role: 'institution-admin', scope: null });
  directory.access.handOver(ada.id, course, cy);
  directory.access.dropRole(ada.id, ada.id, { role: 'co-teacher', scope: course });
  directory.access.dropRole(ada.id, pat, { role: 'programme-lead', scope: programme });
  const told = directory.record
    .latest(20)
    .filter(({ action }) => ['invite', 'hand-over', 'drop-role'].includes(action))
    .map(({ action, subject, note }) => [action, subject, note]);
  expect(told.reverse()).toEqual([
    ['invite', cy, `co-teacher ${course}`],
    ['invite', pat, `programme-lead ${programme}`],
    ['invite', bo, 'institution-admin'],
    ['hand-over', cy, course],
    ['drop-role', ada.id, `co-teacher ${course}`],
    ['drop-role', pat, `programme-lead ${programme}`],
  ]);
});

describe('the offices of the institution (E6.4)', () => {
  test('are administrators and programme leads, and people of courses are not among them', () => {
    const { directory, ada, join } = aTeam();
    const programme = directory.programmes.create(ada.id, 'Life').id;
    join('Pat Fay', { role: 'programme-lead', scope: programme });
    expect(directory.access.offices().people.map(({ name, grants }) => [name, grants])).toEqual([
      ['Ada Moss', [{ role: 'institution-admin', scope: null }]],
      ['Pat Fay', [{ role: 'programme-lead', scope: programme }]],
    ]);
  });

  test('always include an administrator, so the last one cannot leave', () => {
    const { directory, ada, join } = aTeam();
    const leave = () => directory.access.dropRole(ada.id, ada.id, { role: 'institution-admin', scope: null });
    expect(leave()).toEqual({ ok: false, error: { kind: 'last-of-role', role: 'institution-admin' } });
    join('Bo Lind', { role: 'institution-admin', scope: null });
    expect(leave().ok).toBe(true);
  });
});

describe('one’s own account (E6.2)', () => {
  test('has a name that can be changed, and the log does not repeat it', () => {
    const { directory, cy, grantsOf, course } = aTeam();
    directory.access.rename(cy, 'Cynthia Reed');
    expect(directory.access.team(course).people.map(({ name }) => name)).toContain('Cynthia Reed');
    expect(grantsOf('Cy Reed')).toHaveLength(1);
    expect(JSON.stringify(directory.record.latest(1))).not.toContain('Cynthia');
  });

  test('can make a link for another device, which signs the same person in, once, within a quarter of an hour', () => {
    const { directory, cy, clock } = aTeam();
    directory.access.putOwnLink(cy, 'session of Cy Reed', 'phone');
    expect(directory.access.signIn('phone', 'session on the phone')?.me.id).toBe(cy);
    expect(directory.access.signIn('phone', 'again')).toBeNull();
    directory.access.putOwnLink(cy, 'session of Cy Reed', 'late');
    clock.nowMs += 15 * 60_000;
    expect(directory.access.signIn('late', 'late')).toBeNull();
  });

  test("signing out everywhere voids the person's own unused links, and nobody else's", () => {
    const { directory, ada, cy } = aTeam();
    directory.access.putOwnLink(cy, 'session of Cy Reed', 'lost phone');
    directory.access.putOwnLink(ada.id, 'session', 'phone of Ada');
    directory.access.signOutEverywhere(cy);
    expect(directory.access.signIn('lost phone', 'thief')).toBeNull();
    expect(directory.access.signIn('phone of Ada', 'Ada again')?.me.id).toBe(ada.id);
  });

  test('a session that has ended can make neither a link nor a calendar, so signing out everywhere leaves no way in', () => {
    const { directory, ada, cy } = aTeam();
    directory.access.signOutEverywhere(cy);
    const refused = { ok: false, error: { kind: 'signed-out' } };
    expect(directory.access.putOwnLink(cy, 'session of Cy Reed', 'thief')).toEqual(refused);
    expect(directory.access.putCalendar(cy, 'session of Cy Reed', 'thief')).toEqual(refused);
    // Neither can the session of somebody else.
    expect(directory.access.putOwnLink(cy, 'session', 'thief')).toEqual(refused);
    expect(directory.access.signIn('thief', 'session of a thief')).toBeNull();
    expect(directory.access.ownerOfCalendar('thief')).toBeNull();
    expect(directory.access.putCalendar(ada.id, 'session', 'calendar of Ada').ok).toBe(true);
  });

  test('sessions are listed without their tokens, this one first, and without those that have ended', () => {
    const { directory, cy, clock } = aTeam();
    directory.access.putOwnLink(cy, 'session of Cy Reed', 'phone');
    clock.nowMs += 1000;
    directory.access.signIn('phone', 'session on the phone');
    const { sessions } = directory.access.sessions(cy, 'session of Cy Reed');
    expect(sessions).toEqual([
      { current: true, untilMs: clock.nowMs - 1000 + 120 * 86_400_000, endsThen: false },
      { current: false, untilMs: clock.nowMs + 120 * 86_400_000, endsThen: false },
    ]);
    directory.access.signOut('session on the phone');
    expect(directory.access.sessions(cy, 'session of Cy Reed').sessions).toHaveLength(1);
  });
});
