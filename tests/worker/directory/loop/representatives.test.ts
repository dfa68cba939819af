/** Tests student representatives: what they see, what they say, and that an agreement holds for the words it was given to (H2.4). */
import { expect, test } from 'vitest';
import type { ToldDraft } from '../../../../schema/contract/loop.ts';
import { aCourse, aDirectory, aDraft, aStaffMember, DAY, publish, START } from '../a-directory.ts';

const WORDS: ToldDraft = {
  good: 'You help each other.',
  hard: '',
  promises: [{ act: 'We learn names', day: '2026-11-30', owner: 'teacher' }],
  cannot: '',
  why: '',
  passedTo: '',
  again: '',
};
const OTHER: ToldDraft = { ...WORDS, good: 'You help each other!' };

/** Ada leads Botany, whose pulse has closed. Sam represents its students. A draft is saved. */
function aCourseWithSam() {
  const built = aDirectory();
  const { directory, sqlite } = built;
  const ada = aStaffMember(directory, 'session of Ada').id;
  const course = aCourse(directory, ada);
  const definition = aDraft(directory, ada, course);
  publish(directory, definition);
  const { code } = definition;
  const role = { role: 'student-representative', scope: course } as const;
  const join = (name: string) => {
    directory.access.invite(ada, { name, ...role }, `link of ${name}`);
    return directory.access.signIn(`link of ${name}`, `session of ${name}`)!.me.id;
  };
  const sam = join('Sam Ray');
  directory.loop.draftTold(ada, code, { version: 0, body: WORDS });
  const say = (agrees: boolean, { version = 1, comment = '', by = sam } = {}) =>
    directory.loop.sayAsRepresentative(by, code, { version, comment, agrees });
  const tell = (version: number, body = WORDS) => {
    const done = directory.loop.tellStudents(ada, code, { version, body });
    if (!done.ok) throw new Error(done.error.kind);
    return done.value.revisions.at(-1)?.agreed;
  };
  return { ...built, ada, sam, course, code, role, join, say, tell, sqlite };
}

test('H2.4: students read “agreed” only if the representative has agreed to exactly the words that are told', () => {
  const pressed = aCourseWithSam();
  expect(pressed.say(true).ok).toBe(true);
  expect(pressed.tell(1)).toBe(true);
  expect(pressed.directory.loop.toldAfter(pressed.code)?.agreed).toBe(true);
  expect(pressed.directory.record.latest(2).map(({ action }) => action)).toEqual(['tell-students', 'agree-told']);

  const silent = aCourseWithSam();
  silent.say(false, { comment: 'Thank you' });
  expect(silent.tell(1)).toBe(false);
});

test('H2.4: one changed word loses the agreement, in a draft, while publishing and in a correction', () => {
  const inDraft = aCourseWithSam();
  inDraft.say(true);
  inDraft.directory.loop.draftTold(inDraft.ada, inDraft.code, { version: 1, body: OTHER });
  // Not even the first words again bring it back: nobody has agreed to them since.
  inDraft.directory.loop.draftTold(inDraft.ada, inDraft.code, { version: 2, body: WORDS });
  expect(inDraft.tell(3)).toBe(false);

  const whilePublishing = aCourseWithSam();
  whilePublishing.say(true);
  expect(whilePublishing.tell(1, OTHER)).toBe(false);

  const corrected = aCourseWithSam();
  corrected.say(true);
  expect([corrected.tell(1), corrected.tell(2, OTHER)]).toEqual([true, false]);
});

test('H2.4: nobody agrees to words that they have not read, nor beside words that were told', () => {
  const { directory, ada, code, say, tell } = aCourseWithSam();
  directory.loop.draftTold(ada, code, { version: 1, body: OTHER });
  const late = say(true);
  expect(late).toMatchObject({ ok: false, error: { kind: 'changed-meanwhile', current: { draft: { version: 2 } } } });
  tell(2, OTHER);
  expect(say(true, { version: 3 })).toEqual({ ok: false, error: { kind: 'told-already' } });
  // A correction that is being written can be agreed to again.
  directory.loop.draftTold(ada, code, { version: 3, body: WORDS });
  expect(say(true, { version: 4 }).ok).toBe(true);
  expect(tell(4)).toBe(true);
});

