/** Tests that every route takes and gives what the description of the API says. */
import { expect, test } from 'vitest';
import { addressOf } from '../../../../schema/contract/address.ts';
import { api, type Gives, type RouteName, type Takes } from '../../../../schema/contract/api.ts';
import { itemsOf } from '../../../../schema/contract/pulse.ts';
import { hashToken } from '../../../../worker/http/staff/token.ts';
import type { StaffId } from '../../../../schema/contract/ids.ts';
import { Released } from '../../../../worker/gate/released.ts';
import { DAY, newcomer, START } from '../../directory/a-directory.ts';
import { Device } from '../../../story/device.ts';
import { aPlatform, DEPLOYMENT } from '../../directory/lms/a-platform.ts';
import { FakeProvider, PROVIDER } from '../../../oidc/fake-provider.ts';
import { anApp, aSetupToken, OPERATOR_SECRET, PUBLIC_URL, Visitor, type Built } from '../an-app.ts';
import { expectBodyDescribed, expectDescribed, operationAt } from '../described.ts';
import { publishable } from '../../gate/definitions.ts';

/** Somebody whose every request and reply is compared with the description. `worked` is what they have done so far. */
class Scribe {
  readonly #visitor: Visitor;
  readonly #worked: Set<RouteName>;

  constructor(built: Built, worked: Set<RouteName>) {
    this.#visitor = new Visitor(built);
    this.#worked = worked;
  }

  /** Goes to a page as a browser does that another site has sent here. */
  async follow(name: RouteName, address: string): Promise<void> {
    const reply = await this.#visitor.get(address);
    if (reply.headers.get('Location') !== '/staff/me') throw new Error(`Sent on to ${reply.headers.get('Location')}`);
    this.#worked.add(name);
  }

