/** Tests the figure of a whole form: its rows, what they open to, and its table. */
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { FormFigure } from '../../../client/charts/form-figure.tsx';
import type { View } from '../../../client/charts/view.ts';
import type { FormEntry } from '../../../schema/results/form-entries.ts';
import { DEFAULT_POLICY } from '../../../schema/contract/pulse.ts';
import { extentOf, SidesBar } from '../../../client/charts/sides-bar.tsx';
import type { Published } from '../../../schema/contract/release.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { publish } from '../../../worker/gate/publish.ts';
import { aResult, anAsked } from '../../schema/results/a-release.ts';

const asked = anAsked({ text: 'It felt safe to ask.' });
const entry = (published: Published, item = asked, blank = 0, number = 1): FormEntry => ({
  kind: 'rating',
  number,
  read: { asked: item, result: aResult(published, 'five', blank) },
});
const figureOf = (entries: readonly FormEntry[], view: View = { as: 'bar' }, folds = true) =>
  renderToString(<FormFigure entries={entries} words={resultWords} view={view} folds={folds} />);

/** One row, without the table of the whole form. */
const draw = (published: Published, blank = 0, item = asked, view: View = { as: 'bar' }) =>
  /<details class="figure-row">.*?<\/details>/s.exec(figureOf([entry(published, item, blank)], view))?.[0] ?? '';

/** What a reader sees or hears: everything between the tags. */
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ');
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

describe('an exact item (E9.3, E9.5)', () => {
  const html = draw({ form: 'A', n: 15, bins: [2, 0, 3, 6, 4] }, 1);

  test('is a figure with a sentence, five answers with counts inside, and a real table', () => {
    expect(html).toContain('<span class="question" aria-hidden="true"><span>It felt safe to ask.</span>');
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
    expect(textOf(draw({ form: 'A', n: 20, bins: [4, 3, 3, 6, 4] }))).toMatch(/50%.*30%/s);
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
      [...html.matchAll(/<span>([^<>]*?): (\d+)<\/span><svg.*?<\/svg>/g)].map(([group, label, count]) => [
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
    '<strong lang="sv" dir="auto">Labbet kändes tryggt</strong>: too few answers to show. <span class="own">This course’s own question.</span>',
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

  test('is drawn as three ranges, solid up to their lowest count and striped up to their highest, with words beside', () => {
    const html = draw(bands);
    const tracks = [
      ...html.matchAll(
        /<svg class="track side-(\d)".*?<rect class="cover" x="(\d+)".*?<rect class="certain" width="(\d+)"/gs,
      ),
    ];
    expect(tracks.map(([, side, hi, lo]) => [Number(side), Number(lo), Number(hi)])).toEqual([
      [0, 2, 4],
      [1, 0, 1],
      [2, 5, 7],
    ]);
    expect([...html.matchAll(/<span class="of-side">(.*?)<\/span>/g)].map(([, text]) => text)).toEqual([
      'rarely or never: 2 to 4',
      'sometimes: 0 to 1',
      'often or always: 5 to 7',
    ]);
    expect(html.match(/<th scope="row">/g)).toHaveLength(3);
  });

  test('has no other figure beside a band, not even in the markup', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }), fc.nat(3), (counts, blank) => {
        const published = publish(counts, 'five', DEFAULT_POLICY);
        if (published.form !== 'B') return;
        const html = draw(published, blank);
        // The row begins with the number of its question.
        const allowed = new Set([1, published.n, ...published.bands.flat()]);
        for (const told of numbersIn(textOf(html))) expect(allowed).toContain(told);
        const inAnswers = [...html.matchAll(/<svg[^>]*viewBox.*?<\/svg>/gs)].join('');
        expect(inAnswers).not.toMatch(/<rect[^>]*%/);
        const geometry = new Set([...allowed, 0, 1, ...published.bands.map(([, hi]) => published.n - hi)]);
        for (const [, , value] of inAnswers.matchAll(/ (x|width|height)="([\d.]+)"/g))
          expect(geometry).toContain(Number(value));
      }),
      { numRuns: 500 },
    );
  });
});

