/** Adds every route that the staff app and scripts can use, group by group (schema/contract/api.ts). */
import { Hono } from 'hono';
import type { Engine } from '../../engines/engine.ts';
import { jsonOnly, sameOriginOnly } from '../guard.ts';
import type { StudentMemory } from '../student/student-memory.ts';
import { addressRoutes } from './addresses.ts';
import { auditLogRoutes } from './audit-log.ts';
import { courseRoutes } from './courses.ts';
import { exportRoute } from './export.ts';
import { loopRoutes } from './loop.ts';
import { importRoutes } from './imports.ts';
import { institutionRoutes } from './institution.ts';
import { mailRoutes } from './mail.ts';
import { meRoutes } from './me.ts';
import { passkeyRoutes } from './passkeys.ts';
import { peopleRoutes } from './people.ts';
import { memberListRoutes } from './member-list.ts';
import { openapiRoute } from './openapi.ts';
import { planningRoutes } from './planning.ts';
import { platformRoutes } from './platforms.ts';
import { programmeRoutes } from './programmes.ts';
import { findProvider, providerRoutes } from './provider.ts';
import { pulseRoutes } from './pulses.ts';
import { resultRoutes } from './results.ts';
import { setupRoutes } from './setup.ts';
import { teamRoutes } from './team.ts';
import { termRoutes } from './term.ts';
import { wallRoutes } from './walls.ts';

/** @param memory what students' pages remember: it is told at once what staff change */
export function staffRoutes(engine: Engine, memory: StudentMemory): Hono {
  const app = new Hono();
  app.use('/api/*', jsonOnly, sameOriginOnly(engine.settings.publicUrl));
  setupRoutes(app, engine);
  const provider = findProvider(engine);
  meRoutes(app, engine, provider);
  mailRoutes(app, engine);
  passkeyRoutes(app, engine);
  addressRoutes(app, engine);
  providerRoutes(app, engine, provider);
  courseRoutes(app, engine, memory);
  planningRoutes(app, engine);
  pulseRoutes(app, engine, memory);
  termRoutes(app, engine, memory);
  memberListRoutes(app, engine);
  wallRoutes(app, engine, memory);
  peopleRoutes(app, engine);
  teamRoutes(app, engine);
  institutionRoutes(app, engine, memory);
  platformRoutes(app, engine, memory);
  importRoutes(app, engine);
  auditLogRoutes(app, engine);
  programmeRoutes(app, engine);
  resultRoutes(app, engine);
  loopRoutes(app, engine, memory);
  exportRoute(app, engine);
  openapiRoute(app, engine);
  return app;
}
