import { describe, expect, test } from 'vitest';
import { api, type RouteName } from '../../../../schema/contract/api.ts';
import { problemSchema } from '../../../../schema/contract/problem.ts';
import { resultsSchema, trendSchema } from '../../../../schema/contract/results.ts';
import { roleSchema, type Role } from '../../../../schema/contract/grants.ts';
import { rollUpSchema } from '../../../../schema/contract/programmes.ts';
import type { Me } from '../../../../schema/contract/account.ts';
import { aCourse, aDraft, aPlan, publishNothing, START } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, kindOf, Visitor, type Built } from '../an-app.ts';

const HOUR = 3_600_000;

const scopes = ['this course', 'another course', 'this programme', 'another programme', 'institution'] as const;
type Scope = (typeof scopes)[number];
type May = (role: Role, scope: Scope) => boolean;
/** What staff tell students (W12). */
const aWord = {
  good: '',
  hard: '',
  promises: [{ act: 'We learn names', day: '2026-11-30', owner: 'teacher' }],
  cannot: '',
  why: '',
  passedTo: '',
  again: '',
};
/** Routes about a pulse that has closed. */
const OF_CLOSED: readonly RouteName[] = ['results', 'planAct', 'told', 'draftTold', 'tellStudents'];

type Row = readonly [name: RouteName, body: unknown, answer: number];

const whoTeaches: May = (role, scope) => ['course-lead', 'co-teacher'].includes(role) && scope === 'this course';
const whoLeads: May = (role, scope) => role === 'course-lead' && scope === 'this course';
const whoLeadsTheProgramme: May = (role, scope) => role === 'programme-lead' && scope === 'this programme';
const whoAdministers: May = (role) => role === 'institution-admin';
const everyoneSignedIn: May = () => true;

const SETTINGS = {
  name: 'Fen University',
  support: 'Room 12',
  report: 'Room 12',
  emergency: '112',
  leastK: 7,
  embedOrigins: ['https:'],
  retentionYears: 3,
  fairnessRole: '',
  version: 1,
};

/** Every route that asks who is there: what a request looks like, its answer for whoever may, and who that is (E6.4). */
const groups: readonly (readonly [of: string, may: May, rows: readonly Row[]])[] = [
  [
    'a course',
    whoTeaches,
    [
      ['course', null, 200],
      ['nextPulse', null, 200],
      ['saveSignals', { signals: [], version: 0 }, 200],
      ['previewPulse', { plan: {}, language: 'en' }, 200],
      // There is one under way already: a refusal that only those hear who may run pulses.
      ['createPulse', aPlan({ closesAtMs: START + 40 * 24 * HOUR }), 409],
      ['pulse', null, 200],
      ['openPulse', null, 200],
      ['extendPulse', { closesAtMs: START + 300 * HOUR }, 200],
      ['closePulse', null, 200],
      // It is open already, and has no codes.
      ['printCodes', null, 409],
      ['results', null, 200],
      ['loop', null, 200],
      // Too few had answered: a refusal that only those hear who may plan.
      ['planAct', { item: 'M1', title: 'Learn names', owner: 'teacher', dueDay: '2026-11-30' }, 422],
      ['changeAct', { title: 'Learn names', owner: 'teacher', dueDay: '2026-11-30', version: 1 }, 200],
      ['told', null, 200],
      ['draftTold', { version: 0, body: aWord }, 200],
      ['tellStudents', { version: 0, body: aWord }, 200],
      ['trend', null, 200],
      ['team', null, 200],
    ],
  ],
  [
    'a team',
    whoLeads,
    [
      ['saveCourse', { name: 'Botany', classSize: 40, language: 'en', archived: false, version: 1 }, 200],
      ['invite', 'a co-teacher of this course', 200],
      // The person named holds no role here: a refusal that only those hear who may give it.
      ['handOver', { to: '0'.repeat(32) }, 404],
      ['dropRole', 'a co-teacher of this course', 404],
    ],
  ],
  ['a programme', whoLeadsTheProgramme, [['rollUp', null, 200]]],
  [
    'the institution',
    whoAdministers,
    [
      ['createProgramme', { name: 'Sciences' }, 200],
      ['createTerm', { name: 'Spring', fromDay: '2027-01-01', toDay: '2027-06-30' }, 200],
      ['assignCourses', { courses: [] }, 200],
      ['auditLog', null, 200],
      ['institution', null, 200],
      ['saveInstitution', SETTINGS, 200],
      ['markContactsChecked', null, 200],
      ['setExams', { was: null, exams: { fromDay: '2026-12-07', toDay: '2026-12-18' } }, 200],
      ['offices', null, 200],
      ['strandedCourses', null, 200],
      // Its lead can sign in: a refusal that only administrators hear.
      ['appointLead', { to: '0'.repeat(32) }, 409],
    ],
  ],
  [
    'oneself',
    everyoneSignedIn,
    [
      ['me', null, 200],
      ['rename', { name: 'Ada Marsh' }, 200],
      ['sessions', null, 200],
      ['makeOwnLink', null, 200],
      ['makeCalendar', null, 200],
      ['dropCalendar', null, 200],
      ['signOutEverywhere', null, 200],
      ['courses', null, 200],
      ['programmes', null, 200],
      ['sharedActs', null, 200],
      ['createCourse', { name: 'Zoology', classSize: 30, zone: 'Europe/Oslo' }, 200],
    ],
  ],
];
const withoutSession: readonly RouteName[] = ['checkSetup', 'claimSetup', 'printSetupLink', 'signIn', 'signOut'];
const everyRow = groups.flatMap(([, , rows]) => rows);
/** After signing out everywhere nobody is there to ask the others. */
const allRows = everyRow.filter(([name]) => name !== 'signOutEverywhere');

