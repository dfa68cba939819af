/** Shows the one choice of Deep Linking to somebody who teaches, or first asks which course this is (lms.md L11.1). */
import type { Context } from 'hono';
import type { Platform } from '../../../schema/contract/platforms.ts';
import { isOnOrigins } from '../../../schema/lms/origins.ts';
import type { ContextRef } from '../../directory/lms/bindings.ts';
import type { Engine } from '../../engines/engine.ts';
import { renderNoLinks, renderPicker } from '../../pages/lms/picker.tsx';
import { renderBind } from '../../pages/lms/staff.tsx';
import { languageFor, platformPage, refuseLms } from './reply.ts';
import { sealTicket, type Arrival } from './tickets.ts';

/** The only kind of content that is an activity of the platform, and no bare link (L11.2). */
const OURS = 'ltiResourceLink';

interface Picking {
  readonly platform: Platform;
  readonly context: { readonly title: string; readonly label: string };
  readonly settings: NonNullable<Arrival['settings']>;
}

export async function arriveToPick(
  c: Context,
  engine: Engine,
  ref: ContextRef,
  { platform, context: { title, label }, settings }: Picking,
): Promise<Response> {
  const language = languageFor(c, engine);
  if (!isOnOrigins(settings.deep_link_return_url, platform.origins))
    return refuseLms(c, engine, { code: 'return_foreign', platform });
  if (!settings.accept_types.includes(OURS)) return platformPage(c, platform, renderNoLinks({ language }));
  // The page sends the browser back with a form, also if the course is bound on it first.
  const show = (html: string) => platformPage(c, platform, html, new URL(settings.deep_link_return_url).origin);
  const bound = await engine.directory.lms.binding(ref);
  if (bound === null) {
    const ticket = await sealTicket(engine, 'bind', { ref, title, label, settings });
    return show(renderBind({ language, ticket, name: title || label, toLink: true }));
  }
  const ticket = await sealTicket(engine, 'picker', { ref, course: bound.course.id, settings });
  return show(renderPicker({ language, ticket, course: bound.course.name }));
}
