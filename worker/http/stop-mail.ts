/**
 * Answers the address in each mail to staff that can be done without: GET shows a button, and POST stops mails of that kind, also
 * when a mail program sends it for its reader (RFC 8058). It sets no cookie, asks for none, and works from every site: the
 * address is the right, and gives no other one.
 */
import { Hono, type Context } from 'hono';
import type { Engine } from '../engines/engine.ts';
import { parseStop, STOP_PATH, type Stop } from '../mail/stop.ts';
import { renderDeadStop, renderMailStopped, renderStopMail, type StopLanguage } from '../pages/stop-mail.tsx';
import { wishedLanguage } from './student/accept-language.ts';
import { NOBODY } from './student/embedders.ts';
import { pageHeaders } from './student/headers.ts';

export function stopMailRoutes(engine: Engine): Hono {
  const app = new Hono();
  const { mail } = engine.directory;
  const path = `${STOP_PATH}/:person/:kind/:mac`;

  const stopOf = async (c: Context): Promise<Stop | null> => {
    const [person = '', kind = '', mac = ''] = ['person', 'kind', 'mac'].map((part) => c.req.param(part));
    return parseStop(await engine.secretFor('mail-stop'), person, kind, mac);
  };
  /** The words are those of the mail; whoever comes with a broken address is unknown, and reads what their browser wishes. */
  const languageFor = async (c: Context, stop: Stop | null): Promise<StopLanguage> => {
    const { mailLanguage } = await import('../mail/words.ts');
    if (stop === null) return mailLanguage(wishedLanguage(c).tag);
    return mailLanguage((await mail.languageOf(stop.person))?.language ?? wishedLanguage(c).tag);
  };
  const page = async (c: Context, html: string, status: 200 | 404 = 200) =>
    c.body(html, status, await pageHeaders(NOBODY));

  app.get(path, async (c) => {
    const stop = await stopOf(c);
    const language = await languageFor(c, stop);
    return stop === null ? page(c, renderDeadStop(language), 404) : page(c, renderStopMail(language, stop.kind));
  });

  app.post(path, async (c) => {
    const stop = await stopOf(c);
    const language = await languageFor(c, stop);
    if (stop === null) return page(c, renderDeadStop(language), 404);
    await mail.stopMail(stop.person, stop.kind);
    return page(c, renderMailStopped(language));
  });

  return app;
}
