/** Tests the settings of the institution. */
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
  test('the second reads what the first has saved, and nothing of it is overwritten', () => {
    const { directory, save } = anInstitution();
    expect(save({ name: 'Fen University' }).ok).toBe(true);
    const second = save({ support: 'Room 12' });
    expect(second).toMatchObject({
      ok: false,
      error: { kind: 'changed-meanwhile', current: { name: 'Fen University', support: newcomer.support, version: 2 } },
    });
    expect(directory.courses.institution()).toMatchObject({ name: 'Fen University', support: newcomer.support });
  });

  test('somebody who has read that may save over it', () => {
    const { directory, save } = anInstitution();
    save({ name: 'Fen University' });
    expect(save({ name: 'Fen University', support: 'Room 12' }, 2).ok).toBe(true);
    expect(directory.courses.institution()).toMatchObject({ name: 'Fen University', support: 'Room 12', version: 3 });
  });

  test('saving what is there already makes no new version and no entry', () => {
    const { directory, save, notes } = anInstitution();
    expect(save({}).ok).toBe(true);
    expect(directory.courses.institution().version).toBe(1);
    expect(notes()).toEqual([]);
  });
});

test('R2.0: the least k can only be raised', () => {
  const { save } = anInstitution();
  expect(save({ leastK: 9 }).ok).toBe(true);
  expect(save({ leastK: 8 }, 2)).toEqual({ ok: false, error: { kind: 'k-lowered', least: 9, for: 'institution' } });
  expect(save({ leastK: 9 }, 2).ok).toBe(true);
});

test('the log tells which settings were changed, and nothing else about names and contacts', () => {
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

test('sites are stored in the form of a header, however they were typed', () => {
  const { directory, save } = anInstitution();
  save({ embedOrigins: ['https://A.example\n', ' https://b.example/', 'https://c.example\uFEFF'] });
  expect(directory.courses.embedOrigins()).toBe('https://a.example https://b.example https://c.example');
});

test('an empty list of sites is stored and read back as an empty list', () => {
  const { directory, save } = anInstitution();
  save({ embedOrigins: [] });
  expect(directory.courses.embedOrigins()).toBe('');
  expect(directory.courses.institution().embedOrigins).toEqual([]);
});

describe('contacts are checked each year', () => {
  test('somebody confirms them: the day is kept, and a form that a colleague has open stays valid', () => {
    const { directory, me, save, clock } = anInstitution();
    clock.nowMs += DAY;
    expect(directory.courses.markContactsChecked(me.id, 1)).toMatchObject({
      ok: true,
      value: { contactsCheckedDay: '2026-10-06', version: 1 },
    });
    expect(save({ name: 'Fen University' }).ok).toBe(true);
  });

  test('somebody who has read older contacts has not checked the new ones, and is shown them', () => {
    const { directory, me, save } = anInstitution();
    save({ emergency: '999', retentionYears: 4 });
    save({ emergency: '999', retentionYears: 5 }, 2);
    expect(directory.courses.markContactsChecked(me.id, 2)).toEqual({
      ok: false,
      error: { kind: 'changed-meanwhile', current: directory.courses.institution() },
    });
    expect(directory.record.latest(9).map(({ action }) => action)).not.toContain('check-contacts');
  });

  test('changing a contact counts as checking it, and changing another setting does not', () => {
    const { directory, save } = anInstitution();
    save({ retentionYears: 4 });
    expect(directory.courses.institution().contactsCheckedDay).toBe('');
    save({ retentionYears: 4, emergency: '999' }, 2);
    expect(directory.courses.institution().contactsCheckedDay).toBe('2026-10-05');
  });
});

test('I2.9: "bias and fairness" is not asked until the institution names who will act on it', () => {
  const { directory, me, save } = anInstitution();
  const course = aCourse(directory, me.id, { classSize: 60 });
  const draft = () =>
    directory.pulses.draft(me.id, course, { plan: aPlan({ modules: ['fairness'] }), questions: core, breakdown: null });
  expect(draft()).toEqual({ ok: false, error: { kind: 'nobody-acts', field: 'modules' } });
  save({ fairnessRole: 'Head of equality' });
  expect(draft().ok).toBe(true);
});

test('without an institution, nobody may frame anything', () => {
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

  test('can be set with the term or later, changed, and removed', () => {
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

  test('somebody who has not seen the last change is shown it (E7.0)', () => {
    const { set, term } = aTerm();
    set(null, exams);
    expect(set(null, { fromDay: '2026-12-01', toDay: '2026-12-05' })).toEqual({
      ok: false,
      error: { kind: 'changed-meanwhile', current: { ...term, exams } },
    });
  });
});
