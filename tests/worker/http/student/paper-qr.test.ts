/**
 * Tests the code on paper as a camera at 3 m sees it: few dots for each module, turned, and blurred
 * (lms.md L2.7, docs/decisions/0061-a-code-on-paper-has-the-largest-modules.md).
 */
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { drawPaperQr, drawQr } from '../../../../worker/http/student/qr.ts';
import { modulesOf } from './modules.ts';

const addressOf = (length: number) => `https://${'p'.repeat(length - 19)}/c/K7QF2M8A`;
const QUIET = 8;

/** A usual main camera, 26 mm equivalent: 4032 dots see 36/26 of the distance. */
const DOTS_PER_MM = 4032 / (3000 * (36 / 26));
/** The least module of the poster, which share.test.ts measures. */
const MODULE_MM = 5;

describe('L2.7: the smallest version first, then the most correction that fits into it', () => {
  test.each([
    [29, 25],
    [38, 25],
    [47, 25],
    [48, 29],
    [77, 29],
  ])('an address of %i characters has %i modules', (length, modules) => {
    expect(modulesOf(drawPaperQr(addressOf(length))).size).toBe(modules + QUIET);
  });

  test('an address that level M holds in the same version has level M', () => {
    expect(drawPaperQr(addressOf(38))).toBe(drawQr(addressOf(38)));
    expect(drawPaperQr(addressOf(39))).not.toBe(drawQr(addressOf(39)));
  });
});

describe.each([36, 45, 60])('L2.7: a code of %i characters', (length) => {
  const url = addressOf(length);

  test.each([0, 0.03, 0.09])('is read from 3 m, turned by %f', (turn) => {
    for (const shift of [0, 0.3, 0.6])
      expect(seen(drawPaperQr(url), { dots: MODULE_MM * DOTS_PER_MM, turn, shift })).toBe(url.toUpperCase());
  });

  test('is not read with half as many dots, so this picture can fail', () => {
    expect(seen(drawPaperQr(url), { dots: 1.5, turn: 0.09, shift: 0.3 })).toBeNull();
  });
});

/** What the decoder reads in a picture in which each module has so many dots. Each dot is the mean of its area, and of its neighbours. */
function seen(
  svg: string,
  { dots, turn, shift }: { readonly dots: number; readonly turn: number; readonly shift: number },
): string | null {
  const { size, isDark } = modulesOf(svg);
  const width = Math.ceil(size * dots * 1.3);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const inkAt = (x: number, y: number): number => {
    const [u, v] = [x - width / 2 + shift, y - width / 2 + shift];
    const [column, row] = [(u * cos + v * sin) / dots + size / 2, (v * cos - u * sin) / dots + size / 2];
    return isDark(Math.floor(column), Math.floor(row)) ? 0 : 1;
  };
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const steps = [-0.6, -0.2, 0.2, 0.6];
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (const i of steps) for (const j of steps) sum += inkAt(x + i, y + j);
      data.fill(40 + 180 * (sum / steps.length ** 2), (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  try {
    return decodeQR({ width, height: width, data });
  } catch {
    return null;
  }
}
