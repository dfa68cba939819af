/**
 * Answers GET /s/CODE/qr.svg with the pulse's address as a QR code, and GET /s/CODE/results/qr.svg with that of its
 * results. Both are black on white in both themes (E7.1, ISO/IEC 18004).
 */
import type { Context } from 'hono';
import { renderSVG } from 'uqr';
import { shownKeyOf } from '../shown-key.ts';
import type { StudentContext } from './student-context.ts';

export async function drawCode(
  { engine, standings }: StudentContext,
  c: Context,
  typed: string,
  path: '' | '/results' = '',
): Promise<Response> {
  const standing = await standings.read(typed);
  if (!('definition' in standing)) return c.text('', standing.at === 'slowed' ? 429 : 404);
  const { definition } = standing;
  const key = path === '' ? await shownKeyOf(engine, definition) : undefined;
  const fragment = key === undefined ? '' : `#${key.fragment}`;
  return c.body(drawQr(`${engine.settings.publicUrl}/s/${definition.code}${path}${fragment}`), 200, {
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
}

/**
 * Draws the code. The address is in upper case, because that fits the denser alphanumeric mode: 25 modules for up to 38
 * characters. With the key of a roster behind the # it stays as it is: 33 modules for up to 62 (E7.1).
 */
export function drawQr(url: string): string {
  return renderSVG(url.includes('#') ? url : url.toUpperCase(), {
    ecc: 'M',
    border: 4,
    blackColor: '#000',
    whiteColor: '#fff',
  });
}
