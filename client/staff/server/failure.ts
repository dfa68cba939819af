/**
 * Describes what can go wrong when the server is asked: it was not reached, its answer was lost, or it reported a
 * problem (RFC 9457).
 */
import type { Problem, ProblemKind } from '../../../schema/contract/problem.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import { failureWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';

export type Failure =
  /** Nothing was changed: the server was not reached, or was only asked for something. */
  | { readonly kind: 'offline' }
  /** Code that is loaded late is gone: the server has a newer version than this page (E7.0). */
  | { readonly kind: 'newer' }
  /** Code that is loaded late failed again although the server answers: many browsers remember a failure until the page is loaded again. */
  | { readonly kind: 'stuck' }
  /** A change was sent and no answer came, so we cannot know whether it was made. */
  | { readonly kind: 'unheard' }
  | {
      readonly kind: 'problem';
      readonly problem: ProblemKind | 'unknown';
      readonly title: string;
      readonly detail: string;
      /** It names the input that was refused, if there is one. */
      readonly field?: string;
      /** If somebody else was faster, this is the thing as it is now. */
      readonly current?: unknown;
      /** If only a written reason is missing, these speak against the pulse (E8.4, E8.5). */
      readonly warnings?: readonly Warning[];
      /** An earlier attempt at the same change was not answered, and may have made it. */
      readonly earlierUnheard?: true;
    };

export interface Refused {
  readonly status: number;
  /** The server asked us to wait this long; it is NaN or 0 if it did not say. */
  readonly waitSeconds: number;
  /** True if the request was to change something. */
  readonly changes: boolean;
}

/** Tells a failure of asking the server from trouble that has other kinds. */
export const isFailure = (trouble: { readonly kind: string }): trouble is Failure =>
  (['offline', 'newer', 'stuck', 'unheard', 'problem'] as const).some((kind) => trouble.kind === kind);

const words = failureWords;

/** Reads a refusal. If it is not problem JSON but, say, a proxy's page, we can trust only its status. */
export function failureFrom(heard: unknown, refused: Refused): Failure {
  if (!isProblem(heard)) return strange(refused);
  const { type, title, detail, field, current, warnings } = heard;
  return {
    kind: 'problem',
    problem: type as ProblemKind,
    title,
    detail: type === 'defect' ? joinSentences([refused.changes ? words.unsure : words.unchanged, detail]) : detail,
    ...(typeof field === 'string' && { field }),
    ...(current !== undefined && { current }),
    ...(Array.isArray(warnings) && { warnings }),
  };
}

/** A client error means that nothing was done. After any other status we cannot know whether the change was saved. */
function strange({ status, waitSeconds, changes }: Refused): Failure {
  const isRefusal = status >= 400 && status < 500;
  if (changes && !isRefusal) return { kind: 'unheard' };
  const wait = status === 429 ? fill(words.wait, { seconds: waitSeconds > 0 ? waitSeconds : 60 }) : words.strange;
  return {
    kind: 'problem',
    problem: 'unknown',
    title: fill(words.answered, { status }),
    detail: joinSentences([words.unchanged, wait]),
  };
}

/** Tells problem JSON from whatever else may have answered. */
export function isProblem(heard: unknown): heard is Problem {
  if (heard === null || typeof heard !== 'object') return false;
  const { type, title, detail } = heard as Partial<Record<keyof Problem, unknown>>;
  return typeof type === 'string' && typeof title === 'string' && typeof detail === 'string';
}

export const isProblemOf = (failure: Failure, kind: ProblemKind): boolean =>
  failure.kind === 'problem' && failure.problem === kind;

/** True if the link was spent, replaced, or cut short while it was copied. */
export const isDeadLink = (failure: Failure): boolean =>
  (['setup-link-spent', 'sign-in-link-spent', 'malformed', 'not-found'] as const).some((kind) =>
    isProblemOf(failure, kind),
  );

/**
 * These problems kept the server from judging the change, so they say nothing about an earlier attempt. Any other
 * problem is its decision on the change itself.
 */
const IN_THE_WAY: readonly (ProblemKind | 'unknown')[] = [
  'unknown',
  'defect',
  'signed-out',
  'ticket-bad',
  'platform-inactive',
  'too-fast',
  'busy',
  'retry',
];

export const isVerdict = (failure: Failure): boolean =>
  failure.kind === 'problem' && !IN_THE_WAY.includes(failure.problem);

/** @returns the same failure, for a change that was sent before and not answered */
export const afterUnheard = (failure: Failure): Failure =>
  failure.kind === 'problem' ? { ...failure, earlierUnheard: true } : { kind: 'unheard' };

/** True if the change may have been made in spite of the failure. */
export const isUnsure = (failure: Failure): boolean => failure.kind === 'unheard' || isProblemOf(failure, 'defect');

/** The detail of one failure begins with one of these, and only the newer one is true. */
const withoutEither = (detail: string): string =>
  [words.unsure, words.unchanged].reduce((rest, said) => rest.replace(said, ''), detail).trim();

export function sayFailure(failure: Failure): readonly [title: string, detail: string] {
  switch (failure.kind) {
    case 'offline':
      return [words.offlineTitle, words.offline];
    case 'newer':
      return [words.newerTitle, words.newer];
    case 'stuck':
      return [words.stuckTitle, words.stuck];
    case 'unheard':
      return [words.unheardTitle, joinSentences([words.unsure, words.unheard])];
    case 'problem': {
      const isOut = isProblemOf(failure, 'signed-out');
      const title = isOut ? words.signedOutTitle : failure.title;
      const detail = isOut ? joinSentences([words.unchanged, words.signedOut]) : failure.detail;
      return [title, failure.earlierUnheard === true ? joinSentences([words.unsure, withoutEither(detail)]) : detail];
    }
  }
}
