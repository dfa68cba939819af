/** Refuses a request. The sentences for all reasons are loaded when the first one is needed (performance.md P14). */
import type { Context } from 'hono';
import type { Refusal } from './problems.ts';

export const refuse = async (c: Context, refusal: Refusal): Promise<Response> =>
  (await import('./problems.ts')).refuse(c, refusal);
