/** Tests for every route which roles may use it. */
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { describe, expect, test } from 'vitest';
import { api, type Route, type RouteName } from '../../../../schema/contract/api.ts';
import { PARAMETERS_BY_SUBJECT, type Need } from '../../../../schema/contract/needs.ts';
import { problemSchema } from '../../../../schema/contract/problem.ts';
import { resultsSchema, trendSchema } from '../../../../schema/contract/results.ts';
import { roleSchema, type Role } from '../../../../schema/contract/grants.ts';
import { rollUpSchema } from '../../../../schema/contract/programmes.ts';
import type { Me } from '../../../../schema/contract/account.ts';
import { actIdSchema } from '../../../../schema/contract/ids.ts';
import { plannedAct } from '../../../../schema/tables/directory/tables.ts';
import { aCourse, aDraft, aPlan, publishNothing, START } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, kindOf, OPERATOR_SECRET, Visitor, type Built } from '../an-app.ts';
import { everyRoute } from '../every-route.ts';

const ALL = { search: '', show: '', programme: '', term: '', page: '1', counted: 'in' } as const;

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
const OF_CLOSED: readonly RouteName[] = [
  'results',
  'resultsCsv',
  'planAct',
  'told',
  'draftTold',
  'tellStudents',
  'representedTold',
  'sayAsRepresentative',
];

/** Says once more who meets each need of a route, independently of the code that decides it (E6.4). */
const whoTeaches: May = (role, scope) => ['course-lead', 'co-teacher'].includes(role) && scope === 'this course';
const whoLeads: May = (role, scope) => role === 'course-lead' && scope === 'this course';
const everyone: May = () => true;
/** A student representative is a student, and sees only what the students of the course see (H2.4). */
const whoRepresents: May = (role, scope) => role === 'student-representative' && scope === 'this course';
const mayByNeed: Readonly<Record<Need, May>> = {
  anyone: everyone,
  // No role makes somebody an operator. Only the secret does.
  operator: () => false,
  'signed-in': everyone,
  // Every cell of the table below has a role. Somebody without one is a column of its own.
  'has-role': everyone,
  'on-staff': (role) => role !== 'student-representative',
  administer: (role) => role === 'institution-admin',
  'read-roll-up': (role, scope) => role === 'programme-lead' && scope === 'this programme',
  propose: (role, scope) => role === 'institution-admin' || (role === 'programme-lead' && scope === 'this programme'),
  'see-course': whoTeaches,
  'run-pulses': whoTeaches,
  'see-results': whoTeaches,
  'close-loop': whoTeaches,
  represent: whoRepresents,
  'change-course': whoLeads,
  'invite-co-teacher': whoLeads,
  // In the bodies below, the role is that of a co-teacher of this course.
  'give-role': whoLeads,
  'take-role': whoLeads,
};

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

/** A file of courses, which says nothing new the second time. */
const A_FILE = 'external_id,name,size,zone\nG1,Geology,30,Europe/Oslo\n';

const NOBODY = '0'.repeat(32);
const PLATFORM = {
  iss: 'https://lms.example',
  clientId: 'client-1',
  authUrl: 'https://lms.example/auth',
  jwksUrl: 'https://lms.example/jwks',
  product: '',
  origins: ['https://lms.example'],
  deployments: ['1'],
};

/** An invitation of a co-teacher to this course. */
const INVITATION = 'b'.repeat(32);
const credential = { id: 'x', rawId: 'x', type: 'public-key' } as const;
const MADE = { ...credential, response: { clientDataJSON: 'x', attestationObject: 'x' } };
const SIGNED = { ...credential, response: { clientDataJSON: 'x', authenticatorData: 'x', signature: 'x' } };

/** Dates for two pulses, of which the first lies too near the one under way. */
const TERM = {
  dates: [
    { opensAtMs: START + 210 * HOUR, closesAtMs: START + 220 * HOUR },
    { opensAtMs: START + 900 * HOUR, closesAtMs: START + 910 * HOUR },
  ],
  reason: 'A test',
};