/** A person with exactly these grants; a course of somebody else with a pulse under way and one that has closed, in a programme of somebody else. */
async function aScene(grants: readonly { role: string; scope: Scope }[]) {
  const built = anApp();
  const visitor = await aStaffVisitor(built);
  const me = (await (await visitor.get('/api/me')).json()) as Me;
  const { directory } = built;
  const course = aCourse(directory, me.id);
  const another = aCourse(directory, me.id, { name: 'Zoology' });
  const programme = directory.programmes.create(me.id, 'Life').id;
  const anotherProgramme = directory.programmes.create(me.id, 'Stone').id;
  const term = directory.programmes.createTerm(me.id, {
    name: 'Autumn',
    fromDay: '2026-09-01',
    toDay: '2026-12-31',
  }).id;
  directory.programmes.assign(me.id, programme, term, [course]);
  const closed = aDraft(directory, me.id, course);
  publishNothing(directory, closed);
  const act = directory.loop.planAct(
    me.id,
    closed,
    { item: 'M1', library: null },
    {
      title: 'Names',
      how: '',
      owner: 'teacher',
      dueDay: '2026-11-30',
      status: 'planned',
      doneDay: null,
      passedTo: null,
      shared: false,
    },
  ).id;
  const schedule = { opensAtMs: START + 100 * HOUR, closesAtMs: START + 200 * HOUR };
  const living = aDraft(directory, me.id, course, schedule);
  await built.boxes.arm(living, schedule);
  built.clock.nowMs = START + 101 * HOUR;
  built.sqlite.exec('DELETE FROM grants');
  for (const { role, scope } of grants) {
    const id = {
      'this course': course,
      'another course': another,
      'this programme': programme,
      'another programme': anotherProgramme,
      institution: '',
    }[scope];
    built.sqlite.prepare('INSERT INTO grants VALUES (?, ?, ?)').run(me.id, role, id);
  }
  return { built, visitor, course, programme, term, living, closed, act };
}
type Scene = Awaited<ReturnType<typeof aScene>>;

