/** What administrators set for everyone (E10.1), and when terms have exams (I2.14). */
import type { Hono } from 'hono';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { apiRoute } from './route.ts';

export function institutionRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'institution', async () => ok(await engine.directory.courses.institution()));

  // Of two editors the second is told what the first has saved, and saves over that (E7.0).
  apiRoute(app, engine, 'saveInstitution', async ({ me, body: { version, ...settings } }) =>
    engine.directory.courses.saveInstitution(me.id, settings, version),
  );

  // Once a year somebody looks whether the contacts on every student page still hold.
  apiRoute(app, engine, 'markContactsChecked', async ({ me, body: { version } }) =>
    engine.directory.courses.markContactsChecked(me.id, version),
  );

  apiRoute(app, engine, 'setExams', async ({ me, term, body }) =>
    engine.directory.programmes.setExams(me.id, term, body),
  );
}
