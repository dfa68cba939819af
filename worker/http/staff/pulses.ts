/**
 * Routes for a pulse from draft to close. The directory allows a move and records it, the box moves, and the directory
 * follows (docs/decisions/0026).
 */
import type { Hono } from 'hono';
import type { StaffReply } from '../../../schema/contract/box-office.ts';
import type { Code } from '../../../schema/contract/ids.ts';
import { isRehearsalCode } from '../../../schema/contract/rehearsal-code.ts';
import type { NewPulsePage, PulsePage } from '../../../schema/contract/pulse-page.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { PulseDraft, PulseInCourse } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Refusal } from '../problems.ts';
import type { StudentMemory } from '../student/student-memory.ts';
import type { WarmPulses } from '../student/warm-pulses.ts';
import { requestOf } from './request.ts';
import { apiRoute } from './route.ts';
import { warningOf } from '../warning.ts';
import { pulsePageOf } from './standing.ts';

export function pulseRoutes(app: Hono, engine: Engine, { pulses }: StudentMemory): void {
  const moved = movedIn(engine, pulses);

  apiRoute(app, engine, 'createPulse', async ({ me, course, body: plan, attempt }) => {
    const request = requestOf(plan);
    if (!request.ok) return request;
    const drafted = await engine.directory.pulses.draft(me.id, course.id, request.value, attempt);
    // Times are shown in the course's zone, as the class reads them.
    return drafted.ok ? makeBox(engine, pulses, drafted.value) : fail({ ...drafted.error, zone: course.zone });
  });

  // Tries out a plan, or a pulse that is planned: the whole story, of which nothing stays (E7.7).
  apiRoute(app, engine, 'startRehearsal', async ({ me, course, body }) => {
    const request = requestOf({ ...body, opensAtMs: null, closesAtMs: engine.now(), reason: '' });
    if (!request.ok) return request;
    const started = await engine.directory.pulses.rehearsePlan(me.id, course.id, request.value);
    return started.ok ? makeBox(engine, pulses, started.value) : started;
  });
  apiRoute(app, engine, 'rehearsePulse', async ({ me, pulse: { definition } }) => {
    const started = await engine.directory.pulses.rehearsePulse(me.id, definition.code);
    return started.ok ? makeBox(engine, pulses, started.value) : started;
  });

  // It makes a new sheet if the old one was lost or never seen, as long as nobody can have used the old codes (R5.2).
  apiRoute(app, engine, 'printCodes', async ({ me, pulse }) => {
    const { code } = pulse.definition;
    const sheet = await engine.boxes.printCodes(code);
    if (!sheet.ok) return fail(sheet.why === 'retry' ? { kind: 'retry' } : { kind: 'wrong-state', why: sheet.why });
    if (!isRehearsalCode(code)) await engine.directory.record.add({ by: me.id, action: 'print-codes', subject: code });
    return ok({ slips: [...sheet.slips] });
  });

  apiRoute(app, engine, 'pulse', async ({ pulse }) => ok(await pulsePageOf(engine, pulse)));

  // Staff read this before they show the wall, on which no reason is asked for (E7.8).
  apiRoute(app, engine, 'opening', async ({ pulse }) => {
    const doubts = await engine.directory.pulses.doubtsOfOpening(pulse.definition.code);
    return ok({ warnings: doubts.map(warningOf) });
  });

  apiRoute(app, engine, 'openPulse', async ({ me, pulse, body }) => {
    const { code, course } = pulse.definition;
    const allowed = await engine.directory.pulses.allowOpening(me.id, code, body?.reason ?? '');
    return allowed.ok ? moved(code, await openBox(engine, pulse)) : fail({ ...allowed.error, zone: course.zone });
  });

  apiRoute(app, engine, 'extendPulse', async ({ me, pulse, body: { closesAtMs, reason } }) => {
    const { code, course } = pulse.definition;
    const allowed = await engine.directory.pulses.allowClosingLater(me.id, code, closesAtMs, reason);
    return allowed.ok
      ? moved(code, await extendBox(engine, pulse, closesAtMs))
      : fail({ ...allowed.error, zone: course.zone });
  });

  // The box decides, because only the box knows whether it is open. The audit entry is written afterwards.
  apiRoute(app, engine, 'closePulse', async ({ me, pulse }) => {
    const { code } = pulse.definition;
    const closed = await engine.boxes.close(code);
    if (closed.ok && !isRehearsalCode(code))
      await engine.directory.record.add({ by: me.id, action: 'close-pulse', subject: code });
    return moved(code, closed);
  });

  // The box decides this too: of several who end the grace at once, one does.
  apiRoute(app, engine, 'endGrace', async ({ me, pulse }) => {
    const { code } = pulse.definition;
    const ended = await engine.boxes.endGrace(code);
    if (ended.ok) await engine.directory.record.add({ by: me.id, action: 'end-grace', subject: code });
    return moved(code, ended);
  });
}