const bodyIn = ({ course }: Scene, body: unknown): unknown =>
  body === 'a co-teacher of this course'
    ? { name: 'Cy Reed', person: '0'.repeat(32), role: 'co-teacher', scope: course }
    : body;

async function ask(scene: Scene, name: RouteName, body: unknown): Promise<Response> {
  const { visitor, course, programme, term, living, closed, act } = scene;
  const { method, path } = api[name];
  const address = path
    .replace(':course', course)
    .replace(':programme', programme)
    .replace(':term', term)
    .replace(':act', act)
    .replace(':code', OF_CLOSED.includes(name) ? closed.code : living.code);
  return method === 'GET' ? visitor.get(address) : visitor.post(address, bodyIn(scene, body));
}

/** Addresses under `/api` that give no JSON, so that the contract cannot hold them. */
const beside: readonly (readonly [path: string, may: May])[] = [
  ['/api/pulses/:code/results.csv', whoTeaches],
  ['/api/audit-log.csv', whoAdministers],
];

test('nothing else answers under /api: the app has the routes of the contract, and those beside it that are listed here', () => {
  const { app } = anApp();
  const answering = new Set(
    app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api'))
      .map(({ method, path }) => `${method} ${path}`),
  );
  const known = [
    ...Object.values(api).map(({ method, path }) => `${method} ${path}`),
    ...beside.map(([path]) => `GET ${path}`),
  ];
  expect([...answering].toSorted()).toEqual(known.toSorted());
});

describe.each(beside)('E6.4: %s', (path, may) => {
  test.each(
    roleSchema.options.flatMap((role) => scopes.map((scope) => [role, scope, may(role, scope) ? 200 : 403] as const)),
  )('by a %s of %s: %i', async (role, scope, status) => {
    const { visitor, closed } = await aScene([{ role, scope }]);
    expect((await visitor.get(path.replace(':code', closed.code))).status).toBe(status);
  });

  test('without a session is signed out', async () => {
    const { built, closed } = await aScene([]);
    expect((await new Visitor(built).get(path.replace(':code', closed.code))).status).toBe(401);
  });
});

test('the tables name every route of the contract once: a new one must say who may ask it', () => {
  const named = [...everyRow.map(([name]) => name), ...withoutSession];
  expect(named.toSorted()).toEqual(Object.keys(api).toSorted());
});

describe.each(groups)('E6.4: what belongs to %s', (_, may, rows) => {
  const cells = rows.flatMap(([name, body, answer]) =>
    roleSchema.options.flatMap((role) =>
      scopes.map((scope) => [name, role, scope, may(role, scope) ? answer : 403, body] as const),
    ),
  );

  test.each(cells)('%s by a %s of %s: %i', async (name, role, scope, status, body) => {
    const reply = await ask(await aScene([{ role, scope }]), name, body);
    expect(reply.status).toBe(status);
    if (status === 200) expect(api[name].gives.safeParse(await reply.json()).success).toBe(true);
    if (status === 403) expect(problemSchema.strict().parse(await reply.json()).type).toBe('forbidden');
  });

  test.each(rows)('%s by somebody without a role', async (name, body, answer) => {
    expect((await ask(await aScene([]), name, body)).status).toBe(may === everyoneSignedIn ? answer : 403);
  });

  test.each(rows)('%s without a session is signed out, before anything else is said', async (name, body) => {
    const scene = await aScene([{ role: 'course-lead', scope: 'this course' }]);
    const stranger = { ...scene, visitor: new Visitor(scene.built) };
    for (const sent of [body, { nonsense: true }]) {
      const reply = await ask(stranger, name, sent);
      expect(reply.status).toBe(401);
      expect(await kindOf(reply)).toBe('signed-out');
    }
  });
});