type Row = readonly [name: RouteName, body: unknown, answer: number];

/** For each need, the routes that have it, with a request and the status for somebody who may send it. */
const rowsByNeed: Readonly<Record<Need, readonly Row[]>> = {
  anyone: [
    // There is no such link. The handler refuses it, so the request has passed the check of rights.
    ['checkSetup', { token: '0'.repeat(64) }, 404],
    ['claimSetup', { token: '0'.repeat(64), name: 'Bo', institution: 'X', support: 'x', emergency: '112' }, 404],
    ['restoreAdmin', { token: '0'.repeat(64), person: '0'.repeat(32) }, 404],
    ['setupState', null, 200],
    ['checkSignIn', { token: '0'.repeat(64) }, 404],
    ['signIn', { token: '0'.repeat(64) }, 404],
    ['askForChallenge', null, 200],
    // Nobody has such a passkey.
    ['signInByPasskey', SIGNED, 422],
    // Mail is off, and there is no provider.
    ['askForLink', { address: 'ada@fen.example' }, 409],
    ['startProvider', { add: false }, 409],
    ['finishProvider', null, 303],
    ['signOut', null, 200],
    ['openapi', null, 200],
    // No computer in the hall has this code or this right. The handlers refuse it.
    ['pairWall', { code: '00000000', token: '0'.repeat(64) }, 404],
    ['hall', null, 410],
    ['actInHall', { act: 'close' }, 410],
  ],
  operator: [['printSetupLink', null, 200]],
  'see-course': [
    ['course', null, 200],
    ['pulse', null, 200],
    ['team', null, 200],
  ],
  'run-pulses': [
    ['nextPulse', null, 200],
    ['saveSignals', { signals: [], version: 0 }, 200],
    ['previewPulse', { plan: {}, language: 'en' }, 200],
    // A pulse is under way already. Only people who may run pulses get this refusal.
    ['createPulse', aPlan({ closesAtMs: START + 40 * 24 * HOUR }), 409],
    // Nothing is kept of it.
    ['checkTerm', TERM, 200],
    // It lies too near the pulse under way. Only people who may run pulses get this refusal.
    ['planTerm', TERM, 409],
    // Nobody has proposed anything. Only people who may run pulses get this refusal.
    ['declineProposal', { proposal: NOBODY }, 404],
    ['opening', null, 200],
    ['makeWallCode', null, 200],
    // A pulse that is under way hinders no rehearsal (E7.7).
    ['startRehearsal', {}, 200],
    ['rehearsePulse', null, 200],
    ['openPulse', null, 200],
    // It is open now.
    ['discardPulse', null, 409],
    ['extendPulse', { closesAtMs: START + 300 * HOUR }, 200],
    ['closePulse', null, 200],
    // It is open, or its grace is over. Only people who may run pulses get this refusal.
    ['endGrace', null, 409],
    // The pulse is open already, and has no codes.
    ['printCodes', null, 409],
    ['memberList', null, 200],
    // The course is connected with no platform. Only people who may run pulses get this refusal.
    ['giveMemberList', { platform: '0'.repeat(32), ids: ['1'] }, 422],
    // It is no pulse for the students of a connected course.
    ['dropMemberList', null, 409],
  ],
  'see-results': [
    ['results', null, 200],
    ['resultsCsv', null, 200],
    ['loop', null, 200],
    ['trend', null, 200],
  ],
  'close-loop': [
    // Too few answered. Only people who may plan acts get this refusal.
    ['planAct', { item: 'M1', title: 'Learn names', owner: 'teacher', dueDay: '2026-11-30' }, 422],
    ['changeAct', { title: 'Learn names', owner: 'teacher', dueDay: '2026-11-30', version: 1 }, 200],
    ['told', null, 200],
    ['draftTold', { version: 0, body: aWord }, 200],
    ['tellStudents', { version: 0, body: aWord }, 200],
  ],
  represent: [
    ['representedCourse', null, 200],
    ['representedTold', null, 200],
    // Nobody has begun to write, so there is no other version.
    ['sayAsRepresentative', { version: 7, comment: '', agrees: false }, 409],
  ],
  'change-course': [
    [
      'saveCourse',
      {
        name: 'Botany',
        classSize: 40,
        language: 'en',
        externalId: null,
        secondLanguage: null,
        zone: 'Europe/Stockholm',
        archived: false,
        version: 1,
      },
      200,
    ],
    // The link has another key, which stays.
    ['replaceCourseLink', { was: 'ZZZZZZZZ' }, 200],
    // The course has a pulse.
    ['deleteCourse', null, 409],
  ],
  'invite-co-teacher': [
    // The person has no role here. Only people who may give or take roles get this refusal.
    ['handOver', { to: '0'.repeat(32) }, 404],
    ['makeConnectCode', null, 200],
    // No platform is connected, so there is nothing to undo.
    ['disconnect', { platform: '0'.repeat(32) }, 200],
  ],
  'give-role': [
    ['invite', 'a co-teacher of this course', 200],
    ['renewInvitation', { invitation: INVITATION }, 200],
  ],
  'take-role': [
    ['dropRole', 'a co-teacher of this course', 404],
    ['withdrawInvitation', { invitation: INVITATION }, 200],
  ],
  'read-roll-up': [
    ['programmeCourses', null, 200],
    ['rollUp', null, 200],
  ],
  propose: [
    ['proposals', null, 200],
    ['proposeDates', { dates: [{ opensAt: '2026-11-02T09:00', closesAt: '2026-11-06T18:00' }] }, 200],
    // There is no such proposal. Only people who may propose get this refusal.
    ['withdrawProposal', { proposal: NOBODY }, 404],
  ],
  administer: [
    ['createProgramme', { name: 'Sciences' }, 200],
    ['createTerm', { name: 'Spring', fromDay: '2027-01-01', toDay: '2027-06-30' }, 200],
    ['assignCourses', { courses: [] }, 200],
    ['changeAssigned', {}, 200],
    ['arrangedCourses', {}, 200],
    ['people', null, 200],
    // There is no such person. Only administrators get this refusal.
    ['makePersonLink', { person: '0'.repeat(32) }, 404],
    ['signOutPerson', { person: '0'.repeat(32) }, 404],
    ['removePerson', { person: '0'.repeat(32) }, 404],
    ['saveEnrolled', { was: null, enrolled: 40 }, 200],
    ['platforms', null, 200],
    ['makeRegistration', null, 200],
    ['enterPlatform', PLATFORM, 200],
    // There is no such platform. Only administrators get this refusal.
    [
      'savePlatform',
      { platform: NOBODY, origins: PLATFORM.origins, taIsStaff: true, allowNoSub: false, version: 1 },
      404,
    ],
    ['actOnPlatform', { platform: NOBODY, act: 'activate' }, 404],
    ['actOnDeployment', { platform: NOBODY, deployment: '1', act: 'activate' }, 404],
    ['importCourses', null, 200],
    ['apiTokens', null, 200],
    ['makeApiToken', { name: 'Student system', days: 30 }, 200],
    // There is no such token, so nothing is ended.
    ['endApiToken', { token: NOBODY }, 200],
    ['auditLog', null, 200],
    ['auditLogCsv', null, 200],
    ['institution', null, 200],
    ['providerState', null, 200],
    ['deployment', null, 200],
    ['saveInstitution', SETTINGS, 200],
    ['documentTexts', null, 200],
    ['saveDocumentTexts', { texts: { 'assessment-1': 'Dee Poe' }, version: 1 }, 200],
    ['markContactsChecked', { version: 1 }, 200],
    ['heldMail', null, 200],
    ['actOnMail', { id: '0'.repeat(32), act: 'again' }, 200],
    ['setExams', { was: null, exams: { fromDay: '2026-12-07', toDay: '2026-12-18' } }, 200],
    ['offices', null, 200],
    ['strandedCourses', null, 200],
    // Its lead can sign in. Only administrators get this refusal.
    ['appointLead', { to: '0'.repeat(32) }, 409],
  ],
  'has-role': [
    ['rename', { name: 'Ada Marsh' }, 200],
    ['makeOwnLink', null, 200],
    ['askToAddPasskey', null, 200],
    // It is no passkey.
    ['addPasskey', MADE, 422],
    ['removePasskey', { passkey: 'x' }, 200],
    ['dropIdentity', { identity: '0'.repeat(32) }, 200],
    ['represented', null, 200],
  ],
  'on-staff': [
    // Mail is off, so nobody can show that they read an address.
    ['wantAddress', { address: 'ada@fen.example' }, 409],
    ['confirmAddress', { token: '0'.repeat(64) }, 404],
    ['dropAddress', null, 200],
    ['makeCalendar', null, 200],
    ['dropCalendar', null, 200],
    ['ownTokens', null, 200],
    ['makeOwnToken', { name: 'Dashboard', days: 30 }, 200],
    // There is no such token, so nothing is ended.
    ['endOwnToken', { token: NOBODY }, 200],
    ['mailChoices', null, 200],
    ['saveMailChoices', { off: ['news'] }, 200],
    ['courses', null, 200],
    // There is no such course. Whoever may archive it is decided for each course, where it is done.
    ['archiveCourses', { courses: ['0'.repeat(32)], archived: true }, 200],
    ['programmes', null, 200],
    ['sharedActs', null, 200],
    ['ownProposals', null, 200],
    ['ownWalls', null, 200],
    ['changeWall', { wall: '0'.repeat(32), act: 'end' }, 200],
    ['createCourse', { name: 'Zoology', classSize: 30, zone: 'Europe/Oslo' }, 200],
  ],
  'signed-in': [
    ['me', null, 200],
    ['speak', { language: 'cy' }, 200],
    ['sessions', null, 200],
    ['storedAboutMe', null, 200],
    ['acceptInvitation', { token: '0'.repeat(64) }, 404],
    // This must be the last row, because afterwards nobody is signed in to send the others.
    ['signOutEverywhere', null, 200],
  ],
};
const everyRow: readonly Row[] = Object.values(rowsByNeed).flat();
const needOf = (name: RouteName): Need => api[name].needs;
const asksForSession = (name: RouteName): boolean => !['anyone', 'operator'].includes(needOf(name));
/** The rows that somebody who is signed in can send one after the other. */
const allRows = everyRow.filter(([name]) => asksForSession(name) && name !== 'signOutEverywhere');