/** Makes the box of what the directory has kept, and the pages of its students. The code sheet is in the reply, once. */
async function makeBox(
  engine: Engine,
  pulses: WarmPulses,
  { definition, schedule }: PulseDraft,
): Promise<Result<NewPulsePage, NotFound | BoxRefusal>> {
  const armed = await engine.boxes.arm(definition, schedule);
  // If the key store fails for a moment, the draft is kept, and opening it arms it again.
  if (!armed.ok && armed.why !== 'retry') return fail(refusalOf(armed.why));
  // Everything that students will ask of this pulse is rendered now, and not when the first of them comes (R2.9b).
  if (armed.ok) await pulses.warm(definition, armed.schedule);
  const page = await pageAt(engine, definition.code);
  return page.ok ? ok({ ...page.value, slips: armed.ok ? [...(armed.slips ?? [])] : [] }) : page;
}

export type NotFound = Extract<Refusal, { kind: 'not-found' }>;
export type BoxRefusal = Refusal & {
  readonly kind: 'wrong-state' | 'wrong-time' | 'not-allowed' | 'conflict' | 'retry';
};
type Moved = StaffReply | { readonly ok: false; readonly why: 'no-sheet' };

export async function openBox(engine: Engine, { definition, schedule }: PulseInCourse): Promise<Moved> {
  const opened = await engine.boxes.open(definition.code);
  if (opened.ok || opened.why !== 'nowhere') return opened;
  // A crash came between draft and box, so the box is made now.
  const armed = await engine.boxes.arm(definition, schedule);
  if (!armed.ok) return armed;
  // Its codes were never printed, so if it opened now, nobody could answer (R2.1).
  return definition.eligibility === 'codes' ? { ok: false, why: 'no-sheet' } : engine.boxes.open(definition.code);
}

async function extendBox(
  engine: Engine,
  { definition, schedule }: PulseInCourse,
  closesAtMs: number,
): Promise<StaffReply> {
  const extended = await engine.boxes.extend(definition.code, closesAtMs);
  if (extended.ok || extended.why !== 'nowhere') return extended;
  // A draft whose box was never made may have outlived its closing time: it is armed with the new one.
  const armed = await engine.boxes.arm(definition, { ...schedule, closesAtMs });
  // Somebody else may have armed it a moment before, with the old time.
  return armed.ok ? engine.boxes.extend(definition.code, closesAtMs) : armed;
}

/**
 * Lets the directory and the students' pages follow the box, whether it has moved or refused, and answers with the pulse
 * as it is now.
 */
export const movedIn =
  (engine: Engine, pulses: WarmPulses) =>
  async (code: Code, reply: Moved): Promise<Result<PulsePage, NotFound | BoxRefusal>> => {
    if (!reply.ok) {
      // The directory takes back what it had allowed. If the box cannot be asked now, the next look does that.
      await pageAt(engine, code).catch(() => null);
      return fail(refusalOf(reply.why));
    }
    const page = await pageAt(engine, code);
    if (page.ok) await pulses.warm(page.value.definition, reply.schedule);
    return page;
  };

async function pageAt(engine: Engine, code: Code): Promise<Result<PulsePage, NotFound>> {
  const pulse = await engine.directory.pulses.find(code);
  return pulse === null ? fail({ kind: 'not-found' }) : ok(await pulsePageOf(engine, pulse));
}

/** Translates the box's reason into a problem. */
function refusalOf(why: Extract<Moved, { ok: false }>['why']): BoxRefusal {
  switch (why) {
    case 'nowhere':
    case 'closed':
    case 'not-open':
    case 'still-open':
    case 'past-closing':
    case 'no-sheet':
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
    case 'too many codes':
      return { kind: 'not-allowed', why };
  }
}
