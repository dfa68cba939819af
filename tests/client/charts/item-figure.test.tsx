/** Tests the drawing of an item, its sentence and its table. */
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ItemFigure, type View } from '../../../client/charts/item-figure.tsx';
import { DEFAULT_POLICY } from '../../../schema/contract/pulse.ts';
import { extentOf, SidesBar } from '../../../client/charts/sides-bar.tsx';
import type { Published } from '../../../schema/contract/release.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { publish } from '../../../worker/gate/publish.ts';
import { aResult, anAsked } from '../../schema/results/a-release.ts';

const asked = anAsked({ text: 'It felt safe to ask.' });
const draw = (published: Published, blank = 0, item = asked, view: View = { as: 'bar' }) =>
  renderToString(
    <ItemFigure
      asked={item}
      result={aResult(published, item.scale === 'tick' ? 'binary' : 'five', blank)}
      words={resultWords}
      view={view}
    />,
  );

/** What a reader sees or hears: everything between the tags. */
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ');
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

describe('an exact item (E9.3, E9.5)', () => {
  const html = draw({ form: 'A', n: 15, bins: [2, 0, 3, 6, 4] }, 1);

  test('is a figure with a sentence, five answers with counts inside, and a real table', () => {
    expect(html).toMatch(/^<figure.*<\/figure>$/s);
    expect(html).toContain('of 15 answers, 10 were often or always, 3 sometimes, 2 rarely or never.');
    expect([...html.matchAll(/<text[^>]*>(\d+)<\/text>/g)].map(([, count]) => Number(count))).toEqual([2, 3, 6, 4]);
    expect(html).toContain('<caption>It felt safe to ask. Number of answers, of 15.</caption>');
    expect(html.match(/<th scope="row">/g)).toHaveLength(5);
    expect(html.match(/<th scope="col">/g)).toHaveLength(2);
    expect(html).toContain('No answer: 1');
  });

  test('has bars that are as long as their counts are large', () => {
    const widths = [...html.matchAll(/<rect class="colour" x="[\d.]+%" width="([\d.]+)%"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths.map((width) => Math.round(width * 15) / 100)).toEqual([2, 3, 6, 4]);
  });

  test('shows per cent only from twenty answers on', () => {
    // Below twenty, the only per cent sign belongs to the confidence of the mean's interval.
    const spoken = (text: string) => textOf(text).replace('95% interval', '');
    expect(spoken(html)).not.toMatch(/%|per cent/i);
    expect(spoken(draw({ form: 'A', n: 19, bins: [4, 3, 3, 5, 4] }))).not.toMatch(/%|per cent/i);
    expect(textOf(draw({ form: 'A', n: 20, bins: [4, 3, 3, 6, 4] }))).toMatch(/30 %/);
  });
});

describe('an exact item, drawn as the reader chooses (I4.1, I4.3)', () => {
  const exact: Published = { form: 'A', n: 16, bins: [2, 1, 3, 6, 4] };
  const boxes = (html: string) =>
    [...html.matchAll(/answer-(\d)"><rect class="colour" x="([\d.]+)%" width="([\d.]+)%"/g)].map(
      ([, code, x, width]) => ({
        code: Number(code),
        x: Number(x),
        end: Number(x) + Number(width),
        width: Number(width),
      }),
    );

  test('with two sides, the lower answers end at zero, the upper ones begin there, and the middle one stands apart', () => {
    const html = draw(exact, 0, asked, { as: 'sides', extent: { low: 0.5, high: 0.75, mid: 0.25 } });
    const [never, rarely, sometimes, often, always] = boxes(html) as unknown as readonly [Box, Box, Box, Box, Box];
    const zero = Number(/class="zero" x1="([\d.]+)%"/.exec(html)?.[1]);
    expect(never.end).toBeCloseTo(rarely.x, 8);
    expect(rarely.end).toBeCloseTo(zero, 8);
    expect(often.x).toBeCloseTo(zero, 8);
    expect(always.x).toBeCloseTo(often.end, 8);
    expect(sometimes.x).toBeGreaterThan(always.end);
    expect([never, rarely, sometimes, often, always].map(({ width }) => Math.round((width / never.width) * 2))).toEqual(
      [2, 1, 3, 6, 4],
    );
  });

  test('bars with two sides share one scale, and none of them leaves the drawing', () => {
    const bins = fc
      .array(fc.nat(9), { minLength: 5, maxLength: 5 })
      .filter((counts) => counts.some((count) => count > 0));
    fc.assert(
      fc.property(fc.array(bins, { minLength: 1, maxLength: 4 }), (all) => {
        const extent = extentOf(all);
        const zeros = all.map((counts) => {
          const html = renderToString(<SidesBar bins={counts} extent={extent} />);
          for (const { x, end } of boxes(html)) {
            expect(x).toBeGreaterThan(-1e-9);
            expect(end).toBeLessThan(100 + 1e-9);
          }
          return /class="zero" x1="([\d.]+)%"/.exec(html)?.[1];
        });
        expect(new Set(zeros).size).toBe(1);
      }),
    );
  });

  test('as squares, there is one for each answer, in three groups', () => {
    const html = draw(exact, 0, asked, { as: 'squares' });
    expect(
      [...html.matchAll(/<span>(.*?): <strong>(\d+)<\/strong><\/span><svg.*?<\/svg>/g)].map(([group, label, count]) => [
        label,
        Number(count),
        group.match(/class="colour"/g)?.length,
      ]),
    ).toEqual([
      ['rarely or never', 3, 3],
      ['sometimes', 3, 3],
      ['often or always', 10, 10],
    ]);
  });

  test('there are no squares from twenty answers on', () => {
    const html = draw({ form: 'A', n: 20, bins: [4, 3, 3, 6, 4] }, 0, asked, { as: 'squares' });
    expect(html).toContain('class="bar"');
    expect(html).not.toContain('class="units"');
  });

  test('the choice changes nothing for an item that is not exact', () => {
    for (const published of [
      {
        form: 'B',
        n: 10,
        bands: [
          [2, 4],
          [0, 1],
          [5, 7],
        ],
      },
      { form: 'C', n: 15, side: 2, atLeast: 13 },
      { form: 'X' },
    ] as const) {
      const bar = draw(published as unknown as Published);
      expect(draw(published as unknown as Published, 0, asked, { as: 'squares' })).toBe(bar);
      expect(
        draw(published as unknown as Published, 0, asked, { as: 'sides', extent: { low: 1, high: 1, mid: 1 } }),
      ).toBe(bar);
    }
  });
});

interface Box {
  readonly x: number;
  readonly end: number;
  readonly width: number;
}

test('I3.10: the mean of an exact item stands in its table with the ends of the scale, and nowhere else', () => {
  const html = draw({ form: 'A', n: 15, bins: [2, 0, 3, 6, 4] });
  expect(html).toContain(
    '<tfoot><tr><td colspan="2">Mean 3.7; 95% interval 3.0 to 4.4 (1 is “Never”, 5 is “Always”).</td></tr></tfoot>',
  );
  expect(html.match(/Mean/g)).toHaveLength(1);
});

test('I6.1: a question that the course wrote itself is marked so, and keeps its own language', () => {
  const html = draw({ form: 'X' }, 0, anAsked({ text: 'Labbet kändes tryggt.', lang: 'sv', construct: null }));
  expect(html).toContain(
    '<strong lang="sv" dir="auto">Labbet kändes tryggt</strong>: too few answers to show. <em>This course’s own question.</em>',
  );
});

describe('a banded item (E9.3, I3.12)', () => {
  const bands: Published = {
    form: 'B',
    n: 10,
    bands: [
      [2, 4],
      [0, 1],
      [5, 7],
    ],
  };

  test('is shown as three rows and a table of the same ranges', () => {
    const html = draw(bands);
    expect(html.match(/<rect class="range"/g)).toHaveLength(3);
    expect(html).toContain('5 to 7');
    expect(html.match(/<th scope="row">/g)).toHaveLength(3);
  });

  test('has no other figure beside a band, not even in the markup', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }), fc.nat(3), (counts, blank) => {
        const published = publish(counts, 'five', DEFAULT_POLICY);
        if (published.form !== 'B') return;
        const html = draw(published, blank);
        const allowed = new Set([published.n, ...published.bands.flat()]);
        for (const told of numbersIn(textOf(html))) expect(allowed).toContain(told);
        expect(html).not.toMatch(/<rect[^>]*%/);
        const geometry = new Set([...allowed, 0, 1, ...published.bands.map(([lo, hi]) => hi - lo)]);
        for (const [, , value] of html.matchAll(/ (x|width|height)="([\d.]+)"/g))
          expect(geometry).toContain(Number(value));
      }),
      { numRuns: 500 },
    );
  });
});