/**
 * Makes a person with exactly these grants, and a course of somebody else that belongs to a programme of somebody else.
 * The course has a pulse under way and one that has closed.
 */
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
  // Nothing was published, so that nobody could plan it today: it stands there as a row.
  const act = actIdSchema.parse('a'.repeat(32));
  drizzle(built.sqlite)
    .insert(plannedAct)
    .values({
      id: act,
      courseId: course,
      pulseId: closed.id,
      itemId: 'M1',
      libraryId: null,
      title: 'Names',
      how: '',
      owner: 'teacher',
      dueDay: '2026-11-30',
      status: 'planned',
      shared: false,
    })
    .run();
  const schedule = { opensAtMs: START + 100 * HOUR, closesAtMs: START + 200 * HOUR };
  const living = aDraft(directory, me.id, course, schedule);
  await built.boxes.arm(living, schedule);
  built.clock.nowMs = START + 101 * HOUR;
  built.sqlite
    .prepare(
      'INSERT INTO invitation (id, name, role, scope, invited_by, token_hash, expires_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(INVITATION, 'Cy Reed', 'co-teacher', course, me.id, 'hash', START + 9_000 * HOUR);
  built.sqlite.exec('DELETE FROM grants');
  // Nobody remembers either that this person made the courses.
  built.sqlite.exec('DELETE FROM course_staff');
  for (const { role, scope } of grants) {
    const id = {
      'this course': course,
      'another course': another,
      'this programme': programme,
      'another programme': anotherProgramme,
      institution: '',
    }[scope];
    built.sqlite.prepare('INSERT INTO grants (staff_id, role, scope) VALUES (?, ?, ?)').run(me.id, role, id);
  }
  return { built, visitor, course, programme, term, living, closed, act };
}
type Scene = Awaited<ReturnType<typeof aScene>>;