test('H2.4: staff read the line and can take it over or leave it; students read it nowhere', () => {
  const { directory, code, course, say, tell, join } = aCourseWithSam();
  join('Kim Oh');
  say(true, { comment: 'Please name the lab' });
  const page = directory.loop.toldPage(code);
  expect(page.ok && page.value.representatives).toEqual([
    { name: 'Kim Oh', comment: '', agrees: false },
    { name: 'Sam Ray', comment: 'Please name the lab', agrees: true },
  ]);
  tell(1);
  const toStudents = JSON.stringify([directory.loop.toldAfter(code), directory.loop.ofCourse(course)]);
  for (const secret of ['Sam Ray', 'Please name the lab']) expect(toStudents).not.toContain(secret);
});

test.each(['the role is taken', 'the person is erased', 'they begin to teach the course'] as const)(
  'H2.4: when %s, comment and agreement go, and nothing more can be said',
  (how) => {
    const { directory, sqlite, ada, sam, course, role, code, say, tell } = aCourseWithSam();
    say(true, { comment: 'Please name the lab' });
    if (how === 'the role is taken') directory.access.dropRole(ada, sam, role);
    else if (how === 'the person is erased') directory.access.removePerson(ada, sam);
    else {
      directory.access.invite(ada, { name: 'Sam', role: 'co-teacher', scope: course }, 'link to teach');
      expect(directory.access.acceptInvitation(sam, 'link to teach', 'session of Sam Ray').ok).toBe(true);
      expect(directory.access.team(course).people.find(({ id }) => id === sam)?.roles).toEqual(['co-teacher']);
    }
    expect(sqlite.prepare('SELECT count(*) FROM representative_word').pluck().get()).toBe(0);
    if (how === 'they begin to teach the course')
      expect(say(true)).toEqual({ ok: false, error: { kind: 'forbidden' } });
    else expect(() => say(true)).toThrow('has ended');
    expect([tell(1), code]).toEqual([false, code]);
  },
);

test('H2.4: whoever teaches the course, or did, cannot speak for its students', () => {
  const { directory, ada, role } = aCourseWithSam();
  directory.access.invite(ada, { name: 'Me too', ...role }, 'link for myself');
  expect(directory.access.acceptInvitation(ada, 'link for myself', 'session of Ada')).toEqual({
    ok: false,
    error: { kind: 'own-course', as: 'representative' },
  });
  // The link still works for a student.
  expect(directory.access.checkSignIn('link for myself')).not.toBeNull();
});

test('H2.4, R2.1a: a representative counts as no staff of the course, so their own courses rest beside none', () => {
  const { directory, sqlite, ada, sam, course } = aCourseWithSam();
  const taught = () => sqlite.prepare('SELECT staff_id FROM course_staff WHERE course_id = ?').pluck().all(course);
  expect(taught()).toEqual([ada]);
  // The link offers no team to join, so nothing is asked of the pulses of two courses.
  directory.access.invite(ada, { name: 'Kim', role: 'student-representative', scope: course }, 'link of Kim');
  expect(directory.access.courseOffered('link of Kim')).toBeNull();
  expect(directory.access.handOver(ada, course, sam)).toEqual({ ok: false, error: { kind: 'not-found' } });
});

test('H2.4: they see acts and words of the course, and nothing of a pulse that has not closed', () => {
  const { directory, ada, sam, course, code } = aCourseWithSam();
  const next = aDraft(directory, ada, course, { opensAtMs: START + 40 * DAY, closesAtMs: START + 41 * DAY });
  const seen = directory.loop.representedCourse(course);
  expect(seen?.pulses).toMatchObject([{ code, shown: true, told: null, isOpen: true }]);
  expect(JSON.stringify(seen)).not.toContain(next.code);
  expect(directory.loop.representedTold(sam, next.code)).toEqual({
    ok: false,
    error: { kind: 'not-published', code: next.code },
  });
});
