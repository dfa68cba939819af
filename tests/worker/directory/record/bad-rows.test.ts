/**
 * Plants one value that cannot be read, in every column of every table of the directory, and reads every page and every route
 * as somebody with every role. Nothing answers with a defect, because one bad row once stopped all courses of its programme
 * (R2.1, E10.2).
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { addDays, dayAt } from '../../../../schema/calendar.ts';
import { api, type Route } from '../../../../schema/contract/api.ts';
import type { Me } from '../../../../schema/contract/account.ts';
import type { CourseId, CourseKey, StaffId } from '../../../../schema/contract/ids.ts';
import { itemsOf } from '../../../../schema/contract/pulse.ts';
import { Released } from '../../../../worker/gate/released.ts';
import { createApp } from '../../../../worker/http/app.ts';
import { markOf } from '../../../../worker/http/lms/state.ts';
import { sealTicket } from '../../../../worker/http/lms/tickets.ts';
import { hashToken } from '../../../../worker/http/staff/token.ts';
import { aCourse, aDraft, aStaffMember, DAY, START } from '../a-directory.ts';
import { FakeProvider, PROVIDER } from '../../../oidc/fake-provider.ts';
import { anApp, aStaffVisitor, PUBLIC_URL, type Built } from '../../http/an-app.ts';
import { publishable } from '../../gate/definitions.ts';

const CALENDAR = 'c'.repeat(64);
const WALL = 'e'.repeat(64);
const SETUP = 'd'.repeat(64);
/** Somebody's account at the provider. */
const ACCOUNT = { issuer: PROVIDER.issuer, subject: 'ada' };
const SAM = 'b'.repeat(64);
const MAILED = '9'.repeat(64);
const ATTEMPT = 'a'.repeat(20);
/** What no time, no day, no JSON, no id and no word of a list looks like; one only looks like a day. */
const badFor = (type: string): readonly (number | string | Buffer)[] =>
  type === 'INTEGER' ? [-9e15, 'garbage'] : ['9999-12-31', Buffer.of(0, 255)];

