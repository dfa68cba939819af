/** Tests that a wall never shows again what is over, however answers overtake each other (E7.8). */
import { expect, test } from 'vitest';
import { Newest } from '../../../../client/staff/projector/newest.ts';

test('answers are shown in the order of their questions, and an older one that comes later is not', () => {
  const newest = new Newest();
  const [first, second, third] = [newest.ask(), newest.ask(), newest.ask()];
  expect([second, first, third].map((each) => newest.mayShow(each))).toEqual([true, false, true]);
});

test('a look that left before a move had its answer shows nothing afterwards: "Open now" does not come back', () => {
  const newest = new Newest();
  const before = newest.ask();
  newest.ask();
  const during = newest.ask();
  newest.moved();
  expect([newest.mayShow(before), newest.mayShow(during), newest.mayShow(newest.ask())]).toEqual([false, false, true]);
});
