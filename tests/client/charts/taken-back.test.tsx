/** Tests what a page says about answers that were taken back. */
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { TakenBack } from '../../../client/charts/taken-back.tsx';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { aRelease } from '../../schema/results/a-release.ts';

const said = (...takenBack: readonly number[]): string => {
  const releases = takenBack.map((number) => ({ ...aRelease({}), takenBack: number }));
  return renderToString(<TakenBack releases={releases} words={resultWords} />);
};

test('R2.9a: a page is silent about fewer than 5, and says at least how many from there on', () => {
  expect(said(0)).toBe('');
  expect(said(5)).toContain('At least 5 responses were taken back while this pulse was open.');
});

test('R2.9a: of a pulse with waves only the last release tells it', () => {
  expect(said(0, 0, 10)).toContain('At least 10 responses');
});
