/** Tests acts and "You said, we did" in the directory. */
import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import type { Told } from '../../../../schema/contract/loop.ts';
import type { CheckedAct } from '../../../../schema/loop/check-act.ts';
import { aCourse, aDirectory, aDraft, anEntry, aStaffMember, DAY } from '../a-directory.ts';

function aClosedPulse(respondents = 20) {
  const built = aDirectory();
  const { directory } = built;
  const me = aStaffMember(directory);
  const course = aCourse(directory, me.id);
  const definition = aDraft(directory, me.id, course);
  directory.published.append(anEntry(definition, respondents));
  return { ...built, me, course, definition };
}

const anAct = (act: Partial<CheckedAct> = {}): CheckedAct => ({
  title: 'Learn names',
  how: '',
  owner: 'teacher',
  dueDay: '2026-10-20',
  status: 'planned',
  doneDay: null,
  passedTo: null,
  shared: false,
  ...act,
});
const aWord = (act = 'We learn your names'): Told => ({
  good: '',
  hard: '',
  promises: [{ act, day: '2026-10-20', owner: 'teacher' }],
  cannot: '',
  why: '',
  passedTo: '',
  again: '',
});
const M1 = { item: 'M1', library: 'A11' };

describe('acts', () => {
  test('stand in the plan of their course, those that are due first at the top', () => {
    const { directory, me, course, definition } = aClosedPulse();
    const later = directory.loop.planAct(me.id, definition, M1, anAct({ dueDay: '2026-11-02' }));
    const sooner = directory.loop.planAct(
      me.id,
      definition,
      { item: 'T2', library: null },
      anAct({ title: 'Wait ten seconds' }),
    );
    expect(directory.loop.ofCourse(course)?.acts).toEqual([sooner, later]);
    expect(later).toMatchObject({ code: definition.code, item: 'M1', library: 'A11', version: 1 });
  });

  test('E7.0: if two people change an act, the second sees what is there now', () => {
    const { directory, me, definition } = aClosedPulse();
    const { id } = directory.loop.planAct(me.id, definition, M1, anAct());
    const first = directory.loop.changeAct(me.id, id, 1, anAct({ title: 'Learn all names' }));
    expect(first).toMatchObject({ ok: true, value: { title: 'Learn all names', item: 'M1', version: 2 } });
    const second = directory.loop.changeAct(me.id, id, 1, anAct({ title: 'Learn some names' }));
    expect(second).toEqual({ ok: false, error: { kind: 'changed-meanwhile', current: first.ok && first.value } });
    expect(directory.loop.act(id)?.act.title).toBe('Learn all names');
  });

  test('E9.4: only acts that were done are marked in the trend, on their day', () => {
    const { directory, me, course, definition } = aClosedPulse();
    directory.loop.planAct(me.id, definition, M1, anAct());
    directory.loop.planAct(
      me.id,
      definition,
      M1,
      anAct({ status: 'done', doneDay: '2026-10-12', title: 'Name cards' }),
    );
    directory.loop.planAct(
      me.id,
      definition,
      M1,
      anAct({ status: 'done', doneDay: '2026-10-08', title: 'Office hour' }),
    );
    expect(directory.loop.marks(course)).toEqual([
      { day: '2026-10-08', title: 'Office hour' },
      { day: '2026-10-12', title: 'Name cards' },
    ]);
  });
});

describe('I1.33: courses may share acts, but not figures', () => {
  test('a shared act has a title, how, an owner and the act from which it began, and nothing of its course', () => {
    const { directory, me, definition } = aClosedPulse();
    directory.loop.planAct(me.id, definition, M1, anAct());
    directory.loop.planAct(me.id, definition, M1, anAct({ title: 'Name cards', how: 'On paper', shared: true }));
    directory.loop.planAct(me.id, definition, M1, anAct({ title: 'Given up', shared: true, status: 'dropped' }));
    expect(directory.loop.sharedActs().shared).toEqual([
      { title: 'Name cards', how: 'On paper', owner: 'teacher', library: 'A11' },
    ]);
  });

  test('E8.1: an act counts as tried when five courses have done it; four, or plans, are not shown', () => {
    const { directory, me, definition } = aClosedPulse();
    const doneIn = (course: typeof definition) =>
      directory.loop.planAct(me.id, course, M1, anAct({ status: 'done', doneDay: '2026-10-12' }));
    doneIn(definition);
    doneIn(definition);
    for (const name of ['2', '3', '4', '5']) {
      expect(directory.loop.sharedActs().tried).toEqual([]);
      const other = aDraft(directory, me.id, aCourse(directory, me.id, { name }));
      directory.loop.planAct(me.id, other, M1, anAct());
      expect(directory.loop.sharedActs().tried).toEqual([]);
      doneIn(other);
    }
    expect(directory.loop.sharedActs().tried).toEqual([{ library: 'A11', courses: 5 }]);
  });
});

