/**
 * Answers what staff need before a pulse is made: what limits it, what the course is like, and how the form would look
 * to a student.
 */
import type { Hono } from 'hono';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { fail, ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { formTemplate } from '../../pages/form.tsx';
import { fillIn } from '../../pages/page-template.ts';
import { warningOf } from '../warning.ts';
import { requestOf } from './request.ts';
import { apiRoute } from './route.ts';

export function planningRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'nextPulse', async ({ read: outlook }) => {
    if (outlook === null) return fail({ kind: 'not-found' });
    const { doubts, planned, ...rest } = outlook;
    return ok({ ...rest, planned: [...planned], warnings: doubts.map(warningOf) });
  });

  // Saves official figures that staff type in. They suggest modules, and nobody else reads them (I1.25 to I1.29).
  apiRoute(app, engine, 'saveSignals', async ({ me, course, body }) =>
    engine.directory.courses.saveSignals(me.id, course.id, body),
  );

  // Renders the form itself for a draft, and stores nothing.
  apiRoute(app, engine, 'previewPulse', async ({ course, body: { language: tag, plan } }) => {
    const request = requestOf({ ...plan, opensAtMs: null, closesAtMs: engine.now(), reason: '', replaces: null });
    if (!request.ok) return request;
    const definition = await engine.directory.pulses.preview(course.id, request.value);
    if (definition === null) return fail({ kind: 'not-found' });
    const language = { ...(LANGUAGES.find((each) => each.tag === tag) ?? ENGLISH), framed: false as const };
    return ok({ html: fillIn(formTemplate({ language, definition, takenBack: false }), ['']) });
  });
}
