/**
 * Puts the whole product together over HTTP: one line per part, with its reason above it. It is the same on every host
 * (architecture.md A4). What no student's page needs is loaded when it is first used (P14).
 */
import { Hono } from 'hono';
import type { Engine } from '../engines/engine.ts';
import { refusalAfter } from './defects.ts';
import { fileRoutes } from './files.ts';
import { hardenReplies, limitBodies } from './guard.ts';
import { later } from './later.ts';
import { missing } from './missing.ts';
import { refuse } from './refuse.ts';
import { securityTextRoutes } from './security-text.ts';
import { studentRoutes } from './student/routes.ts';
import { StudentMemory } from './student/student-memory.ts';

/** @param memory what students' pages remember; a host that serves several names shares it among them */
export function createApp(engine: Engine, memory = new StudentMemory(engine)): Hono {
  const app = new Hono();
  const part = (paths: readonly string[], load: () => Promise<Hono>) => app.route('/', later(engine, paths, load));

  // Every reply forbids sniffing, referrers, shared windows, and caching unless a route allows it.
  app.use(hardenReplies(engine.settings.publicUrl));

  // People come from a learning platform, which sends more than a form, and with them what it has signed (lms.md).
  part(['/lti/*'], async () => (await import('./lms/routes.ts')).lmsRoutes(engine));

  // Every body may have 16 KB, which is more than the longest form. Only the list of a class and a file of courses are longer.
  app.use(limitBodies());

  // Students have the code, the form, Sent, take-back, results and promises, without a cookie, an account or a log.
  app.route('/', studentRoutes(engine, memory));

  // Browsers load the files that pages need.
  app.route('/', fileRoutes(engine));

  // Researchers look up where to report a weakness.
  app.route('/', securityTextRoutes(engine));

  // Browsers load the staff app.
  part(['/staff/*'], async () => (await import('./staff-app.ts')).staffAppRoutes(engine));

  // Staff send and get JSON only, from our own pages or from scripts.
  part(['/api/*'], async () => (await import('./staff/routes.ts')).staffRoutes(engine, memory));

  // A calendar reads the dates of one member of staff without a session.
  part(['/calendar/*'], async () => (await import('./calendar.ts')).calendarRoutes(engine));

  // A member of staff, or their mail program, stops one kind of mail without a session.
  part(['/mail/*'], async () => (await import('./stop-mail.ts')).stopMailRoutes(engine));

  // The operator asks whether the server is alive and ready, and which version it is.
  part(OPERATOR_PATHS, async () => (await import('./operator.ts')).operatorRoutes(engine));

  // Everything else is not found.
  app.notFound(missing);

  // What fails tells the person a sentence, and the log nothing of the request.
  app.onError((error, c) => refuse(c, refusalAfter(error, engine)));

  return app;
}

const OPERATOR_PATHS = ['/healthz', '/readyz', '/version', '/operator/*'];
