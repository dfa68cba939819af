import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSchema } from '../../../schema/contract/ids.ts';
import type { Question } from '../../../schema/contract/pulse.ts';
import {
  checkClosing,
  checkDraft,
  checkRest,
  type Draft,
  type EarlierPulse,
} from '../../../worker/directory/opening.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 9, 5, 9);

const rating = (id: string): Question => ({ kind: 'rating', item: { id, scale: 'five' } });
const ticks = (...ids: string[]): Question => ({
  kind: 'ticklist',
  id: 'TS',
  options: ids.map((id) => ({ id, scale: 'binary' })),
});
const LAST = codeSchema.parse('K7QF2M');

const aDraft = (draft: Partial<Draft> = {}): Draft => ({
  classSize: 30,
  k: 7,
  leastK: 5,
  mode: 'at-close',
  breakdown: null,
  questions: [rating('M1'), rating('B1')],
  schedule: { opensAtMs: null, closesAtMs: NOW + DAY },
  ...draft,
});
const anEarlier = (pulse: Partial<EarlierPulse> = {}): EarlierPulse => ({
  code: LAST,
  questions: [rating('M1')],
  k: 7,
  closesAtMs: NOW - 30 * DAY,
  closed: true,
  ...pulse,
});

describe('guards of a new pulse', () => {
  test('a first pulse in a class of thirty is allowed', () => {
    expect(checkDraft(aDraft(), [], NOW)).toEqual({ ok: true, value: null });
  });

  // E2.4: eligible < k + 3
  test.each([
    [7, 9, false],
    [7, 10, true],
    [5, 7, false],
    [5, 8, true],
    [20, 22, false],
    [20, 23, true],
  ])('E2.4: with k %i a class of %i may be asked: %s', (k, classSize, allowed) => {
    const verdict = checkDraft(aDraft({ k, classSize }), [], NOW);
    expect(verdict).toEqual(
      allowed ? { ok: true, value: null } : { ok: false, error: { kind: 'class-too-small', classSize, needs: k + 3 } },
    );
  });

  // I5.7
  test.each([
    [14, [rating('M1'), rating('T2')], true],
    [14, [rating('M1'), rating('M3')], false],
    [14, [rating('M1'), ticks('TS11')], false],
    [15, [rating('M1'), rating('M3')], true],
  ])('I5.7: a class of %i may be asked more than the core', (classSize, questions, allowed) => {
    const verdict = checkDraft(aDraft({ classSize, questions }), [], NOW);
    expect(verdict).toEqual(
      allowed
        ? { ok: true, value: null }
        : { ok: false, error: { kind: 'class-too-small', classSize, needs: 15, for: 'more than the core' } },
    );
  });

  test.each([
    [8, 8, [], true],
    [7, 8, [], false],
    [8, 5, [9], false],
    [9, 5, [9, 7], true],
  ])('E10.1: k %i where the institution has %i and earlier pulses had %o', (k, leastK, before, allowed) => {
    const verdict = checkDraft(
      aDraft({ k, leastK }),
      before.map((of) => anEarlier({ k: of })),
      NOW,
    );
    expect(verdict).toEqual(
      allowed
        ? { ok: true, value: null }
        : { ok: false, error: { kind: 'k-lowered', least: Math.max(leastK, ...before) } },
    );
  });

  test('R2.1: one pulse at a time in a course, whatever it asks', () => {
    const other = anEarlier({ closed: false, questions: [rating('T9')] });
    expect(checkDraft(aDraft(), [anEarlier(), other], NOW)).toEqual({
      ok: false,
      error: { kind: 'pulse-open-already', code: LAST },
    });
  });

  // R2.1: >= 72 h from the close of one with a common item to this opening
  test.each([
    ['by hand, 72 h after the close', -72 * HOUR, null, true],
    ['by hand, a millisecond earlier', -72 * HOUR + 1, null, false],
    ['planned for 72 h after the close', 0, NOW + 72 * HOUR, true],
    ['planned for a millisecond earlier', 0, NOW + 72 * HOUR - 1, false],
    ['planned for a time gone by, which means now', -72 * HOUR, NOW - DAY, true],
    ['the same, a millisecond earlier', -72 * HOUR + 1, NOW - DAY, false],
  ])('R2.1: a common item, opened %s', (_how, closedAt, opensAtMs, allowed) => {
    const draft = aDraft({ schedule: { opensAtMs, closesAtMs: NOW + 10 * DAY } });
    const closesAtMs = NOW + closedAt;
    expect(checkDraft(draft, [anEarlier({ closesAtMs })], NOW)).toEqual(
      allowed
        ? { ok: true, value: null }
        : { ok: false, error: { kind: 'pulse-too-soon', after: LAST, earliestMs: closesAtMs + 72 * HOUR } },
    );
  });

  test.each([
    ['other items', [rating('T1')], true],
    ['an option of a tick-list in common', [rating('T1'), ticks('S1', 'S2')], false],
  ])('R2.1: a pulse closed just now with %s', (_what, questions, allowed) => {
    const draft = aDraft({ questions: [rating('M1'), ticks('S2', 'S3')] });
    expect(checkDraft(draft, [anEarlier({ questions, closesAtMs: NOW - 1 })], NOW).ok).toBe(allowed);
  });

  test('R2.1: no opening is allowed within 72 h of any close with a common item, and every other is', () => {
    const pulse = fc.record({
      item: fc.constantFrom('M1', 'B1', 'T1'),
      closesAtMs: fc.integer({ min: NOW - 5 * DAY, max: NOW }),
    });
    fc.assert(
      fc.property(fc.array(pulse), fc.integer({ min: NOW, max: NOW + 5 * DAY }), (earlier, opensAtMs) => {
        const others = earlier.map(({ item, closesAtMs }) => anEarlier({ questions: [rating(item)], closesAtMs }));
        const close = earlier.filter(({ item, closesAtMs }) => item !== 'T1' && opensAtMs - closesAtMs < 72 * HOUR);
        expect(checkRest(aDraft().questions, others, opensAtMs).ok).toBe(close.length === 0);
      }),
    );
  });
});

