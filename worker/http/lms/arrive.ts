/**
 * Opens what a launch is for: the course of its (platform, deployment, context), for staff or for a student. Nothing of the
 * person is known here any more (lms.md section 6).
 */
import type { Context } from 'hono';
import type { Platform } from '../../../schema/contract/platforms.ts';
import type { ContextRef } from '../../directory/lms/bindings.ts';
import type { Engine } from '../../engines/engine.ts';
import { renderNothingOpen, renderOutside, renderPreview, renderUnbound } from '../../pages/lms/learner.tsx';
import { renderBind, renderPicker, renderStaffArrival } from '../../pages/lms/staff.tsx';
import { asksForJson, languageFor, platformPage, refuseLms } from './reply.ts';
import { pulsesOf } from './pulses-of.ts';
import { sealTicket, type Arrival } from './tickets.ts';

export async function arrive(c: Context, engine: Engine, platform: Platform, arrival: Arrival): Promise<Response> {
  const { opens, context, deployment, messageType } = arrival;
  const language = languageFor(c, engine);
  const show = (html: string): Promise<Response> => platformPage(c, platform, html);
  if (messageType === 'LtiDeepLinkingRequest')
    return opens === 'staff' ? show(renderPicker({ language })) : refuseLms(c, engine, { code: 'no_access', platform });
  if (context === null) return show(renderOutside({ language }));
  const ref: ContextRef = { platform: platform.id, deployment, context: context.id };
  return opens === 'staff'
    ? arriveAsStaff(c, engine, platform, ref, context)
    : arriveAsStudent(c, engine, platform, ref, opens);
}

export async function arriveAsStaff(
  c: Context,
  engine: Engine,
  platform: Pick<Platform, 'origins'>,
  ref: ContextRef,
  { title, label }: { readonly title: string; readonly label: string },
): Promise<Response> {
  const language = languageFor(c, engine);
  const bound = await engine.directory.lms.binding(ref);
  if (bound === null) {
    const ticket = await sealTicket(engine, 'bind', { ref, title, label });
    return platformPage(c, platform, renderBind({ language, ticket, name: title || label }));
  }
  const ticket = await sealTicket(engine, 'staff', { ref, course: bound.course.id });
  return platformPage(c, platform, renderStaffArrival({ language, ticket, course: bound.course }));
}

async function arriveAsStudent(
  c: Context,
  engine: Engine,
  platform: Platform,
  ref: ContextRef,
  opens: 'learner' | 'preview',
): Promise<Response> {
  const language = languageFor(c, engine);
  const bound = await engine.directory.lms.binding(ref);
  if (bound === null) return platformPage(c, platform, renderUnbound({ language }));
  const { open, opensAtMs, last } = await pulsesOf(engine, bound.course.id);
  if (open === null) {
    const { name: course, zone } = bound.course;
    return platformPage(c, platform, renderNothingOpen({ language, course, zone, opensAtMs, last }));
  }
  if (opens === 'preview') return platformPage(c, platform, renderPreview({ language, definition: open }));
  // The page is the one that anybody with the link gets, and nothing of the launch goes along (L6.6).
  const next = `/s/${open.code}?embed=1`;
  return asksForJson(c) ? c.json({ next }) : c.redirect(next, 303);
}
