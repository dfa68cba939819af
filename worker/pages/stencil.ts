/** Cuts a rendered page in two around the one text that differs per request, so that it is rendered once (performance.md, How). */
import type { Stencil } from '../engines/engine.ts';

/** Stands where the text of each request goes; no word of any page contains it. */
export const HOLE = '⁂hole⁂';

/** @throws if the page does not have exactly one hole */
export function cut(page: string): Stencil {
  const [before, after, ...more] = page.split(HOLE);
  if (before === undefined || after === undefined || more.length > 0) throw new Error('A stencil has one hole');
  return { before, after };
}
