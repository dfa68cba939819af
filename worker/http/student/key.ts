/** Answers GET /s/CODE/key with the public key that signs the tokens of a pulse, the same for everybody (privacy.md R5.3). */
import type { Context } from 'hono';
import { parseCode } from '../../../schema/contract/ids.ts';
import type { StudentContext } from './student-context.ts';

export async function sendKey({ engine, standings }: StudentContext, c: Context, typed: string): Promise<Response> {
  const code = parseCode(typed);
  const known = code !== undefined && standings.mayAskBox(code) ? await engine.boxes.tokenKey(code) : null;
  if (known !== null) return keyReply(c, known);
  // Where there is none, this also slows down those who make codes up (R4.6).
  const standing = await standings.read(typed);
  if (standing.at === 'slowed') return c.body(null, 429, { 'Retry-After': '60' });
  const met = 'definition' in standing ? await engine.boxes.tokenKey(standing.definition.code) : null;
  return met === null ? c.body(null, 404) : keyReply(c, met);
}

const keyReply = (c: Context, spki: Uint8Array): Response =>
  c.body(new Uint8Array(spki), 200, { 'Content-Type': 'application/octet-stream' });
