/** Tests which acts can be planned. */
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { changedActSchema } from '../../../schema/contract/loop.ts';
import { unfitWords } from '../../../schema/languages/staff/unfit.ts';
import { checkAct } from '../../../schema/loop/check-act.ts';

const days = { today: '2026-11-23', closedDay: '2026-11-20' };
const anAct = (act: Partial<Omit<z.output<typeof changedActSchema>, 'version'>> = {}) => ({
  title: 'Learn names',
  how: 'Ask, write down, say.',
  owner: 'teacher',
  dueDay: '2026-11-30',
  status: 'planned' as const,
  doneDay: '',
  passedTo: '',
  shared: false,
  ...act,
});

const troubles = (act: ReturnType<typeof anAct>, dueBefore?: string) => {
  const checked = checkAct(act, dueBefore === undefined ? days : { ...days, dueBefore });
  return checked.ok ? [] : checked.error.map(({ field, rule }) => `${field}: ${unfitWords[rule]}`);
};

test('I5.4: an act with a name, an owner among staff and a date can be planned', () => {
  expect(checkAct(anAct(), days)).toEqual({ ok: true, value: { ...anAct(), doneDay: null, passedTo: null } });
});

describe('E8.2: an act without an owner or a date is refused with a sentence that says what to do', () => {
  test.each([
    [{ title: '' }, 'title: Give the act a name'],
    [{ owner: 'Students' }, 'owner: Students are never responsible for an act: choose a staff role'],
    [{ owner: 'die Studierenden' }, 'owner: Students are never responsible for an act'],
    [{ owner: '' }, 'owner: Choose who does it'],
    [{ owner: 'somebody' }, 'owner: Choose who does it'],
    [{ dueDay: '' }, 'dueDay: Choose the day'],
    [{ dueDay: '2026-02-31' }, 'dueDay: Choose the day'],
    [{ dueDay: '2026-11-22' }, 'dueDay: This day has passed'],
    [{ dueDay: '2027-11-25' }, 'dueDay: Choose a day within a year'],
    [{ status: 'done' as const }, 'doneDay: Say on which day'],
    [{ status: 'done' as const, doneDay: '2026-11-24' }, 'doneDay: This day is still to come'],
    [{ status: 'done' as const, doneDay: '2026-11-19' }, 'doneDay: This day is before'],
    [{ status: 'passed-on' as const }, 'passedTo: Say which role'],
    [{ status: 'passed-on' as const, passedTo: 'the class' }, 'passedTo: Students are never responsible for an act'],
  ])('%o', (wrong, says) => {
    const told = troubles(anAct(wrong));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(says);
  });
});

test('the check reports everything that is wrong at once', () => {
  expect(troubles(anAct({ title: '', owner: '', dueDay: '' }))).toHaveLength(3);
});

test('a date that has passed may stay if something else is changed', () => {
  expect(troubles(anAct({ dueDay: '2026-11-21', status: 'done', doneDay: '2026-11-23' }), '2026-11-21')).toEqual([]);
  expect(troubles(anAct({ dueDay: '2026-11-21' }), '2026-11-20')).toHaveLength(1);
});

test('fields that belong to another status are not kept', () => {
  expect(checkAct(anAct({ status: 'dropped', doneDay: '2026-11-23', passedTo: 'Timetabling' }), days)).toMatchObject({
    ok: true,
    value: { doneDay: null, passedTo: null },
  });
});
