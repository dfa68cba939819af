/** Tests that a change which is sent again is made only once. */
import { expect, test } from 'vitest';
import type { StaffId } from '../../../../schema/contract/ids.ts';
import type { ToldDraft } from '../../../../schema/contract/loop.ts';
import type { AttemptName } from '../../../../worker/directory/record/attempts.ts';
import type { Directory } from '../../../../worker/directory/directory.ts';
import { aCourse, aDirectory, aDraft, anEntry, aPlan, aStaffMember, core, DAY } from '../a-directory.ts';

const ALL = { search: '', show: '', programme: '', term: '', page: '1', counted: 'in' } as const;

const WORDS: ToldDraft = {
  good: 'You come.',
  hard: '',
  promises: [],
  cannot: 'More time',
  why: 'the term is short',
  passedTo: '',
  again: '',
};
const AN_ACT = {
  title: 'Learn names',
  how: '',
  owner: 'teacher',
  dueDay: '2026-10-20',
  status: 'planned',
  doneDay: '',
  passedTo: '',
  shared: false,
} as const;

/** A course with a pulse that has closed. */
function aSchool() {
  const built = aDirectory();
  const { directory } = built;
  const me = aStaffMember(directory).id;
  const course = aCourse(directory, me);
  const definition = aDraft(directory, me, course);
  directory.published.append(anEntry(definition, 20));
  return { ...built, me, course, definition };
}
type School = ReturnType<typeof aSchool>;

function revisionsOf(directory: Directory, { code }: School['definition']): number {
  const page = directory.loop.toldPage(code);
  return page.ok ? page.value.revisions.length : 0;
}

interface Change {
  /** @returns what the reply would say */
  readonly make: (school: School, attempt: AttemptName, by?: StaffId) => unknown;
  readonly count: (directory: Directory, school: School) => number;
}

/** Each of these would do harm if it were made twice. */
const changes: Readonly<Record<string, Change>> = {
  'a course': {
    make: ({ directory, me }, attempt, by = me) =>
      directory.courses.create(by, { name: 'Zoology', classSize: 40, zone: 'UTC' }, attempt),
    count: (directory) => directory.courses.arranged(ALL).found,
  },
  'a pulse': {
    make: ({ directory, me, course }, attempt, by = me) =>
      directory.pulses.draft(
        by,
        course,
        { plan: aPlan({ opensAtMs: PULSE_OPENS, closesAtMs: PULSE_OPENS + DAY }), questions: core, breakdown: null },
        attempt,
      ),
    count: (directory, { course }) => directory.pulses.inCourses([course])[0]?.pulses.length ?? 0,
  },
  'an act': {
    make: ({ directory, me, definition }, attempt, by = me) =>
      directory.loop.planAct(by, definition.code, { item: 'M1', library: null, ...AN_ACT }, attempt),
    count: (directory, { course }) => directory.loop.ofCourse(course)?.acts.length ?? 0,
  },
  'words to students': {
    make: ({ directory, me, definition }, attempt, by = me) =>
      directory.loop.tellStudents(
        by,
        definition.code,
        { version: revisionsOf(directory, definition), body: WORDS },
        attempt,
      ),
    count: (directory, { definition }) => revisionsOf(directory, definition),
  },
  'an invitation': {
    make: ({ directory, me }, attempt, by = me) =>
      directory.access.invite(
        by,
        { name: 'Cy Reed', role: 'institution-admin', scope: null },
        `link ${links++}`,
        attempt,
      ),
    count: (directory) => directory.access.offices().invitations.filter(({ name }) => name === 'Cy Reed').length,
  },
  'a programme': {
    make: ({ directory, me }, attempt, by = me) => directory.programmes.create(by, 'Sciences', attempt),
    count: (directory) => directory.programmes.list().programmes.length,
  },
  'a term': {
    make: ({ directory, me }, attempt, by = me) =>
      directory.programmes.createTerm(by, { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-20' }, attempt),
    count: (directory) => directory.programmes.list().terms.length,
  },
};
const PULSE_OPENS = Date.UTC(2026, 11, 1, 9);
let links = 0;
const NAME = 'a name that nobody else would think of';

test.each(Object.entries(changes))(
  'E7.0: %s is made once, and has the same reply and record, however often the same attempt comes',
  (_, { make, count }) => {
    const school = aSchool();
    const before = count(school.directory, school);
    const first = make(school, NAME);
    const recorded = school.directory.record.latest(100).length;
    for (let i = 0; i < 3; i += 1) expect(make(school, NAME)).toEqual(first);
    expect(count(school.directory, school)).toBe(before + 1);
    expect(school.directory.record.latest(100)).toHaveLength(recorded);
  },
);

// A course can have only one pulse at a time, and a text can only be told over the version that was seen. So these two
// cannot be made again.
const repeatable = Object.entries(changes).filter(([what]) => !['a pulse', 'words to students'].includes(what));

test.each(repeatable)(
  '%s is made again by an attempt with another name, by somebody else, without a name, and after a day',
  (_, { make, count }) => {
    const school = aSchool();
    const before = count(school.directory, school);
    const colleague = aStaffMember(school.directory, 'another session').id;
    make(school, NAME);
    make(school, `${NAME} either`);
    make(school, NAME, colleague);
    make(school, null);
    make(school, null);
    school.clock.nowMs += DAY;
    make(school, NAME);
    expect(count(school.directory, school)).toBe(before + 6);
  },
);

test('E7.0, E6.2: an invitation whose link nobody saw gets another link, and the first is void; after a link was used, the same attempt invites a new person', () => {
  const { directory, me, course } = aSchool();
  const invite = (link: string) =>
    directory.access.invite(me, { name: 'Cy Reed', role: 'co-teacher', scope: course }, link, NAME);
  invite('first');
  invite('second');
  expect(directory.access.signIn('first', 'a session')).toBeNull();
  const cy = directory.access.signIn('second', 'a session');
  invite('third');
  expect(directory.access.signIn('third', 'another session')?.me.id).not.toBe(cy?.me.id);
  expect(directory.access.team(course).people).toHaveLength(3);
});

test('attempts that have ended are deleted at the next attempt', () => {
  const { directory, sqlite, clock, me } = aSchool();
  directory.programmes.create(me, 'Sciences', 'first');
  clock.nowMs += DAY;
  directory.programmes.create(me, 'Arts', 'second');
  expect(sqlite.prepare('SELECT name FROM attempt').pluck().all()).toEqual(['second']);
});