describe('items that have no drawing', () => {
  test('"at least" is words in a box, not a bar', () => {
    const html = draw({ form: 'C', n: 15, side: 2, atLeast: 13 }, 3);
    expect(textOf(html).replace(/\s+/g, ' ')).toContain('often or always: at least 13 of 15');
    expect(textOf(html).replace(/\s+/g, ' ')).toContain(
      'It felt safe to ask : at least 13 of 15 answers were often or always.',
    );
    expect(new Set(numbersIn(textOf(html)))).toEqual(new Set([1, 13, 15]));
    expect(html).not.toMatch(/<svg class="(bar|track)|<table/);
  });

  test('"too few" is a sentence without any number', () => {
    const html = draw({ form: 'X' });
    expect(textOf(html)).toContain('too few answers to show');
    expect(numbersIn(textOf(html))).toEqual([1]);
  });

  test('harm is told in one of two sentences, and never as a count (I2.3)', () => {
    const html = draw({ form: 'H', some: true }, 0, anAsked({ polarity: 'indicator' }));
    expect(textOf(html)).toContain('Some students reported this.');
    expect(numbersIn(textOf(html))).toEqual([1]);
    expect(html).not.toMatch(/<svg|<table/);
  });
});

test('for every publication, the sentence, drawing and table agree on n and escape the text of the question', () => {
  const html = draw({ form: 'A', n: 15, bins: [2, 3, 2, 5, 3] }, 0, anAsked({ text: '<script>1 & 2</script>.' }));
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script>1 &amp; 2');
});

describe('the whole form (E9.2a)', () => {
  const bands: Published = {
    form: 'B',
    n: 10,
    bands: [
      [2, 4],
      [0, 1],
      [5, 7],
    ],
  };
  const extent = anAsked({
    id: 'S1',
    text: 'I trust this survey.',
    scale: 'extent5',
    labels: ['a', 'b', 'c', 'd', 'e'],
  });
  const all: FormEntry[] = [
    entry({ form: 'A', n: 24, bins: [2, 2, 4, 10, 6] }, anAsked({ id: 'M1' }), 0, 1),
    entry(bands, anAsked({ id: 'B1' }), 0, 2),
    entry({ form: 'C', n: 15, side: 2, atLeast: 13 }, anAsked({ id: 'T1' }), 0, 3),
    entry({ form: 'X' }, anAsked({ id: 'M2' }), 0, 4),
  ];
  const keysIn = (html: string) => html.match(/<ul class="key">/g)?.length;

  test('stands in one figure with one key for the answers and one for ranges, whatever was published of each question', () => {
    const html = figureOf(all);
    expect(html).toMatch(/^<figure.*<\/figure>$/s);
    expect(html.match(/<figure/g)).toHaveLength(1);
    expect(keysIn(html)).toBe(2);
    expect([...html.matchAll(/<details class="figure-row">/g)]).toHaveLength(4);
    expect(keysIn(figureOf(all.slice(0, 1)))).toBe(1);
  });

  test('a question on another scale has a key of its own', () => {
    expect(
      keysIn(figureOf([...all.slice(0, 1), entry({ form: 'A', n: 20, bins: [2, 2, 4, 6, 6] }, extent, 0, 2)])),
    ).toBe(2);
  });

  test('has one real table with a row for each question; a range is as wide as its side', () => {
    const table = /<details class="fold-numbers">.*<\/details>/s.exec(figureOf(all))?.[0] ?? '';
    expect([...table.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, name]) => name)).toEqual([
      'Question',
      'Never',
      'Rarely',
      'Sometimes',
      'Often',
      'Always',
    ]);
    const rows = [...table.matchAll(/<\/th>((?:<td.*?<\/td>)+)<\/tr>/gs)].map(([, cells = '']) =>
      [...cells.matchAll(/<td(?: colspan="(\d)")?[^>]*>(.*?)<\/td>/gs)].map(([, span = '1', text = '']) => [
        Number(span),
        textOf(text).trim(),
      ]),
    );
    expect(rows).toEqual([
      [
        [1, '2'],
        [1, '2'],
        [1, '4'],
        [1, '10'],
        [1, '6'],
      ],
      [
        [2, '2 to 4'],
        [1, '0 to 1'],
        [2, '5 to 7'],
      ],
      [[5, 'often or always: at least 13 of 15']],
      [[5, 'too few answers to show']],
    ]);
  });

  test('says per cent beside an exact bar from twenty answers on, and counts below (E9.3)', () => {
    const valueOf = (published: Published) =>
      textOf(/<span class="value" aria-hidden="true">(.*?)<\/span>/s.exec(draw(published))?.[1] ?? '').trim();
    expect(valueOf({ form: 'A', n: 20, bins: [4, 3, 3, 6, 4] })).toBe('50%');
    expect(valueOf({ form: 'A', n: 19, bins: [4, 3, 3, 5, 4] })).toBe('9 of 19');
  });

  test('on a slide rows do not open, and no table follows', () => {
    expect(figureOf(all, { as: 'bar' }, false)).not.toMatch(/<details|<table/);
  });

  test('a screen reader hears the number of a question and its sentence, and nothing twice', () => {
    const face =
      /<summary class="face">(.*?)<\/summary>/s.exec(draw({ form: 'A', n: 15, bins: [2, 0, 3, 6, 4] }))?.[1] ?? '';
    const parts = [
      ...face.matchAll(/<span class="(\w+)"(?: aria-hidden="(true)")?(?: role="img" aria-label="([^"]*)")?>/g),
    ];
    expect(parts.map(([, part, hidden, label]) => [part, hidden ?? label])).toEqual([
      ['number', undefined],
      ['question', 'true'],
      ['heard', 'It felt safe to ask: of 15 answers, 10 were often or always, 3 sometimes, 2 rarely or never.'],
      ['drawing', 'true'],
      ['value', 'true'],
    ]);
  });
});

