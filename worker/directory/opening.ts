/** When a pulse may be opened (R2.1, E2.4): pure checks, and every reason to refuse with its numbers. */
import type { Code } from '../../schema/contract/ids.ts';
import { itemsOf, type Definition, type Schedule } from '../../schema/contract/pulse.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

const HOUR_MS = 60 * 60 * 1000;
/** Between two pulses that share an item, lest their results be compared person by person (R2.1). */
export const REST_HOURS = 72;
export const LONGEST_DAYS = 90;
/** How many more than k could answer, before a pulse may promise anything (E2.4). */
export const SPARE = 3;

export interface EarlierPulse {
  readonly code: Code;
  readonly questions: Definition['questions'];
  readonly closesAtMs: number;
  /** True once its results stand in the ledger. */
  readonly closed: boolean;
}

export type ClosingRefusal =
  | { readonly kind: 'wrong-time'; readonly why: 'closes-in-the-past' }
  | { readonly kind: 'wrong-time'; readonly why: 'closes-before-opening'; readonly opensAtMs: number }
  | { readonly kind: 'wrong-time'; readonly why: 'closes-too-late'; readonly latestMs: number };
export type RestRefusal = { readonly kind: 'pulse-too-soon'; readonly after: Code; readonly earliestMs: number };
export type DraftRefusal =
  | { readonly kind: 'class-too-small'; readonly classSize: number; readonly needs: number }
  | { readonly kind: 'pulse-open-already'; readonly code: Code }
  | ClosingRefusal
  | RestRefusal;

export interface Draft {
  readonly classSize: number;
  readonly k: number;
  readonly questions: Definition['questions'];
  readonly schedule: Schedule;
}

/** All guards of a new pulse, in the order in which a person would mend them. */
export function checkDraft(draft: Draft, others: readonly EarlierPulse[], nowMs: number): Result<null, DraftRefusal> {
  const needs = draft.k + SPARE;
  if (draft.classSize < needs) return fail({ kind: 'class-too-small', classSize: draft.classSize, needs });
  const unfinished = others.find((other) => !other.closed);
  if (unfinished !== undefined) return fail({ kind: 'pulse-open-already', code: unfinished.code });
  const closing = checkClosing(draft.schedule, nowMs);
  if (!closing.ok) return closing;
  return checkRest(draft.questions, others, Math.max(nowMs, draft.schedule.opensAtMs ?? nowMs));
}

/** At least 72 h from the close of every pulse with a common item to this opening. */
export function checkRest(
  questions: Definition['questions'],
  others: readonly EarlierPulse[],
  opensAtMs: number,
): Result<null, RestRefusal> {
  const asked = new Set(itemsOf({ questions }).map((item) => item.id));
  for (const other of others) {
    const earliestMs = other.closesAtMs + REST_HOURS * HOUR_MS;
    const shared = itemsOf(other).some((item) => asked.has(item.id));
    if (shared && opensAtMs < earliestMs) return fail({ kind: 'pulse-too-soon', after: other.code, earliestMs });
  }
  return ok(null);
}

/** A closing time lies in the future, after the opening, and at most 90 days ahead. */
export function checkClosing({ opensAtMs, closesAtMs }: Schedule, nowMs: number): Result<null, ClosingRefusal> {
  const latestMs = nowMs + LONGEST_DAYS * 24 * HOUR_MS;
  if (closesAtMs <= nowMs) return fail({ kind: 'wrong-time', why: 'closes-in-the-past' });
  if (opensAtMs !== null && closesAtMs <= opensAtMs) return fail({ kind: 'wrong-time', why: 'closes-before-opening', opensAtMs });
  if (closesAtMs > latestMs) return fail({ kind: 'wrong-time', why: 'closes-too-late', latestMs });
  return ok(null);
}
