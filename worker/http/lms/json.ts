/** Reads JSON: what our own pages of `/lti` send, which no page of another site can send without asking first, and what platforms answer. */
import type { Context } from 'hono';
import type { z } from 'zod';
import { asksForJson } from './reply.ts';

/** @returns null if this is not what the route takes */
export async function readJson<T>(c: Context, schema: z.ZodType<T>): Promise<T | null> {
  if (!asksForJson(c)) return null;
  const json = await c.req.json<unknown>().catch(() => undefined);
  const parsed = schema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** @returns undefined if the text is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
