/**
 * Routes for a pulse from draft to close. The directory allows a move and records it, the box moves, and the directory
 * follows (docs/decisions/0026).
 */
import type { Hono } from 'hono';
import type { DiscardReply, StaffReply } from '../../../schema/contract/box-office.ts';
import type { Course } from '../../../schema/contract/courses.ts';
import type { Code, StaffId } from '../../../schema/contract/ids.ts';
import { isRehearsalCode } from '../../../schema/contract/rehearsal-code.ts';
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { NewPulsePage, PulsePage } from '../../../schema/contract/pulse-page.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { PulseDraft, PulseInCourse, PulseRequest } from '../../directory/pulses/kept-pulses.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Refusal } from '../problems.ts';
import type { StudentMemory } from '../student/student-memory.ts';
import type { WarmPulses } from '../student/warm-pulses.ts';
import { requestOf } from './request.ts';
import { apiRoute } from './route.ts';
import { warningOf } from '../warning.ts';
import { lookAgain } from './look-again.ts';
import { noted } from './noted.ts';
import { isSame, pulsePageOf } from './standing.ts';

export function pulseRoutes(app: Hono, engine: Engine, { pulses }: StudentMemory): void {
  const moved = movedIn(engine, pulses);
  const changed = changedIn(engine, pulses, moved);

  apiRoute(app, engine, 'createPulse', async ({ me, course, body: plan, attempt }) => {
    const request = requestOf(plan);
    if (!request.ok) return request;
    const { replaces } = plan;
    const kept = replaces && (await changed(me.id, course, replaces, request.value));
    if (kept) return kept.ok ? ok({ ...kept.value, slips: [] }) : kept;
    const old = replaces?.code ?? null;
    const draft = () => engine.directory.pulses.draft(me.id, course.id, request.value, attempt, old);
    const drafted = await lookAgain(engine, await draft(), draft);
    if (drafted.ok) return makeBox(engine, pulses, drafted.value);
    // Somebody else was faster to put another plan in the place of the same pulse.
    if (drafted.error.kind === 'replaced-already') return fail(await changedMeanwhile(engine, drafted.error.code));
    // Times are shown in the course's zone, as the class reads them.
    return fail({ ...drafted.error, zone: course.zone });
  });

  // Tries out a plan, or a pulse that is planned: the whole story, of which nothing stays (E7.7).
  apiRoute(app, engine, 'startRehearsal', async ({ me, course, body, attempt }) => {
    const request = requestOf({ ...body, opensAtMs: null, closesAtMs: engine.now(), reason: '', replaces: null });
    if (!request.ok) return request;
    const started = await engine.directory.pulses.rehearsePlan(me.id, course.id, request.value, attempt);
    return started.ok ? makeBox(engine, pulses, started.value) : started;
  });
  apiRoute(app, engine, 'rehearsePulse', async ({ me, pulse: { definition }, attempt }) => {
    const started = await engine.directory.pulses.rehearsePulse(me.id, definition.code, attempt);
    return started.ok ? makeBox(engine, pulses, started.value) : started;
  });

  // It makes a new sheet if the old one was lost or never seen, as long as nobody can have used the old codes (R5.2).
  apiRoute(app, engine, 'printCodes', async ({ me, pulse }) => {
    const { code } = pulse.definition;
    const sheet = await engine.boxes.printCodes(code);
    if (!sheet.ok) return fail(sheet.why === 'retry' ? { kind: 'retry' } : { kind: 'wrong-state', why: sheet.why });
    await noted(engine, { by: me.id, action: 'print-codes', subject: code }, sheet);
    return ok({ slips: [...sheet.slips] });
  });

  apiRoute(app, engine, 'pulse', async ({ read }) => shown(read && (await pulsePageOf(engine, read))));

  // Students who still have the address then read that it was withdrawn (E7.6).
  apiRoute(app, engine, 'discardPulse', async ({ me, pulse }) => {
    // A rehearsal is closed, and then nothing of it stays.
    if (isRehearsalCode(pulse.definition.code)) return fail({ kind: 'not-found' });
    const refused = await discarded(engine, pulses, pulse, null);
    if (refused !== null) return fail(stateOf(refused));
    await engine.directory.pulses.noteDiscarded(me.id, pulse.definition.code);
    return ok(null);
  });

  // Staff read this before they show the wall, on which no reason is asked for (E7.8).
  apiRoute(app, engine, 'opening', async ({ read: doubts }) => ok({ warnings: doubts.map(warningOf) }));

  apiRoute(app, engine, 'openPulse', async ({ me, pulse, body }) => {
    const { code, course } = pulse.definition;
    const allow = () => engine.directory.pulses.allowOpening(me.id, code, body?.reason ?? '');
    const allowed = await lookAgain(engine, await allow(), allow);
    return allowed.ok ? moved(code, await openBox(engine, pulse)) : fail({ ...allowed.error, zone: course.zone });
  });

  apiRoute(app, engine, 'extendPulse', async ({ me, pulse, body: { closesAtMs, reason } }) => {
    const { code, course } = pulse.definition;
    const allow = () => engine.directory.pulses.allowClosingLater(me.id, code, closesAtMs, reason);
    const allowed = await lookAgain(engine, await allow(), allow);
    return allowed.ok
      ? moved(code, await extendBox(engine, pulse, closesAtMs))
      : fail({ ...allowed.error, zone: course.zone });
  });

  // The box decides, because only the box knows whether it is open. The audit entry is written afterwards.
  apiRoute(app, engine, 'closePulse', async ({ me, pulse }) => {
    const { code } = pulse.definition;
    const closed = await engine.boxes.close(code);
    return moved(code, await noted(engine, { by: me.id, action: 'close-pulse', subject: code }, closed));
  });

  // The box decides this too: of several who end the grace at once, one does.
  apiRoute(app, engine, 'endGrace', async ({ me, pulse }) => {
    const { code } = pulse.definition;
    const ended = await engine.boxes.endGrace(code);
    return moved(code, await noted(engine, { by: me.id, action: 'end-grace', subject: code }, ended));
  });
}

