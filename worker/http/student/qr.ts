/**
 * Answers GET /s/CODE/qr.svg with the pulse's address as a QR code, which is black on white in both themes (E7.1,
 * ISO/IEC 18004).
 */
import type { Context } from 'hono';
import { renderSVG } from 'uqr';
import type { Code } from '../../../schema/contract/ids.ts';
import type { StudentContext } from './student-context.ts';

export async function drawCode({ engine, standings }: StudentContext, c: Context, typed: string): Promise<Response> {
  const standing = await standings.read(typed);
  if (!('definition' in standing)) return c.text('', standing.at === 'slowed' ? 429 : 404);
  return c.body(qrSvg(engine.settings.publicUrl, standing.definition.code), 200, {
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
}

/**
 * Draws the code. The address is in upper case, because that fits the denser alphanumeric mode: 25 modules for up to 38
 * characters (E7.1).
 */
function qrSvg(publicUrl: string, code: Code): string {
  return renderSVG(`${publicUrl}/s/${code}`.toUpperCase(), {
    ecc: 'M',
    border: 4,
    blackColor: '#000',
    whiteColor: '#fff',
  });
}
