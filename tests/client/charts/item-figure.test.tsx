import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ItemFigure } from '../../../client/charts/item-figure.tsx';
import { DEFAULT_POLICY } from '../../../schema/contract/pulse.ts';
import type { Published } from '../../../schema/contract/release.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { publish } from '../../../worker/gate/publish.ts';
import { aResult, anAsked } from '../../schema/results/a-release.ts';

const asked = anAsked({ text: 'It felt safe to ask.' });
const draw = (published: Published, blank = 0, item = asked) =>
  renderToString(<ItemFigure asked={item} result={aResult(published, item.scale === 'tick' ? 'binary' : 'five', blank)} words={resultWords} />);

/** What a reader sees or hears: everything between tags. */
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

  test('the bar is as long as its counts are', () => {
    const widths = [...html.matchAll(/<rect class="colour" x="[\d.]+%" width="([\d.]+)%"/g)].map(([, width]) => Number(width));
    expect(widths.map((width) => Math.round(width * 15) / 100)).toEqual([2, 3, 6, 4]);
  });

  test('it speaks in per cent only from twenty answers', () => {
    expect(textOf(html)).not.toMatch(/%|per cent/i);
    expect(textOf(draw({ form: 'A', n: 19, bins: [4, 3, 3, 5, 4] }))).not.toMatch(/%|per cent/i);
    expect(textOf(draw({ form: 'A', n: 20, bins: [4, 3, 3, 6, 4] }))).toMatch(/30 %/);
  });
});

describe('a banded item (E9.3, I3.12)', () => {
  const bands: Published = { form: 'B', n: 10, bands: [[2, 4], [0, 1], [5, 7]] };

  test('is three rows and a table of the same ranges', () => {
    const html = draw(bands);
    expect(html.match(/<rect class="range"/g)).toHaveLength(3);
    expect(html).toContain('5 to 7');
    expect(html.match(/<th scope="row">/g)).toHaveLength(3);
  });

  test('no other figure stands beside a band, not even in the markup', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }), fc.nat(3), (counts, blank) => {
        const published = publish(counts, 'five', DEFAULT_POLICY);
        if (published.form !== 'B') return;
        const html = draw(published, blank);
        const allowed = new Set([published.n, ...published.bands.flat()]);
        for (const told of numbersIn(textOf(html))) expect(allowed).toContain(told);
        expect(html).not.toMatch(/<rect[^>]*%/);
        const geometry = new Set([...allowed, 0, 1, ...published.bands.map(([lo, hi]) => hi - lo)]);
        for (const [, , value] of html.matchAll(/ (x|width|height)="([\d.]+)"/g)) expect(geometry).toContain(Number(value));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what has no drawing', () => {
  test('"at least" is a sentence', () => {
    const html = draw({ form: 'C', n: 15, side: 2, atLeast: 13 }, 3);
    expect(textOf(html).replace(/\s+/g, ' ').trim()).toBe('It felt safe to ask : at least 13 of 15 answered often or always.');
    expect(html).not.toMatch(/<svg|<table/);
  });

  test('"too few" is a sentence without any number', () => {
    const html = draw({ form: 'X' });
    expect(textOf(html)).toContain('too few answers to show');
    expect(numbersIn(textOf(html))).toEqual([]);
  });

  test('harm is one of two sentences, and never a count (I2.3)', () => {
    const html = draw({ form: 'H', some: true }, 0, anAsked({ polarity: 'indicator' }));
    expect(textOf(html)).toContain('Some students reported this.');
    expect(numbersIn(textOf(html))).toEqual([]);
    expect(html).not.toMatch(/<svg|<table/);
  });
});

test('whatever is published, sentence, drawing and table agree on n and escape the question', () => {
  const html = draw({ form: 'A', n: 15, bins: [2, 3, 2, 5, 3] }, 0, anAsked({ text: '<script>1 & 2</script>.' }));
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script>1 &amp; 2');
});
