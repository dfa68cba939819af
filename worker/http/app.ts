/** The whole product over HTTP: one line per part, the reason above it. The same on every host (architecture.md A4). */
import { bytesToHex } from '@noble/hashes/utils.js';
import { Hono } from 'hono';
import type { Engine } from '../engines/engine.ts';
import { calendarRoutes } from './calendar.ts';
import { fileRoutes } from './files.ts';
import { hardenReplies, limitBody } from './guard.ts';
import { operatorRoutes } from './operator.ts';
import { refuse } from './problems.ts';
import { securityTextRoutes } from './security-text.ts';
import { staffRoutes } from './staff/routes.ts';
import { missingPage } from './student/missing.ts';
import { studentRoutes } from './student/routes.ts';

export function createApp(engine: Engine): Hono {
  const app = new Hono();

  // Every reply: no sniffing, no referrer, no shared window, no cache unless a route says so.
  app.use(hardenReplies);

  // Every body: 16 KB is more than the longest form.
  app.use(limitBody());

  // Students: code, form, Sent, take-back, results, promises. No cookie, no account, no log.
  app.route('/', studentRoutes(engine));

  // Staff: JSON only, from our own pages or from scripts.
  app.route('/', staffRoutes(engine));

  // Dates of one member of staff, for a calendar that has no session.
  app.route('/', calendarRoutes(engine));

  // The staff app, and the files that pages load.
  app.route('/', fileRoutes(engine));

  // Whoever runs the server: alive, ready, which version.
  app.route('/', operatorRoutes(engine));

  // Whoever wants to report a weakness.
  app.route('/', securityTextRoutes(engine));

  // Everything else.
  app.notFound((c) => (c.req.path.startsWith('/api/') ? refuse(c, { kind: 'not-found' }) : missingPage(c)));

  // A defect of ours: the log gets a number and nothing of the request; so does the person, to quote it.
  app.onError((_error, c) => {
    const id = bytesToHex(engine.randomBytes(6));
    console.error(`defect ${id}`);
    return refuse(c, { kind: 'defect', id });
  });

  return app;
}