/** An institution in which every table has a row, and somebody holds every role. */
async function everything(hearsSql?: (sql: string) => void) {
  const login = new FakeProvider(() => START);
  const built = anApp({
    sendsMail: true,
    provider: PROVIDER,
    outbound: { fetch: login.fetch, allowsPrivate: false, patienceMs: 5000 },
    ...(hearsSql && { hearsSql }),
  });
  const { directory, sqlite, clock, boxes } = built;
  const visitor = await aStaffVisitor(built);
  const me = (await (await visitor.get('/api/me')).json()) as Me;
  const registrar = aStaffMember(directory, 'registrar');
  const course = aCourse(directory, me.id, { classSize: 60 });
  const other = aCourse(directory, me.id, { name: 'Zoology' });
  directory.courses.setEnrolled(registrar.id, course, { was: null, enrolled: 60 });
  directory.courses.saveSignals(me.id, course, { signals: [{ kind: 'retention', percent: 80 }], version: 0 });
  const programme = directory.programmes.create(me.id, 'Life').id;
  const days = { fromDay: '2026-09-01', toDay: '2026-12-31' };
  const exams = { fromDay: '2026-12-01', toDay: '2026-12-10' };
  const term = directory.programmes.createTerm(me.id, { name: 'Autumn', ...days, exams }).id;
  const courses = [course, ...['Geology', 'Physics'].map((name) => aCourse(directory, me.id, { name }))];
  directory.programmes.assign(me.id, programme, term, [...courses, other]);
  const pulses = courses.map((each) => aDraft(directory, me.id, each, { opensAtMs: START }));
  for (const pulse of pulses) {
    const stratum = { respondents: 20, items: itemsOf(pulse).map(() => [0, 4, 4, 4, 4, 4]) };
    directory.published.append(Released.atClose(publishable(pulse), [stratum], 0).entry);
  }
  const [closed] = pulses;
  if (closed === undefined) throw new Error('There is a first pulse');
  const item = itemsOf(closed)[0]?.id ?? '';
  const soon = addDays(dayAt(START, 'UTC'), 30);
  const planned = { title: 'Names', how: '', owner: 'teacher', dueDay: soon, status: 'planned', doneDay: '' } as const;
  const act = directory.loop.planAct(me.id, closed.code, {
    ...planned,
    passedTo: '',
    shared: true,
    item,
    library: 'A1',
  });
  const body = { good: '', hard: '', promises: [{ act: 'Names', day: soon, owner: 'teacher' }], cannot: '', why: '' };
  directory.loop.tellStudents(me.id, closed.code, { version: 0, body: { ...body, passedTo: '', again: '' } });
  // It lies near the one that has closed, so that there is a reason for students (R2.1a).
  const schedule = { opensAtMs: START + DAY, closesAtMs: START + 2 * DAY };
  const living = aDraft(directory, me.id, other, schedule);
  await boxes.arm(living, schedule);
  const rehearsal = directory.pulses.rehearsePulse(me.id, living.code);
  if (!rehearsal.ok) throw new Error('The rehearsal was refused');
  const rehearsed = rehearsal.value.definition;
  // A student represents the others, and has said something; an invitation has left by mail (H2.4, H1.5).
  directory.access.invite(me.id, { name: 'Sam', role: 'student-representative', scope: course }, 'link of Sam');
  const sam = directory.access.signIn('link of Sam', await hashToken(SAM));
  sqlite
    .prepare('INSERT INTO representative_word VALUES (?, ?, ?, NULL)')
    .run(closed.id, sam?.me.id, 'We would like to hear more about the lab.');
  sqlite
    .prepare('INSERT INTO api_token (id, name, token_hash, scope, made_by, expires_at_ms) VALUES (?, ?, ?, ?, ?, ?)')
    .run('8'.repeat(32), 'The student system', 'a token', 'import', me.id, START + 90 * DAY);
  sqlite
    .prepare('INSERT INTO outbox (id, kind, staff_id, subject, asked_at_ms) VALUES (?, ?, ?, ?, 0)')
    .run('9'.repeat(32), 'roles-changed', me.id, '');
  directory.access.invite(me.id, { name: 'Cy', role: 'co-teacher', scope: course }, 'link', `/api/staff ${ATTEMPT}`);
  sqlite.prepare('INSERT INTO invitation_link SELECT ?, id, NULL FROM invitation').run(await hashToken(MAILED));
  const gone = aDraft(directory, me.id, aCourse(directory, me.id, { name: 'Optics' }), {
    opensAtMs: START + 30 * DAY,
    closesAtMs: START + 31 * DAY,
  });
  directory.pulses.noteDiscarded(me.id, gone.code);
  directory.access.putOwnLink(me.id, await sessionOf(built), 'a link of their own');
  const key = { id: 'cGFzc2tleQ', publicKey: 'eA', counter: 0, synced: false };
  directory.access.putPasskeyChallenge(me.id, 'a challenge');
  directory.access.addPasskey(me.id, key, { challengeHash: 'a challenge', asking: await sessionOf(built) });
  directory.access.putSignInChallenge('another challenge');
  // Signing in by mail and through the provider (H1.3, H1.4).
  directory.access.wantAddress(me.id, 'ada@fen.example');
  directory.access.beginAtProvider('a sign-in that began', { staffId: null, invitationHash: null });
  directory.access.addIdentity(me.id, ACCOUNT, await sessionOf(built));
  directory.access.noteProviderTrouble('down');
  directory.mail.stopMail(me.id, 'news');
  directory.access.putSetupLink(await hashToken(SETUP));
  directory.access.putCalendar(me.id, await sessionOf(built), await hashToken(CALENDAR));
  const grant = sqlite.prepare('INSERT OR IGNORE INTO grants (staff_id, role, scope) VALUES (?, ?, ?)');
  for (const [role, scope] of [
    ['programme-lead', programme],
    ['co-teacher', course],
  ])
    grant.run(me.id, role, scope);
  clock.nowMs = START + DAY;
  // A computer in a lecture hall shows a pulse (E7.8).
  directory.pulses.putWallCode(me.id, living.code, { pairHash: 'a code for a hall', reason: '' });
  directory.pulses.pairWall('a code for a hall', await hashToken(WALL));
  for (const { id } of directory.pulses.ownWalls(me.id).walls) directory.pulses.allowWall(me.id, id);
  const lms = await aLearningPlatform(built, me.id, course);
  // The link of a course, and the one that it had before (lms.md L2.5).
  const old = directory.courses.keyOf(course) as CourseKey;
  const replaced = directory.courses.replaceKey(me.id, course, old);
  if (!replaced.ok) throw new Error('The link was not replaced');
  const links = [old, replaced.value, directory.courses.keyOf(other) as CourseKey];
  // What is told of a programme is kept (R2.7a).
  directory.programmes.rollUp(programme, term);
  // Somebody proposes dates to its courses (E7.14).
  directory.programmes.propose(me.id, { programme, term }, [
    { opensAt: '2026-11-16T09:00', closesAt: '2026-11-20T18:00' },
  ]);
  // The tests change what may never change, and break what refers to it.
  sqlite.pragma('foreign_keys = OFF');
  for (const { name } of triggersOf(sqlite)) sqlite.exec(`DROP TRIGGER ${name}`);
  if (!act.ok) throw new Error('The act was refused');
  return {
    built,
    visitor,
    ids: { course, programme, term, act: act.value.id },
    closed,
    living,
    rehearsed,
    gone,
    lms,
    links,
  };
}

