/** Method and path of each JSON route, once. Apart from api.ts, so that the staff app need not load a schema library. */

export const routes = {
  checkSetup: { method: 'POST', path: '/api/setup/check' },
  claimSetup: { method: 'POST', path: '/api/setup' },
  printSetupLink: { method: 'POST', path: '/api/setup/link' },
  me: { method: 'GET', path: '/api/me' },
  signOut: { method: 'POST', path: '/api/sign-out' },
  courses: { method: 'GET', path: '/api/courses' },
  createCourse: { method: 'POST', path: '/api/courses' },
  course: { method: 'GET', path: '/api/courses/:course' },
  createPulse: { method: 'POST', path: '/api/courses/:course/pulses' },
  pulse: { method: 'GET', path: '/api/pulses/:code' },
  openPulse: { method: 'POST', path: '/api/pulses/:code/open' },
  extendPulse: { method: 'POST', path: '/api/pulses/:code/extend' },
  closePulse: { method: 'POST', path: '/api/pulses/:code/close' },
  results: { method: 'GET', path: '/api/pulses/:code/results' },
} as const satisfies Record<string, { method: 'GET' | 'POST'; path: `/api/${string}` }>;