const bodyIn = ({ course }: Scene, body: unknown): unknown =>
  body === 'a co-teacher of this course'
    ? { name: 'Cy Reed', person: '0'.repeat(32), role: 'co-teacher', scope: course }
    : body;

async function ask(scene: Scene, name: RouteName, body: unknown, visitor: Visitor = scene.visitor): Promise<Response> {
  const { course, programme, term, living, closed, act } = scene;
  const { method, path } = api[name];
  const address = path
    .replace(':course', course)
    .replace(':programme', programme)
    .replace(':term', term)
    .replace(':act', act)
    .replace(':code', OF_CLOSED.includes(name) ? closed.code : living.code);
  if ('file' in api[name]) return visitor.sendFile(address, A_FILE);
  return method === 'GET' ? visitor.get(address) : visitor.post(address, bodyIn(scene, body));
}

describe('the route table', () => {
  test('has every address under /api, and no other address there is answered', () => {
    const { engine } = anApp();
    const answering = new Set(
      everyRoute(engine)
        .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api'))
        .map(({ method, path }) => `${method} ${path}`),
    );
    const known = Object.values(api).map(({ method, path }) => `${method} ${path}`);
    // The page about these routes is one for people, and no route of the table (H5.1).
    expect([...answering].toSorted()).toEqual([...known, 'GET /api/docs'].toSorted());
  });

  test('needs for each route what this test says too, so that nobody opens a route by mistake', () => {
    const needs = Object.fromEntries(Object.entries(api).map(([name, line]) => [name, line.needs]));
    const said = Object.entries(rowsByNeed).flatMap(([need, rows]) => rows.map(([name]) => [name, need]));
    expect(needs).toEqual(Object.fromEntries(said));
    expect(said).toHaveLength(Object.keys(api).length);
  });

  test('says what each route is about: the things whose ids are in its path', () => {
    for (const [name, line] of Object.entries(api)) {
      const inPath = [...line.path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter);
      expect(inPath, name).toEqual('of' in line ? PARAMETERS_BY_SUBJECT[line.of] : []);
    }
  });
});