  /** @throws if the request fails, or is not as described */
  async do<N extends RouteName>(name: N, body: Takes<N>, at: Readonly<Record<string, string>> = {}): Promise<Gives<N>> {
    const { method, ...line } = api[name];
    const address = addressOf(api[name], at, body);
    const operation = operationAt(method, address);
    if (operation?.operationId !== name) throw new Error(`${name} is not described`);
    const isFile = 'file' in line;
    if (method === 'POST' && !isFile) expectBodyDescribed(operation, body);
    // The visitor compares the reply with the description.
    const file = 'external_id,name,size,zone\nG1,Geology,30,Europe/Oslo\n';
    const posted = () => (isFile ? this.#visitor.sendFile(address, file) : this.#visitor.post(address, body));
    const reply = method === 'GET' ? await this.#visitor.get(address) : await posted();
    if (reply.status !== 200) throw new Error(`${name}: ${await reply.text()}`);
    this.#worked.add(name);
    return ('as' in line ? reply : await reply.json()) as Gives<N>;
  }
}

const tokenOf = ({ link }: { readonly link: string }): string => new URL(link).hash.slice(1);

/** Connects the course of this code with a course of a platform. @returns the id of the platform */
async function connect({ directory: { lms } }: Built, by: StaffId, { code }: { readonly code: string }) {
  const urls = { authUrl: 'https://lms.example/auth', jwksUrl: 'https://lms.example/keys', origins: [] };
  const made = lms.addPlatform(by, {
    iss: 'https://lms.example',
    clientId: '1',
    product: 'moodle',
    ...urls,
    status: 'active',
  });
  if (!made.ok) throw new Error('The platform of a test was refused');
  const { id: platform } = made.value;
  lms.putDeployment(by, platform, '1', 'active');
  const bound = lms.bindByCode({ platform, deployment: '1', context: '1' }, await hashToken(code));
  if (!bound.ok) throw new Error('The binding of a test was refused');
  return platform;
}

const text = {
  good: 'You help each other.',
  hard: '',
  promises: [{ act: 'We learn names', day: '2026-11-30', owner: 'teacher' }],
  cannot: '',
  why: '',
  passedTo: '',
  again: '',
};

test('every request that works, and its reply, are as the description says', async () => {
  const login = new FakeProvider(() => built.clock.nowMs);
  const built: Built = anApp({
    sendsMail: true,
    provider: PROVIDER,
    outbound: { fetch: login.fetch, allowsPrivate: false, patienceMs: 5000 },
  });
  const worked = new Set<RouteName>();
  const ada = new Scribe(built, worked);

  // The first way in, and the person's own account.
  const token = await aSetupToken(built);
  await ada.do('setupState', null);
  await ada.do('checkSetup', { token });
  await ada.do('claimSetup', { token, ...newcomer });
  const me = await ada.do('me', null);
  await ada.do('rename', { name: 'Ada Marsh' });
  await ada.do('speak', { language: 'sv' });
  await ada.do('makeOwnLink', null);
  const device = new Device(PUBLIC_URL);
  const { options } = await ada.do('askToAddPasskey', null);
  await ada.do('addPasskey', await device.make(options));
  const challenge = await ada.do('askForChallenge', null);
  await ada.do('signInByPasskey', await device.sign(challenge.options));
  // An address of one's own, and an account at the institution's provider.
  const address = 'ada@fen.example';
  await ada.do('askForLink', { address });
  expect((await ada.do('wantAddress', { address })).addressWanted).toBe(address);
  const mailed = 'a'.repeat(64);
  built.directory.access.linkForMail(address, await hashToken(mailed), built.clock.nowMs);
  expect(await ada.do('checkSignIn', { token: mailed })).toMatchObject({ confirms: address });
  expect((await ada.do('confirmAddress', { token: mailed })).address?.address).toBe(address);
  await ada.do('dropAddress', null);
  const { to } = await ada.do('startProvider', { add: true });
  const back = login.authorize(to, { sub: 'ada' });
  await ada.follow('finishProvider', `${back.pathname}${back.search}`);
  const [identity] = (await ada.do('sessions', null)).identities;
  await ada.do('dropIdentity', { identity: identity!.id });
  expect(await ada.do('providerState', null)).toEqual({ name: 'Fen Login', trouble: null });
  await ada.do('makeCalendar', null);
  await ada.do('sessions', null);
  await ada.do('dropCalendar', null);
  await ada.do('mailChoices', null);
  await ada.do('saveMailChoices', { off: ['news'] });

  // A course.
  const { id: course } = await ada.do('createCourse', { name: 'Botany', classSize: 30, zone: 'Europe/Stockholm' });
  const { settings, link: courseLink } = await ada.do('course', null, { course });
  await ada.do('replaceCourseLink', { was: courseLink.key }, { course });
  await ada.do('saveCourse', { ...settings, name: 'Plants' }, { course });
  const { signals } = await ada.do('nextPulse', null, { course });
  await ada.do('saveSignals', { ...signals, signals: [{ kind: 'retention', percent: 80 }] }, { course });
  await ada.do('previewPulse', { plan: { modules: [] }, language: 'en' }, { course });

  const spare = await ada.do('createCourse', { name: 'Spare', classSize: 30, zone: 'Europe/Stockholm' });
  const platform = await connect(built, me.id, await ada.do('makeConnectCode', null, { course: spare.id }));
  const forStudents = { closesAtMs: START + DAY, eligibility: 'roster', reason: 'A test' } as const;
  const planned = await ada.do('createPulse', forStudents, { course: spare.id });
  const ofPlanned = { code: planned.definition.code };
  await ada.do('giveMemberList', { platform, ids: ['1', '2'] }, ofPlanned);
  await ada.do('dropMemberList', null, ofPlanned);
  expect(await ada.do('memberList', null, ofPlanned)).toMatchObject({ listed: null, platforms: [{ id: platform }] });
  await ada.do('discardPulse', null, { code: planned.definition.code });
  await ada.do('deleteCourse', null, { course: spare.id });

  // A pulse, from its plan to its results.
  const plan = { closesAtMs: START + DAY, eligibility: 'codes' } as const;
  const { definition, schedule } = await ada.do('createPulse', plan, { course });
  const { code } = definition;
  await ada.do('createPulse', { ...plan, closesAtMs: START + DAY / 2, replaces: { code, schedule } }, { course });
  await ada.do('printCodes', null, { code });
  await ada.do('startRehearsal', { eligibility: 'codes' }, { course });
  await ada.do('rehearsePulse', null, { code });
  await ada.do('opening', null, { code });
  // A computer in the hall, which has no session.
  const hall = new Scribe(built, worked);
  const typed = await ada.do('makeWallCode', null, { code });
  await hall.do('pairWall', { code: typed.code, token: 'c'.repeat(64) });
  const { walls } = await ada.do('ownWalls', null);
  await ada.do('changeWall', { wall: walls[0]?.id ?? '', act: 'allow' });
  await hall.do('actInHall', { act: 'open' });
  await hall.do('hall', null);
  await ada.do('openPulse', null, { code });
  await ada.do('pulse', null, { code });
  await ada.do('extendPulse', { closesAtMs: START + 2 * DAY }, { code });
  await ada.do('closePulse', null, { code });
  await ada.do('endGrace', null, { code });
  const stratum = { respondents: 20, items: itemsOf(definition).map(() => [0, 4, 4, 4, 4, 4]) };
  built.directory.published.append(Released.atClose(publishable(definition), [stratum], 0).entry);
  await ada.do('courses', {});
  await ada.do('results', null, { code });
  await ada.do('resultsCsv', {}, { code });
  await ada.do('trend', null, { course });

  // What came of it.
  const item = itemsOf(definition)[0]?.id ?? '';
  const wanted = { title: 'Learn names', owner: 'teacher', dueDay: '2026-11-30' };
  const act = await ada.do('planAct', { ...wanted, item }, { code });
  await ada.do('changeAct', { ...wanted, shared: true, version: act.version }, { act: act.id });
  await ada.do('sharedActs', null);
  await ada.do('told', null, { code });
  const draft = await ada.do('draftTold', { version: 0, body: text }, { code });
  const sam = new Scribe(built, worked);
  const asRepresentative = { name: 'Sam Ray', role: 'student-representative', scope: course } as const;
  await sam.do('signIn', { token: tokenOf(await ada.do('invite', asRepresentative)) });
  await sam.do('represented', null);
  await sam.do('representedCourse', null, { course });
  const read = await sam.do('representedTold', null, { code });
  const says = { version: read.draft.version, comment: 'Thank you', agrees: true };
  await sam.do('sayAsRepresentative', says, { code });
  await sam.do('storedAboutMe', null);
  await ada.do('tellStudents', draft, { code });
  await ada.do('loop', null, { course });

  // The institution.
  const { contactsCheckedDay: _, ...institution } = await ada.do('institution', null);
  const saved = await ada.do('saveInstitution', { ...institution, embedOrigins: ['https://lms.example.org'] });
  await ada.do('saveDocumentTexts', { texts: { 'assessment-1': 'Dee Poe' }, version: 1 });
  await ada.do('documentTexts', null);
  await ada.do('deployment', null);
  await ada.do('markContactsChecked', { version: saved.version });
  await ada.do('heldMail', null);
  await ada.do('actOnMail', { id: '0'.repeat(32), act: 'forget' });
  const { id: programme } = await ada.do('createProgramme', { name: 'Life' });
  const { id: term } = await ada.do('createTerm', { name: 'Autumn', fromDay: '2026-09-01', toDay: '2026-12-31' });
  const exams = { fromDay: '2026-12-07', toDay: '2026-12-18' };
  await ada.do('setExams', { was: null, exams }, { term });
  await ada.do('assignCourses', { courses: [course] }, { programme, term });
  await ada.do('changeAssigned', { remove: [course] }, { programme, term });
  await ada.do('changeAssigned', { add: [course] }, { programme, term });
  await ada.do('arrangedCourses', { search: 'bot' });
  await ada.do('archiveCourses', { courses: [course], archived: false });
  await ada.do('programmes', null);
  const place = { programme, term };
  const dates = [{ opensAt: '2026-12-01T09:00', closesAt: '2026-12-04T18:00' }];
  const { proposals } = await ada.do('proposeDates', { dates }, place);
  await ada.do('proposals', { of: proposals[0]?.id ?? '' }, place);
  await ada.do('proposeDates', { dates: [{ opensAt: '2026-12-08T09:00', closesAt: '2026-12-11T18:00' }] }, place);
  const [waits] = (await ada.do('ownProposals', null)).proposals;
  await ada.do('declineProposal', { proposal: waits?.id ?? '', word: 'Not this week' }, { course });
  const opensAtMs = START + 30 * DAY;
  const term1 = { dates: [{ opensAtMs, closesAtMs: opensAtMs + DAY }], reason: 'A test' };
  await ada.do('checkTerm', { dates: term1.dates }, { course });
  await ada.do('planTerm', term1, { course });
  await ada.do('withdrawProposal', { proposal: waits?.id ?? '' }, place);

  // Learning platforms.
  await ada.do('makeRegistration', null);
  const iss = 'https://blackboard.example';
  const { platforms } = await ada.do('enterPlatform', {
    iss,
    clientId: 'client-1',
    authUrl: `${iss}/auth`,
    jwksUrl: `${iss}/jwks`,
    product: 'Blackboard',
    origins: [iss],
    deployments: ['1'],
  });
  const entered = platforms.find((each) => each.iss === iss)!.id;
  await ada.do('savePlatform', { platform: entered, origins: [iss], taIsStaff: true, allowNoSub: false, version: 1 });
  await ada.do('actOnPlatform', { platform: entered, act: 'activate' });
  await ada.do('actOnDeployment', { platform: entered, deployment: '1', act: 'disable' });
  await ada.do('platforms', null);

  // Colleagues.
  const pat = new Scribe(built, worked);
  const asLead = { name: 'Pat Fay', role: 'programme-lead', scope: programme } as const;
  await pat.do('signIn', { token: tokenOf(await ada.do('invite', asLead)) });
  await pat.do('rollUp', null, { programme, term });
  await pat.do('programmeCourses', { search: 'bot' }, { programme, term });
  const cy = new Scribe(built, worked);
  const asTeacher = { name: 'Cy Reed', role: 'co-teacher', scope: course } as const;
  const { id: cyId } = await cy.do('signIn', { token: tokenOf(await ada.do('invite', asTeacher)) });
  const rex = new Scribe(built, worked);
  const asAdmin = { name: 'Rex Hay', role: 'institution-admin', scope: null } as const;
  await rex.do('signIn', { token: tokenOf(await ada.do('invite', asAdmin)) });
  await rex.do('saveEnrolled', { was: null, enrolled: 30 }, { course });
  await ada.do('removePasskey', { passkey: device.id });
  await ada.do('offices', null);
  await ada.do('team', null, { course });
  await ada.do('makeConnectCode', null, { course });
  const { lms } = built.directory;
  const ref = { platform: aPlatform(built.directory, me.id).id, deployment: DEPLOYMENT, context: 'plants' };
  lms.putConnectCode(me.id, course, 'hash');
  lms.bindByCode(ref, 'hash');
  const [connected] = (await ada.do('team', null, { course })).platforms;
  await ada.do('disconnect', { platform: connected?.id ?? '' }, { course });
  await ada.do('handOver', { to: cyId }, { course });
  const asWell = await cy.do('invite', { name: 'Pat', role: 'co-teacher', scope: course });
  const waiting = (await cy.do('team', null, { course })).invitations[0]?.id ?? '';
  await pat.do('acceptInvitation', { token: tokenOf(await cy.do('renewInvitation', { invitation: waiting })) });
  expect(asWell.link).not.toBe('');
  await cy.do('invite', { name: 'Nobody', role: 'co-teacher', scope: course });
  const unused = (await cy.do('team', null, { course })).invitations[0]?.id ?? '';
  await cy.do('withdrawInvitation', { invitation: unused });
  await cy.do('dropRole', { person: me.id, role: 'co-teacher', scope: course });

  // Its lead is gone, so the administrator gives the course to the person who is left.
  const dee = new Scribe(built, worked);
  const asToo = { name: 'Dee Orr', role: 'co-teacher', scope: course } as const;
  const link = { token: tokenOf(await cy.do('invite', asToo)) };
  expect(await dee.do('checkSignIn', link)).toMatchObject({ name: 'Dee Orr' });
  const { id: deeId } = await dee.do('signIn', link);
  await cy.do('signOutEverywhere', null);
  const { courses } = await ada.do('strandedCourses', null);
  expect(courses.map(({ course: { name } }) => name)).toEqual(['Plants']);
  await ada.do('appointLead', { to: deeId }, { course });

  // Dee leaves the university.
  const { people } = await ada.do('people', { search: 'dee' });
  expect(people).toMatchObject([{ id: deeId, name: 'Dee Orr', access: 'signed-in', leadsAlone: ['Plants'] }]);
  await dee.do('signOut', null);
  await ada.do('makePersonLink', { person: deeId });
  await ada.do('restoreAdmin', { token: await aSetupToken(built), person: me.id });
  await ada.do('signOutPerson', { person: deeId });
  await ada.do('removePerson', { person: deeId });

  // Courses from a file, also by another system.
  expect(await ada.do('importCourses', { dryRun: 'true' })).toMatchObject({ counts: { new: 1 }, applied: false });
  expect(await ada.do('importCourses', {})).toMatchObject({ applied: true });
  await ada.do('makeApiToken', { name: 'Student system', days: 30 });
  const { tokens } = await ada.do('apiTokens', null);
  await ada.do('endApiToken', { token: tokens[0]!.id });
  const own = await ada.do('makeOwnToken', { name: 'Dashboard', days: 30 });
  await ada.do('ownTokens', null);
  await ada.do('endOwnToken', { token: own.tokens[0]!.id });

  await ada.do('auditLog', {});
  await ada.do('auditLogCsv', {});
  await ada.do('openapi', null);

  // The operator of the server sends a secret instead of a cookie.
  const { path } = api.printSetupLink;
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${OPERATOR_SECRET}` };
  const printed = await built.app.request(path, { method: 'POST', headers });
  await expectDescribed(operationAt('POST', path)!, printed);
  if (printed.ok) worked.add('printSetupLink');

  expect([...worked].toSorted()).toEqual(Object.keys(api).toSorted());
});

test('a reply that differs from the description is refused', async () => {
  const operation = operationAt('GET', '/api/me')!;
  const reply = (value: unknown, status = 200) =>
    new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } });
  const me = {
    id: '0'.repeat(32),
    name: 'Ada',
    institution: 'Fen',
    grants: [],
    language: null,
    usualZone: null,
    mailIsOn: false,
  };
  await expectDescribed(operation, reply(me));
  await expect(expectDescribed(operation, reply({ ...me, answers: 3 }))).rejects.toThrow('me 200');
  await expect(expectDescribed(operation, reply({ ...me, id: 'nobody' }))).rejects.toThrow('me 200');
  await expect(expectDescribed(operation, reply(me, 418))).rejects.toThrow('418');
  expect(() => expectBodyDescribed(operationAt('POST', '/api/me')!, { name: 7 })).toThrow('rename body');
});
