/** Routes for planning a term: for one course, and as dates that somebody proposes to many (E7.13, E7.14). */
import type { Hono } from 'hono';
import type { Proposals } from '../../../schema/contract/term-plan.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { PulseRequest } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import { problemOf, type Refusal } from '../problems.ts';
import type { StudentMemory } from '../student/student-memory.ts';
import { warningOf } from '../warning.ts';
import { lookAgain } from './look-again.ts';
import { makeBox } from './pulses.ts';
import { requestOf } from './request.ts';
import { apiRoute } from './route.ts';

export function termRoutes(app: Hono, engine: Engine, { pulses }: StudentMemory): void {
  const { directory } = engine;

  apiRoute(app, engine, 'checkTerm', async ({ course, body: { dates, ...plan } }) => {
    const request = asked(engine, { ...plan, reason: '' });
    if (!request.ok) return request;
    const judged = await directory.pulses.judgeTerm(course.id, request.value, dates);
    return ok({
      dates: judged.map((each) => ({
        problem: each.ok ? null : problemOf(inZone(each.error, course.zone)),
        warnings: each.ok ? each.value.map(warningOf) : [],
      })),
    });
  });

  apiRoute(app, engine, 'planTerm', async ({ me, course, body: { dates, proposal, ...plan }, attempt }) => {
    const request = asked(engine, plan);
    if (!request.ok) return request;
    const draft = () =>
      directory.pulses.draftTerm(me.id, course.id, request.value, dates, { attempt, answers: proposal });
    const drafted = await lookAgain(engine, await draft(), draft);
    if (!drafted.ok) return fail(inZone(drafted.error, course.zone));
    const made = [];
    for (const each of drafted.value) {
      // The plan stands, whatever happens here: a box that could not be made now is made when somebody looks (E7.13).
      const page = await makeBox(engine, pulses, each).catch(() => null);
      const { code } = each.definition;
      made.push({ code, schedule: page?.ok === true ? page.value.schedule : each.schedule });
    }
    return ok({ pulses: made });
  });

  apiRoute(app, engine, 'ownProposals', async ({ read: proposals }) => ok({ proposals }));

  apiRoute(app, engine, 'declineProposal', async ({ me, course, body: { proposal, word } }) =>
    directory.programmes.declineProposal(me.id, course.id, proposal, word),
  );

  apiRoute(app, engine, 'proposals', async ({ read }) => shown(read));

  apiRoute(app, engine, 'proposeDates', async ({ me, programme, term, body: { dates }, attempt }) => {
    const place = { programme, term };
    const made = await directory.programmes.propose(me.id, place, dates, attempt);
    return made.ok ? shown(await directory.programmes.proposals(me.id, place, made.value, 0)) : made;
  });

  apiRoute(app, engine, 'withdrawProposal', async ({ me, programme, term, body }) => {
    const place = { programme, term };
    const gone = await directory.programmes.withdrawProposal(me.id, place, body.proposal);
    return gone.ok ? shown(await directory.programmes.proposals(me.id, place, null, 0)) : gone;
  });
}

const shown = (proposals: Proposals | null): Result<Proposals, { readonly kind: 'not-found' }> =>
  proposals === null ? fail({ kind: 'not-found' }) : ok(proposals);

/** The times are those of each date. */
const asked = (
  engine: Pick<Engine, 'now'>,
  plan: Omit<PulseRequest['plan'], 'opensAtMs' | 'closesAtMs' | 'replaces'>,
): ReturnType<typeof requestOf> => requestOf({ ...plan, opensAtMs: null, closesAtMs: engine.now(), replaces: null });

type Said = Exclude<Refusal, { kind: 'changed-meanwhile' }>;

/** No date replaces a pulse, so nobody can have been faster. */
const inZone = <R extends { readonly kind: string }>(
  refusal: R,
  zone: string,
): Exclude<R, { kind: 'replaced-already' }> & Said =>
  ({ ...refusal, zone }) as unknown as Exclude<R, { kind: 'replaced-already' }> & Said;
