/** Binds a course of a platform to one of ours, for somebody who teaches it there (lms.md L6.5). */
import type { Context } from 'hono';
import { z } from 'zod';
import { newCourseSchema } from '../../../schema/contract/courses.ts';
import { parseConnectCode } from '../../../schema/contract/ids.ts';
import { cleanLine } from '../../../schema/contract/clean-text.ts';
import type { Engine } from '../../engines/engine.ts';
import { hashToken } from '../staff/token.ts';
import { arriveAsStaff } from './arrive-as-staff.ts';
import { readJson } from './json.ts';
import { arriveToPick } from './pick.ts';
import { languageFor, refuseLms } from './reply.ts';
import { openTicket, type Ticket } from './tickets.ts';
import { sayLms } from '../../../schema/languages/lms/words.ts';

const bodySchema = z.discriminatedUnion('as', [
  newCourseSchema.pick({ classSize: true, zone: true }).extend({ as: z.literal('new'), ticket: z.string() }),
  z.object({ as: z.literal('code'), ticket: z.string(), code: z.string().max(400) }),
]);

export async function bind(c: Context, engine: Engine): Promise<Response> {
  const body = await readJson(c, bodySchema);
  if (body === null) return refuseLms(c, engine, { code: 'form_bad' });
  const ticket = await openTicket(engine, 'bind', body.ticket);
  if (!ticket.ok) return refuseLms(c, engine, { code: ticket.error });
  const { ref, settings } = ticket.value;
  const bound = await (body.as === 'new'
    ? bindToNew(c, engine, ticket.value, body)
    : bindByCode(engine, ref, body.code));
  if (!bound.ok) return refuseLms(c, engine, { code: bound.error });
  if (settings !== undefined) {
    const platform = await engine.directory.lms.platform(ref.platform);
    if (platform === null) return refuseLms(c, engine, { code: 'platform_inactive' });
    return arriveToPick(c, engine, platform, { ...ticket.value, settings });
  }
  // The page in which this was asked stays where it is, so nothing new is framed.
  return arriveAsStaff(c, engine, { origins: [] }, ticket.value);
}

/** The course gets the name that it has at the platform, and the language of whoever makes it. */
function bindToNew(
  c: Context,
  engine: Engine,
  { ref, language: told, title, label }: Ticket<'bind'>,
  { classSize, zone }: { readonly classSize: number; readonly zone: string },
) {
  const language = languageFor(c, engine, told);
  const typed = cleanLine(title) || cleanLine(label) || sayLms(language, 'nameless');
  const course = newCourseSchema.parse({ name: typed.slice(0, 120), classSize, zone, language: language.tag });
  return engine.directory.lms.bindToNew(ref, course);
}

async function bindByCode(engine: Engine, ref: Ticket<'bind'>['ref'], typed: string) {
  const code = parseConnectCode(typed);
  // What can be no code costs a guess all the same.
  return engine.directory.lms.bindByCode(ref, await hashToken(code ?? ''));
}
