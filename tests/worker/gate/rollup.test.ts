/** Tests sums over courses. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pulseIdSchema } from '../../../schema/contract/ids.ts';
import { itemsOf, POINTS_BY_SCALE, type Definition, type Scale } from '../../../schema/contract/pulse.ts';
import { rolledItemSchema } from '../../../schema/contract/rollup.ts';
import { sidesOf } from '../../../schema/results/intervals.ts';
import { Released } from '../../../worker/gate/released.ts';
import { countedPulses, rollUp, tellMore, type Entry } from '../../../worker/gate/rollup.ts';
import { aDefinition, aDefinitionInWaves, rating, stratumOf, type Sheet, publishable } from './definitions.ts';

const one = aDefinition({ questions: [rating('M1')] });
let pulses = 0;
/** What a course has published in one pulse. */
const released = (sheets: readonly Sheet[], definition: Definition = one): Released => {
  const id = pulseIdSchema.parse((pulses += 1).toString(16).padStart(32, '0'));
  return Released.atClose(publishable({ ...definition, id }), [stratumOf(itemsOf(definition), sheets)], 0);
};
/** This many sheets with each answer code, lowest code first. */
const sheetsWith = (...counts: readonly number[]): Sheet[] =>
  counts.flatMap((count, i) => Array.from({ length: count }, () => [i + 1]));
const course = (...counts: readonly number[]) => [released(sheetsWith(...counts))];
type OfDay = Pick<Entry, 'day' | 'released'>;
/** Reads a programme of these courses that nobody has read before. */
function read(courses: readonly (readonly OfDay[])[], today: string) {
  const entries = courses.flatMap((of, course) => of.map((each) => ({ course: `${course}`, ...each })));
  const telling = tellMore(entries, [], () => [], today);
  return { items: rollUp(entries, telling.sums, telling, today), pulses: countedPulses(telling.sums) };
}
/** Adds up courses that all published on one day, read the day after. */
const rolled = (courses: readonly (readonly Released[])[]) =>
  read(
    courses.map((of) => of.map((each) => ({ day: '2026-10-01', released: each }))),
    '2026-10-02',
  ).items;
const toldOf = (courses: readonly (readonly Released[])[]) => rolled(courses)[0]?.told;

/** 20 answers, which are published as exact counts. */
const exact = () => course(5, 5, 5, 3, 2);

