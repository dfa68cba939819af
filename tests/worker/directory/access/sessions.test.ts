/** Tests sessions of staff, and how they end. */
import { expect, test } from 'vitest';
import { aCourse, aDirectory, aStaffMember, DAY, HOUR, START } from '../a-directory.ts';

test('E6.2: a session ends 120 days after its last use', () => {
  const { directory, clock } = aDirectory();
  aStaffMember(directory, 's');
  clock.nowMs = START + 120 * DAY - 1;
  expect(directory.access.signedIn('s')).not.toBeNull();
  clock.nowMs += 120 * DAY - 1;
  expect(directory.access.signedIn('s')).not.toBeNull();
  clock.nowMs += 120 * DAY;
  expect(directory.access.signedIn('s')).toBeNull();
});

test('E6.2: a session ends a year after the sign-in, however often it is used', () => {
  const { directory, clock } = aDirectory();
  aStaffMember(directory, 's');
  for (let day = 1; day < 365; day += 1) {
    clock.nowMs = START + day * DAY;
    expect(directory.access.signedIn('s')).not.toBeNull();
  }
  clock.nowMs = START + 365 * DAY - 1;
  expect(directory.access.signedIn('s')).not.toBeNull();
  clock.nowMs = START + 365 * DAY;
  expect(directory.access.signedIn('s')).toBeNull();
});

test('E6.2: a session is extended at most once a day, however much somebody reads', () => {
  const { directory, clock, sqlite } = aDirectory();
  aStaffMember(directory, 's');
  const endsAt = () => sqlite.prepare('SELECT expires_at_ms AS ms FROM session').pluck().get();

  clock.nowMs = START + DAY - 1;
  directory.access.signedIn('s');
  expect(endsAt()).toBe(START + 120 * DAY);
  clock.nowMs = START + DAY;
  directory.access.signedIn('s');
  expect(endsAt()).toBe(START + 121 * DAY);
  clock.nowMs += DAY - 1;
  directory.access.signedIn('s');
  expect(endsAt()).toBe(START + 121 * DAY);
});

test('E6.2: a session of one day does not end while it is used', () => {
  const { directory, clock } = aDirectory(undefined, { sessionDays: 1 });
  aStaffMember(directory, 's');
  for (let hours = 12; hours <= 72; hours += 12) {
    clock.nowMs = START + hours * HOUR;
    expect(directory.access.signedIn('s'), `${hours}`).not.toBeNull();
  }
  clock.nowMs += DAY;
  expect(directory.access.signedIn('s')).toBeNull();
});

test('a token hash that belongs to nobody signs nobody in', () => {
  const { directory } = aDirectory();
  aStaffMember(directory, 's');
  expect(directory.access.signedIn('')).toBeNull();
  expect(directory.access.signedIn('S')).toBeNull();
});

test('signing out ends one session, and signing out everywhere ends all sessions of this person and of nobody else', () => {
  const { directory, sqlite } = aDirectory();
  const ada = aStaffMember(directory, 'ada at home');
  const ben = aStaffMember(directory, 'ben');
  for (const hash of ['ada at work', 'ada on the train']) {
    sqlite
      .prepare('INSERT INTO session (token_hash, staff_id, expires_at_ms, ends_at_ms) VALUES (?, ?, ?, ?)')
      .run(hash, ada.id, START + DAY, START + DAY);
  }

  directory.access.signOut('ada at home');
  expect(directory.access.signedIn('ada at home')).toBeNull();
  expect(directory.access.signedIn('ada at work')?.me.id).toBe(ada.id);

  directory.access.signOutEverywhere(ada.id);
  expect(directory.access.signedIn('ada at work')).toBeNull();
  expect(directory.access.signedIn('ada on the train')).toBeNull();
  expect(directory.access.signedIn('ben')?.me.id).toBe(ben.id);
});

test('sessions that have ended are deleted when the next one starts', () => {
  const { directory, clock, sqlite } = aDirectory();
  const ada = aStaffMember(directory, 'old');
  clock.nowMs = START + 120 * DAY;
  directory.access.putSetupLink('link');
  directory.access.restoreAdmin('link', ada.id, 'new');
  expect(sqlite.prepare('SELECT token_hash FROM session').pluck().all()).toEqual(['new']);
});

test('E6.4: the first user is an administrator, and leads each course that they create', () => {
  const { directory } = aDirectory();
  const { id } = aStaffMember(directory, 's');
  const course = aCourse(directory, id);
  expect(directory.access.signedIn('s')?.me.grants).toEqual([
    { role: 'institution-admin', scope: null },
    { role: 'course-lead', scope: course },
  ]);
});