/** Makes the box of what the directory has kept, and the pages of its students. The code sheet is in the reply, once. */
export async function makeBox(
  engine: Engine,
  pulses: WarmPulses,
  { definition, schedule }: PulseDraft,
): Promise<Result<NewPulsePage, NotFound | BoxRefusal>> {
  const armed = await engine.boxes.arm(definition, schedule);
  if (armed.ok && !isRehearsalCode(definition.code)) await engine.directory.pulses.noteArmed(definition.code);
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
type NotDiscarded = Extract<DiscardReply, { ok: false }>['why'];
type ChangedMeanwhile = Refusal & { readonly kind: 'changed-meanwhile' };
/** The pulse that a plan takes the place of, with the times that its author has seen. */
type Replaced = NonNullable<PulseRequest['plan']['replaces']>;
type WrongState = Refusal & { readonly kind: 'wrong-state' | 'retry' };
type Moved = StaffReply | { readonly ok: false; readonly why: 'no-sheet' };

export async function openBox(
  engine: Engine,
  { definition, schedule, armed: wasArmed }: PulseInCourse,
): Promise<Moved> {
  const opened = await engine.boxes.open(definition.code);
  // A box that was there once and is gone is never made again: it would be a second tally (R3.6).
  if (opened.ok || opened.why !== 'nowhere' || wasArmed) return opened;
  // A crash came between draft and box, so the box is made now.
  const armed = await engine.boxes.arm(definition, schedule);
  if (!armed.ok) return armed;
  // Its codes were never printed, so if it opened now, nobody could answer (R2.1).
  return definition.eligibility === 'codes' ? { ok: false, why: 'no-sheet' } : engine.boxes.open(definition.code);
}

async function extendBox(
  engine: Engine,
  { definition, schedule, armed: wasArmed }: PulseInCourse,
  closesAtMs: number,
): Promise<StaffReply> {
  const extended = await engine.boxes.extend(definition.code, closesAtMs);
  if (extended.ok || extended.why !== 'nowhere' || wasArmed) return extended;
  // A draft whose box was never made may have outlived its closing time: it is armed with the new one.
  const armed = await engine.boxes.arm(definition, { ...schedule, closesAtMs });
  // Somebody else may have armed it a moment before, with the old time.
  return armed.ok ? engine.boxes.extend(definition.code, closesAtMs) : armed;
}

/**
 * Destroys the box of a pulse that has not opened. The directory still has the pulse.
 * @param seen the times that it must have, or null if they do not matter
 * @returns why it was refused, or null
 */
async function discarded(
  engine: Engine,
  pulses: WarmPulses,
  { definition: { code, id }, closed }: PulseInCourse,
  seen: Schedule | null,
): Promise<NotDiscarded | null> {
  const done = closed ? ({ ok: false, why: 'closed' } as const) : await engine.boxes.discard(code, id, seen);
  if (done.ok) pulses.forget(code);
  return done.ok ? null : done.why;
}

/**
 * Tells who was second that somebody else has changed the pulse, with the pulse as it is now (E7.0). Looking at it lets the
 * directory follow its box.
 */
async function changedMeanwhile(engine: Engine, code: Code): Promise<NotFound | ChangedMeanwhile> {
  const page = await pageAt(engine, code);
  return page.ok ? { kind: 'changed-meanwhile', current: page.value } : page.error;
}

/**
 * Makes room for a plan that replaces a planned pulse (E7.6, docs/decisions/0043).
 * @returns the pulse if it keeps its box and moves to other times; null if a new pulse takes its place; or why neither is
 * allowed
 */
const changedIn =
  (engine: Engine, pulses: WarmPulses, moved: ReturnType<typeof movedIn>) =>
  async (by: StaffId, { id: course, zone }: Course, { code, schedule: seen }: Replaced, request: PulseRequest) => {
    const change = await engine.directory.pulses.judgeChange(course, code, request);
    // It is gone already, by an earlier attempt or by somebody else: the plan is a new pulse.
    if (!change.ok) return change.error.kind === 'not-found' ? null : fail({ ...change.error, zone });
    const { pulse, keepsBox } = change.value;
    if (!keepsBox) {
      const refused = await discarded(engine, pulses, pulse, seen);
      if (refused === 'moved') return fail(await changedMeanwhile(engine, code));
      return refused && fail(stateOf(refused));
    }
    const { opensAtMs, closesAtMs } = request.plan;
    const wanted = { opensAtMs, closesAtMs };
    // The box compares again when it moves. This look keeps the log free of changes that were never made.
    const look = await engine.boxes.look(code);
    if (look.at === 'live' && ![seen, wanted].some((each) => isSame(each, look.schedule)))
      return fail(await changedMeanwhile(engine, code));
    const allowed = await engine.directory.pulses.allowReplanning(by, course, code, request);
    if (!allowed.ok) return fail({ ...allowed.error, zone });
    const replanned = await replanBox(engine, pulse, seen, wanted);
    if (!replanned.ok && replanned.why === 'moved') return fail(await changedMeanwhile(engine, code));
    // Somebody else has discarded it, perhaps for another plan, which is then found where this one is kept.
    return !replanned.ok && replanned.why === 'discarded' ? null : moved(code, replanned);
  };

async function replanBox(
  engine: Engine,
  { definition, armed }: PulseInCourse,
  seen: Schedule,
  wanted: Schedule,
): Promise<Moved> {
  const replanned = await engine.boxes.replan(definition.code, seen, wanted);
  if (replanned.ok || replanned.why !== 'nowhere' || armed) return replanned;
  // A draft whose box was never made is armed with the new times, unless somebody has armed it a moment before.
  const made = await engine.boxes.arm(definition, wanted);
  return made.ok ? engine.boxes.replan(definition.code, seen, wanted) : made;
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
  const pulse = await engine.directory.pulses.show(code);
  return shown(pulse && (await pulsePageOf(engine, pulse)));
}

const shown = (page: PulsePage | null): Result<PulsePage, NotFound> =>
  page === null ? fail({ kind: 'not-found' }) : ok(page);

/** Nothing is compared where a pulse is only discarded, so nobody can have moved it there. */
const stateOf = (why: NotDiscarded): WrongState => {
  if (why === 'retry' || why === 'moved') return { kind: 'retry' };
  return { kind: 'wrong-state', why: why === 'open-already' ? 'opened-already' : why };
};

/** Translates the box's reason into a problem. */
function refusalOf(why: Extract<Moved, { ok: false }>['why']): BoxRefusal {
  switch (why) {
    case 'nowhere':
    case 'closed':
    case 'not-open':
    case 'still-open':
    case 'past-closing':
    case 'no-sheet':
    case 'discarded':
      return { kind: 'wrong-state', why };
    case 'open-already':
      return { kind: 'wrong-state', why: 'opened-already' };
    case 'not-later':
      return { kind: 'wrong-time', why };
    case 'moved':
      return { kind: 'conflict' };
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
