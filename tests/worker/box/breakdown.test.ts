/** Tests a box whose results are split by one question, and harm in the ledger. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, type Definition } from '../../../schema/contract/pulse.ts';
import type { Atom, Outcome } from '../../../schema/contract/release.ts';
import { intervals, sidesOf } from '../../../schema/results/intervals.ts';
import { isTold, itemResult } from '../../../schema/results/item-result.ts';
import { contextBreakdown } from '../../../schema/instrument/modules.ts';
import { questionsOfModule } from '../../../schema/instrument/modules.ts';
import { aDefinition, aDefinitionWithCodes, rating, sheetsFor, stratumOf, type Sheet } from '../gate/definitions.ts';
import { aBox, closeNow, countersOf, fieldsOf, keyOf, type TestBox } from './builders.ts';

/** The one question that may split results (I2.13). Its answers are yes, no, not sure and prefer not to say. */
const breakdown = contextBreakdown();
const definition = aDefinitionWithCodes({ eligible: 120, breakdown, questions: [rating('M1'), rating('B1')] });

interface Person {
  /** The index of the category; undefined if the question was left blank. */
  readonly group: number | undefined;
  readonly sheet: Sheet;
}
const people = (count: number, group: Person['group'], sheet: Sheet = [4, 2]): Person[] =>
  Array.from({ length: count }, () => ({ group, sheet }));

const fieldsFor = (made: TestBox, at: number, { group, sheet }: Person) =>
  fieldsOf(made.definition, keyOf(at), sheet, [
    ['code', made.slips[at]!],
    ...(group === undefined ? [] : [['CX0', breakdown.categories[group]!] as const]),
  ]);

async function answered(everybody: readonly Person[], of: Definition = definition): Promise<TestBox> {
  const made = await aBox({ definition: of });
  const replies = await Promise.all(everybody.map((person, at) => made.box.cast(fieldsFor(made, at, person))));
  expect(replies.every((reply) => reply.kind === 'counted')).toBe(true);
  return made;
}
const outcomeOf = ({ ledger }: TestBox): Outcome =>
  (JSON.parse(ledger.entries[0]!.entry) as { outcome: Outcome }).outcome;
const atomsOf = (made: TestBox): readonly Atom[] => {
  const outcome = outcomeOf(made);
  return outcome.kind === 'published' ? outcome.atoms : [];
};
async function published(everybody: readonly Person[]): Promise<TestBox> {
  const made = await answered(everybody);
  await closeNow(made);
  return made;
}

test('I2.13: the question has four answers, the last of which counts as no answer, and it needs groups of ten', () => {
  expect(breakdown).toEqual({ id: 'CX0', categories: ['1', '2', '3', 'n'], minGroup: 10 });
});

