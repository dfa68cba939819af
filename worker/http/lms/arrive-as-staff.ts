/**
 * Opens the staff app for somebody who teaches, on the one course that they came from; or first asks which course that is
 * (lms.md L6.4, L6.5).
 */
import type { Context } from 'hono';
import type { CourseId } from '../../../schema/contract/ids.ts';
import type { Platform } from '../../../schema/contract/platforms.ts';
import type { Language } from '../../../schema/languages/language.ts';
import type { Engine } from '../../engines/engine.ts';
import { renderBind } from '../../pages/lms/staff.tsx';
import { staffPage } from '../staff-page.ts';
import { languageFor, platformPage, refuseLms } from './reply.ts';
import { sealTicket, type Ticket } from './tickets.ts';

export async function arriveAsStaff(
  c: Context,
  engine: Engine,
  platform: Pick<Platform, 'origins'>,
  from: Ticket<'bind'>,
): Promise<Response> {
  const { ref, title, label } = from;
  const language = languageFor(c, engine, from.language);
  const found = await engine.directory.lms.boundTo(ref);
  if (!found.ok) return refuseLms(c, engine, { code: found.error });
  const bound = found.value;
  if (bound === null) {
    const ticket = await sealTicket(engine, 'bind', from);
    return platformPage(c, platform, renderBind({ language, ticket, name: title || label }));
  }
  const ticket = await sealTicket(engine, 'staff', { ref, actsAs: bound.actsAs });
  return platformPage(c, platform, await appFor(engine, language, ticket, bound.course.id));
}

/** Where the staff app is drawn (client/staff/index.html). */
const ROOT = '<div id="app">';

/**
 * Gives the page of the staff app with a ticket in it. The app takes the ticket out of the page into its memory, and it is in
 * no address, no cookie and no storage (client/staff/server/visit.ts).
 */
async function appFor(
  engine: Pick<Engine, 'assets'>,
  language: Pick<Language, 'tag'>,
  ticket: string,
  course: CourseId,
): Promise<string> {
  const page = await (await staffPage(engine, language, false))?.text();
  // A ticket and an id have only letters, digits, dashes and dots, so nothing has to be escaped.
  const html = page?.replace(ROOT, `<div id="app" data-ticket="${ticket}" data-course="${course}">`);
  if (html === undefined || html === page) throw new Error('The staff app is not built: run npm run build');
  return html;
}