const cells = roleSchema.options.flatMap((role) => scopes.map((scope) => [role, scope] as const));

/** Whatever the role is, it is enough for these. */
const OPEN: readonly Need[] = ['signed-in', 'has-role', 'on-staff'];

describe('E6.4: every route and every role', () => {
  /**
   * All requests use one scene, because a refusal changes nothing, and what everyone may do disturbs no other request.
   */
  async function statuses(scene: Scene, rows: readonly Row[], visitor?: Visitor): Promise<Record<string, number>> {
    const told: Record<string, number> = {};
    for (const [name, body] of rows) {
      const reply = await ask(scene, name, body, visitor);
      told[name] = reply.status;
      if (reply.status === 403) expect(problemSchema.strict().parse(await reply.json()).type).toBe('forbidden');
      else if (reply.status === 200) await expectWhatIsGiven(name, reply);
    }
    return told;
  }
  const expected = (rows: readonly Row[], statusOf: (row: Row) => number) =>
    Object.fromEntries(rows.map((row) => [row[0], statusOf(row)]));

  test.each(cells)(
    'a %s of %s is refused everything that needs more, and has what everyone has',
    async (role, scope) => {
      const refused = everyRow.filter(([name]) => !mayByNeed[needOf(name)](role, scope));
      const scene = await aScene([{ role, scope }]);
      expect(await statuses(scene, refused)).toEqual(expected(refused, () => 403));
      const open = OPEN.flatMap((need) => rowsByNeed[need].filter(() => mayByNeed[need](role, scope)));
      open.sort(([one], [other]) => Number(one === 'signOutEverywhere') - Number(other === 'signOutEverywhere'));
      expect(await statuses(scene, open)).toEqual(expected(open, ([, , answer]) => answer));
    },
  );

  const allowed = everyRow.flatMap(([name, body, answer]) =>
    cells
      .filter(
        ([role, scope]) => asksForSession(name) && !OPEN.includes(needOf(name)) && mayByNeed[needOf(name)](role, scope),
      )
      .map(([role, scope]) => [name, role, scope, answer, body] as const),
  );
  test.each(allowed)('route %s, asked by a %s of %s, answers %i', async (name, role, scope, answer, body) => {
    const reply = await ask(await aScene([{ role, scope }]), name, body);
    expect(reply.status).toBe(answer);
    if (answer === 200) await expectWhatIsGiven(name, reply);
  });

  test('somebody without a role sees their own account and can leave, and nothing else', async () => {
    const scene = await aScene([]);
    const rows = everyRow.filter(([name]) => needOf(name) !== 'anyone');
    const ordered = [...rows.filter(([name]) => needOf(name) !== 'signed-in'), ...rowsByNeed['signed-in']];
    expect(await statuses(scene, ordered)).toEqual(
      expected(ordered, ([name, , answer]) => (needOf(name) === 'signed-in' ? answer : 403)),
    );
  });

  test('somebody who is not signed in has what is open to anyone, and gets 401 for everything else, even for nonsense', async () => {
    const scene = await aScene([{ role: 'course-lead', scope: 'this course' }]);
    const statusOf = ([name, , answer]: Row) => {
      if (needOf(name) === 'anyone') return answer;
      return needOf(name) === 'operator' ? 403 : 401;
    };
    const nobody = new Visitor(scene.built);
    expect(await statuses(scene, everyRow, nobody)).toEqual(expected(everyRow, statusOf));
    const nonsense = everyRow
      .filter(([name]) => asksForSession(name))
      .map(([name]): Row => [name, { nonsense: true }, 401]);
    expect(await statuses(scene, nonsense, nobody)).toEqual(expected(nonsense, () => 401));
  });

  test('whoever runs the server makes a setup link with its secret, and has no other rights', async () => {
    const scene = await aScene([]);
    const { app } = scene.built;
    for (const [name, body, answer] of everyRow) {
      const { method, path } = api[name];
      const reply = await app.request(path, {
        method,
        headers: {
          'Content-Type': 'file' in api[name] ? 'text/csv' : 'application/json',
          Authorization: `Bearer ${OPERATOR_SECRET}`,
        },
        ...(method === 'POST' && { body: JSON.stringify(bodyIn(scene, body)) }),
      });
      expect(reply.status, name).toBe(asksForSession(name) ? 401 : answer);
    }
  });
});

