/** Tests the audit log. */
import { expect, test } from 'vitest';
import {
  aCourse,
  aDirectory,
  aDraft,
  aStaffMember,
  publicViewOf,
  publishNothing,
  reschedule,
  START,
} from '../a-directory.ts';

test('the audit log has one row for each action of staff, and none for anything that a student or a box does', () => {
  const { directory, sqlite, clock } = aDirectory();
  const { id } = aStaffMember(directory, 's');
  const course = aCourse(directory, id);
  const definition = aDraft(directory, id, course);
  const { code } = definition;
  clock.nowMs += 5;
  directory.pulses.allowOpening(id, code, '');
  reschedule(directory, code, { opensAtMs: clock.nowMs, closesAtMs: START + 2000 });
  directory.pulses.publicView(code);
  publishNothing(directory, definition);
  directory.access.signOut('s');
  directory.access.signOut('s');
  // There is no session left to end, so nothing is noted.
  directory.access.signOutEverywhere(id);

  expect(sqlite.prepare('SELECT at_ms, staff_id, action, subject FROM audit ORDER BY id').raw().all()).toEqual([
    [START, null, 'print-setup-link', ''],
    [START, id, 'claim-setup-link', id],
    [START, id, 'create-course', course],
    [START, id, 'draft-pulse', code],
    [START + 5, id, 'open-pulse', code],
    [START + 5, id, 'sign-out', ''],
  ]);
  expect(publicViewOf(directory, code)?.schedule.closesAtMs).toBe(START + 2000);
});

test('no SQL statement can change or remove what staff did', () => {
  const { directory, sqlite } = aDirectory();
  aStaffMember(directory);
  expect(() => sqlite.prepare("UPDATE audit SET action = 'x'").run()).toThrow('append-only');
  expect(() => sqlite.prepare('DELETE FROM audit').run()).toThrow('append-only');
});
