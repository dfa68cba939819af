/** Tests the picture as which a chart can be saved. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { picture } from '../../../client/charts/picture.tsx';
import type { Chart } from '../../../client/charts/picture-blocks.tsx';
import type { FormEntry } from '../../../schema/results/form-entries.ts';
import type { Published } from '../../../schema/contract/release.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { constructLine } from '../../../schema/results/construct-line.ts';
import { aResult, anAsked } from '../../schema/results/a-release.ts';

/** Pretends that each letter is half as wide as its size. */
const measure = (text: string, sizePx: number) => (text.length * sizePx) / 2;
const source = 'Botany · pulse K7QF2M. This questionnaire is new and not validated.';
const show = (chart: Chart, title = 'Staff cared: of 16 answers, 10 were often or always.') => {
  const { svg, width, height } = picture({ title, chart, source }, measure);
  return { svg: renderToString(svg), width, height };
};
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text);
const item = (published: Published, as: 'bar' | 'squares' = 'bar', blank = 0): Chart => ({
  kind: 'item',
  asked: anAsked(),
  result: aResult(published, 'five', blank),
  view: { as },
  words: resultWords,
});

describe('a chart that is saved as a picture (E9.6)', () => {
  test('has its sentence above it, wrapped to the width, and its source below', () => {
    const title =
      'In this course it felt safe to ask a question or to say that I did not understand: of 16 answers, 10 were often or always, 3 sometimes, 3 rarely or never.';
    const texts = textsOf(show(item({ form: 'A', n: 16, bins: [2, 1, 3, 6, 4] }), title).svg);
    expect(texts.join(' ')).toMatch(new RegExp(`^${title}.*${source}$`));
    for (const line of texts) expect(measure(line ?? '', 16)).toBeLessThanOrEqual(592);
  });

  test('is drawn on white paper in both themes, and loads nothing from elsewhere', () => {
    const { svg } = show(item({ form: 'A', n: 16, bins: [2, 1, 3, 6, 4] }));
    expect(svg).toContain('<rect width="100%" height="100%" fill="#fff">');
    expect(svg).not.toMatch(/prefers-color-scheme: ?dark|@import|url\((?!#|&quot;#)|href=/);
  });

  test('holds the counts and words of its bar, or one square for each answer', () => {
    const exact: Published = { form: 'A', n: 16, bins: [2, 1, 3, 6, 4] };
    expect(textsOf(show(item(exact, 'bar', 2)).svg)).toEqual(
      expect.arrayContaining([
        '2',
        '1',
        '3',
        '6',
        '4',
        'Never',
        'Rarely',
        'Sometimes',
        'Often',
        'Always',
        'No answer: 2',
      ]),
    );
    expect(show(item(exact, 'squares')).svg.match(/<rect class="colour"/g)).toHaveLength(16);
  });

  test('shows the ranges of a banded item and nothing finer (I3.12)', () => {
    const { svg } = show(
      item({
        form: 'B',
        n: 10,
        bands: [
          [2, 4],
          [0, 1],
          [5, 7],
        ],
      }),
      'Staff cared.',
    );
    expect(textsOf(svg)).toEqual([
      'Staff cared.',
      'rarely or never',
      '2 to 4',
      'sometimes',
      '0 to 1',
      'often or always',
      '5 to 7',
      source,
    ]);
  });

  test('of the whole form has every question with its number, and beside it what the page says (E9.2a)', () => {
    const entry = (number: number, published: Published): FormEntry => ({
      kind: 'rating',
      number,
      read: { asked: anAsked({ text: 'Staff cared.' }), result: aResult(published) },
    });
    const { svg, width } = show({
      kind: 'form',
      constructs: [],
      entries: [
        entry(1, { form: 'A', n: 20, bins: [2, 3, 3, 8, 4] }),
        entry(2, { form: 'C', n: 15, side: 2, atLeast: 13 }),
        entry(3, { form: 'X' }),
      ],
      view: { as: 'bar' },
      words: resultWords,
    });
    expect(width).toBe(960);
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([
        '1 Staff cared.',
        'often or always',
        '60%',
        '2 Staff cared.',
        'often or always: at least 13 of 15',
        '3 Staff cared.',
        'too few answers to show',
      ]),
    );
  });

  test('of the whole form has its constructs, and tells for which questions a second key stands (E9.2a)', () => {
    const exact = aResult({ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] });
    const rating = (number: number, asked: Parameters<typeof anAsked>[0]): FormEntry => ({
      kind: 'rating',
      number,
      read: { asked: anAsked(asked), result: exact },
    });
    const line = constructLine([exact]);
    const { svg } = show({
      kind: 'form',
      constructs: [{ construct: 'mattering', asked: [anAsked()], line, reads: 'between' }],
      entries: [
        rating(1, { construct: 'mattering' }),
        rating(2, {
          construct: null,
          scale: 'extent5',
          labels: ['Not at all', 'A little', 'Partly', 'Mostly', 'Completely'],
        }),
        rating(3, {
          construct: null,
          scale: 'extent5',
          labels: ['Not at all', 'A little', 'Partly', 'Mostly', 'Completely'],
        }),
      ],
      view: { as: 'bar' },
      words: resultWords,
    });
    const texts = textsOf(svg);
    expect(texts).toEqual(expect.arrayContaining(['Mattering · Question 1', 'none of the answers', '95% interval']));
    expect(texts.indexOf('Questions 2, 3')).toBeLessThan(texts.indexOf('Not at all'));
    expect(texts.filter((text) => text === 'Always')).toHaveLength(1);
    expect(texts.filter((text) => text === 'Completely')).toHaveLength(1);
  });

  test('says once about a list of harms that nothing can be shown (I2.3)', () => {
    const silent = (text: string) => ({
      asked: anAsked({ text, scale: 'tick', labels: [], polarity: 'indicator' }),
      result: aResult({ form: 'H', some: false }),
    });
    const { svg } = show({
      kind: 'form',
      constructs: [],
      entries: [{ kind: 'ticks', number: 1, stem: 'Did this happen?', options: [silent('Ignored'), silent('Mocked')] }],
      view: { as: 'bar' },
      words: resultWords,
    });
    const said = textsOf(svg).join(' ');
    expect(said.split(resultWords.sentenceHarmNone)).toHaveLength(2);
    expect(said).toMatch(/Ignored.*Mocked/);
  });

  test('in a language that is read from the right is mirrored, and each text is turned back', () => {
    const chart = item({ form: 'A', n: 16, bins: [2, 1, 3, 6, 4] });
    const svg = renderToString(picture({ title: 'Staff cared.', chart, source, mirrored: true }, measure).svg);
    expect(svg).toContain('direction="rtl"');
    expect(svg).toContain('<g transform="translate(640 0) scale(-1 1)">');
    expect(svg.match(/<text/g)?.length).toBeGreaterThan(10);
    expect(svg.match(/<text(?! transform="scale\(-1 1\)")/g)).toBeNull();
  });

  test('becomes higher if it has more to show', () => {
    const line = constructLine([aResult({ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] })]);
    const construct = show({ kind: 'construct', line, words: resultWords });
    const bar = show(item({ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] }));
    expect([construct.width, bar.width]).toEqual([640, 640]);
    expect(bar.height).toBeGreaterThan(construct.height);
    expect(textsOf(construct.svg)).toEqual(expect.arrayContaining(['none of the answers', 'all answers']));
  });
});
