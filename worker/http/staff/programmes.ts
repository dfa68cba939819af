/** Programmes, terms and their roll-ups: administrators arrange them, programme leads read them (E6.4, privacy.md R2.7). */
import type { Hono } from 'hono';
import { dayAt } from '../../../schema/calendar.ts';
import type { CourseId, ProgrammeId, PulseId, TermId } from '../../../schema/contract/ids.ts';
import type { RollUp } from '../../../schema/contract/programmes.ts';
import { fail, ok } from '../../../schema/result.ts';
import { mayAdminister, mayReadRollUp } from '../../directory/access/grants.ts';
import type { LoopsIn } from '../../directory/loop/loops-in.ts';
import type { RollUpSource } from '../../directory/programmes/roll-up-source.ts';
import type { Engine } from '../../engines/engine.ts';
import { countedPulses, rollUp } from '../../gate/rollup.ts';
import { releasedFrom } from '../released.ts';
import { apiRoute } from './route.ts';

export function programmeRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'programmes', async ({ me }) => {
    const all = await engine.directory.programmes.list();
    if (mayAdminister(me.grants)) return ok(all);
    // A lead reads sums, and is not told which courses they are made of (E6.4).
    return ok({
      programmes: all.programmes.filter(({ id }) => mayReadRollUp(me.grants, id)),
      terms: all.terms,
      courses: [],
      assigned: [],
    });
  });

  apiRoute(app, engine, 'createProgramme', async ({ me, body, attempt }) =>
    ok(await engine.directory.programmes.create(me.id, body.name, attempt)),
  );

  apiRoute(app, engine, 'createTerm', async ({ me, body, attempt }) =>
    ok(await engine.directory.programmes.createTerm(me.id, body, attempt)),
  );

  apiRoute(app, engine, 'assignCourses', async ({ me, programme, term, body }) => {
    const where = { programme, term };
    const other = body.courses.length === 0 ? null : await overlapping(engine, where);
    if (other !== null) return fail({ kind: 'terms-overlap', other });
    if (!(await staysAsShown(engine, where, body.courses))) return fail({ kind: 'roll-up-told' });
    const assigned = await engine.directory.programmes.assign(me.id, programme, term, body.courses);
    return assigned ? ok(null) : fail({ kind: 'not-found' });
  });

  apiRoute(app, engine, 'rollUp', async ({ programme, term }) => {
    const source = await engine.directory.programmes.rollUpSource(programme, term);
    if (source === null) return fail({ kind: 'not-found' });
    const { items, pulses } = shownOf(engine, source);
    return ok({
      programme: source.programme,
      term: source.term,
      items: [...items],
      loops: loopsClosed(pulses, await engine.directory.loop.inProgramme(programme, term)),
    });
  });
}

/** What a programme's lead is shown of its courses. */
function shownOf({ now }: Engine, { courses }: RollUpSource) {
  const published = courses.map((of) => of.map(({ day, entry }) => ({ day, released: releasedFrom(entry) })));
  // The ledger's days are those of UTC (docs/decisions/0014).
  const today = dayAt(now(), 'UTC');
  return { items: rollUp(published, today), pulses: countedPulses(published, today) };
}

/** Which courses are added up is set beforehand: after the sums were shown, another set would show the difference (R2.7). */
async function staysAsShown(
  engine: Engine,
  { programme, term }: Place,
  courses: readonly CourseId[],
): Promise<boolean> {
  const [before, after] = await Promise.all([
    engine.directory.programmes.rollUpSource(programme, term),
    engine.directory.programmes.rollUpSource(programme, term, courses),
  ]);
  if (before === null || after === null) return true;
  const [shown, later] = [shownOf(engine, before), shownOf(engine, after)];
  const laterById = new Map(later.items.map((item) => [item.id, JSON.stringify(item)]));
  const samePulses =
    shown.pulses.size === 0 ||
    (shown.pulses.size === later.pulses.size && [...shown.pulses].every((id) => later.pulses.has(id)));
  return (
    samePulses &&
    shown.items.every((item) => item.told.form === 'hidden' || laterById.get(item.id) === JSON.stringify(item))
  );
}

/** The name of another term of the programme that has courses and shares a day with this one: two sums over one day would tell single courses too. */
async function overlapping({ directory }: Engine, { programme, term }: Place): Promise<string | null> {
  const { terms, assigned } = await directory.programmes.list();
  const wanted = terms.find(({ id }) => id === term);
  const others = assigned.filter((each) => each.programme === programme && each.term !== term).map((each) => each.term);
  const found = terms.find(
    ({ id, fromDay, toDay }) =>
      others.includes(id) && wanted !== undefined && fromDay <= wanted.toDay && toDay >= wanted.fromDay,
  );
  return found?.name ?? null;
}

/** What staff did, never what students answered; of no course alone, like the sums beside it (R2.7, I1.51). */
function loopsClosed(pulses: ReadonlySet<PulseId>, { told, passedOn }: LoopsIn): RollUp['loops'] {
  if (pulses.size === 0) return null;
  const among = (ids: readonly PulseId[]): number => ids.filter((id) => pulses.has(id)).length;
  return { pulses: pulses.size, told: among(told), passedOn: among(passedOn) };
}

interface Place {
  readonly programme: ProgrammeId;
  readonly term: TermId;
}
