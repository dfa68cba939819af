/** Renders a page once, around the one text that differs per request (performance.md, How). */
import type { PageTemplate } from '../engines/engine.ts';

/**
 * @param render renders the page, with the slot where the text of each request goes. The slot is made for this
 * rendering alone, so no text that staff have written elsewhere on the page can contain it
 * @throws if the page does not have exactly one slot
 */
export function templateAround(render: (slot: string) => string): PageTemplate {
  const slot = `⁂${crypto.randomUUID()}⁂`;
  const [before, after, ...more] = render(slot).split(slot);
  if (before === undefined || after === undefined || more.length > 0) throw new Error('A template has one slot');
  return { before, after };
}