describe('limits of a new pulse', () => {
  const questionsFor = (count: number) => Array.from({ length: count }, (_, i) => rating(`Q${i}`));
  const context = { id: 'CX0', categories: ['1', '2', '3', 'n'], minGroup: 10 };

  test.each([
    [39, { kind: 'class-too-small', classSize: 39, needs: 40, for: 'context question' }],
    [40, null],
  ])('I2.13: the context question in a class of %i', (classSize, refused) => {
    const verdict = checkDraft(aDraft({ classSize, breakdown: context }), [], NOW);
    expect(verdict).toEqual(refused === null ? { ok: true, value: null } : { ok: false, error: refused });
  });

  test('E2.4: a class too small for any number hears that first', () => {
    expect(checkDraft(aDraft({ classSize: 9, breakdown: context }), [], NOW)).toMatchObject({
      error: { kind: 'class-too-small', needs: 10 },
    });
  });

  test.each([
    [14, false, null],
    [15, false, 15],
    [13, true, null],
    [14, true, 15],
  ])('I2.11: %i questions, with a context question: %s', (count, withContext, refused) => {
    const verdict = checkDraft(
      aDraft({ classSize: 60, questions: questionsFor(count), breakdown: withContext ? context : null }),
      [],
      NOW,
    );
    expect(verdict).toEqual(
      refused === null
        ? { ok: true, value: null }
        : { ok: false, error: { kind: 'too-many-questions', questions: refused, most: 14 } },
    );
  });

  test('I2.11: a tick-list is one question, however many options it has', () => {
    const list = ticks(...Array.from({ length: 12 }, (_, i) => `S${i}`));
    expect(checkDraft(aDraft({ questions: [...questionsFor(13), list] }), [], NOW).ok).toBe(true);
  });

  test.each([
    [7, [], true],
    [6, [7], false],
    [7, [7], true],
    [8, [7], true],
    [7, [9, 5], false],
    [7, [5, 9], false],
    [9, [9, 5], true],
    [5, [5, 5], true],
  ])('R2.0: k %i after pulses with k %j is allowed: %s', (k, before, allowed) => {
    const others = before.map((each) => anEarlier({ k: each }));
    const verdict = checkDraft(aDraft({ k }), others, NOW);
    expect(verdict).toEqual(
      allowed ? { ok: true, value: null } : { ok: false, error: { kind: 'k-lowered', least: Math.max(...before) } },
    );
  });

  test.each([
    ['by hand, closing in a day', null, NOW + DAY, true],
    ['by hand, closing a millisecond earlier', null, NOW + DAY - 1, false],
    ['planned for tomorrow, closing a day later', NOW + DAY, NOW + 2 * DAY, true],
    ['planned for tomorrow, closing a millisecond earlier', NOW + DAY, NOW + 2 * DAY - 1, false],
    ['planned for yesterday, which means now, closing in a day', NOW - DAY, NOW + DAY, true],
    ['planned for yesterday, closing earlier', NOW - DAY, NOW + DAY - 1, false],
  ])('R2.2: waves need a day: opened %s: %s', (_, opensAtMs, closesAtMs, allowed) => {
    const schedule = { opensAtMs, closesAtMs };
    expect(checkDraft(aDraft({ mode: 'waves', schedule }), [], NOW)).toEqual(
      allowed
        ? { ok: true, value: null }
        : { ok: false, error: { kind: 'wrong-time', why: 'too-short-for-waves', leastHours: 24 } },
    );
    expect(checkDraft(aDraft({ mode: 'at-close', schedule }), [], NOW).ok).toBe(true);
  });
});

describe('closing times', () => {
  test.each([
    ['in a minute', null, NOW + 60_000, null],
    ['now', null, NOW, 'closes-in-the-past'],
    ['yesterday', null, NOW - DAY, 'closes-in-the-past'],
    ['at its opening', NOW + DAY, NOW + DAY, 'closes-before-opening'],
    ['before its opening', NOW + 2 * DAY, NOW + DAY, 'closes-before-opening'],
    ['in 90 days', null, NOW + 90 * DAY, null],
    ['a millisecond after 90 days', null, NOW + 90 * DAY + 1, 'closes-too-late'],
    ['at the end of time', null, Number.MAX_SAFE_INTEGER, 'closes-too-late'],
  ])('a pulse that closes %s', (_when, opensAtMs, closesAtMs, why) => {
    const verdict = checkClosing({ opensAtMs, closesAtMs }, NOW);
    expect(verdict.ok ? null : verdict.error.why).toBe(why);
    expect(checkDraft(aDraft({ schedule: { opensAtMs, closesAtMs } }), [], NOW)).toEqual(verdict);
  });
});
