/**
 * Lists how each route can fail: what the server checks before the handler runs, and the reasons that the route's own
 * line adds.
 */
import { z } from 'zod';
import { api, type Route } from '../contract/api.ts';
import type { Need } from '../contract/needs.ts';
import { GUESSED, problemKindSchema, STATUS_BY_KIND, type ProblemKind } from '../contract/problem.ts';
import type { JsonSchema } from './components.ts';

/** The replies of one route that are problems, by status; several kinds can share a status. */
export const problemsByStatus = (route: Route): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    groupsOf(route).map(([status, kinds]) => [String(status), { $ref: `#/components/responses/${nameOf(kinds)}` }]),
  );

/** Every such reply once, because most routes share most of them. */
export function problemReplies(): Readonly<Record<string, JsonSchema>> {
  const groups = Object.values(api).flatMap((route) => groupsOf(route).map(([, kinds]) => kinds));
  const byName = groups.map((kinds): [string, JsonSchema] => [nameOf(kinds), replyOf(kinds)]);
  return Object.fromEntries(byName.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const groupsOf = (route: Route) => [...Map.groupBy(kindsOf(route), (kind) => STATUS_BY_KIND[kind])];

const nameOf = (kinds: readonly ProblemKind[]): string => kinds.join('.');

function replyOf(kinds: readonly ProblemKind[]): JsonSchema {
  const schema = {
    allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object', properties: { type: { enum: kinds } } }],
  };
  return {
    description: `A problem of the kind ${kinds.map((kind) => `\`${kind}\``).join(' or ')}.`,
    ...((kinds.includes('retry') || kinds.includes('too-fast')) && {
      headers: { 'Retry-After': { $ref: '#/components/headers/retryAfter' } },
    }),
    content: { 'application/problem+json': { schema } },
  };
}

/** @returns each kind once, in the order of the closed list */
function kindsOf(route: Route): readonly ProblemKind[] {
  const kinds = new Set<ProblemKind>([
    ...ofGuard(route),
    ...ofNeed(route),
    ...ofLimit(route),
    ...(route.forTokens === undefined ? [] : OF_TOKENS),
    ...(route.problems ?? []),
    'defect',
  ]);
  if (route.of !== undefined) kinds.add('not-found');
  return problemKindSchema.options.filter((kind) => kinds.has(kind));
}

function ofGuard({ method, takes }: Route): readonly ProblemKind[] {
  if (method === 'POST') return ['malformed', 'too-large', 'wrong-type', 'wrong-origin'];
  return takes instanceof z.ZodNull ? [] : ['malformed'];
}

const NO_SESSION = ['anyone', 'operator'] as const satisfies readonly Need[];

/**
 * Somebody who is signed in may change something only so often (docs/decisions/0036), and all others together may make up only so
 * many links (0124).
 */
const ofLimit = ({ method, needs, onlyAsks, problems = [] }: Route): readonly ProblemKind[] => {
  if (needs === 'anyone')
    return problems.some((kind) => GUESSED.some((guessed) => guessed === kind)) ? ['too-fast'] : [];
  return method === 'POST' && onlyAsks !== true && !NO_SESSION.some((need) => need === needs) ? ['too-fast'] : [];
};

/** A token may have ended, and asks at most sixty times a minute (institution.md H5.2). */
const OF_TOKENS = ['token-bad', 'too-fast'] as const satisfies readonly ProblemKind[];

/** Somebody may come from a learning platform, with a ticket for one course (lms.md L3.1). */
const OF_TICKETS = ['ticket-bad', 'wrong-course', 'platform-inactive'] as const satisfies readonly ProblemKind[];

function ofNeed({ needs }: Route): readonly ProblemKind[] {
  switch (needs) {
    case 'anyone':
      return [];
    // On a server without such a secret, the route does not exist.
    case 'operator':
      return ['forbidden', 'not-found'];
    // Whoever sends the token of another system may do only what it is for (institution.md H5.2).
    case 'signed-in':
      return ['signed-out', 'forbidden', ...OF_TICKETS];
    case 'has-role':
    case 'on-staff':
    case 'administer':
    case 'read-roll-up':
    case 'propose':
    case 'give-role':
    case 'take-role':
    case 'see-course':
    case 'change-course':
    case 'run-pulses':
    case 'see-results':
    case 'close-loop':
    case 'represent':
    case 'invite-co-teacher':
      return ['signed-out', 'forbidden', ...OF_TICKETS];
  }
}
