/** Tests acts and "You said, we did" in the directory. */
import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import type { Definition } from '../../../../schema/contract/pulse.ts';
import type { ActDraft, ToldDraft } from '../../../../schema/contract/loop.ts';
import type { Result } from '../../../../schema/result.ts';
import { aCourse, aDirectory, aDraft, anEntry, aStaffMember, DAY, HOUR } from '../a-directory.ts';

function aClosedPulse(respondents = 20) {
  const built = aDirectory();
  const { directory } = built;
  const me = aStaffMember(directory);
  const course = aCourse(directory, me.id);
  const definition = aDraft(directory, me.id, course);
  directory.published.append(anEntry(definition, respondents));
  const plan = (draft: ActDraft, about = M1, { code } = definition) =>
    valueOf(directory.loop.planAct(me.id, code, { ...about, ...draft }));
  const tell = (version: number, body: ToldDraft, { code } = definition) =>
    directory.loop.tellStudents(me.id, code, { version, body });
  const page = () => valueOf(directory.loop.toldPage(definition.code));
  return { ...built, me, course, definition, plan, tell, page };
}

function valueOf<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.kind}`);
  return result.value;
}

const anAct = (act: Partial<ActDraft> = {}): ActDraft => ({
  title: 'Learn names',
  how: '',
  owner: 'teacher',
  dueDay: '2026-10-20',
  status: 'planned',
  doneDay: '',
  passedTo: '',
  shared: false,
  ...act,
});
const aWord = (act = 'We learn your names'): ToldDraft => ({
  good: '',
  hard: '',
  promises: [{ act, day: '2026-11-30', owner: 'teacher' }],
  cannot: '',
  why: '',
  passedTo: '',
  again: '',
});
const M1: { readonly item: string; readonly library: string | null } = { item: 'M1', library: 'A11' };

describe('acts', () => {
  test('stand in the plan of their course, those that are due first at the top', () => {
    const { directory, course, definition, plan } = aClosedPulse();
    const later = plan(anAct({ dueDay: '2026-11-02' }));
    const sooner = plan(anAct({ title: 'Wait ten seconds' }), { item: 'T2', library: null });
    expect(directory.loop.ofCourse(course)?.acts).toEqual([sooner, later]);
    expect(later).toMatchObject({ code: definition.code, item: 'M1', library: 'A11', version: 1 });
  });

  test('E7.0: if two people change an act, the second sees what is there now', () => {
    const { directory, me, plan } = aClosedPulse();
    const { id } = plan(anAct());
    const first = directory.loop.changeAct(me.id, id, 1, anAct({ title: 'Learn all names' }));
    expect(first).toMatchObject({ ok: true, value: { title: 'Learn all names', item: 'M1', version: 2 } });
    const second = directory.loop.changeAct(me.id, id, 1, anAct({ title: 'Learn some names' }));
    expect(second).toEqual({ ok: false, error: { kind: 'changed-meanwhile', current: first.ok && first.value } });
    expect(directory.loop.act(id)?.act.title).toBe('Learn all names');
  });

  test('E9.4: only acts that were done are marked in the trend, on their day', () => {
    const { directory, course, plan, clock } = aClosedPulse();
    clock.nowMs += 10 * DAY;
    plan(anAct());
    plan(anAct({ status: 'done', doneDay: '2026-10-12', title: 'Name cards' }));
    plan(anAct({ status: 'done', doneDay: '2026-10-08', title: 'Office hour' }));
    expect(directory.loop.marks(course)).toEqual([
      { day: '2026-10-08', title: 'Office hour' },
      { day: '2026-10-12', title: 'Name cards' },
    ]);
  });
});

describe('I1.33: courses may share acts, but not figures', () => {
  test('a shared act has a title, how, an owner and the act from which it began, and nothing of its course', () => {
    const { directory, plan } = aClosedPulse();
    plan(anAct());
    plan(anAct({ title: 'Name cards', how: 'On paper', shared: true }));
    plan(anAct({ title: 'Given up', shared: true, status: 'dropped' }));
    expect(directory.loop.sharedActs().shared).toEqual([
      { title: 'Name cards', how: 'On paper', owner: 'teacher', library: 'A11' },
    ]);
  });

  test('E8.1: an act counts as tried when five courses have done it; four, or plans, are not shown', () => {
    const { directory, me, definition, plan, clock } = aClosedPulse();
    clock.nowMs += 7 * DAY;
    const doneIn = (pulse: typeof definition) => plan(anAct({ status: 'done', doneDay: '2026-10-12' }), M1, pulse);
    doneIn(definition);
    doneIn(definition);
    for (const name of ['2', '3', '4', '5']) {
      expect(directory.loop.sharedActs().tried).toEqual([]);
      const other = aDraft(directory, me.id, aCourse(directory, me.id, { name }), { closesAtMs: clock.nowMs + HOUR });
      directory.published.append(anEntry(other, 20));
      plan(anAct(), M1, other);
      expect(directory.loop.sharedActs().tried).toEqual([]);
      doneIn(other);
    }
    expect(directory.loop.sharedActs().tried).toEqual([{ library: 'A11', courses: 5 }]);
  });
});

describe('I5.4, R3.9: acts and words to students belong to a pulse that has published, and are deleted with its results', () => {
  const EMPTY: ToldDraft = { ...aWord(), promises: [] };

  /** Tries every way to write something about a pulse. */
  function attempts({ directory, me }: ReturnType<typeof aClosedPulse>, { code }: Definition) {
    return {
      planAct: directory.loop.planAct(me.id, code, { ...M1, ...anAct() }),
      draftTold: directory.loop.draftTold(me.id, code, { version: 0, body: aWord() }),
      tellStudents: directory.loop.tellStudents(me.id, code, { version: 0, body: aWord() }),
      toldPage: directory.loop.toldPage(code),
    };
  }
  const allRefused = (kind: string, code: string) => {
    const refused = { ok: false, error: { kind, code } };
    return { planAct: refused, draftTold: refused, tellStudents: refused, toldPage: refused };
  };

  test('before the pulse has closed, nothing can be written', () => {
    const built = aClosedPulse();
    const open = aDraft(built.directory, built.me.id, aCourse(built.directory, built.me.id));
    expect(attempts(built, open)).toEqual(allRefused('not-published', open.code));
  });

  test('after its results were deleted, nothing can be written, and nothing is left', () => {
    const built = aClosedPulse();
    const { directory, me, definition, plan, clock, sqlite } = built;
    const { id } = plan(anAct());
    clock.nowMs += 4 * 366 * DAY;
    directory.published.deleteOld();
    expect(attempts(built, definition)).toEqual(allRefused('results-deleted', definition.code));
    expect(directory.loop.changeAct(me.id, id, 1, anAct())).toEqual({ ok: false, error: { kind: 'not-found' } });
    const left = ['planned_act', 'told', 'told_draft'].map((table) =>
      sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    );
    expect(left).toEqual([0, 0, 0]);
  });

  test.each(['M9', 'toString', ''])('an act must be about an item that was published, and %j was not', (item) => {
    const { directory, me, definition } = aClosedPulse();
    expect(directory.loop.planAct(me.id, definition.code, { ...anAct(), item, library: null })).toMatchObject({
      ok: false,
      error: { kind: 'unfit', field: 'item' },
    });
  });

  test('what breaks a rule is neither planned nor told to students', () => {
    const { directory, me, definition, plan, tell } = aClosedPulse();
    const { code } = definition;
    expect(directory.loop.planAct(me.id, code, { ...M1, ...anAct({ title: '' }) })).toMatchObject({
      error: { kind: 'unfit', field: 'title' },
    });
    const { id } = plan(anAct());
    expect(directory.loop.changeAct(me.id, id, 1, anAct({ owner: 'students' }))).toMatchObject({
      error: { kind: 'unfit', field: 'owner' },
    });
    expect(tell(0, EMPTY)).toMatchObject({ error: { kind: 'unfit', field: 'promises.0.act' } });
    expect(directory.loop.toldAfter(code)).toBeNull();
  });

  test('E7.0: if a colleague has changed the date meanwhile, the editor is shown that before the old date is checked', () => {
    const { directory, me, plan, clock } = aClosedPulse();
    const { id } = plan(anAct({ dueDay: '2026-10-20' }));
    clock.nowMs += 30 * DAY;
    directory.loop.changeAct(me.id, id, 1, anAct({ dueDay: '2026-12-01' }));
    expect(directory.loop.changeAct(me.id, id, 1, anAct({ dueDay: '2026-10-20', title: 'Names' }))).toMatchObject({
      error: { kind: 'changed-meanwhile', current: { dueDay: '2026-12-01', version: 2 } },
    });
  });
});

describe('E8.3: "You said, we did"', () => {
  test('is due ten working days after the pulse has closed, by the calendar of the course', () => {
    const { page } = aClosedPulse();
    // The pulse closes on Tuesday 6 October at 11:00 in Stockholm.
    expect(page()).toMatchObject({
      closedDay: '2026-10-06',
      dueDay: '2026-10-20',
      today: '2026-10-05',
      published: true,
      language: 'en',
    });
  });

  test('is kept as a draft until students are told, and the plan of the course says so', () => {
    const { directory, me, course, definition, page } = aClosedPulse();
    expect(page()).toMatchObject({ draft: { version: 0 }, revisions: [] });
    expect(
      directory.loop.draftTold(me.id, definition.code, { version: 0, body: { ...aWord(), hard: 'Names' } }),
    ).toMatchObject({
      ok: true,
      value: { version: 1 },
    });
    expect(page().draft).toEqual({
      version: 1,
      body: { ...aWord(), hard: 'Names' },
    });
    expect(directory.loop.ofCourse(course)?.pulses).toMatchObject([{ begun: true, told: null }]);
    expect(directory.loop.toldAfter(definition.code)).toBeNull();
  });

  test('E7.0: if two people write it, the second sees what is there now, and students are told nothing', () => {
    const { directory, me, definition, tell } = aClosedPulse();
    directory.loop.draftTold(me.id, definition.code, { version: 0, body: aWord('Theirs') });
    const current = { version: 1, body: aWord('Theirs') };
    expect(directory.loop.draftTold(me.id, definition.code, { version: 0, body: aWord('Mine') })).toEqual({
      ok: false,
      error: { kind: 'changed-meanwhile', current },
    });
    expect(tell(0, aWord('Mine'))).toEqual({
      ok: false,
      error: { kind: 'changed-meanwhile', current },
    });
    expect(directory.loop.toldAfter(definition.code)).toBeNull();
  });

  test('can be corrected by a further revision with its own day, and the first one stays in the record', () => {
    const { directory, definition, clock, sqlite, tell } = aClosedPulse();
    tell(0, aWord('First'));
    clock.nowMs += 3 * DAY;
    expect(tell(1, aWord('Second'))).toMatchObject({
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
    const { directory, me, course, definition, tell, page } = aClosedPulse();
    const speak = (language: 'sv' | 'de', version: number) =>
      directory.courses.save(me.id, course, {
        name: 'Botany',
        externalId: null,
        classSize: 30,
        language,
        zone: 'Europe/Stockholm',
        secondLanguage: null,
        archived: false,
        version,
      });
    tell(0, aWord());
    expect(speak('sv', 1).ok).toBe(true);
    expect(directory.loop.toldAfter(definition.code)?.language).toBe('en');
    tell(1, aWord('Vi lär oss era namn'));
    expect(speak('de', 2).ok).toBe(true);
    expect([page().language, page().revisions.map(({ language }) => language)]).toEqual(['de', ['en', 'sv']]);
    expect(directory.loop.toldAfter(definition.code)).toMatchObject({
      language: 'sv',
      body: aWord('Vi lär oss era namn'),
    });
  });

  test('E4.7: what was told last is shown by the next pulse of the course, and by no other course', () => {
    const { directory, me, course, definition, clock, tell } = aClosedPulse();
    tell(0, aWord('After the first'));
    clock.nowMs += 40 * DAY;
    const second = aDraft(directory, me.id, course, { closesAtMs: clock.nowMs + DAY });
    directory.published.append(anEntry(second, 20));
    expect(directory.loop.besidePulse(course, second.code).told).toMatchObject({
      code: definition.code,
      body: aWord('After the first'),
    });
    expect(directory.loop.besidePulse(course, definition.code).told).toBeNull();
    tell(0, aWord('After the second'), second);
    const third = codeSchema.parse('ZZZZZZ');
    expect(directory.loop.besidePulse(course, third).told).toMatchObject({
      code: second.code,
      body: aWord('After the second'),
    });
    expect(directory.loop.besidePulse(aCourse(directory, me.id), third).told).toBeNull();
  });

  test('a pulse with too few answers is in the plan, marked as one without results', () => {
    const { directory, course } = aClosedPulse(3);
    expect(directory.loop.ofCourse(course)?.pulses).toMatchObject([{ published: false, told: null }]);
  });
});
