/** Adds every route that learning platforms, and people who come from them, use (lms.md section 3). No route logs a request. */
import { Hono, type Context } from 'hono';
import type { Engine } from '../../engines/engine.ts';
import { limitBody } from '../guard.ts';
import { bind } from './bind.ts';
import { canvasConfig } from './config.ts';
import { deepLink } from './deeplink.ts';
import { finish } from './finish.ts';
import { issue } from './issue.ts';
import { launch } from './launch.ts';
import { login } from './login.ts';
import { publishedKeys } from './our-keys.ts';
import { confirmRegistration, showRegistration } from './register.ts';
import { refuseLms } from './reply.ts';

/** A launch carries a token of up to 32 KB, and a form writes some of its signs as three (L5.5). */
const LIMIT_BYTES = 64 * 1024;

export function lmsRoutes(engine: Engine): Hono {
  const app = new Hono();
  const isBad = (c: Context): Promise<Response> => refuseLms(c, engine, { code: 'form_bad' });
  app.use('/lti/*', limitBody(LIMIT_BYTES, isBad));

  // A platform begins a launch. Anybody's page may send a browser here, so nothing is known yet.
  app.on(['GET', 'POST'], '/lti/login/:institution', (c) => login(c, engine, c.req.param('institution')));

  // The platform has signed who comes and why.
  app.post('/lti/launch', (c) => launch(c, engine));
  // Somebody has loaded the page again, or opened its address: what was signed works only once (L3.3).
  app.get('/lti/launch', (c) => refuseLms(c, engine, { code: 'state_unknown' }));

  // The same, in a frame without cookies.
  app.post('/lti/finish', (c) => finish(c, engine));

  // Somebody who teaches says which of our courses theirs is.
  app.post('/lti/bind', (c) => bind(c, engine));

  // The phone of a student asks for a stamp, just before it sends answers.
  app.post('/lti/issue', (c) => issue(c, engine));

  // Somebody who teaches adds the course's pulse to their course.
  app.post('/lti/deeplink', (c) => deepLink(c, engine));

  // A platform registers itself, with an invitation of an administrator.
  app.get('/lti/register/:institution/:invite', (c) =>
    showRegistration(c, engine, c.req.param('institution'), c.req.param('invite')),
  );
  app.post('/lti/register/confirm', (c) => confirmRegistration(c, engine));

  const isOurs = async (institution: string): Promise<boolean> =>
    institution === (await engine.directory.lms.institutionId());

  // An administrator of Canvas enters this address.
  app.get('/lti/config/:institution{[0-9a-f]+\\.json}', async (c) => {
    const institution = c.req.param('institution').replace('.json', '');
    return (await isOurs(institution)) ? c.json(canvasConfig(engine, institution)) : c.notFound();
  });

  // Platforms read the keys with which we sign.
  app.get('/lti/jwks/:institution', async (c) => {
    if (!(await isOurs(c.req.param('institution')))) return c.notFound();
    const keys = await publishedKeys(engine);
    return c.body(JSON.stringify({ keys }), 200, {
      'Content-Type': 'application/jwk-set+json',
      'Cache-Control': 'public, max-age=3600',
    });
  });

  return app;
}
