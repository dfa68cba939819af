/** Tests the drawing of a construct, its sentence and its table. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ConstructRows } from '../../../client/charts/construct-rows.tsx';
import type { Shown } from '../../../schema/results/trend.ts';
import type { Published } from '../../../schema/contract/release.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { constructLine } from '../../../schema/results/construct-line.ts';
import { aResult, anAsked } from '../../schema/results/a-release.ts';

const draw = (published: readonly Published[], before?: Shown) => {
  const asked = published.map((_, i) => anAsked({ id: `T${i + 1}`, text: `Question ${'AB'[i]}.`, construct: 'trust' }));
  const results = published.map((one) => aResult(one));
  return renderToString(
    <ConstructRows
      of={[{ construct: 'trust', asked, line: constructLine(results), reads: 'between' }]}
      entries={asked.map((item, i) => ({
        kind: 'rating',
        number: 3 * (i + 1),
        read: { asked: item, result: results[i]! },
      }))}
      words={resultWords}
      before={before && { name: 'the pulse before', values: new Map([['trust', before]]) }}
    />,
  );
};
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)].map(([, question, count]) => [question, count]);
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

test('twenty exact answers are shown as a point with its interval, in per cent (I3.5)', () => {
  const html = draw([{ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] }]);
  expect(textOf(html)).toContain('Trust: 60% often or always (95% interval 39 to 78%)');
  expect(html).toContain('class="point"');
  expect(html).toContain('class="interval" x1="38.7%" x2="78.1%"');
});

test('a range is shown without an interval, on an axis without figures (I3.5, I3.12)', () => {
  const html = draw([
    {
      form: 'B',
      n: 10,
      bands: [
        [2, 4],
        [0, 1],
        [5, 7],
      ],
    },
    { form: 'C', n: 10, side: 2, atLeast: 8 },
  ]);
  expect(textOf(html)).toContain('Trust: often or always: 5 to 7 of 10, at least 8 of 10');
  // It is solid up to its lower end, and striped up to its upper end.
  expect(html).toContain('class="certain" width="65%"');
  expect(html).toContain('class="perhaps" x="65%" width="20%"');
  expect(html).not.toMatch(/class="(interval|point)"/);
});

test('its table has a row for each question, with the same numbers (I4.6)', () => {
  expect(
    rowsOf(
      draw([
        {
          form: 'B',
          n: 10,
          bands: [
            [2, 4],
            [0, 1],
            [5, 7],
          ],
        },
        { form: 'C', n: 10, side: 2, atLeast: 8 },
      ]),
    ),
  ).toEqual([
    ['Question A.', '5 to 7 of 10'],
    ['Question B.', 'at least 8 of 10'],
  ]);
  const exact = draw([{ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] }]);
  expect(rowsOf(exact)).toEqual([['Question A.', '12 of 20']]);
});

test('if an item is withheld, there is a sentence and no drawing (I3.3)', () => {
  const html = draw([
    {
      form: 'B',
      n: 10,
      bands: [
        [2, 4],
        [0, 1],
        [5, 7],
      ],
    },
    { form: 'X' },
  ]);
  expect(textOf(html)).toContain('Trust: not all questions could be shown');
  expect(html).not.toContain('<svg');
});

test('a row names the questions behind its number (I3.3)', () => {
  expect(
    textOf(
      draw([
        { form: 'A', n: 20, bins: [2, 3, 3, 8, 4] },
        { form: 'A', n: 20, bins: [2, 3, 3, 8, 4] },
      ]),
    ),
  ).toContain('Questions 3, 6');
  expect(textOf(draw([{ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] }]))).toContain('Question 3');
});

test('the value of the pulse before stands faintly behind, and the key names it (I3.9)', () => {
  const before: Shown = { kind: 'exact', share: 0.5, limits: [0.3, 0.7], n: 20, items: [] };
  const html = draw([{ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] }], before);
  expect(html).toContain('class="before" x="30%" width="40%"');
  expect(html.indexOf('class="before"')).toBeLessThan(html.indexOf('class="point"'));
  expect(html).toContain('the pulse before');
  expect(draw([{ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] }])).not.toContain('before"');
});
