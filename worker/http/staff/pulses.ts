/** A pulse from draft to close: the directory's guards first, then the box, which alone decides what happens to answers. */
import type { Hono } from 'hono';
import type { StaffReply } from '../../../schema/contract/box-office.ts';
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { Me } from '../../../schema/contract/account.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { AuditEntry } from '../../directory/record/audit.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Refusal } from '../problems.ts';
import { requestOf } from './request.ts';
import { apiRoute } from './route.ts';
import { pulsePageOf } from './standing.ts';

export function pulseRoutes(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'createPulse', async ({ me, course, body: plan, attempt }) => {
    const request = requestOf(plan);
    if (!request.ok) return request;
    const drafted = await engine.directory.pulses.draft(me.id, course.id, request.value, attempt);
    // Times are told as the class reads them.
    if (!drafted.ok) return fail({ ...drafted.error, zone: course.zone });
    const { definition, schedule } = drafted.value;
    const armed = await engine.boxes.arm(definition, schedule);
    // The draft is kept when the key store fails for a moment: opening it arms it again.
    if (!armed.ok && armed.why !== 'retry') return fail(refusalOf(armed.why));
    const page = await pageAt(engine, definition.code);
    return page.ok ? ok({ ...page.value, slips: armed.ok ? [...(armed.slips ?? [])] : [] }) : page;
  });

  // The sheet was lost, or never seen: a new one, as long as nobody can have used the old (R5.2).
  apiRoute(app, engine, 'printCodes', async ({ me, pulse }) => {
    const { code } = pulse.definition;
    const sheet = await engine.boxes.printCodes(code);
    if (!sheet.ok) return fail(sheet.why === 'retry' ? { kind: 'retry' } : { kind: 'wrong-state', why: sheet.why });
    await engine.directory.record.add({ by: me.id, action: 'print-codes', subject: code });
    return ok({ slips: [...sheet.slips] });
  });

  apiRoute(app, engine, 'pulse', async ({ pulse }) => ok(await pulsePageOf(engine, pulse)));

  apiRoute(app, engine, 'openPulse', async ({ me, pulse, body }) => {
    const { definition, schedule } = pulse;
    // Its box may be gone, where a folder was restored without boxes: what was published once is never asked again.
    if (pulse.closed) return fail({ kind: 'wrong-state', why: 'closed' });
    const reason = body?.reason ?? '';
    const allowed = await engine.directory.pulses.checkOpeningNow(definition.code, reason);
    if (!allowed.ok) return fail({ ...allowed.error, zone: definition.course.zone });
    let opened = await engine.boxes.open(definition.code);
    // A crash between draft and box: made now.
    if (!opened.ok && opened.why === 'nowhere') {
      const armed = await engine.boxes.arm(definition, schedule);
      // Its codes were never printed: opened now, nobody could answer (R2.1).
      if (armed.ok && definition.eligibility === 'codes') return fail({ kind: 'wrong-state', why: 'no-sheet' });
      opened = armed.ok ? await engine.boxes.open(definition.code) : armed;
    }
    return moved(engine, me, 'open-pulse', pulse, opened, allowed.value);
  });

  apiRoute(app, engine, 'extendPulse', async ({ me, pulse, body }) => {
    const { definition, schedule } = pulse;
    const wanted: Schedule = { ...schedule, closesAtMs: body.closesAtMs };
    // Asked twice, as the first answer was lost: it closes then already.
    if (wanted.closesAtMs === schedule.closesAtMs) return pageAt(engine, definition.code);
    const allowed = await engine.directory.pulses.checkClosingLater(definition.code, wanted.closesAtMs, body.reason);
    if (!allowed.ok) return fail({ ...allowed.error, zone: definition.course.zone });
    const extended = await engine.boxes.extend(definition.code, wanted.closesAtMs);
    // A draft whose box was never made may have outlived its closing time: it is armed with the new one.
    const isDraft = !extended.ok && extended.why === 'nowhere';
    return moved(
      engine,
      me,
      'extend-pulse',
      pulse,
      isDraft ? await engine.boxes.arm(definition, wanted) : extended,
      allowed.value,
    );
  });

  apiRoute(app, engine, 'closePulse', async ({ me, pulse }) =>
    moved(engine, me, 'close-pulse', pulse, await engine.boxes.close(pulse.definition.code)),
  );
}

type NotFound = Extract<Refusal, { kind: 'not-found' }>;
type BoxRefusal = Refusal & { readonly kind: 'wrong-state' | 'wrong-time' | 'not-allowed' | 'conflict' | 'retry' };

/** Lets the directory follow the box, and answers with the pulse as it now stands. */
async function moved(
  engine: Engine,
  me: Me,
  action: StaffAction,
  { definition }: PulseInCourse,
  reply: StaffReply,
  why: Pick<AuditEntry, 'note'> = {},
): Promise<Result<PulsePage, NotFound | BoxRefusal>> {
  if (!reply.ok) return fail(refusalOf(reply.why));
  await engine.directory.pulses.recordMove({ by: me.id, action, subject: definition.code, ...why }, reply.schedule);
  return pageAt(engine, definition.code);
}

async function pageAt(engine: Engine, code: PulseInCourse['definition']['code']): Promise<Result<PulsePage, NotFound>> {
  const pulse = await engine.directory.pulses.find(code);
  return pulse === null ? fail({ kind: 'not-found' }) : ok(await pulsePageOf(engine, pulse));
}

/** As its box says it, in the words of a problem. */
function refusalOf(why: Extract<StaffReply, { ok: false }>['why']): BoxRefusal {
  switch (why) {
    case 'nowhere':
    case 'closed':
    case 'not-open':
    case 'past-closing':
      return { kind: 'wrong-state', why };
    case 'not-later':
      return { kind: 'wrong-time', why };
    case 'conflict':
    case 'retry':
      return { kind: why };
    case 'waves need codes or roster':
    case 'a breakdown needs codes or roster':
    case 'waves allow no breakdown':
    case 'too few eligible':
      return { kind: 'not-allowed', why };
  }
}
