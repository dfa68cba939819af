/** Tests the keys of courses' links: which are given, and that none is given twice (lms.md L2.5). */
import { expect, test } from 'vitest';
import { COURSE_KEY_LENGTH, type CourseKey } from '../../../../schema/contract/ids.ts';
import { aCourse, aDirectory, aStaffMember, seededChance } from '../a-directory.ts';

/** Chance that draws each key twice, and then the first one again: every key that is drawn was drawn before. */
function chanceThatRepeats() {
  const chance = seededChance();
  const drawn: Uint8Array[] = [];
  let turn = 0;
  return (length: number): Uint8Array => {
    if (length !== COURSE_KEY_LENGTH) return chance(length);
    turn += 1;
    if (turn % 3 !== 1) return drawn[turn % 3 === 2 ? drawn.length - 1 : 0] as Uint8Array;
    const bytes = chance(length);
    drawn.push(bytes);
    return bytes;
  };
}

test('L2.5: no key is given twice, also not one that was replaced or whose course is gone', () => {
  const { directory } = aDirectory(undefined, { randomBytes: chanceThatRepeats() });
  const me = aStaffMember(directory);
  const given: CourseKey[] = [];
  const keyOf = (id: ReturnType<typeof aCourse>): CourseKey => directory.courses.keyOf(id) as CourseKey;
  for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) {
    const course = aCourse(directory, me.id, { name });
    given.push(keyOf(course));
    const fresh = directory.courses.replaceKey(me.id, course, keyOf(course));
    if (!fresh.ok) throw new Error('The link was not replaced');
    given.push(fresh.value);
    if (name < 'C') directory.courses.delete(me.id, course);
  }
  expect(new Set(given).size).toBe(12);
  const [replaced, deleted] = given as [CourseKey, CourseKey];
  expect([directory.loop.behindLink(replaced), directory.loop.behindLink(deleted)]).toEqual(['replaced', 'replaced']);
});

test('L2.5: only its lead replaces a link, decided where it is done, and the audit log says so', () => {
  const { directory } = aDirectory();
  const me = aStaffMember(directory);
  const course = aCourse(directory, me.id);
  const key = directory.courses.keyOf(course) as CourseKey;
  const colleague = aStaffMember(directory, 'colleague');
  expect(directory.courses.replaceKey(colleague.id, course, key)).toEqual({ ok: false, error: { kind: 'forbidden' } });
  expect(directory.courses.keyOf(course)).toBe(key);
  const fresh = directory.courses.replaceKey(me.id, course, key);
  // The same again, as when an answer was lost, replaces nothing.
  expect(directory.courses.replaceKey(me.id, course, key)).toEqual(fresh);
  const noted = directory.record.latest(10).filter(({ action }) => action === 'replace-course-link');
  expect(noted).toMatchObject([{ by: me.id, subject: course }]);
});
