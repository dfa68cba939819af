/**
 * Cases about whoever comes from a learning platform and is let in: the list "Rendered" of lms.md section 15, staff with a
 * ticket, students, and that nothing of anybody stays. What platforms sign says who comes (L5.8, L7.2); all of it but the course
 * and the role is forgotten (L7.1, L7.4, A2, A10).
 */
import { expect } from 'vitest';
import { api, type Route, type RouteName } from '../../../schema/contract/api.ts';
import type { Need } from '../../../schema/contract/needs.ts';
import { CLAIMS } from '../../../schema/lms/claims.ts';
import type { CourseId } from '../../../schema/contract/ids.ts';
import { canariesIn, DEEP_LINK_RETURN, SUB } from '../../lms/canaries.ts';
import { askByTicket, sendByTicket } from '../../lms/by-ticket.ts';
import { heardWhile, LOG_LINE } from '../../lms/heard.ts';
import { FakePlatform } from '../../lms/fake-platform.ts';
import {
  CONTEXT,
  DEPLOYMENT,
  INSTRUCTOR,
  LEARNER,
  codeIn,
  launch,
  postJson,
  ticketIn,
  type Altered,
} from '../../lms/launch.ts';
import { presets } from '../../lms/presets.ts';
import { registered, stageOf, type Stage } from '../../lms/stage.ts';
import type { Case } from '../case.ts';
import { DAY_MS, SECOND_MS } from '../harness.ts';
import { all, answer } from '../people.ts';

const TEST_USER = 'http://purl.imsglobal.org/vocab/lti/system/person#TestUser';
const institution = 'http://purl.imsglobal.org/vocab/lis/v2/institution/person';

const as = (...roles: readonly string[]): Altered => ({ claims: { [CLAIMS.roles]: roles } });
const from = (context: string, ...roles: readonly string[]): Altered => ({
  claims: { [CLAIMS.roles]: roles, [CLAIMS.context]: { id: context, title: `Course ${context}`, label: 'C' } },
});
const PERSONAL = ['name', 'given_name', 'family_name', 'middle_name', 'email', 'picture', 'locale'] as const;
const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim/';
const NOTHING_PERSONAL = [...PERSONAL, ...['lis', 'ext', 'custom', 'launch_presentation'].map((each) => CLAIM + each)];

const STUDENT = 'we do not keep your id';
/** The staff app, with a ticket for its memory. */
const STAFF = '<div id="app" data-ticket=';

type Rendered = readonly [says: string, shows: string, (stage: Stage) => Altered];

const rendered: readonly Rendered[] = [
  ['a student with one role', STUDENT, () => as(LEARNER)],
  ['a student with the short role', STUDENT, () => as('Learner')],
  ['a student with many roles, some unknown', STUDENT, () => as(LEARNER, `${institution}#Student`, 'urn:x:role', '')],
  [
    'N62: an instructor of the institution who studies this course',
    STUDENT,
    () => as(`${institution}#Instructor`, LEARNER),
  ],
  [
    'a student of whom only the e-mail is told',
    STUDENT,
    () => ({ drop: NOTHING_PERSONAL.filter((n) => n !== 'email') }),
  ],
  ['a student of whom only the names are told', STUDENT, () => ({ drop: NOTHING_PERSONAL.slice(4) })],
  ['a student of whom nothing is told', STUDENT, () => ({ drop: NOTHING_PERSONAL })],
  ['an audience that is a list of one', STUDENT, ({ lms }) => ({ claims: { aud: [lms.clientId] } })],
  ['a student from Moodle', STUDENT, ({ lms }) => presets.moodle(lms)],
  ['a student from Canvas', STUDENT, ({ lms }) => presets.canvas(lms)],
  ['a student from Brightspace', STUDENT, ({ lms }) => presets.brightspace(lms)],
  ['a student without a course', 'not opened from a course', () => ({ drop: [CLAIMS.context] })],
  ['a student of a course that is not bound', 'has not set the activity up yet', () => from('unbound', LEARNER)],
  ['somebody who teaches', STAFF, () => as(INSTRUCTOR)],
  ['somebody who teaches, with the short role', STAFF, () => as('Instructor')],
  ['somebody who teaches and studies', STAFF, () => as(LEARNER, INSTRUCTOR)],
  ['somebody who administers the course', STAFF, () => as(INSTRUCTOR.replace('Instructor', 'Administrator'))],
  [
    'somebody who teaches without a course',
    'not opened from a course',
    () => ({ ...as(INSTRUCTOR), drop: [CLAIMS.context] }),
  ],
  ['somebody who teaches a course that is not bound', 'Which course is this?', () => from('unbound', INSTRUCTOR)],
];

