/** Renders a page around the one text that differs per request, so that it is rendered once (performance.md, How). */
import type { Stencil } from '../engines/engine.ts';

/**
 * @param render the page, with the hole where the text of each request goes. The hole is made for this rendering alone:
 * whatever staff have written elsewhere on the page cannot contain it
 * @throws if the page does not have exactly one hole
 */
export function cut(render: (hole: string) => string): Stencil {
  const hole = `⁂${crypto.randomUUID()}⁂`;
  const [before, after, ...more] = render(hole).split(hole);
  if (before === undefined || after === undefined || more.length > 0) throw new Error('A stencil has one hole');
  return { before, after };
}
