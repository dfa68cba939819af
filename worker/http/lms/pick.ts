/** Shows the one choice of Deep Linking to somebody who teaches, or first asks which course this is (lms.md L11.1). */
import type { Context } from 'hono';
import type { Platform } from '../../../schema/contract/platforms.ts';
import type { DeepLinkingSettings } from '../../../schema/lms/claims.ts';
import { isOnOrigins } from '../../../schema/lms/origins.ts';
import type { Engine } from '../../engines/engine.ts';
import { renderNoLinks, renderPicker } from '../../pages/lms/picker.tsx';
import { renderBind } from '../../pages/lms/staff.tsx';
import { languageFor, platformPage, refuseLms } from './reply.ts';
import { sealTicket, type Ticket } from './tickets.ts';

/** The only kind of content that is an activity of the platform, and no bare link (L11.2). */
const OURS = 'ltiResourceLink';

export async function arriveToPick(
  c: Context,
  engine: Engine,
  platform: Platform,
  from: Ticket<'bind'> & { readonly settings: DeepLinkingSettings },
): Promise<Response> {
  const { ref, title, label, settings } = from;
  const language = languageFor(c, engine, from.language);
  if (!isOnOrigins(settings.deep_link_return_url, platform.origins))
    return refuseLms(c, engine, { code: 'return_foreign', platform });
  if (!settings.accept_types.includes(OURS)) return platformPage(c, platform, renderNoLinks({ language }));
  // The page sends the browser back with a form, also if the course is bound on it first.
  const show = (html: string) => platformPage(c, platform, html, new URL(settings.deep_link_return_url).origin);
  const found = await engine.directory.lms.boundTo(ref);
  if (!found.ok) return refuseLms(c, engine, { code: found.error, platform });
  const bound = found.value;
  if (bound === null) {
    const ticket = await sealTicket(engine, 'bind', from);
    return show(renderBind({ language, ticket, name: title || label, toLink: true }));
  }
  const ticket = await sealTicket(engine, 'picker', { ref, actsAs: bound.actsAs, settings });
  return show(renderPicker({ language, ticket, course: bound.course.name }));
}