describe('E6.4: roles', () => {
  test('add up: an administrator who also teaches sees their course', async () => {
    const scene = await aScene([
      { role: 'institution-admin', scope: 'institution' },
      { role: 'co-teacher', scope: 'this course' },
    ]);
    expect((await ask(scene, 'results', null)).status).toBe(200);
  });

  test('without a grant nothing of a course is listed or moved', async () => {
    const scene = await aScene([]);
    for (const [name, body] of allRows) await ask(scene, name, body);
    const { courses } = (await (await scene.visitor.get('/api/courses')).json()) as { courses: { name: string }[] };
    // The one just made with `createCourse`.
    expect(courses.map(({ name }) => name)).toEqual(['Zoology']);
    expect(scene.built.directory.pulses.find(scene.living.code)?.schedule).toEqual({
      opensAtMs: START + 100 * HOUR,
      closesAtMs: START + 200 * HOUR,
    });
  });

  test.each(roleSchema.options)('the list of courses of a %s holds what that role may see', async (role) => {
    const { visitor, course } = await aScene([{ role, scope: 'this course' }]);
    const { courses } = (await (await visitor.get('/api/courses')).json()) as { courses: { id: string }[] };
    expect(courses.map(({ id }) => id)).toEqual(role === 'course-lead' || role === 'co-teacher' ? [course] : []);
  });

  const none = { programmes: [], courses: 0, assigned: 0 };
  test.each([
    ['institution-admin', 'institution', { programmes: ['Life', 'Stone'], courses: 2, assigned: 1 }],
    ['programme-lead', 'this programme', { ...none, programmes: ['Life'] }],
    ['programme-lead', 'institution', none],
    ['course-lead', 'this course', none],
    ['co-teacher', 'this course', none],
  ] as const)('a %s of %s is told of programmes: %j', async (role, scope, told) => {
    const { visitor } = await aScene([{ role, scope }]);
    const list = api.programmes.gives.parse(await (await visitor.get('/api/programmes')).json());
    expect({
      programmes: list.programmes.map(({ name }) => name),
      courses: list.courses.length,
      assigned: list.assigned.length,
    }).toEqual(told);
  });

  test('a number about answers reaches no administrator: neither results, nor trend, nor roll-up', async () => {
    const scene = await aScene([{ role: 'institution-admin', scope: 'institution' }]);
    const bodies = await Promise.all(allRows.map(async ([name, body]) => (await ask(scene, name, body)).text()));
    for (const text of bodies) {
      expect(text).not.toContain('"outcome"');
      expect(
        resultsSchema.safeParse(JSON.parse(text)).success ||
          trendSchema.safeParse(JSON.parse(text)).success ||
          rollUpSchema.safeParse(JSON.parse(text)).success,
      ).toBe(false);
    }
  });

  test('a programme lead hears the code, the counter and the courses of no pulse', async () => {
    const scene = await aScene([{ role: 'programme-lead', scope: 'this programme' }]);
    for (const [name, body] of allRows.filter(([each]) => each !== 'createCourse')) {
      const text = await (await ask(scene, name, body)).text();
      for (const secret of [scene.living.code, scene.closed.code, scene.course, 'Botany', 'fewer than'])
        expect(text, name).not.toContain(secret);
    }
  });
});