describe('R2.7: a roll-up', () => {
  test('adds up three courses exactly if each of them has published counts', () => {
    expect(rolled([exact(), exact(), course(0, 0, 5, 10, 5)])).toEqual([
      { id: 'M1', scale: 'five', told: { form: 'exact', courses: 3, n: 60, bins: [10, 10, 15, 16, 9] } },
    ]);
  });

  test('I6.4: leaves out questions that a course wrote itself, even if three courses ask the same', () => {
    const own = { id: 'XY8ZXNB', scale: 'five', custom: { text: 'Staff gave us time to think.', lang: 'en' } } as const;
    const both = aDefinition({ questions: [rating('M1'), { kind: 'rating', item: own }] });
    const sheets = Array.from({ length: 20 }, (_, i) => [(i % 5) + 1, (i % 5) + 1]);
    const courses = Array.from({ length: 3 }, () => [released(sheets, both)]);
    expect(courses[0]![0]!.release.items).toEqual([{ id: 'M1', scale: 'five' }, own]);
    expect(rolled(courses).map(({ id }) => id)).toEqual(['M1']);
  });

  test('consists of ranges as soon as one course has published no counts', () => {
    expect(toldOf([exact(), exact(), course(1, 2, 0, 4, 3)])).toEqual({
      form: 'ranges',
      courses: 3,
      n: 50,
      sides: [
        [22, 24],
        [10, 11],
        [15, 17],
      ],
    });
    expect(toldOf([exact(), exact(), course(0, 0, 0, 0, 15)])).toEqual({
      form: 'ranges',
      courses: 3,
      n: 55,
      sides: [
        [20, 22],
        [10, 12],
        [23, 25],
      ],
    });
  });

  test.each([0, 1, 2])('of %i courses tells nothing, not even n', (count) => {
    const courses = Array.from({ length: count }, exact);
    expect(rolled(courses)).toEqual(
      count === 0 ? [] : [{ id: 'M1', scale: 'five', told: { form: 'hidden', why: 'few' } }],
    );
  });

  test('counts a course once, however many pulses or waves it had', () => {
    const often = [...exact(), ...exact(), ...exact()];
    expect(toldOf([often, exact()])).toEqual({ form: 'hidden', why: 'few' });
    expect(toldOf([[...exact(), ...exact()], exact(), exact()])).toMatchObject({ form: 'exact', courses: 3, n: 80 });
  });

  test.each([
    [[70, 15, 15], 'exact'],
    [[71, 15, 15], 'hidden'],
    [[15, 15, 71], 'hidden'],
    [[140, 15, 15, 30], 'exact'],
    [[141, 15, 15, 30], 'hidden'],
  ])('tells nothing if one course has more than 70 %% of the answers: %j is %s', (sizes, form) => {
    // A third of the answers is on each side, so that all are exact.
    const courses = sizes.map((n) => course(n - 2 * Math.floor(n / 3), 0, Math.floor(n / 3), 0, Math.floor(n / 3)));
    expect(toldOf(courses)?.form).toBe(form);
  });

  test('weighs a course by all its pulses together', () => {
    expect(toldOf([[...exact(), ...exact(), ...exact(), ...exact(), ...exact()], exact(), exact()])?.form).toBe(
      'hidden',
    );
  });

  const nothingTold: readonly [what: string, releases: () => readonly Released[]][] = [
    ['too few answers', () => course(2, 2, 2)],
    ['nobody', () => course()],
    ['nothing in this term', () => []],
    ['answers that could not be opened', () => [Released.unreadable(publishable(one), 0)]],
    [
      'this item withheld, though others were told',
      () => [released([...sheetsWith(3, 3), ...Array.from({ length: 12 }, () => [0])])],
    ],
  ];
  test.each(nothingTold)('is not changed by a course with %s', (_, releases) => {
    const three = [exact(), exact(), exact()];
    expect(rolled([...three, releases()])).toEqual(rolled(three));
    // Such a course does not count as one of the three either.
    expect(toldOf([exact(), exact(), releases()])).toEqual({ form: 'hidden', why: 'few' });
  });

  test('is decided item by item', () => {
    const two = aDefinition({ questions: [rating('M1'), rating('B1')] });
    const both = () => [
      released(
        sheetsWith(7, 7, 7).map(([code = 0]) => [code, code]),
        two,
      ),
    ];
    const lines = rolled([both(), both(), exact()]);
    expect(lines.map(({ id, told }) => [id, told.form])).toEqual([
      ['M1', 'exact'],
      ['B1', 'hidden'],
    ]);
  });

  test('I2.3: never contains harm: no item of it, however many courses reported it, and no n', () => {
    const harm = aDefinition({ questions: [{ kind: 'rating', item: { id: 'BF1', scale: 'five', indicator: true } }] });
    const reported = () => [released(sheetsWith(5, 5, 5, 5, 5), harm)];
    const lines = rolled([reported(), reported(), reported(), reported()]);
    expect(lines).toEqual([{ id: 'BF1', scale: 'five', told: { form: 'hidden', why: 'few' } }]);
    // Harm does not count as a course either, and does not make another course weigh less.
    const numbers = () => [released(sheetsWith(5, 5, 5, 3, 2), aDefinition({ questions: [rating('BF1')] }))];
    const silent = () => [released(sheetsWith(20), harm)];
    expect(rolled([numbers(), numbers(), numbers(), silent()])).toEqual(rolled([numbers(), numbers(), numbers()]));
    // This holds even if another version of the item had numbers.
    expect(
      rolled([
        reported(),
        reported(),
        reported(),
        [released(sheetsWith(5, 5, 5), aDefinition({ questions: [rating('BF1')] }))],
      ])[0]?.told,
    ).toEqual({ form: 'hidden', why: 'few' });
  });

  test('adds up waves of one course like any other parts', () => {
    const waves = aDefinitionInWaves({ questions: [rating('M1')] });
    const items = itemsOf(waves);
    const wave = (seq: number) => Released.wave(publishable(waves), stratumOf(items, sheetsWith(3, 3, 3, 3, 3)), seq);
    expect(toldOf([[wave(0), wave(1)], exact(), exact()])).toMatchObject({ form: 'exact', courses: 3, n: 70 });
  });
});

