/** Tests the part of "New pulse" in which a teacher writes questions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  draftAt,
  fieldOf,
  findingsAt,
  noOwnQuestions,
  ownErrors,
  ownFieldOf,
  ownQuestions,
  PLACES,
  placesOf,
  toggledPoint,
  without,
  type OwnValues,
} from '../../../../client/staff/new-pulse/own-questions.ts';
import { labels } from '../../../../client/staff/new-pulse/plan-labels.ts';
import { MAX_CUSTOM_ITEMS } from '../../../../schema/instrument/custom-items.ts';

const SAYS = { confirm: 'confirm' };
const good = { own1Text: 'Staff gave us time to think.', own1Doer: 'staff', own1Points: 'CR17 CR19 CR20' };
const some = (values: Partial<OwnValues> = {}): OwnValues => ({
  ...noOwnQuestions('en'),
  own: '1',
  ...good,
  ...values,
});
const errorsOf = (values: Partial<OwnValues>) =>
  ownErrors(some(values), { bank: ['Staff listened to me.'], people: ['Ann Moss'] }, SAYS);

test('the form has as many places for own questions as a pulse may have (I6.1)', () => {
  expect(PLACES).toHaveLength(MAX_CUSTOM_ITEMS);
});

describe('a problem is shown at the field that has to change', () => {
  test.each<[Partial<OwnValues>, Record<string, unknown>]>([
    [{}, {}],
    [{ own: '0', own1Text: 'I try.' }, {}],
    // The check of the plan says that a text is missing.
    [{ own1Text: ' ' }, {}],
    [{ own1Text: 'I try to come.' }, { own1Text: expect.stringContaining('Ask what staff or the course did') }],
    [{ own1Text: 'Ann gave us time.' }, { own1Text: expect.stringContaining('Do not name') }],
    [{ own1Text: 'staff listened to me' }, { own1Text: expect.stringContaining('already in the bank') }],
    [{ own1Doer: '' }, { own1Doer: expect.stringContaining('Choose who can change this') }],
    [
      { own1Text: 'I try.', own1Doer: '', own1Points: '' },
      {
        own1Text: expect.stringContaining('Ask what'),
        own1Doer: expect.stringContaining('Choose'),
        own1Points: 'confirm',
      },
    ],
    [{ own1Points: 'CR17 CR19' }, { own1Points: 'confirm' }],
    [{ own1Lang: 'ar' }, { own1Points: 'confirm' }],
    [
      { own: '2', own2Text: good.own1Text, own2Doer: 'course', own2Points: good.own1Points },
      { own2Text: expect.stringContaining('already') },
    ],
  ])('%j', (values, errors) => {
    expect(errorsOf(values)).toEqual(errors);
  });
});

test('an empty sentence gets no error while it is being written', () => {
  expect(findingsAt(some({ own1Text: '' }), '1', { others: [], people: [] })).toEqual([]);
});

describe('taking a question out', () => {
  const full = some({
    own: '3',
    own2Text: 'Second.',
    own2Lang: 'sv',
    own2Points: 'CR19',
    own3Text: 'Third.',
    own3Doer: 'course',
  });
  test('moves the questions after it up, with everything that belongs to them', () => {
    const left = { ...full, ...without(full, '1') };
    expect(ownQuestions(left)).toMatchObject([
      { text: 'Second.', lang: 'sv', confirmed: ['CR19'] },
      { text: 'Third.', doer: 'course' },
    ]);
    expect(draftAt(left, '3')).toMatchObject({ text: '', doer: null, confirmed: [] });
  });

  test('loses no other text, whichever question it is, and putting it back restores everything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.integer({ min: 1, max: 3 }), (gone, count) => {
        fc.pre(Number(gone) <= count);
        const values = { ...full, own: String(count) };
        const kept = placesOf(values)
          .filter((place) => place !== gone)
          .map((place) => draftAt(values, place));
        const left = { ...values, ...without(values, gone) };
        expect(placesOf(left).map((place) => draftAt(left, place))).toEqual(kept);
        expect({ ...left, ...values }).toEqual(values);
      }),
    );
  });
});

test('a point can be ticked and unticked', () => {
  const once = toggledPoint(some({ own1Points: '' }), '1', 'CR19');
  expect(once).toBe('CR19');
  expect(toggledPoint(some({ own1Points: 'CR17 CR19' }), '1', 'CR17')).toBe('CR19');
});

test.each([
  ['custom', 'own'],
  ['custom.0', 'own1Text'],
  ['custom.2', 'own3Text'],
  ['custom.1.text', 'own2Text'],
  ['custom.7', null],
  ['k', null],
])('a refusal of the field %s is shown at %s', (name, field) => {
  expect(ownFieldOf(name)).toBe(field);
});

test('the summary of errors can name every field', () => {
  for (const place of PLACES)
    expect(labels[fieldOf(place, 'Text')]).toBe(`Your question ${place}, The sentence that students answer`);
});