const REGISTRATION = 'f'.repeat(64);

/** A platform that has been used, with the requests of people who come from it (lms.md section 4). */
async function aLearningPlatform(
  { directory, engine }: Built,
  by: StaffId,
  course: CourseId,
): Promise<readonly Request[]> {
  const { lms } = directory;
  const [iss, clientId, deployment] = ['https://lms.example', 'client-1', 'deployment-1'];
  const urls = { authUrl: `${iss}/auth`, jwksUrl: `${iss}/jwks`, product: 'moodle', origins: [iss] };
  const added = lms.addPlatform(by, { iss, clientId, ...urls, status: 'active' });
  if (!added.ok) throw new Error('The platform was refused');
  const platform = added.value.id;
  lms.putDeployment(by, platform, deployment, 'active');
  const ref = { platform, deployment, context: 'context-1' };
  lms.putConnectCode(by, course, 'a code');
  const bound = lms.bindByCode(ref, 'a code');
  if (!bound.ok) throw new Error('The binding was refused');
  const { actsAs } = bound.value;
  lms.putConnectCode(by, course, await hashToken('0'.repeat(12)));
  lms.putRegistration(by, await hashToken(REGISTRATION));
  const now = engine.now();
  lms.keepTheirKeys(platform, { keys: '{"keys":[]}', fetchedAtMs: now, freshUntilMs: now + DAY });
  const institution = lms.institutionId() ?? '';
  await createApp(engine).request(`/lti/jwks/${institution}`);
  const state = `${institution}.${'a'.repeat(32)}`;
  const hints = { deploymentHint: '', storageTarget: '' };
  lms.beginFlow({ institution, iss, clientId, state, nonce: 'nonce', ...hints });
  const token = `${btoa('{"alg":"RS256","kid":"k"}').replace(/=+$/, '')}.e30.AAAA`;
  const asked = { iss, client_id: clientId, login_hint: 'x', target_link_uri: `${PUBLIC_URL}/lti/launch` };
  const login = `/lti/login/${institution}?${new URLSearchParams(asked).toString()}`;
  return [
    { path: login },
    { path: `/lti/jwks/${institution}` },
    { path: `/lti/register/${institution}/${REGISTRATION}` },
    {
      path: '/lti/deeplink',
      body: {
        ticket: await sealTicket(engine, 'picker', {
          ref,
          actsAs,
          settings: { deep_link_return_url: `${iss}/back`, accept_types: ['ltiResourceLink'] },
        }),
      },
    },
    { path: '/api/platforms/act', body: { platform, act: 'activate' } },
    {
      path: '/lti/launch',
      form: new URLSearchParams({ state, id_token: token }).toString(),
      headers: { Cookie: `__Secure-lti_aaaaaaaa=${await markOf(engine, state)}` },
    },
    {
      path: '/lti/bind',
      body: {
        ticket: await sealTicket(engine, 'bind', {
          ref: { ...ref, context: 'context-2' },
          language: null,
          title: '',
          label: '',
        }),
        as: 'code',
        code: '0'.repeat(12),
      },
    },
    {
      path: `/api/courses/${course}`,
      headers: { Authorization: `Bearer ${await sealTicket(engine, 'staff', { ref, actsAs })}` },
    },
  ];
}

