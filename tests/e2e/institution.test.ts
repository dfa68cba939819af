/**
 * Tells on both engines how a university takes the product up: a file of courses and people, three ways to sign in, a programme that
 * plans its term, pulses that open and close by themselves, mails in three languages, a person who is erased, and the audit log
 * of all of it (institution.md H1 to H4). It speaks HTTP as the pages do, with a real server for mail, a real provider of identities
 * and devices with passkeys in software.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Email } from 'postal-mime';
import { fromCourseTime } from '../../client/staff/ui/course-time.ts';
import { addDays, addWorkingDays } from '../../schema/calendar.ts';
import type { Gives } from '../../schema/contract/api.ts';
import type { Code } from '../../schema/contract/ids.ts';
import { fill } from '../../schema/languages/fill.ts';
import { mailLanguage } from '../../worker/mail/words.ts';
import { Device } from '../story/device.ts';
import { answerOverHttp, answersOf } from './hall.ts';
import { rowsIn } from './hosted.ts';
import {
  addressOf,
  ANN,
  BEA,
  CAI,
  courseOf,
  COURSES,
  DAN,
  FILE,
  IN_PROGRAMME,
  loginOf,
  many,
  nameOf,
  PEOPLE,
  PRESETS,
  STUDENTS,
  TERM,
  TWENTY,
} from './university.ts';
import { ENGINES, University } from './university-hosted.ts';
import { Visitor } from './visitor.ts';

/** Those who plan pulses. */
const PLANNERS = [ANN, BEA, CAI];
/** The first pulses close on 21 September. */
const TELL_BY = addWorkingDays('2040-09-21', 10);

const to = ({ to: [first] = [] }: Email): string => first?.address ?? '';
const tokenIn = ({ text = '' }: Email): string => /\/staff\/sign-in#([0-9a-f]{64})/.exec(text)?.[1] ?? '';
/** What a mail program shows of HTML. */
const textOf = (html = ''): string => html.replaceAll(/<[^>]+>/g, ' ');

const subjects = (mails: readonly Email[]): readonly string[] =>
  mails.map((mail) => `${to(mail)}: ${mail.subject}`).toSorted((a, b) => a.localeCompare(b));
/** How `subjects` tells a mail to one of the twenty, in their language. */
function mailTo(n: number, kind: 'datesProposed' | 'opensToday' | 'closesToday' | 'news' | 'tellStudents'): string {
  const language = mailLanguage(TWENTY[n]?.language ?? null);
  return `${addressOf(n)}: ${fill(language.mail[kind].subject, { course: courseOf(n) }, language)}`;
}

