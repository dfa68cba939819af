/** Tests where each answer is counted in the tally. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, type Definition } from '../../../schema/contract/pulse.ts';
import { Layout } from '../../../worker/box/layout.ts';
import { aDefinition, aDividedDefinition, rating, sheetsFor, stratumOf } from '../gate/definitions.ts';

const mixed = aDefinition({
  questions: [
    rating('M1'),
    rating('B1', 'three'),
    {
      kind: 'ticklist',
      id: 'S',
      options: [
        { id: 'S1', scale: 'binary' },
        { id: 'S2', scale: 'binary' },
      ],
    },
  ],
});
const definitions: readonly [name: string, definition: Definition, strata: number, counters: number][] = [
  ['one item', aDefinition({ questions: [rating('M1')] }), 1, 5 + 1 + 6],
  ['the three scales', mixed, 1, 5 + 1 + 6 + 4 + 3 + 3],
  ['four categories', aDividedDefinition(['a', 'b', 'c', 'd']), 4, 5 + 4 * (1 + 3 * 6)],
  ['two buckets', aDefinition({ eligibility: 'codes', mode: 'waves' }), 2, 5 + 2 * (1 + 3 * 6)],
];

describe('R3.3: all counters are one vector of fixed length', () => {
  test.each(definitions)('for %s, the length follows from the definition alone', (_, definition, strata, counters) => {
    const layout = new Layout(definition);
    expect([layout.strata, layout.length, layout.empty().length]).toEqual([strata, counters, counters]);
  });
});

describe.each(definitions)('in the tally of %s', (_, definition) => {
  const layout = new Layout(definition);
  const items = itemsOf(definition);
  const ballots = fc.array(
    fc.record({ stratum: fc.nat(layout.strata - 1), sheet: sheetsFor(definition), takenBack: fc.boolean() }),
    { maxLength: 40 },
  );

  test('the counters equal a count of the sheets by hand, without those that were taken back', () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const tally = layout.empty();
        for (const { stratum, sheet } of cast) layout.add(tally, stratum, sheet);
        for (const { stratum, sheet, takenBack } of cast) if (takenBack) layout.subtract(tally, stratum, sheet);
        const left = cast.filter(({ takenBack }) => !takenBack);
        const byHand = Array.from({ length: layout.strata }, (__, at) =>
          stratumOf(
            items,
            left.filter(({ stratum }) => stratum === at).map(({ sheet }) => sheet),
          ),
        );
        expect(layout.strataOf(tally)).toEqual(byHand);
        // What was taken back is counted by itself (R2.9a), and the counter shows what counts now (R2.9).
        expect([layout.counted(tally), layout.takenBack(tally)]).toEqual([left.length, cast.length - left.length]);
      }),
      { numRuns: 100 },
    );
  });

  test('the codes of each item add up to the respondents at every moment', () => {
    fc.assert(
      fc.property(ballots, (cast) => {
        const tally = layout.empty();
        for (const { stratum, sheet, takenBack } of cast) {
          layout.add(tally, stratum, sheet);
          if (takenBack) layout.subtract(tally, stratum, sheet);
          for (const { respondents, items: counts } of layout.strataOf(tally)) {
            for (const codes of counts) expect(codes.reduce((a, b) => a + b, 0)).toBe(respondents);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('no two answers share a counter: each moves its own and no other', () => {
    const places = new Set<string>();
    let answers = 0;
    for (let stratum = 0; stratum < layout.strata; stratum += 1) {
      items.forEach((__, item) => {
        for (let code = 0; code < [6, 4, 3][['five', 'three', 'binary'].indexOf(items[item]!.scale)]!; code += 1) {
          const tally = layout.empty();
          layout.add(
            tally,
            stratum,
            items.map((___, i) => (i === item ? code : 0)),
          );
          const others = layout.empty();
          layout.add(
            others,
            stratum,
            items.map((___, i) => (i === item ? (code + 1) % 3 : 0)),
          );
          places.add([...tally].map((count, at) => (count > (others[at] ?? 0) ? at : '')).join(''));
          answers += 1;
        }
      });
    }
    expect(places.size).toBe(answers);
  });

  test('taking back what was never added throws, because it would publish four billion', () => {
    const tally = layout.empty();
    expect(() =>
      layout.subtract(
        tally,
        0,
        items.map(() => 1),
      ),
    ).toThrow('does not match');
    layout.add(
      tally,
      0,
      items.map(() => 1),
    );
    expect(() =>
      layout.subtract(
        tally,
        0,
        items.map(() => 2),
      ),
    ).toThrow('does not match');
  });

  test('there is no stratum beyond the last', () => {
    expect(() =>
      layout.add(
        layout.empty(),
        layout.strata,
        items.map(() => 0),
      ),
    ).toThrow('No such stratum');
    expect(() =>
      layout.add(
        layout.empty(),
        -1,
        items.map(() => 0),
      ),
    ).toThrow('No such stratum');
  });
});

test('what the counter reached is kept and read back, beside the counters (R2.9)', () => {
  const layout = new Layout(mixed);
  const tally = layout.empty();
  layout.add(tally, 0, [1, 1, 1, 1]);
  const counts = layout.strataOf(tally);
  for (const isFrozen of [false, true])
    for (const isUnsure of [false, true]) {
      layout.keepReached(tally, { label: 15, isFrozen, isUnsure });
      expect(layout.reached(tally)).toEqual({ label: 15, isFrozen, isUnsure });
    }
  expect([layout.strataOf(tally), layout.counted(tally)]).toEqual([counts, 1]);
});
