/** Each JSON route once: method, path, what it takes and gives. Server, client and openapi.json read this table. */
import { z } from 'zod';
import {
  courseListSchema, coursePageSchema, courseSchema, extendSchema, meSchema, newCourseSchema, newPulseSchema,
  pulsePageSchema, resultsSchema, setupCheckSchema, setupSchema,
} from './staff.ts';

const nothing = z.null();

export const api = {
  checkSetup: { method: 'POST', path: '/api/setup/check', takes: setupCheckSchema, gives: nothing },
  claimSetup: { method: 'POST', path: '/api/setup', takes: setupSchema, gives: meSchema },
  printSetupLink: { method: 'POST', path: '/api/setup/link', takes: nothing, gives: z.object({ link: z.string() }) },
  me: { method: 'GET', path: '/api/me', takes: nothing, gives: meSchema },
  signOut: { method: 'POST', path: '/api/sign-out', takes: nothing, gives: nothing },
  courses: { method: 'GET', path: '/api/courses', takes: nothing, gives: courseListSchema },
  createCourse: { method: 'POST', path: '/api/courses', takes: newCourseSchema, gives: courseSchema },
  course: { method: 'GET', path: '/api/courses/:course', takes: nothing, gives: coursePageSchema },
  createPulse: { method: 'POST', path: '/api/courses/:course/pulses', takes: newPulseSchema, gives: pulsePageSchema },
  pulse: { method: 'GET', path: '/api/pulses/:code', takes: nothing, gives: pulsePageSchema },
  openPulse: { method: 'POST', path: '/api/pulses/:code/open', takes: nothing, gives: pulsePageSchema },
  extendPulse: { method: 'POST', path: '/api/pulses/:code/extend', takes: extendSchema, gives: pulsePageSchema },
  closePulse: { method: 'POST', path: '/api/pulses/:code/close', takes: nothing, gives: pulsePageSchema },
  results: { method: 'GET', path: '/api/pulses/:code/results', takes: nothing, gives: resultsSchema },
} as const satisfies Record<string, Route>;

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/${string}`;
  readonly takes: z.ZodType;
  readonly gives: z.ZodType;
}
export type RouteName = keyof typeof api;
export type Takes<N extends RouteName> = z.input<(typeof api)[N]['takes']>;
export type Gives<N extends RouteName> = z.output<(typeof api)[N]['gives']>;
