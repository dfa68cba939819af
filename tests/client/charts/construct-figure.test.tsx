import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { ConstructFigure } from '../../../client/charts/construct-figure.tsx';
import type { Published } from '../../../schema/contract/release.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { constructLine } from '../../../schema/results/construct-line.ts';
import { aResult } from '../../schema/results/a-release.ts';

const draw = (...published: Published[]) =>
  renderToString(<ConstructFigure construct="trust" line={constructLine(published.map((p) => aResult(p)))} words={resultWords} />);
const textOf = (html: string) => html.replace(/<[^>]*>/g, '');

test('twenty exact answers: a point with its interval, in per cent (I3.5)', () => {
  const html = draw({ form: 'A', n: 20, bins: [2, 3, 3, 8, 4] });
  expect(textOf(html)).toContain('Trust: 60 % often or always (95 % interval 39 to 78 %)');
  expect(html).toContain('class="point"');
  expect(html).toContain('class="interval" x1="38.7%" x2="78.1%"');
});

test('a range has no interval and its axis no figures (I3.5, I3.12)', () => {
  const html = draw({ form: 'B', n: 10, bands: [[2, 4], [0, 1], [5, 7]] }, { form: 'C', n: 10, side: 2, atLeast: 8 });
  expect(textOf(html)).toBe('Trust: often or always: 5 to 7 of 10, at least 8 of 10none of the answersall answers');
  expect(html).toContain('class="range" x="65%" width="20%"');
  expect(html).not.toMatch(/class="(interval|point)"/);
});

test('an item withheld leaves a sentence and no drawing (I3.3)', () => {
  const html = draw({ form: 'B', n: 10, bands: [[2, 4], [0, 1], [5, 7]] }, { form: 'X' });
  expect(textOf(html)).toBe('Trust: not all questions could be shown');
  expect(html).not.toContain('<svg');
});
