/** A pulse from draft to close: the directory's guards first, then the box, which alone decides what happens to answers. */
import type { Hono } from 'hono';
import type { SheetReply, StaffReply } from '../../../schema/contract/box-office.ts';
import { courseIdSchema, type CourseId } from '../../../schema/contract/ids.ts';
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { Me } from '../../../schema/contract/account.ts';
import type { PulsePage } from '../../../schema/contract/pulse-page.ts';
import type { StaffAction } from '../../../schema/contract/staff-action.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { AuditEntry } from '../../directory/record/audit.ts';
import type { PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import { may } from '../../directory/access/grants.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Refusal } from '../problems.ts';
import { findPulse } from './access.ts';
import { requestOf } from './request.ts';
import { staffRoute } from './route.ts';
import { pulsePageOf } from './standing.ts';

export function pulseRoutes(app: Hono, engine: Engine): void {
  staffRoute(app, engine, 'createPulse', async ({ c, me, body: plan, attempt }) => {
    const course = courseIdSchema.safeParse(c.req.param('course'));
    if (!course.success) return fail({ kind: 'not-found' });
    if (!may(me.grants, 'run-pulses', course.data)) return fail({ kind: 'forbidden' });
    const request = requestOf(plan);
    if (!request.ok) return request;
    const drafted = await engine.directory.pulses.draft(me.id, course.data, request.value, attempt);
    if (!drafted.ok) return fail({ ...drafted.error, zone: await zoneOf(engine, course.data) });
    const { definition, schedule } = drafted.value;
    const armed = await engine.boxes.arm(definition, schedule);
    // The draft is kept when the key store fails for a moment: opening it arms it again.
    if (!armed.ok && armed.why !== 'retry') return fail(refusalOf(armed.why));
    const page = await pageAt(engine, definition.code);
    return page.ok ? ok({ ...page.value, slips: armed.ok ? [...(armed.slips ?? [])] : [] }) : page;
  });

  // The sheet was lost, or never seen: a new one, as long as nobody can have used the old (R5.2).
  staffRoute(app, engine, 'printCodes', async (ask) => {
    const pulse = await findPulse(engine, ask, 'run-pulses');
    if (!pulse.ok) return pulse;
    const { code } = pulse.value.definition;
    const sheet = await engine.boxes.printCodes(code);
    if (!sheet.ok) return fail(refusalOf(sheet.why));
    await engine.directory.record.add({ by: ask.me.id, action: 'print-codes', subject: code });
    return ok({ slips: [...sheet.slips] });
  });

  staffRoute(app, engine, 'pulse', async (ask) => {
    const pulse = await findPulse(engine, ask, 'see-course');
    return pulse.ok ? ok(await pulsePageOf(engine, pulse.value)) : pulse;
  });

  staffRoute(app, engine, 'openPulse', async (ask) => {
    const pulse = await findPulse(engine, ask, 'run-pulses');
    if (!pulse.ok) return pulse;
    const { definition, schedule } = pulse.value;
    // Its box may be gone, where a folder was restored without boxes: what was published once is never asked again.
    if (pulse.value.closed) return fail({ kind: 'wrong-state', why: 'closed' });
    const reason = ask.body?.reason ?? '';
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
    return moved(engine, ask.me, 'open-pulse', pulse.value, opened, allowed.value);
  });

  staffRoute(app, engine, 'extendPulse', async (ask) => {
    const pulse = await findPulse(engine, ask, 'run-pulses');
    if (!pulse.ok) return pulse;
    const { definition, schedule } = pulse.value;
    const wanted: Schedule = { ...schedule, closesAtMs: ask.body.closesAtMs };
    // Asked twice, as the first answer was lost: it closes then already.
    if (wanted.closesAtMs === schedule.closesAtMs) return pageAt(engine, definition.code);
    const allowed = await engine.directory.pulses.checkClosingLater(
      definition.code,
      wanted.closesAtMs,
      ask.body.reason,
    );
    if (!allowed.ok) return fail({ ...allowed.error, zone: definition.course.zone });
    const extended = await engine.boxes.extend(definition.code, wanted.closesAtMs);
    // A draft whose box was never made may have outlived its closing time: it is armed with the new one.
    const isDraft = !extended.ok && extended.why === 'nowhere';
    return moved(
      engine,
      ask.me,
      'extend-pulse',
      pulse.value,
      isDraft ? await engine.boxes.arm(definition, wanted) : extended,
      allowed.value,
    );
  });

  staffRoute(app, engine, 'closePulse', async (ask) => {
    const pulse = await findPulse(engine, ask, 'run-pulses');
    if (!pulse.ok) return pulse;
    return moved(engine, ask.me, 'close-pulse', pulse.value, await engine.boxes.close(pulse.value.definition.code));
  });
}

/** Times are told as the class reads them. */
async function zoneOf(engine: Engine, id: CourseId): Promise<string> {
  const [found] = await engine.directory.pulses.inCourses([id]);
  return found?.course.zone ?? 'UTC';
}

/** Lets the directory follow the box, and answers with the pulse as it now stands. */
async function moved(
  engine: Engine,
  me: Me,
  action: StaffAction,
  { definition }: PulseInCourse,
  reply: StaffReply,
  why: Pick<AuditEntry, 'note'> = {},
): Promise<Result<PulsePage, Refusal>> {
  if (!reply.ok) return fail(refusalOf(reply.why));
  await engine.directory.pulses.recordMove({ by: me.id, action, subject: definition.code, ...why }, reply.schedule);
  return pageAt(engine, definition.code);
}

async function pageAt(engine: Engine, code: PulseInCourse['definition']['code']): Promise<Result<PulsePage, Refusal>> {
  const pulse = await engine.directory.pulses.find(code);
  return pulse === null ? fail({ kind: 'not-found' }) : ok(await pulsePageOf(engine, pulse));
}

function refusalOf(why: Extract<StaffReply | SheetReply, { ok: false }>['why']): Refusal {
  switch (why) {
    case 'nowhere':
    case 'closed':
    case 'not-open':
    case 'past-closing':
    case 'no-codes-here':
    case 'open-already':
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
