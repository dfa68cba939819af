/** Tests the drawing of a construct, its sentence and its table. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ConstructFigure } from '../../../client/charts/construct-figure.tsx';
import type { Published } from '../../../schema/contract/release.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { constructLine } from '../../../schema/results/construct-line.ts';
import { aResult, anAsked } from '../../schema/results/a-release.ts';

const draw = (...published: Published[]) => {
  const asked = published.map((_, i) => anAsked({ id: `T${i + 1}`, text: `Question ${'AB'[i]}.` }));
  return renderToString(
    <ConstructFigure
      construct="trust"
      asked={asked}
      line={constructLine(published.map((p) => aResult(p)))}
      words={resultWords}
    />,
  );
};
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)].map(([, question, count]) => [question, count]);
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

test('twenty exact answers are shown as a point with its interval, in per cent (I3.5)', () => {
  const html = draw({ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] });
  expect(textOf(html)).toContain('Trust: 60% often or always (95% interval 39 to 78%)');
  expect(html).toContain('class="point"');
  expect(html).toContain('class="interval" x1="38.7%" x2="78.1%"');
});

test('a range is shown without an interval, on an axis without figures (I3.5, I3.12)', () => {
  const html = draw(
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
  );
  expect(textOf(html)).toContain(
    'Trust: often or always: 5 to 7 of 10, at least 8 of 10none of the answersall answers',
  );
  expect(html).toContain('class="range" x="65%" width="20%"');
  expect(html).not.toMatch(/class="(interval|point)"/);
});

test('its table has a row for each question, with the same numbers (I4.6)', () => {
  expect(
    rowsOf(
      draw(
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
      ),
    ),
  ).toEqual([
    ['Question A.', '5 to 7 of 10'],
    ['Question B.', 'at least 8 of 10'],
  ]);
  const exact = draw({ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] });
  expect(rowsOf(exact)).toEqual([['Question A.', '12 of 20']]);
  expect(exact).toMatch(/<tfoot>.*60% often or always \(95% interval 39 to 78%\)/);
});

test('if an item is withheld, there is a sentence and no drawing (I3.3)', () => {
  const html = draw(
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
  );
  expect(textOf(html)).toBe('Trust: not all questions could be shown');
  expect(html).not.toContain('<svg');
});