describe('R2.6: a breakdown, through the box', () => {
  test('counts each answer in its category, and a blank in the last one', async () => {
    const made = await answered([...people(3, 0), ...people(2, 1), ...people(1, 3), ...people(4, undefined)]);
    expect((await countersOf(made))!.strata.map(({ respondents }) => respondents)).toEqual([3, 2, 0, 5]);
  });

  type Row = readonly [
    what: string,
    sizes: readonly number[],
    atoms: readonly (readonly [names: string, size: number])[],
  ];
  const table: readonly Row[] = [
    [
      'each large enough',
      [10, 20, 15, 11],
      [
        ['1', 10],
        ['2', 20],
        ['3', 15],
        ['n', 11],
      ],
    ],
    [
      'two small ones merge, though each has k',
      [12, 20, 8, 9],
      [
        ['1', 12],
        ['2', 20],
        ['3+n', 17],
      ],
    ],
    [
      'an empty category takes part',
      [30, 20, 15, 0],
      [
        ['1', 30],
        ['2', 20],
        ['3+n', 15],
      ],
    ],
    ['one atom left: no breakdown', [30, 2, 3, 4], [['', 39]]],
    ['all together enough, none alone', [3, 3, 3, 3], [['', 12]]],
    ['all together fewer than k', [1, 2, 1, 2], []],
  ];
  test.each(table)('%s', async (_, sizes, atoms) => {
    const made = await published(sizes.flatMap((size, group) => people(size, group)));
    expect(atomsOf(made).map((atom) => [atom.categories.join('+'), atom.respondents])).toEqual(atoms);
    if (atoms.length === 0) expect(outcomeOf(made)).toEqual({ kind: 'too-few', says: 'fewer than 7' });
  });

  test('takes an answer back out of the category in which it was counted', async () => {
    const everybody = [...people(10, 0), ...people(12, 1), ...people(11, undefined)];
    const made = await answered(everybody);
    expect(await made.box.withdraw(fieldsFor(made, 9, { group: 1, sheet: [4, 2] }))).toEqual({ kind: 'conflict' });
    expect(await made.box.withdraw(fieldsFor(made, 9, everybody[9]!))).toMatchObject({ kind: 'taken-back' });
    expect((await countersOf(made))!.strata.map(({ respondents }) => respondents)).toEqual([9, 12, 0, 11]);
    await closeNow(made);
    expect(atomsOf(made).map((atom) => [atom.categories, atom.respondents])).toEqual([
      [['1', '3', 'n'], 20],
      [['2'], 12],
    ]);
  });

  test('treats a blank and "prefer not to say" as the same answer, also when an answer is repeated', async () => {
    const made = await answered(people(1, undefined));
    expect((await made.box.cast(fieldsFor(made, 0, { group: 3, sheet: [4, 2] }))).kind).toBe('repeated');
    expect((await made.box.cast(fieldsFor(made, 0, { group: 2, sheet: [4, 2] }))).kind).toBe('conflict');
  });

  test.each(['', '0', '4', 'N', 'yes', '1 '])('refuses the category %j', async (said) => {
    const made = await aBox({ definition });
    const reply = await made.box.cast(
      fieldsOf(
        definition,
        keyOf(1),
        [4, 2],
        [
          ['code', made.slips[0]!],
          ['CX0', said],
        ],
      ),
    );
    expect(reply).toEqual({ kind: 'malformed', field: 'CX0', why: 'not an answer to this question' });
  });

  test('is left alone in a pulse that has none (R4.2)', async () => {
    const made = await aBox({ definition: aDefinitionWithCodes() });
    expect(
      await made.box.cast(
        fieldsOf(
          made.definition,
          keyOf(1),
          [4, 2, 1],
          [
            ['code', made.slips[0]!],
            ['CX0', '1'],
          ],
        ),
      ),
    ).toMatchObject({ kind: 'counted' });
  });

  test('does not count an answer to this question alone as an answer', async () => {
    const made = await aBox({ definition });
    expect(await made.box.cast(fieldsFor(made, 0, { group: 0, sheet: [0, 0] }))).toEqual({ kind: 'empty' });
  });
});

