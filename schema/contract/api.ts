/**
 * Lists every route of `/api` in one table: what it is about, what its caller needs, what it takes and gives, and how
 * it can fail. The server checks all of this before a handler runs, and openapi.json is made from it.
 */
import type { z } from 'zod';
import { signInRoutes } from './api/sign-in.ts';
import { accountRoutes } from './api/account.ts';
import { courseRoutes } from './api/courses.ts';
import { pulseRoutes } from './api/pulses.ts';
import { wallRoutes } from './api/walls.ts';
import { loopRoutes } from './api/loop.ts';
import { peopleRoutes } from './api/people.ts';
import { institutionRoutes } from './api/institution.ts';
import { programmeRoutes } from './api/programmes.ts';
import { file, nothing, type Route } from './api/route.ts';
import { routes } from './routes.ts';

export type { Route };

export const api = {
  ...signInRoutes,
  ...accountRoutes,
  ...courseRoutes,
  ...pulseRoutes,
  ...wallRoutes,
  ...loopRoutes,
  ...peopleRoutes,
  ...institutionRoutes,
  ...programmeRoutes,
  // This table, for other programs.
  openapi: {
    ...routes.openapi,
    needs: 'anyone',
    takes: nothing,
    gives: file,
    as: 'application/json',
    problems: ['not-found'],
  },
} as const satisfies Record<keyof typeof routes, Route>;

export type RouteName = keyof typeof api;
export type Takes<N extends RouteName> = z.input<(typeof api)[N]['takes']>;
export type Gives<N extends RouteName> = z.output<(typeof api)[N]['gives']>;
