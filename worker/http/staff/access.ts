/** From a code in an address to a pulse that this person may act on (E6.4). */
import type { Context } from 'hono';
import { parseCode } from '../../../schema/contract/ids.ts';
import type { Me } from '../../../schema/contract/account.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import { may, type CourseAction } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Refusal } from '../problems.ts';

export async function findPulse(
  engine: Engine,
  { c, me }: { readonly c: Context; readonly me: Me },
  action: CourseAction,
): Promise<Result<PulseInCourse, Refusal>> {
  const code = parseCode(c.req.param('code') ?? '');
  const pulse = code === undefined ? null : await engine.directory.pulses.find(code);
  if (pulse === null) return fail({ kind: 'not-found' });
  if (!may(me.grants, action, pulse.course.id)) return fail({ kind: 'forbidden' });
  return ok(pulse);
}