describe('items that have no drawing', () => {
  test('"at least" is a sentence', () => {
    const html = draw({ form: 'C', n: 15, side: 2, atLeast: 13 }, 3);
    expect(textOf(html).replace(/\s+/g, ' ').trim()).toBe(
      'It felt safe to ask : at least 13 of 15 answers were often or always.',
    );
    expect(html).not.toMatch(/<svg|<table/);
  });

  test('"too few" is a sentence without any number', () => {
    const html = draw({ form: 'X' });
    expect(textOf(html)).toContain('too few answers to show');
    expect(numbersIn(textOf(html))).toEqual([]);
  });

  test('harm is told in one of two sentences, and never as a count (I2.3)', () => {
    const html = draw({ form: 'H', some: true }, 0, anAsked({ polarity: 'indicator' }));
    expect(textOf(html)).toContain('Some students reported this.');
    expect(numbersIn(textOf(html))).toEqual([]);
    expect(html).not.toMatch(/<svg|<table/);
  });
});

test('for every publication, the sentence, drawing and table agree on n and escape the text of the question', () => {
  const html = draw({ form: 'A', n: 15, bins: [2, 3, 2, 5, 3] }, 0, anAsked({ text: '<script>1 & 2</script>.' }));
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script>1 &amp; 2');
});
