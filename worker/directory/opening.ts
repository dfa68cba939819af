/** When a pulse may be opened (R2.1, E2.4): pure checks, and every reason to refuse with its numbers. */
import type { Code } from '../../schema/contract/ids.ts';
import {
  CONTEXT_NEEDS,
  LONGEST_DAYS,
  MAX_QUESTIONS,
  SMALL_CLASS,
  SPARE,
  WAVES_HOURS,
} from '../../schema/contract/defaults.ts';
import { itemsOf, type Definition, type Disallowed, type Schedule } from '../../schema/contract/pulse.ts';
import { questionsOf } from '../../schema/instrument/forms.ts';
import { fail, ok, type Result } from '../../schema/result.ts';

const HOUR_MS = 60 * 60 * 1000;
/** Between two pulses that share an item, lest their results be compared person by person (R2.1). */
export const REST_HOURS = 72;

export interface EarlierPulse {
  readonly code: Code;
  readonly questions: Definition['questions'];
  readonly closesAtMs: number;
  readonly k: number;
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
  | { readonly kind: 'k-lowered'; readonly least: number }
  | { readonly kind: 'too-many-questions'; readonly questions: number; readonly most: number }
  | {
      readonly kind: 'class-too-small';
      readonly classSize: number;
      readonly needs: number;
      readonly for: 'context question' | 'more than the core';
    }
  | { readonly kind: 'not-allowed'; readonly why: Disallowed }
  | { readonly kind: 'wrong-time'; readonly why: 'too-short-for-waves'; readonly leastHours: number }
  | ClosingRefusal
  | RestRefusal;

export interface Draft {
  readonly classSize: number;
  readonly k: number;
  /** The least k of the institution (E10.1). */
  readonly leastK: number;
  readonly mode: Definition['mode'];
  readonly questions: Definition['questions'];
  readonly breakdown: Definition['breakdown'];
  readonly schedule: Schedule;
}

/** All guards of a new pulse, in the order in which a person would mend them. */
export function checkDraft(draft: Draft, others: readonly EarlierPulse[], nowMs: number): Result<null, DraftRefusal> {
  const needs = draft.k + SPARE;
  if (draft.classSize < needs) return fail({ kind: 'class-too-small', classSize: draft.classSize, needs });
  if (draft.classSize <= SMALL_CLASS && !isCoreOnly(draft)) {
    return fail({
      kind: 'class-too-small',
      classSize: draft.classSize,
      needs: SMALL_CLASS + 1,
      for: 'more than the core',
    });
  }
  if (draft.breakdown !== null && draft.classSize < CONTEXT_NEEDS) {
    return fail({ kind: 'class-too-small', classSize: draft.classSize, needs: CONTEXT_NEEDS, for: 'context question' });
  }
  const asked = draft.questions.length + (draft.breakdown === null ? 0 : 1);
  if (asked > MAX_QUESTIONS) return fail({ kind: 'too-many-questions', questions: asked, most: MAX_QUESTIONS });
  const least = leastKAfter(others, draft.leastK);
  if (draft.k < least) return fail({ kind: 'k-lowered', least });
  const unfinished = others.find((other) => !other.closed);
  if (unfinished !== undefined) return fail({ kind: 'pulse-open-already', code: unfinished.code });
  const closing = checkClosing(draft.schedule, nowMs);
  if (!closing.ok) return closing;
  const opensAtMs = Math.max(nowMs, draft.schedule.opensAtMs ?? nowMs);
  if (draft.mode === 'waves' && draft.schedule.closesAtMs - opensAtMs < WAVES_HOURS * HOUR_MS) {
    return fail({ kind: 'wrong-time', why: 'too-short-for-waves', leastHours: WAVES_HOURS });
  }
  return checkRest(draft.questions, others, opensAtMs);
}

/** What students were promised last time is the least they are promised now (R2.0), and no course goes below its institution. */
export const leastKAfter = (others: readonly Pick<EarlierPulse, 'k'>[], ofInstitution: number): number =>
  Math.max(ofInstitution, ...others.map(({ k }) => k));

/** I5.7: in a small class each further question helps to tell people apart. */
function isCoreOnly({ questions, breakdown }: Pick<Draft, 'questions' | 'breakdown'>): boolean {
  const core = new Set(itemsOf({ questions: questionsOf('core') }).map(({ id }) => id));
  return breakdown === null && itemsOf({ questions }).every(({ id }) => core.has(id));
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
  if (opensAtMs !== null && closesAtMs <= opensAtMs)
    return fail({ kind: 'wrong-time', why: 'closes-before-opening', opensAtMs });
  if (closesAtMs > latestMs) return fail({ kind: 'wrong-time', why: 'closes-too-late', latestMs });
  return ok(null);
}
