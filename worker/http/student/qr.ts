/**
 * Answers GET /s/CODE/qr.svg with the pulse's address as a QR code, and GET /s/CODE/results/qr.svg with that of its
 * results. All are black on white in both themes (E7.1, ISO/IEC 18004).
 */
import type { Context } from 'hono';
import { renderSVG } from 'uqr';
import { shownKeyOf } from '../shown-key.ts';
import { parseCourseKey } from '../../../schema/contract/ids.ts';
import { courseStanding } from './course-standing.ts';
import type { StudentContext } from './student-context.ts';

export async function drawCode(
  { engine, standings }: StudentContext,
  c: Context,
  typed: string,
  path: '' | '/results' = '',
): Promise<Response> {
  const standing = await standings.read(typed);
  if (!('definition' in standing)) return standing.at === 'slowed' ? slowed(c) : c.text(NOTHING_HERE, 404);
  const { definition } = standing;
  const key = path === '' ? await shownKeyOf(engine, definition) : undefined;
  const fragment = key === undefined ? '' : `#${key.fragment}`;
  return svg(c, drawQr(`${engine.settings.publicUrl}/s/${definition.code}${path}${fragment}`));
}

/** Answers GET /c/KEY/qr.svg with the link of the course, which hangs on walls for a whole term (lms.md L2.7). */
export async function drawCourseCode(context: StudentContext, c: Context, typed: string): Promise<Response> {
  const standing = await courseStanding(context, typed);
  switch (standing.at) {
    case 'unknown':
      return c.text(NOTHING_HERE, 404);
    case 'slowed':
      return slowed(c);
    case 'replaced':
      return c.text(NOTHING_HERE, 410);
    case 'open':
    case 'shut':
    case 'planned':
    case 'none':
    case 'ended':
    case 'archived': {
      // What leads somewhere is a key.
      const key = parseCourseKey(typed) ?? '';
      return svg(c, drawPaperQr(`${context.engine.settings.publicUrl}/c/${key}`));
    }
  }
}

/** Nobody reads it but whoever opens the address of the picture by hand. */
const NOTHING_HERE = 'There is nothing to draw at this address. Check the code.\n';

const slowed = (c: Context): Response =>
  c.text('There have been too many attempts. Wait a minute and try again.\n', 429, { 'Retry-After': '60' });

const svg = (c: Context, drawing: string): Response =>
  c.body(drawing, 200, {
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  });

const INK = { border: 4, blackColor: '#000', whiteColor: '#fff' } as const;

/**
 * Draws a code that a phone reads from paper at 3 m: the smallest version that holds the address, because at that distance the
 * size of a module decides, and then the highest error correction that fits into this version
 * (docs/decisions/0061-a-code-on-paper-has-the-largest-modules.md).
 */
export const drawPaperQr = (url: string): string => renderSVG(url.toUpperCase(), { ecc: 'L', boostEcc: true, ...INK });

/**
 * Draws the code. The address is in upper case, because that fits the denser alphanumeric mode: 25 modules for up to 38
 * characters. With the key of a roster behind the # it stays as it is: 33 modules for up to 62 (E7.1).
 */
export function drawQr(url: string): string {
  return renderSVG(url.includes('#') ? url : url.toUpperCase(), { ecc: 'M', ...INK });
}