describe('E6.4: who invites whom', () => {
  /** Rows: who asks. Columns: as what the new colleague would come in. */
  const table: readonly (readonly [role: Role, scope: Scope, invites: Readonly<Record<Role, boolean>>])[] = [
    [
      'institution-admin',
      'institution',
      { 'institution-admin': true, 'programme-lead': true, 'course-lead': false, 'co-teacher': false },
    ],
    [
      'programme-lead',
      'this programme',
      { 'institution-admin': false, 'programme-lead': false, 'course-lead': false, 'co-teacher': false },
    ],
    [
      'course-lead',
      'this course',
      { 'institution-admin': false, 'programme-lead': false, 'course-lead': true, 'co-teacher': true },
    ],
    [
      'course-lead',
      'another course',
      { 'institution-admin': false, 'programme-lead': false, 'course-lead': false, 'co-teacher': false },
    ],
    [
      'co-teacher',
      'this course',
      { 'institution-admin': false, 'programme-lead': false, 'course-lead': false, 'co-teacher': false },
    ],
  ];
  const cells = table.flatMap(([role, scope, invites]) =>
    roleSchema.options.map((as) => [role, scope, as, invites[as]] as const),
  );

  test.each(cells)('a %s of %s invites a %s: %s', async (role, scope, as, allowed) => {
    const scene = await aScene([{ role, scope }]);
    const inScope = {
      'institution-admin': null,
      'programme-lead': scene.programme,
      'course-lead': scene.course,
      'co-teacher': scene.course,
    }[as];
    const before = scene.built.sqlite.prepare('SELECT count(*) FROM staff').pluck().get();
    const reply = await scene.visitor.post('/api/staff', { name: 'Cy Reed', role: as, scope: inScope });
    expect(reply.status).toBe(allowed ? 200 : 403);
    expect(scene.built.sqlite.prepare('SELECT count(*) FROM staff').pluck().get()).toBe(
      Number(before) + (allowed ? 1 : 0),
    );
    if (!allowed) return;
    const { link } = (await reply.json()) as { link: string };
    const newcomerVisitor = new Visitor(scene.built);
    const me = (await (
      await newcomerVisitor.post('/api/sign-in', { token: new URL(link).hash.slice(1) })
    ).json()) as Me;
    expect(me).toMatchObject({ name: 'Cy Reed', grants: [{ role: as, scope: inScope }] });
  });

  test.each([
    ['institution-admin', '0'.repeat(32)],
    ['programme-lead', null],
    ['programme-lead', '0'.repeat(32)],
    ['programme-lead', 'nonsense'],
  ])('nobody becomes %s of %s, which does not exist', async (role, scope) => {
    const scene = await aScene([{ role: 'institution-admin', scope: 'institution' }]);
    const reply = await scene.visitor.post('/api/staff', { name: 'Cy Reed', role, scope });
    expect([reply.status, scene.built.sqlite.prepare('SELECT count(*) FROM staff_link').pluck().get()]).toEqual([
      404, 0,
    ]);
  });
});

describe('what does not exist', () => {
  const nowhere = '0'.repeat(32);
  const addresses: readonly [string, string][] = [
    ['GET', `/api/courses/${nowhere}`],
    ['GET', '/api/courses/nonsense'],
    ['GET', `/api/courses/${nowhere}/trend`],
    ['GET', '/api/pulses/000000'],
    ['GET', '/api/pulses/nonsense'],
    ['GET', '/api/pulses/000000/results'],
    ['POST', '/api/pulses/000000/open'],
    ['POST', '/api/pulses/000000/close'],
    ['POST', '/api/pulses/000000/codes'],
    ['GET', '/api/programmes/nonsense/terms/nonsense/roll-up'],
  ];
  test.each(addresses)('%s %s is not found', async (method, address) => {
    const visitor = await aStaffVisitor(anApp() satisfies Built);
    const reply = method === 'GET' ? await visitor.get(address) : await visitor.post(address);
    expect(reply.status).toBe(404);
    expect(await kindOf(reply)).toBe('not-found');
  });

  test('a programme or term that does not exist is filled with nothing', async () => {
    const { visitor, programme, term, built } = await aScene([{ role: 'institution-admin', scope: 'institution' }]);
    for (const address of [
      `/api/programmes/${nowhere}/terms/${term}/courses`,
      `/api/programmes/${programme}/terms/${nowhere}/courses`,
    ]) {
      expect((await visitor.post(address, { courses: [] })).status).toBe(404);
    }
    expect(
      (await visitor.post(`/api/programmes/${programme}/terms/${term}/courses`, { courses: [nowhere] })).status,
    ).toBe(404);
    // What was assigned before stands.
    expect(built.directory.programmes.list().assigned).toHaveLength(1);
  });
});
