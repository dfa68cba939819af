/** A page prepared once and sent many times: as text, and compressed where the host can compress around the hole. */
import type { Engine, Pressed, Stencil } from '../../engines/engine.ts';

export interface Print {
  readonly stencil: Stencil;
  readonly pressed: Pressed | undefined;
}

export const printOf = (stencil: Stencil, press: Engine['press']): Print => ({ stencil, pressed: press?.(stencil) });

/** @param gzip whether the browser takes it */
export function fillPrint(
  { stencil, pressed }: Print,
  hole: string,
  gzip: boolean,
): { body: string | Uint8Array; encoding?: 'gzip' } {
  if (pressed !== undefined && gzip) return { body: pressed(hole), encoding: 'gzip' };
  return { body: stencil.before + hole + stencil.after };
}
