/** Before a pulse is made: what it has to reckon with, what the course is like, and how it would look to a student. */
import type { Context, Hono } from 'hono';
import { courseIdSchema, type CourseId } from '../../../schema/contract/ids.ts';
import type { Me } from '../../../schema/contract/account.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { may } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import { formTemplate } from '../../pages/form.tsx';
import type { Refusal } from '../problems.ts';
import { warningOf } from '../warning.ts';
import { requestOf } from './request.ts';
import { staffRoute } from './route.ts';

export function planningRoutes(app: Hono, engine: Engine): void {
  staffRoute(app, engine, 'nextPulse', async (ask) => {
    const course = courseOf(ask);
    if (!course.ok) return course;
    const outlook = await engine.directory.pulses.outlook(course.value, { opensAtMs: null, closesAtMs: engine.now() });
    if (outlook === null) return fail({ kind: 'not-found' });
    const { doubts, ...rest } = outlook;
    return ok({ ...rest, warnings: doubts.map(warningOf) });
  });

  // Official figures, typed in by staff; they suggest modules and are read by nobody else (I1.25 to I1.29).
  staffRoute(app, engine, 'saveSignals', async (ask) => {
    const course = courseOf(ask);
    return course.ok ? engine.directory.courses.saveSignals(ask.me.id, course.value, ask.body) : course;
  });

  // The form itself, rendered for a draft and kept nowhere.
  staffRoute(app, engine, 'previewPulse', async (ask) => {
    const course = courseOf(ask);
    if (!course.ok) return course;
    const { language: tag, plan } = ask.body;
    const request = requestOf({ ...plan, opensAtMs: null, closesAtMs: engine.now(), reason: '' });
    if (!request.ok) return request;
    const definition = await engine.directory.pulses.preview(course.value, request.value);
    if (definition === null) return fail({ kind: 'not-found' });
    const language = { ...(LANGUAGES.find((each) => each.tag === tag) ?? ENGLISH), framed: false as const };
    const { before, after } = formTemplate({ language, definition, takenBack: false });
    return ok({ html: before + after });
  });
}

/** Whoever may make a pulse in the course (E6.4). */
function courseOf({ c, me }: { readonly c: Context; readonly me: Me }): Result<CourseId, Refusal> {
  const course = courseIdSchema.safeParse(c.req.param('course'));
  if (!course.success) return fail({ kind: 'not-found' });
  return may(me.grants, 'run-pulses', course.data) ? ok(course.data) : fail({ kind: 'forbidden' });
}
