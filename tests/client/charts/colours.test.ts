/** Checks that the colours of answers are those of the instrument, and that nothing in a drawing moves (I4.5). */
import { expect, test } from 'vitest';
import style from '../../../client/charts/charts.css?inline';

const colourOf = (name: string): string | undefined =>
  new RegExp(`\\.${name} \\{\\s*--answer: (#[0-9a-f]{6})`).exec(style)?.[1];

test('I4.5: the colours from Never to Always are readable for people with colour blindness', () => {
  const colours = [1, 2, 3, 4, 5].map((point) => colourOf(`answer-${point}`));
  expect(colours).toEqual(['#b35806', '#f1a340', '#d9d9d9', '#998ec3', '#542788']);
});

test('I4.5: the two end sides have the colours of the ends, and the middle has its own', () => {
  expect([0, 1, 2].map((side) => colourOf(`side-${side}`))).toEqual(['#b35806', '#d9d9d9', '#542788']);
});

test('I4.5, E11.7: nothing in a chart moves', () => {
  expect(style).not.toMatch(/animation|transition|@keyframes/);
});