describe('E8.3: "You said, we did"', () => {
  test('is due ten working days after the pulse has closed, by the calendar of the course', () => {
    const { directory, definition } = aClosedPulse();
    // The pulse closes on Tuesday 6 October at 11:00 in Stockholm.
    expect(directory.loop.toldPage(definition.code)).toMatchObject({
      closedDay: '2026-10-06',
      dueDay: '2026-10-20',
      today: '2026-10-05',
      published: true,
      language: 'en',
    });
  });

  test('is kept as a draft until students are told, and the plan of the course says so', () => {
    const { directory, course, definition } = aClosedPulse();
    expect(directory.loop.toldPage(definition.code)).toMatchObject({ draft: { version: 0 }, revisions: [] });
    expect(directory.loop.draftTold(definition.id, 0, { ...aWord(), hard: 'Names' })).toMatchObject({
      ok: true,
      value: { version: 1 },
    });
    expect(directory.loop.toldPage(definition.code)?.draft).toEqual({
      version: 1,
      body: { ...aWord(), hard: 'Names' },
    });
    expect(directory.loop.ofCourse(course)?.pulses).toMatchObject([{ begun: true, told: null }]);
    expect(directory.loop.toldAfter(definition.code)).toBeNull();
  });

  test('E7.0: if two people write it, the second sees what is there now, and students are told nothing', () => {
    const { directory, me, definition } = aClosedPulse();
    directory.loop.draftTold(definition.id, 0, aWord('Theirs'));
    const current = { version: 1, body: aWord('Theirs') };
    expect(directory.loop.draftTold(definition.id, 0, aWord('Mine'))).toEqual({
      ok: false,
      error: { kind: 'changed-meanwhile', current },
    });
    expect(directory.loop.tellStudents(me.id, definition, 0, aWord('Mine'))).toEqual({
      ok: false,
      error: { kind: 'changed-meanwhile', current },
    });
    expect(directory.loop.toldAfter(definition.code)).toBeNull();
  });

  test('can be corrected by a further revision with its own day, and the first one stays in the record', () => {
    const { directory, me, definition, clock, sqlite } = aClosedPulse();
    directory.loop.tellStudents(me.id, definition, 0, aWord('First'));
    clock.nowMs += 3 * DAY;
    expect(directory.loop.tellStudents(me.id, definition, 1, aWord('Second'))).toMatchObject({
      ok: true,
      value: {
        revisions: [
          { revision: 1, day: '2026-10-05' },
          { revision: 2, day: '2026-10-08' },
        ],
        draft: { version: 2 },
      },
    });
    expect(directory.loop.toldAfter(definition.code)).toMatchObject({
      revision: 2,
      day: '2026-10-08',
      body: aWord('Second'),
      language: 'en',
    });
    expect(() => sqlite.prepare("UPDATE told SET body = '{}'").run()).toThrow('append-only');
    expect(directory.record.latest(2).map(({ action, subject }) => [action, subject])).toEqual([
      ['correct-told', definition.code],
      ['tell-students', definition.code],
    ]);
  });

  test('stays in the language in which it was written, even if the language of the course changes', () => {
    const { directory, me, course, definition } = aClosedPulse();
    const speak = (language: 'sv' | 'de', version: number) =>
      directory.courses.save(me.id, course, { name: 'Botany', classSize: 30, language, archived: false, version });
    directory.loop.tellStudents(me.id, definition, 0, aWord());
    expect(speak('sv', 1).ok).toBe(true);
    expect(directory.loop.toldAfter(definition.code)?.language).toBe('en');
    directory.loop.tellStudents(me.id, definition, 1, aWord('Vi lär oss era namn'));
    expect(speak('de', 2).ok).toBe(true);
    const page = directory.loop.toldPage(definition.code);
    expect([page?.language, page?.revisions.map(({ language }) => language)]).toEqual(['de', ['en', 'sv']]);
    expect(directory.loop.toldAfter(definition.code)).toMatchObject({
      language: 'sv',
      body: aWord('Vi lär oss era namn'),
    });
  });

  test('E4.7: what was told last is shown by the next pulse of the course, and by no other course', () => {
    const { directory, me, course, definition, clock } = aClosedPulse();
    directory.loop.tellStudents(me.id, definition, 0, aWord('After the first'));
    clock.nowMs += 40 * DAY;
    const second = aDraft(directory, me.id, course, { closesAtMs: clock.nowMs + DAY });
    directory.published.append(anEntry(second, 20));
    expect(directory.loop.toldBefore(course, second.code)).toMatchObject({
      code: definition.code,
      body: aWord('After the first'),
    });
    expect(directory.loop.toldBefore(course, definition.code)).toBeNull();
    directory.loop.tellStudents(me.id, second, 0, aWord('After the second'));
    const third = codeSchema.parse('ZZZZZZ');
    expect(directory.loop.toldBefore(course, third)).toMatchObject({
      code: second.code,
      body: aWord('After the second'),
    });
    expect(directory.loop.toldBefore(aCourse(directory, me.id), third)).toBeNull();
  });

  test('a pulse with too few answers is in the plan, marked as one without results', () => {
    const { directory, course } = aClosedPulse(3);
    expect(directory.loop.ofCourse(course)?.pulses).toMatchObject([{ published: false, told: null }]);
  });
});
