import { describe, expect, test } from 'vitest';
import { api, type RouteName } from '../../../../schema/contract/api.ts';
import { problemSchema } from '../../../../schema/contract/problem.ts';
import { roleSchema, type Me, type Role } from '../../../../schema/contract/staff.ts';
import { aCourse, aDraft, aPlan, publishNothing, START } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, kindOf, Visitor, type Built } from '../an-app.ts';

const HOUR = 3_600_000;

/** Routes of one course, what a request to each looks like, and its answer for whoever may. */
const courseRoutes: readonly [RouteName, unknown, number][] = [
  ['course', null, 200],
  // There is one under way already: a refusal that only those hear who may run pulses.
  ['createPulse', aPlan({ closesAtMs: START + 40 * 24 * HOUR }), 409],
  ['pulse', null, 200],
  ['openPulse', null, 200],
  ['extendPulse', { closesAtMs: START + 300 * HOUR }, 200],
  ['closePulse', null, 200],
  ['results', null, 200],
];
/** Routes of whoever is signed in. */
const ownRoutes: readonly [RouteName, unknown, number][] = [
  ['me', null, 200],
  ['courses', null, 200],
  ['createCourse', { name: 'Zoology', classSize: 30, zone: 'Europe/Oslo' }, 200],
];
const withoutSession: readonly RouteName[] = ['checkSetup', 'claimSetup', 'printSetupLink', 'signOut'];

/** A person with exactly these grants, and a course of somebody else with a pulse under way and one that has closed. */
async function aScene(grants: readonly { role: string; scope: 'this course' | 'another course' | 'institution' }[]) {
  const built = anApp();
  const visitor = await aStaffVisitor(built);
  const me = (await (await visitor.get('/api/me')).json()) as Me;
  const course = aCourse(built.directory, me.id);
  const another = aCourse(built.directory, me.id, { name: 'Zoology' });
  const closed = aDraft(built.directory, me.id, course);
  publishNothing(built.directory, closed);
  const schedule = { opensAtMs: START + 100 * HOUR, closesAtMs: START + 200 * HOUR };
  const living = aDraft(built.directory, me.id, course, schedule);
  await built.boxes.arm(living, schedule);
  built.clock.nowMs = START + 101 * HOUR;
  built.sqlite.exec('DELETE FROM grants');
  for (const { role, scope } of grants) {
    const id = { 'this course': course, 'another course': another, institution: '' }[scope];
    built.sqlite.prepare('INSERT INTO grants VALUES (?, ?, ?)').run(me.id, role, id);
  }
  return { built, visitor, course, living, closed };
}

async function ask({ visitor, course, living, closed }: Awaited<ReturnType<typeof aScene>>, name: RouteName, body: unknown): Promise<Response> {
  const { method, path } = api[name];
  const address = path.replace(':course', course).replace(':code', name === 'results' ? closed.code : living.code);
  return method === 'GET' ? visitor.get(address) : visitor.post(address, body);
}

test('the tables name every route of the contract once', () => {
  const named = [...courseRoutes, ...ownRoutes].map(([name]) => name).concat(withoutSession);
  expect([...named].sort()).toEqual(Object.keys(api).sort());
});

describe('E6.4: what belongs to a course', () => {
  const scopes = ['this course', 'another course', 'institution'] as const;
  const mayIn = (role: Role, scope: (typeof scopes)[number]) => ['course-lead', 'co-teacher'].includes(role) && scope === 'this course';
  const cells = courseRoutes.flatMap(([name, body, answer]) =>
    roleSchema.options.flatMap((role) => scopes.map((scope) => [name, role, scope, mayIn(role, scope) ? answer : 403, body] as const)),
  );

  test.each(cells)('%s by a %s of %s: %i', async (name, role, scope, status, body) => {
    const reply = await ask(await aScene([{ role, scope }]), name, body);
    expect(reply.status).toBe(status);
    if (status === 403) expect(problemSchema.strict().parse(await reply.json()).type).toBe('forbidden');
  });

  test('roles add up: an administrator who also teaches sees their course', async () => {
    const scene = await aScene([
      { role: 'institution-admin', scope: 'institution' },
      { role: 'co-teacher', scope: 'this course' },
    ]);
    expect((await ask(scene, 'results', null)).status).toBe(200);
  });

  test('without a grant nothing of a course is seen, listed or moved', async () => {
    const scene = await aScene([]);
    for (const [name, body] of courseRoutes) expect((await ask(scene, name, body)).status, name).toBe(403);
    expect(await (await scene.visitor.get('/api/courses')).json()).toEqual({ courses: [] });
    expect(scene.built.directory.pulse(scene.living.code)?.schedule).toEqual({ opensAtMs: START + 100 * HOUR, closesAtMs: START + 200 * HOUR });
  });

  test.each(ownRoutes)('%s is for everyone who is signed in, whatever their role', async (name, body, answer) => {
    expect((await ask(await aScene([]), name, body)).status).toBe(answer);
  });

  test.each(roleSchema.options)('the list of courses of a %s holds what that role may see', async (role) => {
    const { visitor, course } = await aScene([{ role, scope: 'this course' }]);
    const { courses } = (await (await visitor.get('/api/courses')).json()) as { courses: { id: string }[] };
    const seen = role === 'course-lead' || role === 'co-teacher' ? [course] : [];
    expect(courses.map(({ id }) => id)).toEqual(seen);
  });
});

describe('without a session', () => {
  test.each([...courseRoutes, ...ownRoutes])('%s is signed out, before anything else is said', async (name, body) => {
    const scene = await aScene([{ role: 'course-lead', scope: 'this course' }]);
    const stranger = { ...scene, visitor: new Visitor(scene.built) };
    for (const sent of [body, { nonsense: true }]) {
      const reply = await ask(stranger, name, sent);
      expect(reply.status).toBe(401);
      expect(await kindOf(reply)).toBe('signed-out');
    }
  });
});

describe('what does not exist', () => {
  const addresses: readonly [string, string][] = [
    ['GET', `/api/courses/${'0'.repeat(32)}`],
    ['GET', '/api/courses/nonsense'],
    ['GET', '/api/pulses/000000'],
    ['GET', '/api/pulses/nonsense'],
    ['GET', '/api/pulses/000000/results'],
    ['POST', '/api/pulses/000000/open'],
    ['POST', '/api/pulses/000000/close'],
  ];
  test.each(addresses)('%s %s is not found', async (method, address) => {
    const visitor = await aStaffVisitor(anApp() satisfies Built);
    const reply = method === 'GET' ? await visitor.get(address) : await visitor.post(address);
    expect(reply.status).toBe(404);
    expect(await kindOf(reply)).toBe('not-found');
  });
});
