/** Tests how messages leave, over a real SMTP server (H4.1), and what each of them says (H4.2). */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Letter, MailPort } from '../../../worker/engines/mail.ts';
import { nodeMail, parseMailSettings } from '../../../worker/engines/node-mail.ts';
import { RETRY_MS } from '../../../worker/directory/mail/outbox.ts';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { hashToken } from '../../../worker/http/staff/token.ts';
import { TAGS } from '../../../schema/languages/tags.ts';
import {
  aCourse,
  aDirectory,
  aDraft,
  anEntry,
  aStaffMember,
  HOUR,
  publish,
  publishNothing,
  START,
} from '../directory/a-directory.ts';
import { anOffice, PLACE } from './an-office.ts';
import { MailServer } from './mail-server.ts';

const MINUTE = 60_000;

let server: MailServer;
beforeAll(async () => void (server = await MailServer.start({ disabledCommands: ['AUTH', 'STARTTLS'] })));
afterAll(() => server.stop());
beforeEach(() => {
  server.received.length = 0;
  server.answers = [];
});

function portTo(url: string): MailPort {
  const settings = parseMailSettings(url, 'Mattering Pulse <pulse@example.org>');
  if (!settings.ok || settings.value === null) throw new Error('The settings of a test are wrong');
  return nodeMail(settings.value, () => START);
}
const toServer = () => portTo(`smtp://127.0.0.1:${server.port}`);

/** A port that keeps what it is given. */
function keeping(): { readonly port: MailPort; readonly letters: Letter[] } {
  const letters: Letter[] = [];
  return {
    letters,
    port: {
      send: async (letter) => {
        letters.push(letter);
        return 'sent';
      },
    },
  };
}

/** A course with a lead who can be written to, and a pulse that is about to end. */
function aTeam(port: MailPort) {
  const built = anOffice(port);
  const course = aCourse(built.directory, built.admin, { name: 'Botany' });
  built.address(built.admin, 'ada@fen.example');
  const definition = aDraft(built.directory, built.admin, course);
  return { ...built, course, definition };
}

