/** Routes for what administrators set for everyone (E10.1), and for the exam weeks of terms (I2.14). */
import type { Hono } from 'hono';
import { ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import type { StudentMemory } from '../student/student-memory.ts';
import { apiRoute } from './route.ts';

export function institutionRoutes(app: Hono, engine: Engine, { embedders }: StudentMemory): void {
  apiRoute(app, engine, 'institution', async ({ read }) => ok(read));

  // If two people edit at once, the second one is shown what the first has saved, and can then save over it (E7.0).
  apiRoute(app, engine, 'saveInstitution', async ({ me, body: { version, ...settings } }) => {
    const saved = await engine.directory.courses.saveInstitution(me.id, settings, version);
    await embedders.renew();
    return saved;
  });

  apiRoute(app, engine, 'deployment', async ({ read: platforms }) => {
    const { hosting, sendsMail, provider, securityContact, version } = engine.settings;
    const signsIn = provider ? { name: provider.name, only: provider.only } : null;
    return ok({ ...hosting, mail: sendsMail, provider: signsIn, platforms, securityContact, version });
  });

  apiRoute(app, engine, 'documentTexts', async ({ read }) => ok(read));

  apiRoute(app, engine, 'saveDocumentTexts', async ({ me, body }) =>
    engine.directory.courses.saveDocumentTexts(me.id, body),
  );

  // Once a year somebody checks that the contacts on every student page are still right.
  apiRoute(app, engine, 'markContactsChecked', async ({ me, body: { version } }) =>
    engine.directory.courses.markContactsChecked(me.id, version),
  );

  apiRoute(app, engine, 'setExams', async ({ me, term, body }) =>
    engine.directory.programmes.setExams(me.id, term, body),
  );
}
