/** What administrators set for everyone (E10.1), and when terms have exams (I2.14). */
import type { Hono } from 'hono';
import { termIdSchema } from '../../../schema/contract/ids.ts';
import { fail, ok } from '../../../schema/result.ts';
import { mayAdminister } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import { staffRoute } from './route.ts';

export function institutionRoutes(app: Hono, engine: Engine): void {
  staffRoute(app, engine, 'institution', async ({ me }) =>
    mayAdminister(me.grants) ? ok(await engine.directory.courses.institution()) : fail({ kind: 'forbidden' }),
  );

  // Of two editors the second is told what the first has saved, and saves over that (E7.0).
  staffRoute(app, engine, 'saveInstitution', async ({ me, body: { version, ...settings } }) =>
    mayAdminister(me.grants)
      ? engine.directory.courses.saveInstitution(me.id, settings, version)
      : fail({ kind: 'forbidden' }),
  );

  // Once a year somebody looks whether the contacts on every student page still hold.
  staffRoute(app, engine, 'markContactsChecked', async ({ me }) =>
    mayAdminister(me.grants)
      ? ok(await engine.directory.courses.markContactsChecked(me.id))
      : fail({ kind: 'forbidden' }),
  );

  staffRoute(app, engine, 'setExams', async ({ me, c, body }) => {
    if (!mayAdminister(me.grants)) return fail({ kind: 'forbidden' });
    const term = termIdSchema.safeParse(c.req.param('term'));
    return term.success ? engine.directory.programmes.setExams(me.id, term.data, body) : fail({ kind: 'not-found' });
  });
}
