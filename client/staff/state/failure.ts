/** What can go wrong when the server is asked: no connection, or a problem it has named (RFC 9457). */
import type { ProblemKind } from '../../../schema/contract/problem.ts';
import type { Warning } from '../../../schema/contract/warning.ts';
import { failureWords } from '../../../schema/languages/staff/app.ts';

export type Failure =
  | { readonly kind: 'offline' }
  | {
      readonly kind: 'problem';
      readonly problem: ProblemKind | 'unknown';
      readonly title: string;
      readonly detail: string;
      /** The input that was refused, where there is one. */
      readonly field?: string;
      /** Where somebody else was faster: the thing as it stands now. */
      readonly current?: unknown;
      /** Where only a written reason is missing: what speaks against the pulse (E8.4, E8.5). */
      readonly warnings?: readonly Warning[];
    };

/** Reads a refusal; a reply that is not problem JSON (a proxy's page) still says its status. */
export function failureFrom(heard: unknown, status: number): Failure {
  if (!isProblem(heard)) return { kind: 'problem', problem: 'unknown', title: `The server answered ${status}`, detail: 'Try again in a moment.' };
  const { type, title, detail, field, current, warnings } = heard;
  return {
    kind: 'problem',
    problem: type as ProblemKind,
    title,
    detail,
    ...(typeof field === 'string' && { field }),
    ...(current !== undefined && { current }),
    ...(Array.isArray(warnings) && { warnings: warnings as readonly Warning[] }),
  };
}

interface ProblemJson {
  readonly type: string;
  readonly title: string;
  readonly detail: string;
  readonly field?: unknown;
  readonly current?: unknown;
  readonly warnings?: unknown;
}

function isProblem(heard: unknown): heard is ProblemJson {
  if (heard === null || typeof heard !== 'object') return false;
  const { type, title, detail } = heard as Partial<Record<keyof ProblemJson, unknown>>;
  return typeof type === 'string' && typeof title === 'string' && typeof detail === 'string';
}

export const isProblemOf = (failure: Failure, kind: ProblemKind): boolean => failure.kind === 'problem' && failure.problem === kind;

/** A link that was spent, replaced, or cut short while it was copied. */
export const isDeadLink = (failure: Failure): boolean =>
  (['setup-link-spent', 'sign-in-link-spent', 'malformed', 'not-found'] as const).some((kind) => isProblemOf(failure, kind));

export function sayFailure(failure: Failure): readonly [title: string, detail: string] {
  switch (failure.kind) {
    case 'offline':
      return [failureWords.offlineTitle, failureWords.offline];
    case 'problem':
      return [failure.title, failure.detail];
  }
}
