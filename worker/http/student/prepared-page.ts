/** Prepares a page once, to be sent many times: as text, and compressed if the host can compress around the slot. */
import type { Engine, GzippedTemplate, PageTemplate } from '../../engines/engine.ts';

export interface PreparedPage {
  readonly template: PageTemplate;
  readonly gzipped: GzippedTemplate | undefined;
}

export const prepare = (template: PageTemplate, gzipAround: Engine['gzipAround']): PreparedPage => ({
  template,
  gzipped: gzipAround?.(template),
});

/**
 * @param slot the text of this request, which fills the slot
 * @param gzip whether the browser accepts gzip
 */
export function withSlot(
  { template, gzipped }: PreparedPage,
  slot: string,
  gzip: boolean,
): { body: string | Uint8Array; encoding?: 'gzip' } {
  if (gzipped !== undefined && gzip) return { body: gzipped(slot), encoding: 'gzip' };
  return { body: template.before + slot + template.after };
}