describe('a tick-list (I2.10, I4.3)', () => {
  const option = (id: string, published: Published, polarity: 'positive' | 'indicator' = 'positive') => ({
    asked: anAsked({ id, text: `Option ${id}.`, scale: 'tick', labels: [], construct: null, polarity }),
    result: aResult(published, 'binary'),
  });
  const listOf = (...options: ReturnType<typeof option>[]) =>
    figureOf([{ kind: 'ticks', number: 7, stem: 'Did any of these happen to you?', options }]);

  test('has a bar for each option: how many ticked it, exactly or as a range', () => {
    const html = listOf(
      option('a', { form: 'A', n: 24, bins: [6, 18] }),
      option('b', { form: 'B', n: 10, bands: [[2, 4]] }),
      option('c', { form: 'C', n: 24, side: 1, atLeast: 22 }),
    );
    expect(
      [...html.matchAll(/<rect class="cover" x="(\d+)".*?<rect class="certain" width="(\d+)"/gs)].map(([, hi, lo]) => [
        lo,
        hi,
      ]),
    ).toEqual([
      ['6', '6'],
      ['2', '4'],
    ]);
    expect(textOf(html).replace(/\s+/g, ' ')).toContain('6 of 24 25%');
    expect(html).toContain('not ticked: at least 22 of 24');
  });

  test('options of harm about which nothing can be said share one sentence (I2.3)', () => {
    const html = listOf(
      option('a', { form: 'H', some: false }, 'indicator'),
      option('b', { form: 'H', some: true }, 'indicator'),
      option('c', { form: 'X' }, 'indicator'),
    );
    expect(
      html.replace(/<details class="fold-numbers">.*/s, '').match(/There is nothing that can be shown here/g),
    ).toHaveLength(1);
    expect(html.match(/<details class="figure-row">/g)).toHaveLength(1);
  });
});

test.each(LANGUAGES)('C37: in $tag, per cent and numbers are written as in that language', ({ results, wording }) => {
  const html = renderToString(
    <FormFigure
      entries={[
        entry({ form: 'A', n: 2500, bins: [500, 0, 500, 500, 1000] }, anAsked({ labels: wording.scales.freq5 })),
      ]}
      words={results}
    />,
  );
  const { locale } = results;
  expect(html).toContain(new Intl.NumberFormat(locale, { style: 'percent' }).format(0.6));
  expect(html).toContain(`>${new Intl.NumberFormat(locale).format(1000)}<`);
});
