/** Tests how the lines of a roll-up are shown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLists, resultOf } from '../../../../client/staff/programmes/rolled.ts';
import type { RolledItem } from '../../../../schema/contract/rollup.ts';
import { resultWords } from '../../../../schema/languages/results/en.ts';
import { itemSentence } from '../../../../schema/results/item-sentence.ts';
import { anAsked } from '../../../schema/results/a-release.ts';

const item = (told: RolledItem['told'], scale: RolledItem['scale'] = 'five', id = 'M1'): RolledItem => ({
  id,
  scale,
  told,
});
const sentenceOf = (rolled: RolledItem) =>
  itemSentence(
    anAsked({ text: 'Staff cared.', scale: rolled.scale === 'binary' ? 'tick' : 'freq5' }),
    resultOf(rolled),
    resultWords,
  );

test.each<[RolledItem, string]>([
  [
    item({ form: 'exact', courses: 3, n: 45, bins: [5, 5, 10, 15, 10] }),
    'Staff cared: of 45 answers, 25 were often or always, 10 sometimes, 10 rarely or never.',
  ],
  [
    item({
      form: 'ranges',
      courses: 3,
      n: 40,
      sides: [
        [8, 12],
        [5, 9],
        [20, 26],
      ],
    }),
    'Staff cared: of 40 answers, 20 to 26 were often or always, 5 to 9 sometimes, 8 to 12 rarely or never.',
  ],
  [item({ form: 'exact', courses: 4, n: 50, bins: [30, 20] }, 'binary'), 'Staff cared: ticked in 30 of 50 answers.'],
  [
    item(
      {
        form: 'ranges',
        courses: 4,
        n: 50,
        sides: [
          [20, 30],
          [20, 30],
        ],
      },
      'binary',
    ),
    'Staff cared: ticked in 20 to 30 of 50 answers.',
  ],
])('R2.7: %j reads as “%s”', (rolled, sentence) => {
  expect(sentenceOf(rolled)).toBe(sentence);
});

test('R2.7: a hidden line contains no number, not even n', () => {
  expect(resultOf(item({ form: 'hidden', why: 'few' }))).toEqual({ form: 'withheld' });
});

test('the options of a tick-list are shown together and ratings one by one, in the order of the form', () => {
  const scales = fc.array(fc.constantFrom<RolledItem['scale']>('five', 'binary'), { maxLength: 20 });
  fc.assert(
    fc.property(scales, (order) => {
      const items = order.map((scale, i) => item({ form: 'hidden', why: 'few' }, scale, `I${i}`));
      const lists = inLists(items);
      expect(lists.flat()).toEqual(items);
      for (const [i, list] of lists.entries()) {
        if (list.length > 1) expect(list.every(({ scale }) => scale === 'binary')).toBe(true);
        expect(list[0]?.scale === 'binary' && lists[i + 1]?.[0]?.scale === 'binary').toBe(false);
      }
    }),
  );
});
