/** Finishes a launch in a frame without cookies, with the value that the platform kept for this browser (lms.md L5.12). */
import type { Context } from 'hono';
import { z } from 'zod';
import type { Engine } from '../../engines/engine.ts';
import { arrive } from './arrive.ts';
import { readJson } from './json.ts';
import { refuseLms } from './reply.ts';
import { isMark } from './state.ts';
import { openTicket } from './tickets.ts';

const bodySchema = z.object({ ticket: z.string(), value: z.string() });

export async function finish(c: Context, engine: Engine): Promise<Response> {
  const body = await readJson(c, bodySchema);
  if (body === null) return refuseLms(c, engine, { code: 'form_bad' });
  const half = await openTicket(engine, 'half', body.ticket);
  if (!half.ok) return refuseLms(c, engine, { code: half.error });
  const { state, arrival, seat } = half.value;
  // A wrong value consumes nothing: it may come from another browser than the one that this launch belongs to.
  if (!(await isMark(engine, state, body.value))) return refuseLms(c, engine, { code: 'needs_window' });
  const flow = await engine.directory.lms.consumeFlow(state, 'half');
  if (!flow.ok) return refuseLms(c, engine, { code: flow.error });
  return arrive(c, engine, flow.value.platform, arrival, async () => seat);
}