export function lmsArrivalCases(it: Case): void {
  for (const [says, shows, alter] of rendered)
    it(`renders ${says}, and nothing of the person`, async (scene) => {
      const stage = await stageOf(scene);
      const { value: reply, heard } = await heardWhile(() => stage.launch(alter(stage)));
      const text = await reply.text();
      expect([reply.status, codeIn(text)]).toEqual([200, null]);
      expect(text).toContain(shows);
      expect(canariesIn([text, ...reply.headers.values(), ...heard].join('\n'))).toEqual([]);
      expect(heard).toEqual([]);
      // A10: the cookie of the launch is gone.
      expect(reply.headers.get('Set-Cookie')).toMatch(
        /^lti_[0-9a-f]{8}=; Max-Age=0; Path=\/lti; HttpOnly; Secure; SameSite=None; Partitioned$/,
      );
    });

  it('renders a launch without sub where the platform may do so', async (scene) => {
    const stage = await stageOf(scene);
    const { lms } = stage.h.engine().directory;
    await lms.changePlatform(stage.by, stage.platform.id, { allowNoSub: true });
    const text = await (await stage.launch({ drop: ['sub'] })).text();
    await lms.changePlatform(stage.by, stage.platform.id, { allowNoSub: false });
    expect(text).toContain(STUDENT);
  });

  it('renders a launch with old keys while the platform is down (L10.1)', async (scene) => {
    const stage = await stageOf(scene);
    const fake = await FakePlatform.at('old-keys.test');
    await registered(stage.h, stage.by, fake);
    const land = async () => codeIn(await (await launch(stage.h, stage.institution, fake)).text());
    // The platform asks for ten days; no list of keys counts as fresh for more than one.
    fake.maxAgeSeconds = (10 * DAY_MS) / SECOND_MS;
    expect(await land()).toBeNull();
    stage.h.world.nowMs += DAY_MS - SECOND_MS;
    expect([await land(), fake.asked]).toEqual([null, 1]);
    stage.h.world.nowMs += SECOND_MS;
    fake.answers = 'fails';
    expect([await land(), await land(), fake.asked]).toEqual([null, null, 2]);
  });

  it('L9.4 to L9.6: pages from a platform are for its frames alone, refusals for any, and no header keeps frames away', async (scene) => {
    const stage = await stageOf(scene);
    const ancestors = ({ headers }: Response) =>
      /frame-ancestors ([^;]*)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1];
    const arrived = await stage.launch();
    const { value: refused } = await heardWhile(() => stage.launch({ drop: ['sub'] }));
    const waiting = (await stage.begin({ lti_storage_target: '_parent' })).reply;
    expect([arrived, waiting, refused].map(ancestors)).toEqual([
      'https://lms.test',
      'https://lms.test',
      'https: http:',
    ]);
    for (const { headers } of [arrived, refused, waiting]) {
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('Content-Security-Policy')).toMatch(
        /script-src 'self';.*form-action 'self';.*base-uri 'none'/,
      );
      for (const name of ['X-Frame-Options', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy'])
        expect(headers.get(name), name).toBeNull();
    }
  });

  it('L5.4: a login sends the browser back to its platform with what the standard asks for, and with its hints as they were', async (scene) => {
    const stage = await stageOf(scene);
    const begun = await stage.begin();
    expect(begun.reply.status).toBe(302);
    const url = new URL(begun.location);
    expect(url.origin + url.pathname).toBe('https://lms.test/auth');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      from: 'tool',
      scope: 'openid',
      response_type: 'id_token',
      response_mode: 'form_post',
      prompt: 'none',
      client_id: 'client-1',
      redirect_uri: 'http://pulse.test/lti/launch',
      state: begun.state,
      nonce: begun.nonce,
      login_hint: 'canary-login-hint-7f3a91c2',
      lti_message_hint: 'canary-message-hint-7f3a91c2',
    });
    expect(begun.state).toMatch(new RegExp(`^${stage.institution}\\.[0-9a-f]{32}$`));
    expect(begun.nonce).toMatch(/^[0-9a-f]{32}$/);
  });

  it('lets staff make a course, run a pulse and see it, and lets a student in without a name (L6.4 to L6.6)', async (scene) => {
    const stage = await stageOf(scene);
    const { h } = stage;
    const unbound = ticketIn(await (await stage.launch(from('botany', INSTRUCTOR))).text());
    const bound = await postJson(h, '/lti/bind', {
      ticket: unbound,
      as: 'new',
      classSize: 60,
      zone: 'Europe/Stockholm',
    });
    const ticket = ticketIn(await bound.text()) ?? '';
    const me = await askByTicket(h, ticket, 'me', {}, null);
    const course = me.grants[0]?.scope as CourseId;
    expect(me).toMatchObject({ name: 'Fake platform', grants: [{ role: 'co-teacher', scope: course }] });
    const page = await askByTicket(h, ticket, 'course', { course }, null);
    expect(page.course).toMatchObject({ name: 'Course botany', classSize: 60 });
    expect((await askByTicket(h, ticket, 'courses', {}, {})).courses.map(({ id }) => id)).toEqual([course]);
    const closesAtMs = h.world.nowMs + DAY_MS;
    const { definition } = await askByTicket(h, ticket, 'createPulse', { course }, { closesAtMs, graceSeconds: 60 });
    const { code } = definition;
    expect((await stage.launch(from('botany', LEARNER))).status).toBe(200);
    await askByTicket(h, ticket, 'openPulse', { code }, null);

    const student = await stage.launch(from('botany', LEARNER));
    expect([student.status, student.headers.get('Location')]).toEqual([303, `/s/${code}?embed=1`]);
    expect(await student.text()).toBe('');
    // In a frame without cookies our own script is told where to go (L5.12).
    const begun = await stage.begin({ lti_storage_target: '_parent' });
    const value = /data-value="([0-9a-f]{64})"/.exec(await begun.reply.text())?.[1];
    const half = await stage.land(begun, { ...from('botany', LEARNER), cookie: null });
    const finished = await postJson(h, '/lti/finish', { ticket: ticketIn(await half.text()), value });
    expect(await finished.json()).toEqual({ next: `/s/${code}?embed=1` });
    const preview = await (await stage.launch(from('botany', LEARNER, TEST_USER))).text();
    expect([
      preview.includes('You see the questions'),
      preview.includes('<form'),
      preview.includes('name="key"'),
    ]).toEqual([true, false, false]);
    expect((await answer(h, code, all(4))).status).toBe(200);
    await askByTicket(h, ticket, 'closePulse', { code }, null);
    h.world.nowMs += 60 * SECOND_MS;
    await h.wake(code);
    expect(await (await stage.launch(from('botany', LEARNER))).text()).toContain(`/s/${code}/results?l=en&amp;embed=1`);

    const log = await scene.teacher.expect('auditLog', {}, { about: course });
    const notes = log.entries.filter(({ by }) => by === me.id).map(({ action }) => action);
    expect(notes).toContain('bind-course');
    expect(log.names).toContainEqual({ id: me.id, name: 'Fake platform' });
  });

  it('N66, N67: a ticket opens its own course alone, for an hour, and for what co-teachers may do', async (scene) => {
    const stage = await stageOf(scene);
    const { h, course } = stage;
    const ticket = ticketIn(await (await stage.launch(as(INSTRUCTOR))).text()) ?? '';
    const other = await scene.teacher.expect(
      'createCourse',
      {},
      { name: 'Zoology', classSize: 30, zone: 'Europe/Stockholm' },
    );
    const kindOf = async (reply: Response) => (await reply.json<{ type?: string }>()).type ?? reply.status;
    const bind = ticketIn(await (await stage.launch(from('unbound', INSTRUCTOR))).text()) ?? '';
    const { settings } = await askByTicket(h, ticket, 'course', { course }, null);
    const refused = {
      'another course': await sendByTicket(h, ticket, 'course', { course: other.id }, null),
      'what only its lead may change': await sendByTicket(h, ticket, 'saveCourse', { course }, settings),
      'what only its lead may give': await sendByTicket(h, ticket, 'makeConnectCode', { course }, null),
      'a new course': await sendByTicket(h, ticket, 'createCourse', {}, { name: 'X', classSize: 9, zone: 'UTC' }),
      'the institution': await sendByTicket(h, ticket, 'institution', {}, null),
      everybody: await sendByTicket(h, ticket, 'people', {}, { search: '', after: '' }),
      'a roll-up': await sendByTicket(h, ticket, 'programmes', {}, null),
    };
    for (const [what, reply] of Object.entries(refused))
      expect([await kindOf(reply), reply.status], what).toEqual(['wrong-course', 403]);
    for (const bad of [bind, 'a.b.c.d.e', `${ticket.slice(0, -3)}AAA`])
      expect(await kindOf(await sendByTicket(h, bad, 'course', { course }, null))).toBe('ticket-bad');
    h.world.nowMs += 3599 * SECOND_MS;
    expect((await sendByTicket(h, ticket, 'course', { course }, null)).status).toBe(200);
    h.world.nowMs += SECOND_MS;
    expect(await kindOf(await sendByTicket(h, ticket, 'course', { course }, null))).toBe('ticket-bad');
  });

  it('A3, N66: by the table of routes, a ticket opens what co-teachers may do in its own course, and nothing else', async (scene) => {
    const stage = await stageOf(scene);
    const { h } = stage;
    const unbound = ticketIn(await (await stage.launch(from('mycology', INSTRUCTOR))).text());
    const bound = await postJson(h, '/lti/bind', { ticket: unbound, as: 'new', classSize: 60, zone: 'UTC' });
    const ticket = ticketIn(await bound.text()) ?? '';
    const course = (await askByTicket(h, ticket, 'me', {}, null)).grants[0]?.scope ?? '';
    const plan = { closesAtMs: h.world.nowMs + DAY_MS, reason: 'A test of rights' };
    const { code } = (await askByTicket(h, ticket, 'createPulse', { course }, plan)).definition;
    const other = await scene.teacher.expect('createCourse', {}, { name: 'Phycology', classSize: 30, zone: 'UTC' });
    const theirs = (await scene.teacher.expect('createPulse', { course: other.id }, plan)).definition.code;
    const [own, foreign] = [
      { course, code },
      { course: other.id, code: theirs },
    ];
    const ofLeads: readonly Need[] = ['change-course', 'invite-co-teacher', 'administer'];
    const answers: Record<string, string> = {};
    const ask = async (name: RouteName, at: Readonly<Record<string, string>>, where: string) => {
      const reply = await sendByTicket(h, ticket, name, at, null);
      const { type = '' } = reply.status === 200 ? {} : await reply.json<{ type?: string }>();
      answers[`${name} ${where}`] = `${reply.status} ${type}`;
    };
    for (const name of Object.keys(api) as RouteName[]) {
      const { needs, of, takes, forTickets }: Route = api[name];
      if (needs === 'anyone' || needs === 'operator') continue;
      // Whoever is refused is refused before anybody looks at what they send.
      if (of !== 'course' && of !== 'pulse' && of !== 'act') {
        if (forTickets !== true) await ask(name, { ...own, programme: course, term: course }, 'anywhere');
      } else if (of !== 'act' && takes.safeParse(null).success) {
        await ask(name, foreign, 'elsewhere');
        if (ofLeads.includes(needs)) await ask(name, own, 'of a lead');
      }
    }
    expect(Object.keys(answers).length).toBeGreaterThan(40);
    expect(Object.entries(answers).filter(([, answer]) => answer !== '403 wrong-course')).toEqual([]);
    await askByTicket(h, ticket, 'discardPulse', { code }, null);
    await scene.teacher.expect('discardPulse', { code: theirs }, null);
  });

  it('L3.1: a ticket ends at once when the lead disconnects the course, for good, and no change that was under way comes after it', async (scene) => {
    const stage = await stageOf(scene);
    const { h } = stage;
    const { id: course } = await scene.teacher.expect(
      'createCourse',
      {},
      { name: 'Ecology', classSize: 60, zone: 'UTC' },
    );
    const connect = async (): Promise<string> => {
      const { code } = await scene.teacher.expect('makeConnectCode', { course }, null);
      const unbound = ticketIn(await (await stage.launch(from('ecology', INSTRUCTOR))).text());
      return ticketIn(await (await postJson(h, '/lti/bind', { ticket: unbound, as: 'code', code })).text()) ?? '';
    };
    const ticket = await connect();
    const { id: actsAs } = await askByTicket(h, ticket, 'me', {}, null);
    const body = { closesAtMs: h.world.nowMs + DAY_MS, reason: 'A test of rights' };
    const change = async () => (await sendByTicket(h, ticket, 'createPulse', { course }, body)).status;
    const { platforms } = await scene.teacher.expect('team', { course }, null);
    expect(platforms).toEqual([{ id: actsAs, name: 'Fake platform' }]);
    const [disconnected, ...statuses] = await Promise.all([
      scene.teacher.expect('disconnect', { course }, { platform: actsAs }),
      ...Array.from({ length: 20 }, change),
    ]);
    expect(disconnected.platforms).toEqual([]);
    // Of those who were faster one makes the pulse, and the others find it made.
    expect(statuses.filter((status) => ![200, 401, 409].includes(status))).toEqual([]);
    const log = await scene.teacher.expect('auditLog', {}, { about: course });
    const after = log.entries.slice(
      0,
      log.entries.findIndex(({ action }) => action === 'unbind-course'),
    );
    expect(after.filter(({ by }) => by === actsAs)).toEqual([]);
    const { pulses } = await scene.teacher.expect('course', { course }, null);
    for (const { code } of pulses) await scene.teacher.expect('discardPulse', { code }, null);
    const again = await connect();
    const refused = await sendByTicket(h, ticket, 'course', { course }, null);
    expect([refused.status, (await refused.json<{ type: string }>()).type]).toEqual([401, 'ticket-bad']);
    expect((await sendByTicket(h, again, 'course', { course }, null)).status).toBe(200);
  });

  it('the page is in the language in which the person reads the platform, or else in that of the browser (L7.1)', async (scene) => {
    const stage = await stageOf(scene);
    const heading = async (claims: Record<string, unknown>, browser?: string) =>
      /<html lang="([^"]+)" dir="([^"]+)"/
        .exec(
          await (
            await stage.launch({
              ...from('unbound', INSTRUCTOR),
              claims: { ...from('unbound', INSTRUCTOR).claims, ...claims },
              ...(browser !== undefined && { headers: { 'Accept-Language': browser } }),
            })
          ).text(),
        )
        ?.slice(1)
        .join(' ');
    expect(await heading({ [CLAIMS.presentation]: { locale: 'ar' } }, 'sv')).toBe('ar rtl');
    expect(await heading({ [CLAIMS.presentation]: { locale: 'zh_cn' } })).toBe('zh-Hans ltr');
    expect(await heading({ [CLAIMS.presentation]: { locale: 7 }, locale: 'de-AT' }, 'sv')).toBe('de ltr');
    expect(await heading({ [CLAIMS.presentation]: 'tlh', locale: 'tlh' }, 'sv')).toBe('sv ltr');
  });

  it('L3.1: a ticket ends at once with its platform and its deployment', async (scene) => {
    const stage = await stageOf(scene);
    const { h, by, course } = stage;
    const { lms } = h.engine().directory;
    const ticket = ticketIn(await (await stage.launch(as(INSTRUCTOR))).text()) ?? '';
    const status = async () => (await sendByTicket(h, ticket, 'course', { course }, null)).status;
    await lms.changePlatform(by, stage.platform.id, { status: 'disabled' });
    const ofPlatform = await status();
    await lms.changePlatform(by, stage.platform.id, { status: 'active' });
    await lms.putDeployment(by, stage.platform.id, DEPLOYMENT, 'disabled');
    const ofDeployment = await status();
    await lms.putDeployment(by, stage.platform.id, DEPLOYMENT, 'active');
    expect([ofPlatform, ofDeployment, await status()]).toEqual([403, 403, 200]);
  });

  it('L3.1: a launch that has begun opens nothing once its deployment or its platform is disabled', async (scene) => {
    const stage = await stageOf(scene);
    const { h, by } = stage;
    const { lms } = h.engine().directory;
    const half = async (altered: Altered) => {
      const begun = await stage.begin({ lti_storage_target: '_parent' });
      const value = /data-value="([0-9a-f]{64})"/.exec(await begun.reply.text())?.[1];
      const ticket = ticketIn(await (await stage.land(begun, { ...altered, cookie: null })).text());
      return async () => codeIn(await (await postJson(h, '/lti/finish', { ticket, value })).text());
    };
    const halves = await Promise.all([as(LEARNER), as(INSTRUCTOR), from('unbound', INSTRUCTOR)].map(half));
    const last = await half(as(LEARNER));
    // A platform that is disabled while it is asked for its keys has signed this launch all the same.
    const fake = await FakePlatform.at('asked-and-disabled.test');
    const { id } = await registered(h, by, fake);
    h.world.platforms.set(fake.host, async (request) => {
      await lms.changePlatform(by, id, { status: 'disabled' });
      return fake.fetch(request);
    });
    await heardWhile(async () => {
      await lms.putDeployment(by, stage.platform.id, DEPLOYMENT, 'disabled');
      const codes = await Promise.all(halves.map((finish) => finish()));
      await lms.putDeployment(by, stage.platform.id, DEPLOYMENT, 'active');
      expect(codes).toEqual(halves.map(() => 'deployment_disabled'));
      expect(codeIn(await (await launch(h, stage.institution, fake)).text())).toBe('platform_inactive');
    });
    expect(await last()).toBeNull();
  });

  it('L6.5: of twenty who connect a course with one code at once, one does', async (scene) => {
    const stage = await stageOf(scene);
    const { h } = stage;
    const course = await scene.teacher.expect(
      'createCourse',
      {},
      { name: 'Geology', classSize: 30, zone: 'Europe/Stockholm' },
    );
    const { code } = await scene.teacher.expect('makeConnectCode', { course: course.id }, null);
    const tickets = await Promise.all(
      Array.from({ length: 20 }, async (_, i) =>
        ticketIn(await (await stage.launch(from(`geology ${i}`, INSTRUCTOR))).text()),
      ),
    );
    const typed = `${code.slice(0, 4)} ${code.slice(4, 8).toLowerCase()}-${code.slice(8)}`;
    const replies = await Promise.all(
      tickets.map((ticket) => postJson(h, '/lti/bind', { ticket, as: 'code', code: typed })),
    );
    const codes = await Promise.all(replies.map(async (reply) => codeIn(await reply.text())));
    expect([
      codes.filter((each) => each === null).length,
      codes.filter((each) => each === 'invite_bad').length,
    ]).toEqual([1, 19]);
  });

  it('L10.3: publishes keys for platforms that ask under the institution’s id, with nothing private in them', async (scene) => {
    const { h, institution: id } = await stageOf(scene);
    const reply = await h.fetch(`/lti/jwks/${id}`);
    const { keys } = (await reply.json()) as { keys: Record<string, string>[] };
    expect([reply.headers.get('Cache-Control'), keys.length]).toEqual(['public, max-age=3600', 1]);
    expect(Object.keys(keys[0] ?? {}).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    const again = await h.fetch(`/lti/jwks/${id}`);
    expect(await again.json()).toEqual({ keys });
    expect((await h.fetch(`/lti/jwks/${'f'.repeat(32)}`)).status).toBe(404);
  });

  it('tells an administrator of Canvas what to enter, and asks for nothing but launches (L1.2)', async (scene) => {
    const { h, institution: id } = await stageOf(scene);
    expect(await (await h.fetch(`/lti/config/${id}.json`)).json()).toMatchObject({
      oidc_initiation_url: `http://pulse.test/lti/login/${id}`,
      public_jwk_url: `http://pulse.test/lti/jwks/${id}`,
      scopes: [],
      extensions: [{ privacy_level: 'anonymous' }],
    });
    expect((await h.fetch(`/lti/config/${'f'.repeat(32)}.json`)).status).toBe(404);
  });

  it('E5.4: students who come when there is nothing to answer read where their institution helps', async (scene) => {
    const stage = await stageOf(scene);
    for (const claims of [from('unbound', LEARNER), as(LEARNER), as(LEARNER, TEST_USER)]) {
      const text = await (await stage.launch(claims)).text();
      expect([text.includes('<dl class="contacts">'), text.includes('student support service')]).toEqual([true, false]);
    }
  });

  it('N68: a test user sees the questions, and what is closed, and never a form', async (scene) => {
    const stage = await stageOf(scene);
    const text = await (await stage.launch(as(LEARNER, TEST_USER))).text();
    expect([text.includes('<form'), text.includes('Nothing is open right now')]).toEqual([false, true]);
  });

  it('L7.4: after launches of each role, with success and with each refusal, nothing of a person is stored', async (scene) => {
    const stage = await stageOf(scene);
    const { h } = stage;
    const deepLinking = {
      [CLAIMS.messageType]: 'LtiDeepLinkingRequest',
      [CLAIMS.deepLinkingSettings]: { deep_link_return_url: DEEP_LINK_RETURN, accept_types: ['ltiResourceLink'] },
    };
    const { value: pages, heard } = await heardWhile(async () => {
      const replies = [
        await stage.launch(),
        await stage.launch(as(INSTRUCTOR)),
        await stage.launch(from('canary', INSTRUCTOR)),
        await stage.launch(as(LEARNER, TEST_USER)),
        await stage.launch({ claims: { ...deepLinking, [CLAIMS.roles]: [INSTRUCTOR] } }),
        await stage.launch({ drop: ['exp'] }),
        // A token of which nothing is right, so that whatever cannot be parsed is not shown either.
        await stage.launch({ form: { id_token: SUB } }),
        await stage.launch({ form: { state: SUB } }),
        await stage.launch({ form: { error: 'login_required', error_description: SUB } }),
        await postJson(h, '/lti/finish', { ticket: SUB, value: SUB }),
        await postJson(h, '/lti/bind', { ticket: SUB, as: 'code', code: SUB }),
      ];
      // One launch of a frame without cookies waits, so that its row is there too.
      const begun = await stage.begin({ lti_storage_target: '_parent' });
      replies.push(await stage.land(begun, { cookie: null }));
      await stage.begin();
      return Promise.all(
        replies.map(async (reply) =>
          // The address of a login holds the hints: that is how the browser takes them back to the platform.
          [await reply.text(), ...[...reply.headers].filter(([name]) => name !== 'location').flat()].join('\n'),
        ),
      );
    });
    expect(pages.flatMap(canariesIn)).toEqual([]);
    expect(heard.filter((line) => !LOG_LINE.test(line))).toEqual([]);
    const stored = new TextDecoder('latin1').decode(await h.storedBytes());
    expect(stored).toContain(stage.institution);
    expect(stored).toContain(CONTEXT);
    expect(canariesIn(stored)).toEqual([]);
    // It would see one, in whatever form.
    expect(canariesIn(stored + btoa(`x${SUB}`))).toEqual([SUB]);
  });
}