describe('R2.6: totals', () => {
  const classes = fc.array(
    fc.record({
      group: fc.option(fc.nat(3), { nil: undefined }),
      sheet: sheetsFor(definition).filter((sheet) => sheet.some((code) => code > 0)),
    }),
    { maxLength: 90, size: 'max' },
  );

  test('are sums of the intervals of published atoms: they contain the truth about these, and say nothing about anybody else', async () => {
    let split = 0;
    await fc.assert(
      fc.asyncProperty(classes, async (everybody) => {
        const made = await published(everybody);
        const atoms = atomsOf(made);
        split += atoms.length > 1 ? 1 : 0;
        expect(atoms.reduce((sum, atom) => sum + atom.respondents, 0)).toBe(
          everybody.length < 7 ? 0 : everybody.length,
        );
        itemsOf(definition).forEach((item, i) => {
          const inAtom = ({ categories }: Atom) =>
            everybody.filter(
              ({ group = 3 }) => categories.length === 0 || categories.includes(breakdown.categories[group]!),
            );
          const told = atoms.filter((atom) => atom.items[item.id]?.form !== 'X');
          const [, ...histogram] = stratumOf(
            [item],
            told.flatMap(inAtom).map(({ sheet }) => [sheet[i]!]),
          ).items[0]!;
          const truth = sidesOf(histogram, item.scale);
          const total = itemResult(atoms, item);
          expect(isTold(total)).toBe(told.length > 0);
          if (!isTold(total)) return;
          expect(total.n).toBe(histogram.reduce((a, b) => a + b, 0));
          total.sides.forEach(([low, high], side) => expect(low <= truth[side]! && truth[side]! <= high).toBe(true));
          const sums = told
            .map((atom) => intervals(atom.items[item.id]!, item.scale))
            .reduce((a, b) => a.map(([lo, hi], side) => [lo + b[side]![0], hi + b[side]![1]]));
          expect(total.sides).toEqual(sums);
        });
      }),
      { numRuns: 40 },
    );
    expect(split).toBeGreaterThan(5);
  });
});

describe('I2.3: harm indicators in the ledger', () => {
  const fairness = questionsOfModule('fairness');
  const harmful = itemsOf({ questions: fairness })
    .filter(({ indicator }) => indicator === true)
    .map(({ id }) => id);
  const pulse = aDefinition({ questions: [rating('M1'), ...fairness] });
  const items = itemsOf(pulse);

  test('are some items of the module', () => {
    expect(harmful.length).toBeGreaterThan(0);
    expect(harmful.length).toBeLessThan(items.length - 1);
  });

  test('are told without a number, whatever people answered: without counts, without n, and without the form that the numbers would have had', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          sheetsFor(pulse).filter((sheet) => sheet.some((code) => code > 0)),
          { maxLength: 45, size: 'max' },
        ),
        async (sheets) => {
          const made = await aBox({ definition: pulse });
          await Promise.all(sheets.map((sheet, at) => made.box.cast(fieldsOf(pulse, keyOf(at), sheet))));
          await closeNow(made);
          const { entry } = made.ledger.entries[0]!;
          for (const { items: told } of atomsOf(made)) {
            for (const id of harmful) {
              const reported = sheets.filter(
                (sheet) => (sheet[items.findIndex((item) => item.id === id)] ?? 0) >= 3,
              ).length;
              expect(['{"form":"H","some":true}', '{"form":"H","some":false}']).toContain(JSON.stringify(told[id]));
              expect(entry).toContain(`"${id}":{"form":"H","some":`);
              if (reported === 0) expect(told[id]).toEqual({ form: 'H', some: false });
            }
            // The other items are told with numbers, so this test would notice a number.
            expect(told['M1']?.form).not.toBe('H');
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('say "some" if it is certain, and say the same "no" for nobody, for too few and if it is not sure', async () => {
    const [first = ''] = harmful;
    const at = items.findIndex(({ id }) => id === first);
    const told = async (answers: readonly number[]) => {
      const made = await aBox({ definition: pulse });
      await Promise.all(
        answers.map((code, i) =>
          made.box.cast(
            fieldsOf(
              pulse,
              keyOf(i),
              items.map((_, item) => (item === at ? code : item === 0 ? 3 : 0)),
            ),
          ),
        ),
      );
      await closeNow(made);
      return atomsOf(made)[0]?.items[first];
    };
    const times = (count: number, code: number) => Array.from({ length: count }, () => code);
    expect(await told([...times(10, 1), ...times(8, 5)])).toEqual({ form: 'H', some: true });
    expect(await told(times(20, 1))).toEqual({ form: 'H', some: false });
    // This is one among twenty. To tell it would be to tell on that person.
    expect(await told([...times(19, 1), 5])).toEqual({ form: 'H', some: false });
    // This is below the group that the module asks for (I2.9).
    expect(await told([...times(5, 5), ...times(10, 0)])).toEqual({ form: 'H', some: false });
  });
});
