/** What the table of routes says about each of them, and what several of its lines have in common. */
import { z } from 'zod';
import type { TokenScope } from '../api-token.ts';
import type { Right } from '../needs.ts';
import type { ProblemKind } from '../problem.ts';

export type Route = Right & {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/${string}`;
  /** The body of a POST. A GET, and a POST whose body is a file, take it from the query, where every value is text. */
  readonly takes: z.ZodType;
  readonly gives: z.ZodType;
  /** The type of the file that is the body of a POST; without it, the body is JSON. */
  readonly file?: 'text/csv';
  /** The type of a file; without it, the reply is JSON. */
  readonly as?: 'text/csv' | 'application/json' | 'redirect';
  /** The request makes something, and may be sent again with the same `Idempotency-Key` if its answer was lost. */
  readonly repeatable?: true;
  /** It is posted because what it asks with does not fit into an address or must not stand there, and changes nothing. */
  readonly onlyAsks?: true;
  /**
   * It is for whoever comes from a learning platform too, although it is about no course: it shows only what their ticket is
   * for. Every route about a course is for them as far as a co-teacher may use it (lms.md L6.4).
   */
  readonly forTickets?: true;
  /** It may also be used with a token of this scope, in place of a session; no other token opens it (institution.md H5.2). */
  readonly forTokens?: TokenScope;
  /** How the request can fail, besides the reasons that every route has (schema/openapi/problems.ts). */
  readonly problems?: readonly ProblemKind[];
};

export const nothing = z.null();
/** A file; its handler makes the whole reply. */
export const file = z.instanceof(Response);

/** The reasons why a box refuses to open, close or move. */
export const ofBox = ['wrong-state', 'wrong-time', 'not-allowed', 'conflict', 'retry'] as const;
/** The reasons why there are no results: the pulse has not closed, or its results are no longer kept (R3.9), or lost. */
export const ofResults = ['not-published', 'results-deleted', 'results-lost'] as const;
