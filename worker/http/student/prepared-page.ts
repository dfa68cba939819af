/** Prepares a page to be sent many times: compressed if the host can compress around its slots, or else as text. */
import type { Engine, GzippedTemplate, PageTemplate, Slot } from '../../engines/engine.ts';
import { fillIn } from '../../pages/page-template.ts';

export type PreparedPage =
  | { readonly is: 'text'; readonly template: PageTemplate; readonly bytes: number }
  | { readonly is: 'gzipped'; readonly gzipped: GzippedTemplate; readonly bytes: number };

/**
 * Keeps the compressed page or the text, never both, because there are many of them. Most pages have a character beyond
 * Latin-1, so an engine takes two bytes for each character of a text.
 */
export function prepare(template: PageTemplate, gzipAround: Engine['gzipAround']): PreparedPage {
  const gzipped = gzipAround?.(template);
  return gzipped === undefined
    ? { is: 'text', template, bytes: 2 * fillIn(template, []).length }
    : { is: 'gzipped', gzipped, bytes: gzipped.bytes };
}

/**
 * @param slots the texts of this request, which fill the slots
 * @param takesGzip whether the browser accepts gzip. The few that do not get a compressed page unpacked
 */
export function withSlots(
  page: PreparedPage,
  slots: readonly Slot[],
  takesGzip: boolean,
): { body: string | Uint8Array<ArrayBuffer>; encoding?: 'gzip' } {
  if (page.is === 'text') return { body: fillIn(page.template, slots) };
  const bytes = (takesGzip ? page.gzipped.fill(slots) : page.gzipped.unpack(slots)) as Uint8Array<ArrayBuffer>;
  return takesGzip ? { body: bytes, encoding: 'gzip' } : { body: bytes };
}
