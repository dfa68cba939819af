/** Tests which doubts there are about a plan. */
import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import { doubtsAbout, type Before } from '../../../../worker/directory/pulses/warnings.ts';

const code = codeSchema.parse('K7QF2M');
const nothing: Before = { untold: null, openedDays: [], terms: [], programmes: [] };
const autumn = {
  name: 'Autumn',
  fromDay: '2026-09-01',
  toDay: '2026-12-20',
  examsFromDay: '2026-12-07',
  examsToDay: '2026-12-18',
};
/** The plan opens on Monday 30 November. */
const plan = { opensDay: '2026-11-30', closesDay: '2026-12-02' };
const kindsOf = (before: Partial<Before>, planned = plan) =>
  doubtsAbout(planned, { ...nothing, ...before }).map(({ kind }) => kind);

test('a first pulse in a quiet week raises no doubts', () => {
  expect(kindsOf({ terms: [autumn] })).toEqual([]);
});

test('E8.4: what students were not told is mentioned first', () => {
  expect(doubtsAbout(plan, { ...nothing, untold: { code, closedDay: '2026-10-30' } })).toEqual([
    { kind: 'not-told', code, closedDay: '2026-10-30' },
  ]);
});

describe('E8.5: three pulses in a term are the most', () => {
  const three = ['2026-09-02', '2026-10-01', '2026-10-30'];
  test.each([
    ['a fourth', three, ['many-in-term']],
    ['a third', three.slice(1), []],
    ['a fourth of which one opened before the term', ['2026-08-31', ...three.slice(1)], []],
  ])('%s', (_, openedDays, kinds) => {
    expect(kindsOf({ terms: [autumn], openedDays })).toEqual(kinds);
  });

  test('a pulse outside all terms is not counted', () => {
    expect(
      kindsOf({ terms: [autumn], openedDays: three }, { opensDay: '2026-12-21', closesDay: '2026-12-22' }),
    ).toEqual([]);
  });
});

describe('E8.5, I2.14: three weeks lie between two openings', () => {
  test.each([
    ['2026-11-09', []],
    ['2026-11-10', ['too-close']],
  ])('after an opening on %s', (day, kinds) => {
    expect(kindsOf({ openedDays: [day] })).toEqual(kinds);
  });

  test('the sentence can name the earliest day', () => {
    expect(doubtsAbout(plan, { ...nothing, openedDays: ['2026-09-01', '2026-11-17'] })).toEqual([
      { kind: 'too-close', lastDay: '2026-11-17', earliestDay: '2026-12-08' },
    ]);
  });
});

describe('E8.5: nobody is asked in exam weeks', () => {
  test.each([
    ['2026-12-04', '2026-12-06', []],
    ['2026-12-04', '2026-12-07', ['exam-weeks']],
    ['2026-12-18', '2026-12-19', ['exam-weeks']],
    ['2026-12-19', '2026-12-20', []],
  ])('open from %s to %s', (opensDay, closesDay, kinds) => {
    expect(kindsOf({ terms: [autumn] }, { opensDay, closesDay })).toEqual(kinds);
  });
});

describe('E8.5: three pulses of a programme in a week are the most', () => {
  test.each([
    ['a fourth', ['2026-11-30', '2026-12-02', '2026-12-06'], ['many-in-programme']],
    ['a third', ['2026-11-30', '2026-12-02'], []],
    ['one of the week before, one of the week after', ['2026-11-29', '2026-12-02', '2026-12-07'], []],
  ])('%s', (_, openedDays, kinds) => {
    expect(kindsOf({ programmes: [{ name: 'Life', openedDays }] })).toEqual(kinds);
  });
});
