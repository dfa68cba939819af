/** Tests which figures count as a signal, and which modules they suggest. */
import { describe, expect, test } from 'vitest';
import { isModule } from '../../../schema/instrument/modules.ts';
import { isSignalling, SIGNAL_KINDS, suggestedModules, type Signal } from '../../../schema/instrument/signals.ts';

const figure = (kind: Signal['kind'], percent: number | null): Signal => ({ kind, percent });

describe('a figure is a signal', () => {
  test.each([
    // I1.25: a retention below 80 %.
    [figure('retention', 79), true],
    [figure('retention', 80), false],
    [figure('retention', 0), true],
    [figure('retention', null), false],
    // I1.28: a share below 70 %.
    [figure('community', 69), true],
    [figure('community', 70), false],
    // I1.26, I1.27, I1.29: these are ticked or not.
    [figure('absence', null), true],
    [figure('awards', null), true],
    [figure('comments', null), true],
  ])('%o: %s', (signal, expected) => {
    expect(isSignalling(signal)).toBe(expected);
  });
});

test('each signal suggests modules that exist', () => {
  for (const kind of SIGNAL_KINDS) {
    const suggested = suggestedModules([figure(kind, kind === 'retention' || kind === 'community' ? 10 : null)]);
    expect(suggested.length, kind).toBeGreaterThan(0);
    for (const { module } of suggested) expect(isModule(module), module).toBe(true);
  }
});

test('a module that two signals suggest is named once, with both reasons', () => {
  const suggested = suggestedModules([figure('comments', null), figure('awards', null), figure('community', 90)]);
  expect(suggested).toEqual([
    { module: 'fairness', because: ['awards', 'comments'] },
    { module: 'being-seen', because: ['comments'] },
  ]);
});

test('without signals nothing is suggested', () => {
  expect(suggestedModules([])).toEqual([]);
});