type Sqlite = ReturnType<typeof anApp>['sqlite'];
const triggersOf = (sqlite: Sqlite) =>
  sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as { name: string }[];
const sessionOf = async ({ sqlite }: ReturnType<typeof anApp>): Promise<string> =>
  sqlite.prepare('SELECT token_hash FROM session ORDER BY rowid LIMIT 1').pluck().get() as string;
const tablesOf = (sqlite: Sqlite): readonly string[] =>
  sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'")
    .pluck()
    .all() as string[];

type Everything = Awaited<ReturnType<typeof everything>>;

interface Request {
  readonly path: string;
  readonly body?: unknown;
  /** What a learning platform posts. */
  readonly form?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Every page of students and every route that only reads, and those that plan a pulse. */
function requestsOf({ ids, closed, living, rehearsed, gone, lms, links }: Everything): readonly Request[] {
  const ofCode = [closed, living, rehearsed].flatMap(({ code }) => {
    const isFirst = code === closed.code;
    const at = (path: string): string =>
      path.replace(/:(\w+)/g, (_, name: string) => (name === 'code' ? code : ids[name as keyof typeof ids]));
    const read = Object.values<Route>(api)
      .filter(({ method, path }) => method === 'GET' && (isFirst || path.includes(':code')))
      .map(({ path }) => at(path));
    const pages = ['', '/how', '/results', '/count', '/qr.svg', '/wall', '/results/qr.svg'];
    return [...read, ...pages.map((page) => `/s/${code}${page}`)];
  });
  // Names are looked through one by one, and words of notes by the database. The file has the same entries as the page.
  const searched = ['by=a', 'by=operator', 'about=o', 'text=e', 'action=invite', `about=${closed.code}`].map(
    (asked) => `/api/audit-log?${asked}`,
  );
  const others = ['/api/people?search=a', `/calendar/${CALENDAR}.ics`, `/s/${gone.code}`];
  const ofCourses = links.flatMap((key) => [`/c/${key}`, `/c/${key}/qr.svg`]);
  return [
    ...[...ofCode, ...searched, ...others, ...ofCourses].map((path) => ({ path })),
    { path: '/api/setup/check', body: { token: SETUP } },
    { path: '/api/sign-in/check', body: { token: MAILED } },
    { path: '/api/sign-in/challenge', body: null },
    { path: '/api/sign-in/mail', body: { address: 'ada@fen.example' } },
    { path: '/api/sign-in/provider', body: { add: false } },
    { path: '/api/me/address', body: { address: 'ada@fen.example' } },
    { path: '/api/me/sessions' },
    { path: '/api/institution/provider' },
    { path: '/api/me/mail' },
    { path: '/api/mail' },
    { path: '/api/me/passkeys/challenge', body: null },
    { path: '/api/staff', body: { name: 'Cy', role: 'co-teacher', scope: ids.course } },
    { path: `/api/courses/${ids.course}/preview`, body: { plan: {}, language: 'en' } },
    { path: `/api/courses/${ids.course}/pulses`, body: { closesAtMs: START + 3 * DAY, reason: 'A test' } },
    { path: `/api/pulses/${living.code}/open`, body: { reason: 'A test' } },
    ...lms,
  ];
}

type App = ReturnType<typeof createApp>;

/** @returns whether it answered with a defect */
async function isDefect(
  { visitor }: Everything,
  app: App,
  { path, body, form, headers: more }: Request,
): Promise<boolean> {
  const headers = {
    Cookie: `${visitor.cookie ?? ''}; wall=${WALL}`,
    'Content-Type': form === undefined ? 'application/json' : 'application/x-www-form-urlencoded',
    'Sec-Fetch-Site': 'same-origin',
    'Idempotency-Key': ATTEMPT,
    ...more,
  };
  const reply = await app.request(path, {
    headers,
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    ...(form !== undefined && { method: 'POST', body: form }),
  });
  // A platform that does not answer is no defect of ours.
  return reply.status >= 500 && reply.status !== 502;
}

/**
 * For each table, the requests that read it or write to it. No other request can meet a bad value there. Each has an app of
 * its own here, so that none finds in memory what an earlier one has read.
 */
async function requestsByTable(): Promise<ReadonlyMap<string, readonly Request[]>> {
  let heard = '';
  const listened = await everything((sql) => void (heard += sql));
  const { sqlite, engine, reported } = listened.built;
  const using = new Map<string, Request[]>(tablesOf(sqlite).map((table) => [table, []]));
  for (const request of requestsOf(listened)) {
    sqlite.exec('BEGIN');
    heard = '';
    expect(await isDefect(listened, createApp(engine), request), request.path).toBe(false);
    for (const [table, requests] of using) if (heard.includes(`"${table}"`)) requests.push(request);
    sqlite.exec('ROLLBACK');
  }
  expect(reported).toEqual([]);
  return using;
}

let scene: Everything;
let using: ReadonlyMap<string, readonly Request[]>;
const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeAll(async () => {
  scene = await everything();
  using = await requestsByTable();
});
afterAll(() => silent.mockRestore());

test('every table has a row, and is used by a request', async () => {
  const { sqlite } = scene.built;
  for (const table of tablesOf(sqlite)) {
    expect(sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBeGreaterThan(0);
    expect(using.get(table), table).not.toEqual([]);
  }
});

test('no value of any column, in a row of its own or in one that is used, stops a page or a route', async () => {
  const { sqlite, reported, engine } = scene.built;
  const found: string[] = [];
  for (const [table, requests] of using) {
    const columns = sqlite.pragma(`table_info(${table})`) as { name: string; type: string; pk: number }[];
    const names = columns.map(({ name }) => name);
    const key = columns.find(({ pk }) => pk === 1)?.name ?? '';
    for (const { name: column, type } of columns) {
      for (const bad of badFor(type.toUpperCase())) {
        for (const planted of ['in place', 'beside it'] as const) {
          sqlite.exec('BEGIN');
          try {
            if (planted === 'in place') sqlite.prepare(`UPDATE ${table} SET ${column} = ?`).run(bad);
            else
              sqlite
                .prepare(
                  `INSERT INTO ${table} SELECT ${names.map((name) => (name === column ? '?' : name === key ? "'" + 'f'.repeat(32) + "'" : name)).join(', ')} FROM ${table} LIMIT 1`,
                )
                .run(bad);
          } catch {
            // The database itself refuses it: a key is unique, and an integer key is a number.
            sqlite.exec('ROLLBACK');
            continue;
          }
          // A page that was remembered would hide what is stored now.
          const app = createApp(engine);
          for (const request of requests)
            if (await isDefect(scene, app, request))
              found.push(`${table}.${column} = ${String(bad)} ${planted}: ${request.path}`);
          sqlite.exec('ROLLBACK');
        }
      }
    }
  }
  expect(found).toEqual([]);
  expect(reported.toSorted()).toEqual([...new Set(reported)].toSorted());
  expect(reported).toContain('unreadable-row-in-pulse');
}, 240_000);
