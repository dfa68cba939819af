/** Tests how the directory allows a pulse to open or to close later, and how it follows the box. */
import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../../schema/contract/ids.ts';
import { aCourse, aDirectory, aDraft, aStaffMember, DAY, HOUR, publishNothing, START } from '../a-directory.ts';

const NOWHERE = codeSchema.parse('ZZZZZZ');
const DONE = { ok: true, value: null };

/** A pulse that closes in a day. */
function aPulse() {
  const built = aDirectory();
  const { directory } = built;
  const me = aStaffMember(directory).id;
  const definition = aDraft(directory, me, aCourse(directory, me));
  const { code } = definition;
  const schedule = () => directory.pulses.find(code)!.schedule;
  const moves = () =>
    directory.record
      .latest(20)
      .filter(({ action }) => ['open-pulse', 'extend-pulse'].includes(action))
      .map(({ by, action, subject }) => [by, action, subject]);
  return { ...built, me, definition, code, schedule, moves };
}

describe('a pulse cannot be moved', () => {
  test('if it has published: it is neither opened nor extended', () => {
    const { directory, me, definition, code, moves } = aPulse();
    publishNothing(directory, definition);
    const closed = { ok: false, error: { kind: 'wrong-state', why: 'closed' } };
    expect(directory.pulses.allowOpening(me, code, '')).toEqual(closed);
    expect(directory.pulses.allowClosingLater(me, code, START + 2 * DAY, '')).toEqual(closed);
    expect(moves()).toEqual([]);
  });

  test('if the code names no pulse', () => {
    const { directory, me } = aPulse();
    const nowhere = { ok: false, error: { kind: 'not-found' } };
    expect(directory.pulses.allowOpening(me, NOWHERE, '')).toEqual(nowhere);
    expect(directory.pulses.allowClosingLater(me, NOWHERE, START + 2 * DAY, '')).toEqual(nowhere);
  });
});

test('an opening is recorded before the box opens, and the schedule is left to the box', () => {
  const { directory, me, code, schedule, moves } = aPulse();
  expect(directory.pulses.allowOpening(me, code, '')).toEqual(DONE);
  expect(moves()).toEqual([[me, 'open-pulse', code]]);
  expect(schedule()).toEqual({ opensAtMs: null, closesAtMs: START + DAY });
});

describe('R2.1: a closing time that is moved', () => {
  test('is stored at once, so that after a crash it may be too late but never too early', () => {
    const { directory, me, code, schedule, moves } = aPulse();
    expect(directory.pulses.allowClosingLater(me, code, START + 2 * DAY, '')).toEqual(DONE);
    expect(schedule().closesAtMs).toBe(START + 2 * DAY);
    expect(moves()).toEqual([[me, 'extend-pulse', code]]);
  });

  test('can only be moved to a later one: an earlier one that comes second is refused', () => {
    const { directory, me, code, schedule, moves } = aPulse();
    directory.pulses.allowClosingLater(me, code, START + 3 * DAY, '');
    expect(directory.pulses.allowClosingLater(me, code, START + 2 * DAY, '')).toEqual({
      ok: false,
      error: { kind: 'wrong-time', why: 'not-later' },
    });
    expect([schedule().closesAtMs, moves()]).toEqual([START + 3 * DAY, [[me, 'extend-pulse', code]]]);
  });

  test('that is moved to where it is already is allowed, and not recorded again', () => {
    const { directory, me, code, moves } = aPulse();
    expect(directory.pulses.allowClosingLater(me, code, START + DAY, '')).toEqual(DONE);
    expect(moves()).toEqual([]);
  });

  test('is left to the box once it has passed, because only a box that was never made can still take it', () => {
    const { directory, me, code, clock, schedule } = aPulse();
    clock.nowMs = START + DAY;
    expect(directory.pulses.allowClosingLater(me, code, START + 2 * DAY, '')).toEqual(DONE);
    expect(schedule().closesAtMs).toBe(START + DAY);
  });
});

describe('the directory follows the box', () => {
  test('if nobody else has written meanwhile; otherwise it keeps what they wrote, and returns it', () => {
    const { directory, code, schedule } = aPulse();
    const before = schedule();
    const opened = { opensAtMs: START + HOUR, closesAtMs: START + DAY };
    const extended = { opensAtMs: START + HOUR, closesAtMs: START + 2 * DAY };
    // Two requests have asked the box, one before it was extended and one after.
    expect(directory.pulses.follow(code, before, extended)).toEqual(extended);
    expect(directory.pulses.follow(code, before, opened)).toEqual(extended);
    expect(schedule()).toEqual(extended);
    expect(directory.pulses.follow(code, extended, opened)).toEqual(opened);
    expect(schedule()).toEqual(opened);
  });

  test('and writes nothing if the code names no pulse', () => {
    const { directory, schedule } = aPulse();
    const before = schedule();
    directory.pulses.follow(NOWHERE, before, { ...before, closesAtMs: START });
    expect(schedule()).toEqual(before);
  });
});

test('R2.1a: a pulse stays open longer without a reason beside a later one that promises larger groups', () => {
  const { directory, me, code } = aPulse();
  const schedule = { opensAtMs: START + 10 * DAY, closesAtMs: START + 11 * DAY };
  aDraft(directory, me, aCourse(directory, me, { name: 'Zoology' }), { ...schedule, k: 9 });
  expect(directory.pulses.allowClosingLater(me, code, START + 2 * DAY, '')).toEqual(DONE);
});
