/** Tests the drawing of a trend over several pulses, and its table. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { firstClause, TrendFigure } from '../../../client/charts/trend-figure.tsx';
import type { Published, Release } from '../../../schema/contract/release.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { courseWords } from '../../../client/staff/courses/course-words.ts';
import { trends, type TrendPulse } from '../../../schema/results/trend.ts';
import { aRelease } from '../../schema/results/a-release.ts';

const DAY_MS = 86_400_000;
const exact = (x: number, n: number): Published => ({ form: 'A', n, bins: [0, 0, n - x, x, 0] });
const tooFew: Release = {
  ...aRelease({ M1: { form: 'X' }, M2: { form: 'X' } }),
  outcome: { kind: 'too-few', says: 'fewer than 7' },
};
const aPulse = (i: number, published: Published | 'too few'): TrendPulse => ({
  code: `K7QF2${i}`,
  closesAtMs: i * 28 * DAY_MS,
  eligible: null,
  releases: published === 'too few' ? [tooFew] : [aRelease({ M1: published, M2: published }, 20)],
});

const draw = (published: readonly (Published | 'too few')[], days: readonly number[] = []) => {
  const all = trends(published.map((each, i) => aPulse(i, each)));
  return renderToString(
    <TrendFigure
      trends={all.slice(0, 1)}
      marks={days.map((day) => ({ atMs: day * DAY_MS }))}
      words={resultWords}
      labels={courseWords.trend}
      day={(atMs) => `day ${atMs / DAY_MS}`}
      shortDay={(atMs) => `d${atMs / DAY_MS}`}
      results={(code) => `/results/${code}`}
    />,
  );
};
/** The rows of the table: address, day, value and change. */
const cellsOf = (html: string) =>
  [
    ...html.matchAll(/<tr><th scope="row"><a href="(.*?)">(.*?)<\/a><\/th><td[^>]*>(.*?)<\/td><td[^>]*>(.*?)<\/td>/g),
  ].map((row) => row.slice(1));
const stepsOf = (html: string) =>
  [...html.matchAll(/<line class="(step[^"]*)" x1="([\d.]+)%" x2="([\d.]+)%" y1="([\d.]+)" y2="([\d.]+)"/g)].map(
    ([, kind, x1, x2]) => [kind, Number(x1), Number(x2)],
  );

