/** Tests the form for "You said, we did". */
import { describe, expect, test } from 'vitest';
import {
  bodyOf,
  checkPublishing,
  fieldOf,
  inClassWords,
  isBlank,
  previewOf,
  valuesOf,
  withAct,
  type ToldValues,
} from '../../../../client/staff/loop/told.ts';
import type { PlannedAct, ToldDraft } from '../../../../schema/contract/loop.ts';
import { actIdSchema, codeSchema } from '../../../../schema/contract/ids.ts';

const empty: ToldDraft = { good: '', hard: '', promises: [], cannot: '', why: '', passedTo: '', again: '' };
const names = { act: 'We learn your names', day: '2026-11-30', owner: 'teacher' };
const blank = valuesOf({ body: empty });
const anAct = (act: Partial<PlannedAct> = {}): PlannedAct => ({
  id: actIdSchema.parse('a'.repeat(32)),
  code: codeSchema.parse('K7QF2M'),
  item: 'M1',
  library: null,
  title: 'Learn names',
  how: '',
  owner: 'programme',
  dueDay: '2026-11-30',
  status: 'planned',
  doneDay: null,
  passedTo: null,
  shared: false,
  version: 1,
  ...act,
});

test.each<[string, ToldDraft]>([
  ['nothing but one empty promise', { ...empty, promises: [{ act: '', day: '', owner: '' }] }],
  ['one promise', { ...empty, hard: 'Names', promises: [names] }],
  ['two promises', { ...empty, promises: [names, { ...names, act: 'And more' }] }],
  ['a second promise without a first', { ...empty, promises: [{ act: '', day: '', owner: '' }, names] }],
])('a saved text is the same after the form has shown it: %s', (_, body) => {
  expect(bodyOf(valuesOf({ body }))).toEqual(body);
});

test('spaces around a text are removed', () => {
  expect(bodyOf({ ...blank, hard: '  Names ', act1: ' Cards ' })).toMatchObject({
    hard: 'Names',
    promises: [{ act: 'Cards' }],
  });
});

describe('a refusal is shown at its field', () => {
  test.each<[Partial<ToldValues>, string]>([
    [{}, 'act1'],
    [{ act1: 'Names', day1: '2026-11-30' }, 'owner1'],
    [{ act1: 'Names', day1: '2026-11-30', owner1: 'teacher', act2: 'More', owner2: 'teacher' }, 'day2'],
    [{ cannot: 'A smaller room' }, 'why'],
  ])('%o is refused at %s', (typed, field) => {
    const checked = checkPublishing({ ...blank, ...typed }, '2026-11-20');
    expect(checked.ok ? [] : Object.keys(checked.error)).toEqual([field]);
  });

  test('a refusal of the server is shown at its field too', () => {
    expect(fieldOf({ field: 'promises.1.owner' })).toBe('owner2');
    expect(fieldOf({ field: 'passedTo' })).toBe('passedTo');
  });
});

test('the preview shows what is written, and a promise as soon as it is complete', () => {
  expect(isBlank(previewOf(blank))).toBe(true);
  expect(previewOf({ ...blank, hard: 'Names', act1: 'Cards', day1: '', owner1: 'teacher' })).toMatchObject({
    hard: 'Names',
    promises: [],
  });
  expect(previewOf({ ...blank, act1: 'Cards', day1: '2026-11-30', owner1: 'teacher' }).promises).toHaveLength(1);
});

describe('an act of the plan', () => {
  test('fills the first free promise, with its owner and date', () => {
    expect(withAct(blank, anAct())).toMatchObject({ act1: 'Learn names', day1: '2026-11-30', owner1: 'programme' });
    expect(withAct({ ...blank, act1: 'Mine' }, anAct())).toMatchObject({ act1: 'Mine', act2: 'Learn names' });
  });

  test('fills in the day on which it was done, if it was done', () => {
    expect(withAct(blank, anAct({ status: 'done', doneDay: '2026-11-25' }))).toMatchObject({ day1: '2026-11-25' });
  });

  test.each<[string, Partial<PlannedAct>, string]>([
    ['in the language of the course, if it is as in the library', { library: 'A1' }, 'Namen lernen'],
    ['as staff worded it, if they did', { library: 'A1', title: 'Learn my names' }, 'Learn my names'],
    ['as staff worded it, if it is their own', {}, 'Learn names'],
    ['as it is, if the library does not have it in that language', { library: 'A2', title: 'Wave' }, 'Wave'],
  ])('E8.3: is put in %s', (_, act, title) => {
    const library = [
      { id: 'A1', title: 'Learn names' },
      { id: 'A2', title: 'Wave' },
    ];
    expect(inClassWords(anAct(act), library, { A1: 'Namen lernen' })).toEqual({ ...anAct(act), title });
  });

  test('becomes what cannot be done, if it was passed on', () => {
    expect(
      withAct(blank, anAct({ status: 'passed-on', passedTo: 'Timetabling', title: 'A smaller room' })),
    ).toMatchObject({ cannot: 'A smaller room', passedTo: 'Timetabling', act1: '' });
  });

  test('I5.4: finds no room beside two promises, and nothing that was written is lost', () => {
    expect(withAct({ ...blank, act1: 'One', act2: 'Two' }, anAct())).toBeNull();
    expect(withAct({ ...blank, cannot: 'Mine' }, anAct({ status: 'passed-on' }))).toBeNull();
  });
});
