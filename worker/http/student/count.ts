/**
 * Answers GET /s/CODE/count with the counter's band, which is the same for everyone at every moment (privacy.md R2.9).
 */
import type { Context } from 'hono';
import { parseCode } from '../../../schema/contract/ids.ts';
import type { StudentContext } from './student-context.ts';

export async function countBand({ engine, standings }: StudentContext, c: Context, typed: string): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' };
  const code = parseCode(typed);
  const known = code !== undefined && standings.mayAskBox(code) ? await engine.boxes.band(code) : undefined;
  if (known?.at === 'live') return c.json({ band: known.band }, 200, headers);
  const standing = await standings.read(typed);
  switch (standing.at) {
    case 'unknown':
      return c.json({ band: null }, 404, headers);
    case 'discarded':
      return c.json({ band: null }, 410, headers);
    case 'slowed':
      return c.json({ band: null }, 429, { ...headers, 'Retry-After': '60' });
    case 'armed':
    case 'open':
    case 'grace':
    case 'closing': {
      const met = await engine.boxes.band(standing.definition.code);
      return c.json({ band: met.at === 'live' ? met.band : null }, 200, headers);
    }
    case 'lost':
    case 'closed':
      return c.json({ band: null }, 200, headers);
  }
}