/** Checks that the reply is JSON as the line describes it, or a file of the kind that it names. */
async function expectWhatIsGiven(name: RouteName, reply: Response): Promise<void> {
  const line: Route = api[name];
  if (line.as === undefined) expect(line.gives.safeParse(await reply.json()).success, name).toBe(true);
  else expect(reply.headers.get('Content-Type'), name).toMatch(new RegExp(`^${line.as}(;|$)`));
}

describe('E6.4: a thing that does not exist', () => {
  const nowhere = {
    course: '0'.repeat(32),
    code: '000000',
    act: '0'.repeat(32),
    programme: '0'.repeat(32),
    term: '0'.repeat(32),
  };
  const nonsense = { course: 'nonsense', code: 'nonsense', act: 'nonsense', programme: 'nonsense', term: 'nonsense' };
  const about = everyRow.flatMap(([name, body]) => ('of' in api[name] ? [[name, body] as const] : []));

  async function askAbout(scene: Scene, at: Readonly<Record<string, string>>) {
    const told: Record<string, number> = {};
    for (const [name, body] of about) {
      const { method, path } = api[name];
      const address = path.replace(/:(\w+)/g, (_, parameter: string) => at[parameter] ?? '');
      const reply = method === 'GET' ? scene.visitor.get(address) : scene.visitor.post(address, bodyIn(scene, body));
      told[name] = (await reply).status;
    }
    return told;
  }

  test('is not found, whoever asks; only administrators are told so of things that administrators manage', async () => {
    const scene = await aScene([]);
    // Nobody without a programme learns whether a programme exists.
    const whoLeadsNone = (name: RouteName) => (['read-roll-up', 'propose'].includes(needOf(name)) ? 403 : 404);
    const statusOf = (name: RouteName) => (needOf(name) === 'administer' ? 403 : whoLeadsNone(name));
    expect(await askAbout(scene, nowhere)).toEqual(Object.fromEntries(about.map(([name]) => [name, statusOf(name)])));
  });

  test('is not found by administrators either', async () => {
    const scene = await aScene([{ role: 'institution-admin', scope: 'institution' }]);
    const statusOf = (name: RouteName) => (needOf(name) === 'read-roll-up' ? 403 : 404);
    expect(await askAbout(scene, nowhere)).toEqual(Object.fromEntries(about.map(([name]) => [name, statusOf(name)])));
  });

  test('is not found if its id cannot be an id', async () => {
    const scene = await aScene([{ role: 'institution-admin', scope: 'institution' }]);
    expect(await askAbout(scene, nonsense)).toEqual(Object.fromEntries(about.map(([name]) => [name, 404])));
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

  test('are needed to see or move anything of a course', async () => {
    const scene = await aScene([]);
    for (const [name, body] of allRows) await ask(scene, name, body);
    // Whoever holds no role makes no course either, and so cannot come back to one by themselves.
    expect(scene.built.directory.courses.arranged(ALL).courses.map(({ name }) => name)).toEqual(['Botany', 'Zoology']);
    expect(scene.built.directory.pulses.find(scene.living.code)?.schedule).toEqual({
      opensAtMs: START + 100 * HOUR,
      closesAtMs: START + 200 * HOUR,
    });
  });

  test.each(roleSchema.options)('decide the list of courses: a %s gets what that role may see', async (role) => {
    const { visitor, course } = await aScene([{ role, scope: 'this course' }]);
    const reply = await visitor.get('/api/courses');
    expect(reply.status).toBe(role === 'student-representative' ? 403 : 200);
    const { courses = [] } = (await reply.json()) as { courses?: { id: string }[] };
    expect(courses.map(({ id }) => id)).toEqual(role === 'course-lead' || role === 'co-teacher' ? [course] : []);
  });

  const none = { programmes: [], assigned: 0 };
  test.each([
    ['institution-admin', 'institution', { programmes: ['Life', 'Stone'], assigned: 1 }],
    ['programme-lead', 'this programme', { programmes: ['Life'], assigned: 1 }],
    ['programme-lead', 'institution', none],
    ['course-lead', 'this course', none],
    ['co-teacher', 'this course', none],
  ] as const)('decide about programmes: a %s of %s is told %j', async (role, scope, told) => {
    const { visitor } = await aScene([{ role, scope }]);
    const list = api.programmes.gives.parse(await (await visitor.get('/api/programmes')).json());
    expect({
      programmes: list.programmes.map(({ name }) => name),
      assigned: list.assigned.length,
    }).toEqual(told);
  });

  test('never let an administrator read a number about answers: neither results, nor a trend, nor a roll-up', async () => {
    const scene = await aScene([{ role: 'institution-admin', scope: 'institution' }]);
    for (const [name, body] of allRows) {
      const text = await (await ask(scene, name, body)).text();
      expect(text).not.toContain('"outcome"');
      // The audit log as a table names what was done. Its columns are tested where it is made.
      if (name === 'auditLogCsv') continue;
      expect(
        resultsSchema.safeParse(JSON.parse(text)).success ||
          trendSchema.safeParse(JSON.parse(text)).success ||
          rollUpSchema.safeParse(JSON.parse(text)).success,
      ).toBe(false);
    }
  });

  test('never let a programme lead read the code or the counter of a pulse, nor which course a sum is made of; they read the names of the courses of their programme (E6.4, E7.14)', async () => {
    const scene = await aScene([{ role: 'programme-lead', scope: 'this programme' }]);
    // What is stored about them names what they have done themselves, before they had only this role.
    const own: readonly RouteName[] = ['createCourse', 'storedAboutMe'];
    for (const [name, body] of allRows.filter(([each]) => !own.includes(each))) {
      const text = await (await ask(scene, name, body)).text();
      const asked = needOf(name) === 'propose' || name === 'programmeCourses' ? [] : ['Botany'];
      for (const secret of [scene.living.code, scene.closed.code, scene.course, ...asked, 'fewer than'])
        expect(text, name).not.toContain(secret);
    }
  });
});

describe('E6.4: who may invite whom', () => {
  /** Each row is somebody who invites. The columns are the roles of the new colleague. */
  const table: readonly (readonly [role: Role, scope: Scope, invites: Readonly<Record<Role, boolean>>])[] = [
    [
      'institution-admin',
      'institution',
      {
        'institution-admin': true,
        'programme-lead': true,
        'course-lead': false,
        'co-teacher': false,
        'student-representative': false,
      },
    ],
    [
      'programme-lead',
      'this programme',
      {
        'institution-admin': false,
        'programme-lead': false,
        'course-lead': false,
        'co-teacher': false,
        'student-representative': false,
      },
    ],
    [
      'course-lead',
      'this course',
      {
        'institution-admin': false,
        'programme-lead': false,
        'course-lead': true,
        'co-teacher': true,
        'student-representative': true,
      },
    ],
    [
      'course-lead',
      'another course',
      {
        'institution-admin': false,
        'programme-lead': false,
        'course-lead': false,
        'co-teacher': false,
        'student-representative': false,
      },
    ],
    [
      'co-teacher',
      'this course',
      {
        'institution-admin': false,
        'programme-lead': false,
        'course-lead': false,
        'co-teacher': false,
        'student-representative': false,
      },
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
      'student-representative': scene.course,
    }[as];
    const before = scene.built.sqlite.prepare('SELECT count(*) FROM invitation').pluck().get();
    const reply = await scene.visitor.post('/api/staff', { name: 'Cy Reed', role: as, scope: inScope });
    expect(reply.status).toBe(allowed ? 200 : 403);
    expect(scene.built.sqlite.prepare('SELECT count(*) FROM invitation').pluck().get()).toBe(
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
  ])('nobody can become a %s of the %s that does not exist', async (role, scope) => {
    const scene = await aScene([{ role: 'institution-admin', scope: 'institution' }]);
    const reply = await scene.visitor.post('/api/staff', { name: 'Cy Reed', role, scope });
    expect([reply.status, scene.built.sqlite.prepare('SELECT count(*) FROM staff_link').pluck().get()]).toEqual([
      404, 0,
    ]);
  });
});

describe('something that does not exist', () => {
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

  test('a programme or a term that does not exist gets no courses', async () => {
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
    // What was assigned before is still there.
    expect(built.directory.programmes.list().assigned).toHaveLength(1);
  });
});
