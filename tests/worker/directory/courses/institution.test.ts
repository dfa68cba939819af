import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../../schema/contract/institution.ts';
import { aCourse, aDirectory, aPlan, aStaffMember, core, DAY, newcomer } from '../a-directory.ts';

function anInstitution() {
  const built = aDirectory();
  const me = aStaffMember(built.directory);
  const { contactsCheckedDay: _, version, ...settings } = built.directory.courses.institution();
  const save = (changes: Partial<Settings>, over = version) =>
    built.directory.courses.saveInstitution(me.id, { ...settings, ...changes }, over);
  const notes = () =>
    built.directory.record
      .latest(10)
      .filter(({ action }) => action === 'change-settings')
      .map(({ note }) => note);
  return { ...built, me, settings, version, save, notes };
}

test('a new institution has careful settings (E10.1)', () => {
  const { settings, version, directory } = anInstitution();
  const { name: _, institution, ...contacts } = newcomer;
  expect(settings).toEqual({
    name: institution,
    ...contacts,
    report: contacts.support,
    leastK: 5,
    embedOrigins: ['https:'],
    retentionYears: 3,
    fairnessRole: '',
  });
  expect(version).toBe(1);
  expect(directory.courses.institution().contactsCheckedDay).toBe('');
});

describe('two administrators change the settings at the same time (E7.0)', () => {
  test('the second is told what the first has saved, and nothing of it is overwritten', () => {
    const { directory, save } = anInstitution();
    expect(save({ name: 'Fen University' }).ok).toBe(true);
    const second = save({ support: 'Room 12' });
    expect(second).toMatchObject({
      ok: false,
      error: { kind: 'changed-meanwhile', current: { name: 'Fen University', support: newcomer.support, version: 2 } },
    });
    expect(directory.courses.institution()).toMatchObject({ name: 'Fen University', support: newcomer.support });
  });

  test('who has read that may save over it', () => {
    const { directory, save } = anInstitution();
    save({ name: 'Fen University' });
    expect(save({ name: 'Fen University', support: 'Room 12' }, 2).ok).toBe(true);
    expect(directory.courses.institution()).toMatchObject({ name: 'Fen University', support: 'Room 12', version: 3 });
  });

  test('saving what stands there already makes no new version and no entry', () => {
    const { directory, save, notes } = anInstitution();
    expect(save({}).ok).toBe(true);
    expect(directory.courses.institution().version).toBe(1);
    expect(notes()).toEqual([]);
  });
});

test('R2.0: the least k only rises', () => {
  const { save } = anInstitution();
  expect(save({ leastK: 9 }).ok).toBe(true);
  expect(save({ leastK: 8 }, 2)).toEqual({ ok: false, error: { kind: 'k-lowered', least: 9, for: 'institution' } });
  expect(save({ leastK: 9 }, 2).ok).toBe(true);
});

test('the log tells which settings were changed, and of names and contacts nothing else', () => {
  const { save, notes } = anInstitution();
  save({
    name: 'Fen University',
    support: 'Mrs Reed, room 12',
    fairnessRole: 'Dean Lee',
    leastK: 7,
    embedOrigins: ['https://lms.example'],
    retentionYears: 5,
  });
  expect(notes()).toEqual([
    'smallest group: 5 → 7; years kept: 3 → 5; embed origins: https: → https://lms.example; name; support contact; who acts on bias and fairness',
  ]);
  expect(notes().join()).not.toMatch(/Reed|Lee|Fen/);
});

test('origins are stored as a header takes them, however they were typed', () => {
  const { directory, save } = anInstitution();
  save({ embedOrigins: ['https://A.example\n', ' https://b.example/', 'https://c.example\uFEFF'] });
  expect(directory.courses.embedOrigins()).toBe('https://a.example https://b.example https://c.example');
});

test('an empty list of origins is stored as one and read back as one', () => {
  const { directory, save } = anInstitution();
  save({ embedOrigins: [] });
  expect(directory.courses.embedOrigins()).toBe('');
  expect(directory.courses.institution().embedOrigins).toEqual([]);
});

describe('contacts are looked at each year', () => {
  test('somebody says that they hold: the day is kept, and nobody’s form gets old by it', () => {
    const { directory, me, save, clock } = anInstitution();
    clock.nowMs += DAY;
    expect(directory.courses.markContactsChecked(me.id)).toMatchObject({
      contactsCheckedDay: '2026-10-06',
      version: 1,
    });
    expect(save({ name: 'Fen University' }).ok).toBe(true);
  });

  test('whoever changes a contact has checked it; another setting says nothing about contacts', () => {
    const { directory, save } = anInstitution();
    save({ retentionYears: 4 });
    expect(directory.courses.institution().contactsCheckedDay).toBe('');
    save({ retentionYears: 4, emergency: '999' }, 2);
    expect(directory.courses.institution().contactsCheckedDay).toBe('2026-10-05');
  });
});

test('I2.9: bias and fairness is not asked until the institution names who will act on it', () => {
  const { directory, me, save } = anInstitution();
  const course = aCourse(directory, me.id, { classSize: 60 });
  const draft = () =>
    directory.pulses.draft(me.id, course, { plan: aPlan({ modules: ['fairness'] }), questions: core, breakdown: null });
  expect(draft()).toEqual({ ok: false, error: { kind: 'nobody-acts', field: 'modules' } });
  save({ fairnessRole: 'Head of equality' });
  expect(draft().ok).toBe(true);
});

test('a directory without an institution lets nobody frame anything', () => {
  expect(aDirectory().directory.courses.embedOrigins()).toBe('');
});

describe('exam weeks of a term (I2.14)', () => {
  const exams = { fromDay: '2026-12-07', toDay: '2026-12-18' };
  function aTerm() {
    const built = anInstitution();
    const term = built.directory.programmes.createTerm(built.me.id, {
      name: 'Autumn',
      fromDay: '2026-09-01',
      toDay: '2026-12-31',
    });
    return {
      ...built,
      term,
      set: (was: typeof exams | null, now: typeof exams | null) =>
        built.directory.programmes.setExams(built.me.id, term.id, { was, exams: now }),
    };
  }

  test('are told with the term or later, changed, and taken away', () => {
    const { directory, me, set, term } = aTerm();
    expect(term.exams).toBeNull();
    expect(set(null, exams)).toEqual({ ok: true, value: { ...term, exams } });
    expect(directory.programmes.list().terms).toEqual([{ ...term, exams }]);
    expect(set(exams, null)).toEqual({ ok: true, value: term });
    expect(
      directory.programmes.createTerm(me.id, { name: 'Spring', fromDay: '2027-01-01', toDay: '2027-06-30', exams })
        .exams,
    ).toEqual(exams);
  });

  test('who did not see the last change is told of it (E7.0)', () => {
    const { set, term } = aTerm();
    set(null, exams);
    expect(set(null, { fromDay: '2026-12-01', toDay: '2026-12-05' })).toEqual({
      ok: false,
      error: { kind: 'changed-meanwhile', current: { ...term, exams } },
    });
  });
});