describe('the trend of a construct (E9.4, I4.4)', () => {
  test('says how many pulses are shown, the latest value and what may be said of the change (I4.6)', () => {
    const html = draw([exact(12, 20), 'too few', exact(12, 20), exact(18, 20)]);
    expect(html).toMatch(
      /<h3>Mattering<\/h3><p><strong>Clear increase:<\/strong> more answers were .* At that time: 60% \(95% interval 39 to 78%\)\. Now: 90% \(95% interval 70 to 97%\)\. .* Mattering: pulses shown: 3 of 4\.</,
    );
  });

  test('draws a solid line for a clear change, a dashed line for an unclear one, and no line across a gap', () => {
    expect(stepsOf(draw([exact(12, 20), exact(18, 20), exact(15, 20)])).map(([kind]) => kind)).toEqual([
      'step',
      'step unclear',
    ]);
    expect(stepsOf(draw([exact(12, 20), 'too few', exact(18, 20)]))).toEqual([]);
    // A pulse with fourteen answers gets no verdict (I3.9).
    expect(
      stepsOf(
        draw([
          {
            form: 'B',
            n: 14,
            bands: [
              [2, 4],
              [2, 4],
              [5, 7],
            ],
          },
          exact(18, 20),
        ]),
      ),
    ).toEqual([]);
  });

  test('R2.8: between two ranges both ends are joined, so that the drawing does not suggest one direction', () => {
    const html = draw([
      { form: 'C', n: 20, side: 2, atLeast: 17 },
      { form: 'C', n: 20, side: 2, atLeast: 18 },
    ]);
    expect(stepsOf(html).map(([kind]) => kind)).toEqual(['step unclear', 'step unclear']);
    expect(html).not.toMatch(/class="(interval|point)"/);
  });

  test('marks a gap as "too few", in the drawing and in the table', () => {
    const html = draw([exact(12, 20), 'too few', exact(18, 20)]);
    expect(html.match(/class="missing"/g)).toHaveLength(1);
    expect(cellsOf(html)[1]).toEqual(['/results/K7QF21', 'day 28', 'too few answers', 'too few answers']);
  });

  test('has a table with a row for each pulse, which links to its results', () => {
    const html = draw([exact(12, 20), exact(18, 20)]);
    expect(cellsOf(html)).toEqual([
      ['/results/K7QF20', 'day 0', '60% (39 to 78%)', '–'],
      ['/results/K7QF21', 'day 28', '90% (70 to 97%)', 'clear increase'],
    ]);
  });

  test('shows below what staff did, numbered and at its day', () => {
    const html = draw([exact(12, 20), exact(18, 20)], [7, 14]);
    const marks = [...html.matchAll(/class="mark" x="([\d.]+)%".*?<text[^>]*>(\d+)<\/text>/g)].map(([, x, number]) => [
      Number(x),
      Number(number),
    ]);
    expect(marks).toEqual([
      [28, 1],
      [50, 2],
    ]);
  });

  test('places marks of the same week below each other, so that they do not cover each other on a phone', () => {
    const pulses = [exact(12, 20), exact(18, 20)];
    const rowsOf = (html: string) =>
      [...html.matchAll(/class="mark" x="[\d.]+%" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    const heightOf = (html: string) => Number(/.*class="axis trend"[^>]* height="([\d.]+)"/s.exec(html)?.[1]);
    const [apart, close] = [draw(pulses, [7, 14, 21]), draw(pulses, [7, 8, 9, 21])];
    expect(new Set(rowsOf(apart)).size).toBe(1);
    expect(new Set(rowsOf(close).slice(0, 3)).size).toBe(3);
    expect(rowsOf(close)[3]).toBe(rowsOf(close)[0]);
    expect(heightOf(close)).toBeGreaterThan(heightOf(apart));
  });

  test('all constructs stand above one time axis, which has the dates and marks once', () => {
    const pulses = [exact(12, 20), exact(18, 20)].map((published, i) => ({
      ...aPulse(i, published),
      releases: [aRelease({ M1: published, B1: published, T1: published }, 20)],
    }));
    const html = renderToString(
      <TrendFigure
        trends={trends(pulses)}
        marks={[{ atMs: 7 * DAY_MS }]}
        words={resultWords}
        labels={courseWords.trend}
        day={(atMs) => `day ${atMs / DAY_MS}`}
        shortDay={(atMs) => `d${atMs / DAY_MS}`}
        results={(code) => `/results/${code}`}
      />,
    );
    expect(html.match(/<svg class="axis trend"/g)).toHaveLength(4);
    expect(html.match(/class="mark"/g)).toHaveLength(1);
    expect(html.match(/>d28</g)).toHaveLength(1);
    expect(html.match(/>100%</g)).toHaveLength(3);
  });

  test.each(LANGUAGES)(
    'in $tag a verdict begins with a short clause that can stand alone in bold',
    ({ results: { verdicts } }) => {
      for (const text of [
        verdicts.increase,
        verdicts.decrease,
        verdicts.noClearChange,
        verdicts.tooFew,
        verdicts.notComparable,
      ]) {
        expect(firstClause(text).length).toBeGreaterThan(3);
        expect(firstClause(text)).not.toContain('{');
        expect(firstClause(text).length).toBeLessThan(60);
      }
    },
  );

  test('shows no per cent of answers below twenty answers, only the axis (E9.3)', () => {
    const html = draw([exact(9, 17), exact(12, 17)]);
    expect(html.replace(/<svg.*?<\/svg>/gs, '').replaceAll('95% interval', '')).not.toContain('%');
    expect(cellsOf(html)[0]).toContain('9 of 17, 9 of 17');
  });
});