describe('H4.1: over SMTP', () => {
  test('a message that is taken goes from the outbox, as text and as HTML with nothing to load, with the headers of RFC 8058', async () => {
    const { directory, definition, send, waiting, admin } = aTeam(toServer());
    publish(directory, definition);
    expect(waiting()).toEqual([{ kind: 'news', staff: admin, tries: 0, due: START }]);
    await send();
    expect(waiting()).toEqual([]);
    const [mail] = await server.mails();
    expect(mail).toMatchObject({
      from: { name: 'Mattering Pulse', address: 'pulse@example.org' },
      to: [{ address: 'ada@fen.example' }],
      subject: 'There is news of your pulse: Botany',
    });
    expect(mail?.messageId).toMatch(/^<[0-9a-f]{32}@pulse\.example>$/);
    const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value;
    expect(header('list-unsubscribe')).toMatch(
      /^<https:\/\/pulse\.example\/mail\/stop\/[0-9a-f]{32}\/news\/[0-9a-f]{32}>$/,
    );
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect([header('auto-submitted'), header('content-language')]).toEqual(['auto-generated', 'en']);
    expect(mail?.text).toContain(`${PLACE}/staff/pulses/${definition.code}/results`);
    expect(mail?.html).toContain(`href="${PLACE}/staff/pulses/${definition.code}/results"`);
    // Nothing is loaded when somebody reads it: no picture, script, style or frame.
    expect(mail?.html).not.toMatch(/<(img|script|link|iframe|object)\b|\b(src|background)=|url\(/i);
  });

  test('451 is tried again after a minute, with the same Message-ID, and never twice at a time', async () => {
    const { directory, definition, send, waiting, clock } = aTeam(toServer());
    publish(directory, definition);
    server.answers = [451];
    await send();
    expect(server.received).toEqual([]);
    expect(waiting()).toMatchObject([{ tries: 1, due: START + MINUTE }]);
    clock.nowMs += MINUTE - 1;
    await send();
    expect(server.received).toEqual([]);
    clock.nowMs += 1;
    await Promise.all([send(), send()]);
    expect(server.received).toHaveLength(1);
    expect(waiting()).toEqual([]);
  });

  test('after 1, 5, 30 minutes, 2, 6 and 12 hours a message is given up, the operator is told, and an administrator can try again or forget it', async () => {
    const { directory, definition, send, waiting, clock, reported, admin } = aTeam(toServer());
    publish(directory, definition);
    server.answers = Array.from({ length: 7 }, () => 451 as const);
    const waits: number[] = [];
    for (let at = 0; at < 6; at += 1) {
      await send();
      const due = waiting()[0]?.due ?? 0;
      waits.push(due - clock.nowMs);
      clock.nowMs = due;
    }
    expect(waits).toEqual(RETRY_MS);
    expect(waits).toEqual([MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR]);
    expect(reported).toEqual([]);
    await send();
    expect(waiting()).toMatchObject([{ due: null }]);
    expect(reported).toEqual(['mail-given-up']);
    const [held] = directory.mail.heldMail().messages;
    expect(held).toMatchObject({ kind: 'news', to: 'Ada Moss' });
    directory.mail.actOnMail(admin, { id: held!.id, act: 'again' });
    // The log knows of what kind the mail was, and not to whom; the second press changes nothing.
    directory.mail.actOnMail(admin, { id: held!.id, act: 'again' });
    const noted = directory.record.latest(9).filter(({ action }) => action === 'retry-mail');
    expect(noted).toMatchObject([{ by: admin, subject: '', note: 'news' }]);
    await send();
    expect([server.received.length, waiting()]).toEqual([1, []]);
  });

  test('550 is given up at once, and what is forgotten is never sent', async () => {
    const { directory, definition, send, waiting, admin } = aTeam(toServer());
    publish(directory, definition);
    server.answers = [550];
    await send();
    expect(waiting()).toMatchObject([{ due: null }]);
    const [held] = directory.mail.heldMail().messages;
    directory.mail.actOnMail(admin, { id: held!.id, act: 'forget' });
    await send();
    expect([waiting(), directory.mail.heldMail().messages, server.received]).toEqual([[], [], []]);
    expect(directory.record.latest(1)).toMatchObject([{ action: 'forget-mail', note: 'news' }]);
  });

  test('a connection that is lost after DATA loses no message: a second copy has the same Message-ID', async () => {
    const { directory, definition, send, waiting, clock } = aTeam(toServer());
    publish(directory, definition);
    server.answers = ['lost'];
    await send();
    expect(waiting()).toMatchObject([{ tries: 1 }]);
    clock.nowMs += MINUTE;
    await send();
    const [first, second] = await server.mails();
    expect(first?.messageId).toBe(second?.messageId);
    expect([server.received.length, waiting()]).toEqual([2, []]);
  });

  test('a server that refuses STARTTLS gets nothing where it is required, and the message waits', async () => {
    const { directory, definition, send, waiting } = aTeam(portTo(`smtp://127.0.0.1:${server.port}?starttls=always`));
    publish(directory, definition);
    await send();
    expect(server.received).toEqual([]);
    expect(waiting()).toMatchObject([{ tries: 1, due: START + MINUTE }]);
  });

  test('a server that has gone costs a try, and not the message', async () => {
    const gone = await MailServer.start();
    const port = portTo(`smtp://127.0.0.1:${gone.port}`);
    await gone.stop();
    const { directory, definition, send, waiting } = aTeam(port);
    publish(directory, definition);
    await send();
    expect(waiting()).toMatchObject([{ tries: 1, due: START + MINUTE }]);
  });

  test('a message that somebody had in hand who died is free after two minutes, or at the next start', async () => {
    const { directory, definition, send, clock, waiting } = aTeam(toServer());
    publish(directory, definition);
    expect(directory.mail.claim()).not.toBeNull();
    await send();
    expect(directory.mail.nextDueMs()).toBe(START + 2 * MINUTE);
    clock.nowMs += 2 * MINUTE;
    expect(directory.mail.claim()).not.toBeNull();
    directory.mail.freeAll();
    await send();
    expect([server.received.length, waiting()]).toEqual([1, []]);
  });
});

describe('H1.3, H1.5: links', () => {
  test('a link to sign in goes only to an address that somebody has, each try has its own token, and all of them end 15 minutes after the asking', async () => {
    const { directory, address, admin, send, clock, waiting } = anOffice(toServer());
    address(admin, 'ada@fen.example', 'sv');
    for (const to of ['ada@fen.example', 'nobody@fen.example']) directory.mail.queue({ kind: 'sign-in', address: to });
    expect(waiting()).toHaveLength(2);
    server.answers = ['lost'];
    await send();
    clock.nowMs += 5 * MINUTE;
    await send();
    expect(waiting()).toEqual([]);
    const mails = await server.mails();
    expect(mails.map(({ to }) => to?.[0]?.address)).toEqual(['ada@fen.example', 'ada@fen.example']);
    expect(mails[0]).toMatchObject({ subject: 'Din länk för att logga in' });
    expect(mails[0]?.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false);
    const tokens = mails.map(({ text }) => /sign-in#([0-9a-f]{64})/.exec(text ?? '')?.[1]);
    expect(new Set(tokens).size).toBe(2);
    directory.mail.queue({ kind: 'sign-in', address: 'ada@fen.example' });
    clock.nowMs += 15 * MINUTE;
    await send();
    expect([waiting(), server.received.length]).toEqual([[], 2]);
  });

  test('a link that was asked for on the page of an invitation says what it gives, and goes to at most three addresses an hour', async () => {
    const { port, letters } = keeping();
    const { directory, admin, join, send, waiting, clock } = anOffice(port);
    const course = aCourse(directory, admin, { name: 'Botany' });
    join(admin, 'co-teacher', aCourse(directory, admin, { name: 'Optics' }), 'bo@fen.example');
    directory.access.invite(admin, { name: 'Di', role: 'co-teacher', scope: course }, 'shown');
    for (const to of ['bo', 'di', 'one', 'more', 'two'])
      expect(directory.access.askForLink(`${to}@fen.example`, 'shown').ok).toBe(true);
    await send();
    const byAddress = letters.toSorted((a, b) => a.to.localeCompare(b.to));
    expect(byAddress.map(({ to, subject }) => [to, subject])).toEqual([
      ['bo@fen.example', 'Your link to sign in'],
      ['di@fen.example', 'Ada Moss invites you to Mattering Pulse'],
      ['one@fen.example', 'Ada Moss invites you to Mattering Pulse'],
    ]);
    for (const { text } of letters) expect(text).toContain('to be co-teacher of “Botany”');
    expect(letters.find(({ to }) => to.startsWith('bo'))?.text).toContain('gives you this role');
    // What waits for an invitation goes with it, and its links too.
    clock.nowMs += HOUR;
    directory.access.askForLink('later@fen.example', 'shown');
    const [{ id } = { id: admin }] = directory.access.team(course).invitations;
    directory.access.withdrawInvitation(admin, id);
    expect(waiting()).toEqual([]);
    await send();
    expect(letters).toHaveLength(3);
    const tokens = letters.map(({ text }) => /sign-in#([0-9a-f]{64})/.exec(text)![1]!);
    for (const token of tokens) expect(directory.access.checkSignIn(await hashToken(token))).toBeNull();
  });

  test('H4.1: whoever invited sees that the mail was given up, and a person that one to them was, until it is tried again', async () => {
    const { directory, admin, address, send } = anOffice({ send: async () => 'never' });
    const course = aCourse(directory, admin, { name: 'Botany' });
    address(admin, 'ada@fen.example');
    for (const to of ['bo@fen.example', 'cy@fen.example'])
      directory.access.invite(admin, { name: to, role: 'co-teacher', scope: course, address: to }, to);
    directory.mail.queue({ kind: 'roles-changed', staff: admin });
    const given = () => [
      ...directory.access.team(course).invitations.map(({ undelivered }) => undelivered),
      directory.mail.mailChoices(admin).undelivered,
    ];
    expect(given()).toEqual([false, false, false]);
    await send();
    expect(given()).toEqual([true, true, true]);
    const { messages } = directory.mail.heldMail();
    for (const { id, to } of messages)
      if (to !== 'cy@fen.example') directory.mail.actOnMail(admin, { id, act: 'again' });
    expect(given()).toEqual([false, true, false]);
  });

  test('H1.1: a mail that confirms an address has words of its own, in every language, and one to sign in that somebody asked about does not tell', async () => {
    const { port, letters } = keeping();
    const { directory, admin, join, send, sqlite } = anOffice(port);
    const course = aCourse(directory, admin, { name: 'Botany' });
    for (const tag of TAGS) {
      const person = join(admin, 'co-teacher', course, `${tag.toLowerCase()}@fen.example`, tag);
      directory.access.wantAddress(person, `new-${tag.toLowerCase()}@fen.example`);
    }
    directory.access.wantAddress(admin, 'sv@fen.example');
    await send();
    const subjects = new Map(letters.map(({ to, subject }) => [to, subject]));
    expect(subjects.get('new-en@fen.example')).toBe('Confirm your address');
    expect(subjects.get('sv@fen.example')).toBe('Din länk för att logga in');
    expect(new Set(subjects.values()).size).toBe(TAGS.length + 1);
    for (const { text, html } of letters) {
      expect(html).not.toContain('{');
      expect(text).toContain(PLACE.replace('https://', ''));
    }
    // Nothing that is stored tells the two apart (docs/decisions/0086).
    expect(sqlite.prepare('SELECT count(*) FROM outbox').pluck().get()).toBe(0);
  });

  test('an invitation says who invites whom to what, and leaves nothing once it was withdrawn', async () => {
    const { port, letters } = keeping();
    const { directory, admin, send, waiting } = anOffice(port);
    const course = aCourse(directory, admin, { name: 'Botany' });
    const bo = { name: 'Bo', role: 'co-teacher', scope: course, address: 'bo@fen.example' } as const;
    directory.access.invite(admin, bo, 'a hash');
    const [{ id } = { id: admin }] = directory.access.team(course).invitations;
    await send();
    expect(letters).toMatchObject([
      { to: 'bo@fen.example', subject: 'Ada Moss invites you to Mattering Pulse', stop: null },
    ]);
    expect(letters[0]?.text).toContain('Ada Moss invites you to be co-teacher of “Botany” at Fen College.');
    directory.access.renewInvitation(admin, id, 'another hash');
    expect(waiting()).toHaveLength(1);
    directory.access.withdrawInvitation(admin, id);
    await send();
    expect([letters.length, waiting()]).toEqual([1, []]);
  });
});

describe('H4.2: what a mail says', () => {
  test('it is the same byte for byte however many have answered, and whether there are results or too few have answered', async () => {
    const told = async (end: (team: ReturnType<typeof aTeam>) => void): Promise<readonly Letter[]> => {
      const { port, letters } = keeping();
      const team = aTeam(port);
      end(team);
      await team.send();
      return letters;
    };
    const expected = await told(({ directory, definition }) => publishNothing(directory, definition));
    expect(expected).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3000 }), async (respondents) => {
        const letters = await told(({ directory, definition }) => {
          directory.published.append(anEntry(definition, respondents));
        });
        expect(letters).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('in every language there is no digit in it but those of links, of the day by which students hear, and of the 15 minutes of a link', async () => {
    const { port, letters } = keeping();
    const { directory, admin, join, address, send, course, definition } = aTeam(port);
    address(admin, null);
    const people = TAGS.map((tag) => join(admin, 'co-teacher', course, `${tag.toLowerCase()}@fen.example`, tag));
    for (const person of people) {
      directory.mail.queue({ kind: 'opens-today', staff: person, code: definition.code });
      directory.mail.queue({ kind: 'closes-today', staff: person, code: definition.code });
      directory.mail.queue({ kind: 'dates-proposed', staff: person, course });
      directory.mail.queue({ kind: 'roles-changed', staff: person });
    }
    await send();
    publish(directory, definition);
    for (const person of people)
      for (const kind of ['tell-students', 'tell-students-overdue', 'tell-before-next'] as const)
        directory.mail.queue({ kind, staff: person, code: definition.code });
    await send();
    expect(letters).toHaveLength(8 * TAGS.length);
    const days = new Set<string>();
    for (const { text, subject, html } of letters) {
      expect(subject).not.toMatch(/\d/);
      expect(html).not.toContain('{');
      const said = text.replaceAll(/https:\S+/g, '');
      for (const [number] of said.matchAll(/\d+/g)) days.add(number);
    }
    // The pulse ended on 6 October 2026, and ten working days later is the 20th.
    expect([...days].toSorted()).toEqual(['10', '20', '2026']);
  });

  test('it goes to those who lead or teach the course and have an address, in their language, and to nobody whose course is archived', async () => {
    const { port, letters } = keeping();
    const { directory, admin, join, send, course, definition, sqlite } = aTeam(port);
    join(admin, 'co-teacher', course, 'ar@fen.example', 'ar');
    join(admin, 'co-teacher', course, 'sv@fen.example', 'sv');
    join(admin, 'institution-admin', null, 'dean@fen.example');
    publish(directory, definition);
    await send();
    const byAddress = letters.toSorted((a, b) => a.to.localeCompare(b.to));
    expect(byAddress.map(({ to, subject }) => [to, subject])).toEqual([
      ['ada@fen.example', 'There is news of your pulse: Botany'],
      ['ar@fen.example', 'هناك جديد في استبيانكم: Botany'.replace('Botany', '\u2068Botany\u2069')],
      ['sv@fen.example', 'Det finns nytt om din enkät: Botany'],
    ]);
    expect(letters.find(({ to }) => to.startsWith('ar'))?.html).toContain('<html lang="ar" dir="rtl">');
    sqlite.prepare('UPDATE course SET archived = 1').run();
    directory.mail.queue({ kind: 'news', staff: admin, code: definition.code });
    await send();
    expect(letters).toHaveLength(3);
  });

  test('markup in a name is text', async () => {
    const { port, letters } = keeping();
    const { directory, admin, address, send } = anOffice(port);
    const course = aCourse(directory, admin, { name: '<img src=x>' });
    address(admin, 'ada@fen.example');
    publish(directory, aDraft(directory, admin, course));
    await send();
    expect(letters[0]?.html).not.toContain('<img');
  });
});

describe('H4.2: who does not get a mail', () => {
  test('whoever has switched a kind off, and nobody else', async () => {
    const { port, letters } = keeping();
    const { directory, admin, join, send, course, definition } = aTeam(port);
    join(admin, 'co-teacher', course, 'bo@fen.example');
    expect(directory.mail.saveMailChoices(admin, ['news', 'tell-students'])).toEqual({
      address: 'ada@fen.example',
      undelivered: false,
      off: ['news', 'tell-students'],
    });
    publish(directory, definition);
    for (const kind of ['tell-students', 'tell-students-overdue', 'tell-before-next'] as const)
      directory.mail.queue({ kind, staff: admin, code: definition.code });
    await send();
    expect(letters.map(({ to }) => to)).toEqual(['bo@fen.example']);
    directory.mail.saveMailChoices(admin, []);
    directory.mail.queue({ kind: 'tell-students', staff: admin, code: definition.code });
    await send();
    expect(letters).toHaveLength(2);
  });

  test('H4.2: somebody who loses the last role is told at the address that goes with it; nobody is told who did it themselves or wants no such mail', async () => {
    const { port, letters } = keeping();
    const { directory, admin, join, address, send, waiting, clock, sqlite } = anOffice(port);
    const course = aCourse(directory, admin, { name: 'Botany' });
    const role = { role: 'co-teacher', scope: course } as const;
    const people = TAGS.map((tag) => join(admin, 'co-teacher', course, `${tag.toLowerCase()}@fen.example`, tag));
    const [silent, own, erased, kept] = ['silent', 'own', 'erased', 'kept'].map((name) =>
      join(admin, 'co-teacher', course, `${name}@fen.example`),
    ) as [StaffId, StaffId, StaffId, StaffId];
    directory.mail.saveMailChoices(silent, ['roles-changed']);
    directory.access.dropRole(own, own, role);
    for (const person of [...people, silent, erased]) directory.access.dropRole(admin, person, role);
    sqlite.prepare("INSERT INTO grants (staff_id, role, scope) VALUES (?, 'institution-admin', '')").run(kept);
    directory.access.dropRole(admin, kept, role);
    // The address is nowhere else from now on, and not there either once the person is erased (H2.2).
    expect(sqlite.prepare("SELECT count(*) FROM staff WHERE address LIKE 'sv@%'").pluck().get()).toBe(0);
    directory.access.removePerson(admin, erased);
    await send();
    expect(waiting()).toEqual([]);
    const told = letters.map(({ to, subject, stop }) => [to, subject, stop === null] as const);
    const of = (name: string) => told.find(([to]) => to === `${name}@fen.example`)?.slice(1);
    expect(of('en')).toEqual(['You no longer have a role here', true]);
    expect(of('ar')).toEqual(['لم يعد لكم دور هنا', true]);
    expect(of('kept')).toEqual(['Your roles have changed', false]);
    expect(told).toHaveLength(TAGS.length + 1);
    for (const { html, text } of letters) expect(html + text).not.toMatch(/[{}]/);

    // A mail that cannot be delivered to somebody who has left is nobody's task, and keeps no address.
    const last = join(admin, 'co-teacher', course, 'last@fen.example');
    directory.access.dropRole(admin, last, role);
    address(admin, null);
    for (let claimed = directory.mail.claim(); claimed !== null; claimed = directory.mail.claim())
      directory.mail.settle(claimed.id, 'never');
    expect([waiting(), directory.mail.heldMail().messages, clock.nowMs]).toEqual([[], [], START]);
  });

  test('H2.2: somebody who was erased: what waits for them goes in the same transaction, with their choices', async () => {
    const { port, letters } = keeping();
    const { directory, admin, join, send, course, sqlite } = aTeam(port);
    const bo = join(admin, 'co-teacher', course, 'bo@fen.example');
    directory.mail.queue({ kind: 'roles-changed', staff: bo });
    directory.mail.queue({ kind: 'sign-in', address: 'bo@fen.example' });
    directory.mail.stopMail(bo, 'news');
    directory.access.removePerson(admin, bo);
    const left = (table: string) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect([left('outbox'), left('mail_opt_out')]).toEqual([0, 0]);
    await send();
    expect(letters).toEqual([]);
  });

  test('H4.1: anybody, while mail is off: nothing is kept', () => {
    const { directory, sqlite } = aDirectory();
    const admin = aStaffMember(directory).id;
    sqlite.prepare("UPDATE staff SET address = 'ada@fen.example'").run();
    publish(directory, aDraft(directory, admin, aCourse(directory, admin)));
    directory.mail.queue({ kind: 'sign-in', address: 'ada@fen.example' });
    directory.mail.lookForNotices();
    expect(sqlite.prepare('SELECT count(*) FROM outbox').pluck().get()).toBe(0);
  });
});
