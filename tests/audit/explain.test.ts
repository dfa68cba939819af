/**
 * Checks that a number without a reason becomes a finding, and that a number with a reason becomes statements about
 * people or nothing.
 */
import { describe, expect, test } from 'vitest';
import type { Release } from '../../schema/contract/release.ts';
import { aDefinition, sheetsOf } from './builders.ts';
import { publishItem } from './by-the-book.ts';
import { explainJson } from './explain.ts';
import type { Reading } from './reader.ts';
import { PulseTruth, Truth, type Sheet } from './truth.ts';

const definition = aDefinition();
const schedule = { opensAtMs: 0, closesAtMs: 1 };

function closedWith(sheets: readonly Sheet[]): { readonly truth: Truth; readonly pulse: PulseTruth } {
  const truth = new Truth();
  const pulse = new PulseTruth(definition, schedule, 60);
  pulse.releases.push({ day: '2026-03-02', final: true, atoms: [{ categories: [], sheets }] });
  pulse.closed = true;
  truth.pulses.set(definition.code, pulse);
  return { truth, pulse };
}

const releaseOf = (sheets: readonly Sheet[]): Release => ({
  version: 1,
  pulse: definition.id,
  code: definition.code,
  seq: 0,
  final: true,
  takenBack: 0,
  policy: definition.policy,
  items: [{ id: 'M1', scale: 'five' }],
  outcome: {
    kind: 'published',
    atoms: [
      {
        categories: [],
        respondents: sheets.length,
        items: { M1: publishItem(definition, { id: 'M1', scale: 'five' }, sheets) },
      },
    ],
  },
});

function read(body: unknown, pulse: PulseTruth): Reading {
  const reply = { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return {
    who: 'Tom',
    route: '/api/pulses/:code/results',
    path: '',
    reply,
    pulse,
    course: undefined,
    programme: undefined,
    fromMs: 0,
    toMs: 0,
  };
}

describe('the numbers in a reply', () => {
  const sheets = sheetsOf([1, 2, 3, 3, 4, 5, 5, 5]);
  const { truth, pulse } = closedWith(sheets);
  const release = releaseOf(sheets);

  test('each number of a release that follows the rules has a reason', () => {
    const { findings, constraints, numbers } = explainJson(
      read({ schedule, closed: true, releases: [release] }, pulse),
      truth,
    );
    expect(findings).toEqual([]);
    expect(numbers).toBeGreaterThan(10);
    expect(constraints.map(({ from }) => from.split('.').at(-1))).toEqual([
      '/api/pulses/:code/results takenBack',
      'respondents',
      'n',
      '0',
      '1',
      '2',
      'rule',
      'rule',
      'rule',
    ]);
  });

  test.each<readonly [string, object]>([
    ['beside it', { releases: [release], answers: 8 }],
    ['inside it', { releases: [{ ...release, dropouts: 3 }] }],
    ['in words', { releases: [release], note: '3 students wrote "never"' }],
  ])('a number without a reason is found: %s', (_, body) => {
    expect(explainJson(read(body, pulse), truth).findings.map(([check]) => check)).toContain('unexplained number');
  });

  test('the length of a list has a reason if it is the one that staff gave, and no other number in its place (R5.6)', () => {
    const listed = closedWith(sheets);
    const found = (n: number | null) =>
      explainJson(
        read({ listed: n, platforms: [{ id: 'a1'.repeat(16), name: 'lms4.example' }] }, listed.pulse),
        listed.truth,
      ).findings.map(([check]) => check);
    expect([found(null), found(40)]).toEqual([[], ['unexplained number']]);
    listed.pulse.listed = 40;
    expect([found(40), found(8)]).toEqual([[], ['unexplained number']]);
  });

  test('the number of take-backs becomes a statement about those who took back, as coarse as the release tells it (R2.9a)', () => {
    const seven = closedWith(sheets);
    for (const sheet of sheetsOf([1, 2, 3, 4, 5, 1, 2])) seven.pulse.takenBack.add(sheet);
    const { findings, constraints } = explainJson(
      read({ releases: [{ ...release, takenBack: 5 }] }, seven.pulse),
      seven.truth,
    );
    expect(findings).toEqual([]);
    expect(constraints[0]).toMatchObject({ set: [...seven.pulse.takenBack], lo: 5, hi: 9 });
    for (const takenBack of [0, 7, 10])
      expect(
        explainJson(read({ releases: [{ ...release, takenBack }] }, seven.pulse), seven.truth).findings,
      ).toContainEqual(['by the book', expect.stringContaining('R2.9a')]);
  });

  test('a definition that differs from the frozen one is found', () => {
    const { findings } = explainJson(read({ definition: { ...definition, eligible: 61 } }, pulse), truth);
    expect(findings.map(([check]) => check)).toContain('unexplained number');
  });

  test('a release that does not follow from the answers by the rules is found', () => {
    const wrong: Release = { ...release, outcome: { kind: 'too-few', says: 'fewer than 7' } };
    expect(explainJson(read({ releases: [wrong] }, pulse), truth).findings.map(([check]) => check)).toContain(
      'by the book',
    );
  });
});
