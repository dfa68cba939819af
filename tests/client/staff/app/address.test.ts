/** Tests which page of the staff app each address leads to. */
import { expect, test } from 'vitest';
import { match } from '../../../../client/staff/app/address.ts';

const routes = [
  ['/staff', 'courses'],
  ['/staff/courses/:course', 'course'],
  ['/staff/pulses/:code/results', 'results'],
] as const;

test.each([
  ['/staff', 'courses', {}],
  ['/staff/', 'courses', {}],
  ['/staff/courses/abc', 'course', { course: 'abc' }],
  ['/staff/pulses/K7QF2M/results', 'results', { code: 'K7QF2M' }],
  ['/staff/courses/a%20b', 'course', { course: 'a b' }],
  ['/staff/courses/50%', 'course', { course: '50%' }],
])('%s leads to the page %s', (path, page, params) => {
  expect(match(routes, path)).toEqual({ page, params });
});

test.each(['/', '/staff/courses', '/staff/pulses/K7QF2M', '/staff/pulses/K7QF2M/results/1', '/STAFF'])(
  '%s leads nowhere',
  (path) => {
    expect(match(routes, path)).toBeNull();
  },
);