describe('R2.7, day by day: a roll-up', () => {
  const on = (day: number, ...releases: readonly Released[]): OfDay[] =>
    releases.map((each) => ({ day: `2026-10-0${day}`, released: each }));
  const at = (day: number, courses: readonly (readonly OfDay[])[]) => read(courses, `2026-10-0${day}`).items[0]?.told;

  test('tells from tomorrow on what was published today', () => {
    const three = [on(1, ...exact()), on(1, ...exact()), on(1, ...exact())];
    expect([read(three, '2026-10-01').items, at(2, three)?.form]).toEqual([[], 'exact']);
  });

  test('does not grow by one course or by two, but by three at once', () => {
    const courses = [
      on(1, ...exact()),
      on(1, ...exact()),
      on(1, ...exact()),
      on(2, ...course(20)),
      on(3, ...course(21)),
      on(4, ...course(22)),
    ];
    expect([2, 3, 4].map((day) => at(day, courses))).toEqual(
      Array.from({ length: 3 }, () => at(2, courses.slice(0, 3))),
    );
    expect(at(5, courses)).toMatchObject({ courses: 6, n: 60 + 63 });
  });

  test('does not grow by a batch in which one course has too many of the answers', () => {
    const courses = [
      on(1, ...exact()),
      on(1, ...exact()),
      on(1, ...exact()),
      on(2, ...course(7, 7, 7)),
      on(2, ...course(7, 7, 7)),
      on(2, ...course(60, 60, 60)),
    ];
    expect(at(3, courses)).toMatchObject({ courses: 3, n: 60 });
    expect(at(5, [...courses, on(4, ...course(40, 20, 20))])).toMatchObject({ courses: 7 });
  });

  test('makes a second pulse of a course wait for two other courses', () => {
    const courses = [[...on(1, ...exact()), ...on(2, ...exact())], on(1, ...exact()), on(1, ...exact())];
    expect(at(3, courses)).toMatchObject({ courses: 3, n: 60 });
  });

  test('is accompanied by a count of pulses, which follows the same rule: three courses at once, from the day after (I1.51)', () => {
    const courses = [
      on(1, ...exact()),
      on(1, ...exact()),
      on(1, ...exact()),
      on(2, ...exact()),
      on(2, ...course(2, 2, 2)),
      on(3, ...exact()),
    ];
    expect([1, 2, 3, 4].map((day) => read(courses, `2026-10-0${day}`).pulses.size)).toEqual([0, 3, 3, 3]);
    expect(read([...courses, on(4, ...exact())], '2026-10-05').pulses.size).toBe(6);
  });

  test('differs between any two readings by three courses or more, of which none has too many of the answers', () => {
    const definition = aDefinition({ questions: [rating('M1')] });
    const pulse = fc.record({ day: fc.integer({ min: 1, max: 8 }), n: fc.integer({ min: 7, max: 40 }) });
    let grown = 0;
    fc.assert(
      fc.property(fc.array(fc.array(pulse, { maxLength: 3 }), { maxLength: 7 }), (plan) => {
        // Each pulse is answered with "3" only. With exact counts, n says which pulses are in the sum.
        const courses = plan.map((of) =>
          of.map(({ day, n }) => ({ day: `2026-10-0${day}`, n, released: released(sheetsWith(0, 0, n), definition) })),
        );
        const sums = Array.from({ length: 9 }, (_, day) => at(day + 1, courses));
        const sizes = sums.map((told) => (told === undefined || told.form === 'hidden' ? 0 : told.n));
        for (let before = 0; before < sizes.length; before += 1) {
          for (let after = before + 1; after < sizes.length; after += 1) {
            const difference = sizes[after]! - sizes[before]!;
            expect(difference).toBeGreaterThanOrEqual(0);
            if (difference === 0) continue;
            grown += 1;
            // What is new cannot come from one or two courses, because none of them published so many answers in the
            // days between.
            const between = courses.map((of) =>
              of.filter(({ day }) => day <= `2026-10-0${after}`).reduce((sum, { n }) => sum + n, 0),
            );
            expect(between.filter((n) => n > 0).length).toBeGreaterThanOrEqual(3);
            expect(difference).toBeGreaterThanOrEqual(21);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(grown).toBeGreaterThan(100);
  });
});

describe('for all courses', () => {
  const scales = fc.constantFrom<Scale[]>('five', 'three', 'binary');
  const programme = scales.chain((scale) => {
    const histogram = fc.array(fc.nat(14), { minLength: POINTS_BY_SCALE[scale], maxLength: POINTS_BY_SCALE[scale] });
    return fc.tuple(fc.constant(scale), fc.array(fc.array(histogram, { maxLength: 2 }), { maxLength: 7 }));
  });

  test('what is told adds up at least three courses, none has too many of the answers, and the intervals contain the truth', () => {
    let told = 0;
    fc.assert(
      fc.property(programme, ([scale, courses]) => {
        const definition = aDefinition({ questions: [rating('M1', scale)] });
        const lines = rolled(
          courses.map((histograms) => histograms.map((counts) => released(sheetsWith(...counts), definition))),
        );
        const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
        const telling = courses
          .map((histograms) => histograms.filter((counts) => sum(counts) >= 7))
          .filter((histograms) => histograms.length > 0);
        const sizes = telling.map((histograms) => sum(histograms.map(sum)));
        const n = sum(sizes);
        for (const item of lines) {
          expect(rolledItemSchema.strict().safeParse(item).success).toBe(true);
          const may = telling.length >= 3 && sizes.every((size) => size <= 0.7 * n);
          expect(item.told.form === 'hidden').toBe(!may);
          if (item.told.form === 'hidden') {
            expect(item.told).toEqual({ form: 'hidden', why: 'few' });
            continue;
          }
          told += 1;
          expect(item.told).toMatchObject({ courses: telling.length, n });
          const bins = telling.flat().reduce((a, b) => a.map((count, i) => count + b[i]!));
          if (item.told.form === 'exact') expect(item.told.bins).toEqual(bins);
          else
            item.told.sides.forEach(([low, high], side) =>
              expect(low <= sidesOf(bins, scale)[side]! && sidesOf(bins, scale)[side]! <= high).toBe(true),
            );
        }
      }),
      { numRuns: 400 },
    );
    expect(told).toBeGreaterThan(50);
  });

  test('the order of courses and of their pulses changes nothing', () => {
    fc.assert(
      fc.property(programme, ([scale, courses]) => {
        const definition = aDefinition({ questions: [rating('M1', scale)] });
        const made = courses.map((histograms) =>
          histograms.map((counts) => released(sheetsWith(...counts), definition)),
        );
        expect(rolled(made.toReversed().map((of) => of.toReversed()))).toEqual(rolled(made));
      }),
      { numRuns: 100 },
    );
  });
});
