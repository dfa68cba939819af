/** Acts and words to students: only about what a pulse has published, and for whoever teaches the course (E6.4, section 8). */
import type { Hono } from 'hono';
import { dayAt } from '../../../schema/calendar.ts';
import { actIdSchema, courseIdSchema } from '../../../schema/contract/ids.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { checkAct } from '../../../schema/loop/check-act.ts';
import { checkTold } from '../../../schema/loop/check-told.ts';
import type { Unfit } from '../../../schema/loop/refusal.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import { may } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Refusal } from '../problems.ts';
import { releasesOf } from '../released.ts';
import { findPulse } from './access.ts';
import { staffRoute, type StaffAsk } from './route.ts';

export function loopRoutes(app: Hono, engine: Engine): void {
  const { directory } = engine;

  staffRoute(app, engine, 'loop', async ({ c, me }) => {
    const id = courseIdSchema.safeParse(c.req.param('course'));
    const loop = id.success ? await directory.loop.ofCourse(id.data) : null;
    if (loop === null) return fail({ kind: 'not-found' });
    return may(me.grants, 'see-results', loop.course.id) ? ok(loop) : fail({ kind: 'forbidden' });
  });

  staffRoute(app, engine, 'planAct', async (ask) => {
    const pulse = await findClosed(engine, ask);
    if (!pulse.ok) return pulse;
    const { definition } = pulse.value;
    const { item, library, ...wanted } = ask.body;
    if (!(await hasPublished(engine, pulse.value, item))) return fail(NOT_FOUND_IN_RESULTS);
    const act = checkAct(wanted, daysOf(engine, pulse.value));
    return act.ok
      ? ok(await directory.loop.planAct(ask.me.id, definition, { item, library }, act.value, ask.attempt))
      : fail(first(act.error));
  });

  staffRoute(app, engine, 'changeAct', async ({ c, me, body: { version, ...wanted } }) => {
    const id = actIdSchema.safeParse(c.req.param('act'));
    const found = id.success ? await directory.loop.act(id.data) : null;
    const pulse = found && (await directory.pulses.find(found.act.code));
    if (found === null || pulse === null) return fail({ kind: 'not-found' });
    if (!may(me.grants, 'close-loop', found.course)) return fail({ kind: 'forbidden' });
    const act = checkAct(wanted, { ...daysOf(engine, pulse), dueBefore: found.act.dueDay });
    return act.ok ? directory.loop.changeAct(me.id, found.act.id, version, act.value) : fail(first(act.error));
  });

  // What colleagues of other courses do: no course, no finding, no figure (I1.33).
  staffRoute(app, engine, 'sharedActs', async () => ok(await directory.loop.sharedActs()));

  staffRoute(app, engine, 'told', async (ask) => {
    const pulse = await findClosed(engine, ask);
    if (!pulse.ok) return pulse;
    const page = await directory.loop.toldPage(pulse.value.definition.code);
    return page === null ? fail({ kind: 'not-found' }) : ok(page);
  });

  staffRoute(app, engine, 'draftTold', async (ask) => {
    const pulse = await findClosed(engine, ask);
    if (!pulse.ok) return pulse;
    return directory.loop.draftTold(pulse.value.definition.id, ask.body.version, ask.body.body);
  });

  staffRoute(app, engine, 'tellStudents', async (ask) => {
    const pulse = await findClosed(engine, ask);
    if (!pulse.ok) return pulse;
    const told = checkTold(ask.body.body, daysOf(engine, pulse.value).closedDay);
    return told.ok
      ? directory.loop.tellStudents(ask.me.id, pulse.value.definition, ask.body.version, told.value, ask.attempt)
      : fail(first(told.error));
  });
}

/** Before it closes there is nothing to answer to. */
async function findClosed(
  engine: Engine,
  ask: Pick<StaffAsk<'told'>, 'c' | 'me'>,
): Promise<Result<PulseInCourse, Refusal>> {
  const pulse = await findPulse(engine, ask, 'close-loop');
  if (!pulse.ok) return pulse;
  const {
    definition: { code },
    closed,
    resultsDeleted,
  } = pulse.value;
  if (resultsDeleted) return fail({ kind: 'results-deleted', code });
  return closed ? pulse : fail({ kind: 'not-published', code });
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

const NOT_FOUND_IN_RESULTS: Refusal = {
  kind: 'unfit',
  field: 'item',
  says: 'Choose a question about which this pulse has published something.',
};

/** A form shows all; a script is told them one by one. */
function first([unfit]: readonly Unfit[]): Refusal {
  if (unfit === undefined) throw new Error('A refusal without a reason');
  return { kind: 'unfit', ...unfit };
}