describe.each(ENGINES)('H1 to H4: a university %s', (_, start) => {
  let university: University;
  let admin: Visitor;
  let lead: Visitor;
  let place: { readonly programme: string; readonly term: string };
  const browsers = new Map<number, Visitor>();
  const pulses = new Map<number, readonly Code[]>();

  beforeAll(async () => {
    university = await University.start(start);
  });
  afterAll(() => university.end());

  const visitor = () => new Visitor(university.hosted.url);
  /** One of the twenty, who comes in again if they came through the provider: such a session ends after twelve hours (H1.4). */
  async function by(n: number): Promise<Visitor> {
    const browser = browsers.get(n);
    if (browser === undefined) throw new Error(`${nameOf(n)} has not signed in`);
    const { status } = await browser.send('me', {}, null);
    if (status === 401 && TWENTY[n]?.way === 'provider') await browser.comesAs(loginOf(n));
    return browser;
  }
  function firstOf(n: number): Code {
    const [code] = pulses.get(n) ?? [];
    if (code === undefined) throw new Error(`${nameOf(n)} has planned nothing`);
    return code;
  }
  const stagesOf = (of: readonly number[]) =>
    Promise.all(of.map(async (n) => (await (await by(n)).do('pulse', { code: firstOf(n) }, null)).stage));
  async function proposalTo(n: number): Promise<Gives<'ownProposals'>['proposals'][number]> {
    const { proposals } = await (await by(n)).do('ownProposals', {}, null);
    if (proposals[0] === undefined || proposals.length > 1) throw new Error(`${proposals.length} proposals`);
    return proposals[0];
  }

  test('H3.1: an administrator reads what a file of 3,000 courses and 300 people would change, and imports it', async () => {
    admin = visitor();
    const token = new URL(await university.hosted.setupLink()).hash.slice(1);
    await admin.do('claimSetup', {}, { token, name: 'Ada Admin', institution: 'Fen', support: 'x', emergency: 'x' });
    await admin.do('createTerm', {}, TERM);
    const told = await admin.do('importCourses', {}, { dryRun: 'true' }, FILE);
    expect(told).toMatchObject({
      applied: false,
      counts: { new: COURSES, people: PEOPLE, roles: COURSES, refused: 0 },
      programmes: ['Biology'],
    });
    expect((await admin.do('arrangedCourses', {}, {})).courses).toEqual([]);
    expect((await admin.do('importCourses', {}, { seen: told.hash }, FILE)).applied).toBe(true);
    // Each of them is told once, however many courses they lead.
    const mails = await university.newMails();
    expect([mails.length, new Set(mails.map(to)).size]).toEqual([PEOPLE, PEOPLE]);
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(new Set(['Your roles have changed']));
  });

  /** They add a passkey, and sign in with it at another computer. */
  async function byPasskey(browser: Visitor): Promise<Visitor> {
    const device = new Device(university.hosted.url);
    const { options } = await browser.do('askToAddPasskey', {}, null);
    await browser.do('addPasskey', {}, await device.make(options));
    await browser.do('signOut', {}, null);
    const another = visitor();
    const asked = await another.do('askForChallenge', {}, null);
    await another.do('signInByPasskey', {}, await device.sign(asked.options));
    return another;
  }

  test('H1.2, H1.3, H1.4: twenty of them sign in, by a mailed link, a passkey, or the provider', async () => {
    for (const { n } of TWENTY.filter(({ way }) => way !== 'provider'))
      await visitor().do('askForLink', {}, { address: addressOf(n) });
    const links = new Map((await university.newMails()).map((mail) => [to(mail), tokenIn(mail)]));
    for (const { n, way, language } of TWENTY) {
      let browser = visitor();
      if (way === 'provider') expect((await browser.comesAs(loginOf(n))).at).toBe('/staff');
      else await browser.do('signIn', {}, { token: links.get(addressOf(n)) ?? '' });
      if (way === 'passkey') browser = await byPasskey(browser);
      const me = await browser.do('speak', {}, { language });
      expect([me.name, me.grants.length]).toEqual([nameOf(n), COURSES / PEOPLE]);
      browsers.set(n, browser);
    }
  });

  test('H1.5, E7.14: a programme lead comes by a mailed invitation and proposes dates to thirty courses', async () => {
    const { programmes, terms } = await admin.do('programmes', {}, null);
    place = { programme: programmes[0]?.id ?? '', term: terms[0]?.id ?? '' };
    const invite = { name: 'Pia Lead', role: 'programme-lead', scope: place.programme } as const;
    await admin.do('invite', {}, { ...invite, address: 'pia@fen.example' });
    const [invitation, ...others] = await university.newMails();
    expect([invitation?.subject, others]).toEqual(['Ada Admin invites you to Mattering Pulse', []]);
    lead = visitor();
    await lead.do('signIn', {}, { token: tokenIn(invitation!) });
    await lead.do('proposeDates', place, { dates: PRESETS });
    const told = subjects(await university.newMails());
    expect(told).toHaveLength(IN_PROGRAMME);
    expect(told).toEqual(expect.arrayContaining(PLANNERS.map((n) => mailTo(n, 'datesProposed'))));
  });

  test('E7.13, E7.14: leads accept the dates, move them or decline, and nobody else plans or opens a pulse', async () => {
    const plan = async (n: number, dates: typeof PRESETS): Promise<void> => {
      const { id, course } = await proposalTo(n);
      const inMs = dates.map(({ opensAt, closesAt }) => ({
        opensAtMs: fromCourseTime(opensAt, course.zone),
        closesAtMs: fromCourseTime(closesAt, course.zone),
      }));
      const wanted = { dates: inMs, proposal: id, reason: '' };
      const planned = await (await by(n)).do('planTerm', { course: course.id }, wanted);
      pulses.set(
        n,
        planned.pulses.map(({ code }) => code),
      );
    };
    await plan(ANN, PRESETS);
    await plan(CAI, PRESETS);
    const aDayLater = (opensAt: string) => `${addDays(opensAt.slice(0, 10), 1)}T09:00`;
    await plan(
      BEA,
      PRESETS.map(({ opensAt, closesAt }) => ({ opensAt: aDayLater(opensAt), closesAt })),
    );
    expect([...pulses.values()].map((codes) => codes.length)).toEqual([3, 3, 3]);
    const { id, course } = await proposalTo(DAN);
    const word = 'We are in the field.';
    await (await by(DAN)).do('declineProposal', { course: course.id }, { proposal: id, word });
    const { proposals, rows } = await lead.do('proposals', place, { of: id });
    const open = IN_PROGRAMME - 4;
    expect(proposals.map(({ counts }) => counts)).toEqual([{ open, accepted: 2, moved: 1, declined: 1, over: 0 }]);
    expect(rows).toContainEqual({ name: courseOf(DAN), answer: 'declined', word });
    for (const other of [lead, admin])
      expect((await other.send('openPulse', { code: firstOf(ANN) }, null)).status).toBe(403);
  });

  test('E7.13, H4.2: three pulses open by themselves, and mails of the morning say so in three languages', async () => {
    await university.passUntil('2040-09-17T07:00');
    expect(subjects(await university.newMails())).toEqual([ANN, CAI].map((n) => mailTo(n, 'opensToday')));
    await university.passUntil('2040-09-17T08:59');
    expect(await stagesOf([ANN, CAI])).toEqual(['armed', 'armed']);
    await university.passUntil('2040-09-17T09:00');
    expect(await stagesOf([ANN, CAI])).toEqual(['open', 'open']);
    await university.passUntil('2040-09-18T07:00');
    expect(subjects(await university.newMails())).toEqual([mailTo(BEA, 'opensToday')]);
    await university.passUntil('2040-09-18T09:00');
    expect(await stagesOf(PLANNERS)).toEqual(['open', 'open', 'open']);
    for (const n of PLANNERS) {
      const sent = Array.from({ length: STUDENTS.get(n) ?? 0 }, (__, i) => answersOf(i));
      await answerOverHttp(university.hosted, firstOf(n), sent);
    }
  });

  test('E7.13, H4.2, H4.4: they close by themselves, and the mails are the same whether enough have answered or too few', async () => {
    const mailed = async (kind: Parameters<typeof mailTo>[1]): Promise<void> =>
      expect(subjects(await university.newMails())).toEqual(PLANNERS.map((n) => mailTo(n, kind)));
    await university.passUntil('2040-09-21T07:00');
    await mailed('closesToday');
    await university.passUntil('2040-09-21T18:10', ...PLANNERS.map(firstOf));
    expect(await stagesOf(PLANNERS)).toEqual(['closed', 'closed', 'closed']);
    const outcomes: string[] = [];
    for (const n of PLANNERS) {
      const { releases } = await (await by(n)).do('results', { code: firstOf(n) }, null);
      outcomes.push(...releases.map(({ outcome }) => outcome.kind));
    }
    expect(outcomes).toEqual(['published', 'published', 'too-few']);
    await mailed('news');
    await university.passUntil(`${addDays(TELL_BY, -1)}T07:00`);
    await mailed('tellStudents');
  });

  test('H4.2: no mail has a number but the minutes of a link and the day by which students hear', () => {
    const { read, hosted } = university;
    expect(read).toHaveLength(PEOPLE + many('mail') + many('passkey') + 1 + IN_PROGRAMME + 4 * PLANNERS.length);
    const { signIn } = mailLanguage('en').mail;
    const [year = '', , day = ''] = TELL_BY.split('-');
    const allowed = new Map([[signIn.subject, ['15']]]);
    for (const n of PLANNERS)
      allowed.set(mailTo(n, 'tellStudents').replace(`${addressOf(n)}: `, ''), [year, String(Number(day))]);
    expect(allowed.size).toBe(1 + PLANNERS.length);
    for (const { subject = '', text = '', html } of read) {
      // Links, and the address of the server, which here has a port.
      const said = [subject, text, textOf(html)]
        .join('\n')
        .replaceAll(/http\S+/g, '')
        .replaceAll(new URL(hosted.url).host, '');
      const numbers = [...said.matchAll(/\d+/g)].map(([number]) => number);
      expect([subject, numbers.filter((number) => allowed.get(subject)?.includes(number) !== true)]).toEqual([
        subject,
        [],
      ]);
    }
  });

  test('H2.2: one of them is erased, and is found nowhere', async () => {
    const dan = await by(DAN);
    const { id: person } = await dan.do('me', {}, null);
    await admin.do('removePerson', {}, { person });
    expect((await dan.send('me', {}, null)).status).toBe(401);
    expect((await visitor().comesAs(loginOf(DAN))).at).toBe('/staff/not-signed-in/not-invited');
    await visitor().do('askForLink', {}, { address: addressOf(DAN) });
    expect(await university.newMails()).toEqual([]);
    const { courses } = await admin.do('strandedCourses', {}, null);
    expect(courses).toHaveLength(COURSES / PEOPLE);
    const { proposals } = await lead.do('proposals', place, {});
    const pages = [
      courses,
      await admin.do('people', {}, { search: nameOf(DAN) }),
      await admin.do('people', {}, { search: addressOf(DAN) }),
      await admin.do('offices', {}, null),
      await admin.do('heldMail', {}, null),
      await lead.do('proposals', place, { of: proposals[0]?.id }),
      await (await admin.send('auditLogCsv', {}, {})).text(),
      rowsIn(university.hosted.folder),
    ];
    const shown = JSON.stringify(pages);
    expect([nameOf(DAN), loginOf(DAN)].filter((trace) => shown.includes(trace))).toEqual([]);
    expect([nameOf(ANN), loginOf(ANN)].filter((trace) => shown.includes(trace))).toHaveLength(2);
  });

  test('G4: the audit log tells all of it, in its order, and of whoever was erased only that they were former staff', async () => {
    const entries: Gives<'auditLog'>['entries'] = [];
    const names = new Map<string, string>();
    for (let before: string | null = ''; before !== null; ) {
      const page: Gives<'auditLog'> = await admin.do('auditLog', {}, before === '' ? {} : { before });
      entries.push(...page.entries);
      for (const { id, name } of page.names) names.set(id, name);
      before = page.next === null ? null : String(page.next);
    }
    const lines = entries.toReversed().map(({ by: who, ...entry }) => ({ ...entry, who: names.get(who ?? '') ?? '' }));
    expect([...Map.groupBy(lines, ({ action }) => action)].map(([action, all]) => [action, all.length])).toEqual([
      ['print-setup-link', 1],
      ['claim-setup-link', 1],
      ['create-term', 1],
      ['create-programme', 1],
      ['assign-courses', 1],
      ['import', 1],
      // Whoever has a passkey came by a link first, and those whom the provider vouches for come again and again.
      ['sign-in', TWENTY.length + many('passkey') + 4],
      ['add-passkey', many('passkey')],
      ['sign-out', many('passkey')],
      ['add-identity', many('provider')],
      ['invite', 1],
      ['accept-invitation', 1],
      ['propose-dates', 1],
      ['draft-pulse', 3 * PLANNERS.length],
      ['decline-dates', 1],
      ['remove-person', 1],
    ]);
    const of = (action: string) => lines.filter((line) => line.action === action);
    expect(of('import')).toMatchObject([{ who: 'Ada Admin', note: 'new courses: 3000; new people: 300; roles: 3000' }]);
    expect(of('propose-dates')).toMatchObject([{ who: 'Pia Lead' }]);
    expect(new Set(of('draft-pulse').map(({ who }) => who))).toEqual(new Set(PLANNERS.map(nameOf)));
    // Weeks 3, 6 and 10 need no reason (decision 0103).
    expect(of('draft-pulse').filter(({ note }) => note !== null)).toEqual([]);
    expect(of('decline-dates')).toMatchObject([{ who: 'former staff 1' }]);
    expect(of('remove-person').map(({ who, subject }) => [who, names.get(subject)])).toEqual([
      ['Ada Admin', 'former staff 1'],
    ]);
  });
});
