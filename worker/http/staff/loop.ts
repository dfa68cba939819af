/** Acts and words to students: only about what a pulse has published, and for whoever teaches the course (E6.4, section 8). */
import type { Hono } from 'hono';
import { dayAt } from '../../../schema/calendar.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { checkAct } from '../../../schema/loop/check-act.ts';
import { checkTold } from '../../../schema/loop/check-told.ts';
import type { Unfit } from '../../../schema/loop/refusal.ts';
import type { Code } from '../../../schema/contract/ids.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { releasesOf } from '../released.ts';
import { apiRoute } from './route.ts';

export function loopRoutes(app: Hono, engine: Engine): void {
  const { directory } = engine;

  apiRoute(app, engine, 'loop', async ({ course }) => {
    const loop = await directory.loop.ofCourse(course.id);
    return loop === null ? fail({ kind: 'not-found' }) : ok(loop);
  });

  apiRoute(app, engine, 'planAct', async ({ me, pulse, body: { item, library, ...wanted }, attempt }) => {
    const closed = checkClosed(pulse);
    if (!closed.ok) return closed;
    if (!(await hasPublished(engine, pulse, item))) return fail(NOT_FOUND_IN_RESULTS);
    const act = checkAct(wanted, daysOf(engine, pulse));
    return act.ok
      ? ok(await directory.loop.planAct(me.id, pulse.definition, { item, library }, act.value, attempt))
      : fail(first(act.error));
  });

  apiRoute(app, engine, 'changeAct', async ({ me, act: before, pulse, body: { version, ...wanted } }) => {
    const act = checkAct(wanted, { ...daysOf(engine, pulse), dueBefore: before.dueDay });
    return act.ok ? directory.loop.changeAct(me.id, before.id, version, act.value) : fail(first(act.error));
  });

  // What colleagues of other courses do: no course, no finding, no figure (I1.33).
  apiRoute(app, engine, 'sharedActs', async () => ok(await directory.loop.sharedActs()));

  apiRoute(app, engine, 'told', async ({ pulse }) => {
    const closed = checkClosed(pulse);
    if (!closed.ok) return closed;
    const page = await directory.loop.toldPage(pulse.definition.code);
    return page === null ? fail({ kind: 'not-found' }) : ok(page);
  });

  apiRoute(app, engine, 'draftTold', async ({ pulse, body }) => {
    const closed = checkClosed(pulse);
    return closed.ok ? directory.loop.draftTold(pulse.definition.id, body.version, body.body) : closed;
  });

  apiRoute(app, engine, 'tellStudents', async ({ me, pulse, body, attempt }) => {
    const closed = checkClosed(pulse);
    if (!closed.ok) return closed;
    const told = checkTold(body.body, daysOf(engine, pulse).closedDay);
    return told.ok
      ? directory.loop.tellStudents(me.id, pulse.definition, body.version, told.value, attempt)
      : fail(first(told.error));
  });
}

/** Before it closes there is nothing to answer to. */
function checkClosed({
  definition: { code },
  closed,
  resultsDeleted,
}: PulseInCourse): Result<null, { readonly kind: 'results-deleted' | 'not-published'; readonly code: Code }> {
  if (resultsDeleted) return fail({ kind: 'results-deleted', code });
  return closed ? ok(null) : fail({ kind: 'not-published', code });
}

/** A finding is something that everyone of the course can read; what was withheld is nobody's finding (I5.4). */
async function hasPublished(engine: Engine, { definition }: PulseInCourse, item: string): Promise<boolean> {
  const releases = await releasesOf(engine, definition.id);
  const atoms = releases.flatMap(({ outcome }) => (outcome.kind === 'published' ? outcome.atoms : []));
  return atoms.some(({ items }) => items[item] !== undefined && items[item].form !== 'X');
}

const daysOf = (engine: Engine, { course: { zone }, schedule }: PulseInCourse) => ({
  today: dayAt(engine.now(), zone),
  closedDay: dayAt(schedule.closesAtMs, zone),
});

type UnfitRefusal = { readonly kind: 'unfit' } & Unfit;

const NOT_FOUND_IN_RESULTS: UnfitRefusal = {
  kind: 'unfit',
  field: 'item',
  says: 'Choose a question about which this pulse has published something.',
};

/** A form shows all; a script is told them one by one. */
function first([unfit]: readonly Unfit[]): UnfitRefusal {
  if (unfit === undefined) throw new Error('A refusal without a reason');
  return { kind: 'unfit', ...unfit };
}
