/** Reads the QR code from a picture of the projector page, as a phone's camera would (C18). */
import type { Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { pixelsOf, type Picture } from '../pixels.ts';

export interface SeenCode {
  readonly text: string;
  /** The number of modules on each side. */
  readonly modules: number;
  /** True for error correction level M (ISO/IEC 18004, 7.9: format bits 00, masked with 10…). */
  readonly isLevelM: boolean;
  /** Pixels on each side, without the quiet zone. */
  readonly size: number;
  /** True if a ring of this many modules around the symbol is white. */
  readonly hasQuietZone: (modules: number) => boolean;
}

export async function readWall(page: Page): Promise<SeenCode> {
  const picture = await pixelsOf(page.context(), await page.screenshot());
  let grid: Picture | undefined;
  let found: Box | undefined;
  const text = decodeQR(picture, {
    timeLimit: 2000,
    imageOnResult: (image) => (grid = image),
    pointsOnDetect: ({ boundingBox }) => (found = boundingBox),
  });
  if (grid === undefined || found === undefined) throw new Error('The decoder did not say what it saw');
  const { width: modules, data } = grid;
  const dark = (x: number, y: number): boolean => data[(y * modules + x) * 4] === 0;
  const symbol = exactBox(picture, found, found.width / modules);
  return {
    text,
    modules,
    isLevelM: dark(0, 8) && !dark(1, 8),
    size: symbol.width,
    hasQuietZone: (ring) => ringIsWhite(picture, symbol, (ring * symbol.width) / modules),
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const lumaAt = ({ width, data }: Picture, x: number, y: number): number => data[(y * width + x) * 4] ?? 0;

/** The corners that the decoder finds are a few pixels off. The first and the last dark pixel are exact. */
function exactBox(picture: Picture, { x, y, width, height }: Box, moduleSize: number): Box {
  const span = (from: number, length: number) =>
    Array.from({ length: Math.ceil(length + 2 * moduleSize) }, (_, i) => Math.floor(from - moduleSize) + i);
  const columns = span(x, width);
  const rows = span(y, height);
  const darkColumns = columns.filter((column) => rows.some((row) => lumaAt(picture, column, row) < 128));
  const darkRows = rows.filter((row) => columns.some((column) => lumaAt(picture, column, row) < 128));
  const [left = 0, top = 0] = [darkColumns[0], darkRows[0]];
  return {
    x: left,
    y: top,
    width: (darkColumns.at(-1) ?? left) - left + 1,
    height: (darkRows.at(-1) ?? top) - top + 1,
  };
}

/** The paper of the light theme is darker than pure white by five. */
const WHITE = 253;

/** @param ring in pixels; edges are smoothed, so its outermost pixel may be grey */
function ringIsWhite(picture: Picture, { x, y, width, height }: Box, ring: number): boolean {
  const reach = Math.floor(ring) - 1;
  for (let row = y - reach; row < y + height + reach; row += 1) {
    const isBeside = row >= y - 1 && row <= y + height;
    for (let column = x - reach; column < x + width + reach; column += 1) {
      if (isBeside && column === x - 1) column = x + width + 1;
      if (lumaAt(picture, column, row) < WHITE) return false;
    }
  }
  return true;
}
