/** How access ends, who somebody is signed in as, and how the audit log is read (docs/decisions/0036). */
import { expect } from 'vitest';
import type { AuditLog } from '../../../schema/contract/audit-log.ts';
import type { CourseId, StaffId } from '../../../schema/contract/ids.ts';
import { claimOf, problemOf, Teacher } from '../people.ts';
import type { Case } from '../case.ts';
import type { Harness } from '../harness.ts';

const tokenIn = (link: string): string => new URL(link).hash.slice(1);
const IN_FLIGHT = 20;
const ROUNDS = 5;
const OWN_COURSES = 10;

/** Somebody who leads a course of their own, signed in. */
async function aLead(h: Harness, teacher: Teacher): Promise<{ lead: Teacher; id: StaffId; course: CourseId }> {
  const { id: course } = await teacher.expect('createCourse', {}, { name: 'Mosses', classSize: 60, zone: 'UTC' });
  const { link } = await teacher.expect('invite', {}, { name: 'Cy Reed', role: 'course-lead', scope: course });
  const lead = new Teacher(h);
  const { id } = await lead.expect('signIn', {}, { token: tokenIn(link) });
  return { lead, id, course };
}

/**
 * Twenty changes of every kind, with one among them that ends their author's access. Some of them read their course before
 * they write, so they are on their way for longer than the one that ends access.
 * @param at how many of them are sent before it
 * @returns the status of each reply
 */
async function endAmongThem(
  lead: Teacher,
  { course, at, end }: { readonly course: CourseId; readonly at: number; readonly end: () => Promise<Response> },
): Promise<readonly number[]> {
  const { settings } = await lead.expect('course', { course }, null);
  const own: CourseId[] = [];
  for (let n = 0; n < OWN_COURSES; n += 1)
    own.push((await lead.expect('createCourse', {}, { name: 'Own', classSize: 60, zone: 'UTC' })).id);
  const changes = Array.from({ length: IN_FLIGHT }, (_, n) => () => {
    const mine = own[n / 2];
    if (mine !== undefined) return lead.send('saveCourse', { course: mine }, { ...settings, name: `Fern ${n}` });
    if (n % 4 === 1) return lead.send('rename', {}, { name: `Cy ${n}` });
    if (n % 4 === 2) return lead.send('invite', {}, { name: 'An accomplice', role: 'co-teacher', scope: course });
    return lead.send('makeOwnLink', {}, null);
  });
  const sent = changes.slice(0, at).map((change) => change());
  const ended = end();
  sent.push(...changes.slice(at).map((change) => change()));
  expect((await ended).status).toBe(200);
  return Promise.all(sent.map(async (reply) => (await reply).status));
}

export function peopleCases(it: Case): void {
  it('lets nobody change anything after an administrator has removed them, with twenty requests under way (E6.4)', async ({
    h,
    teacher,
  }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { lead, id, course } = await aLead(h, teacher);
      const statuses = await endAmongThem(lead, {
        course,
        // The last one before it is an invitation, which is on its way for the longest time.
        at: round * 4 + 3,
        end: () => teacher.send('removePerson', {}, { person: id }),
      });
      for (const status of statuses) expect([200, 401, 403]).toContain(status);
      const { entries } = await teacher.expect('auditLog', {}, { by: id });
      const [removed] = (await teacher.expect('auditLog', {}, { about: id, action: 'remove-person' })).entries;
      // Whatever they did stands before their end in the log. The sign-in and every change that was answered are there.
      expect(entries.every((entry) => entry.id < removed!.id)).toBe(true);
      expect(entries).toHaveLength(1 + OWN_COURSES + statuses.filter((status) => status === 200).length);
      expect((await lead.send('me', {}, null)).status).toBe(401);
    }
  });

  it('lets nobody change anything after they were signed out, with twenty requests under way (E6.2)', async ({
    h,
    teacher,
  }) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { lead, id, course } = await aLead(h, teacher);
      const statuses = await endAmongThem(lead, {
        course,
        // The last one before it is an invitation, which is on its way for the longest time.
        at: round * 4 + 3,
        end: () => teacher.send('signOutPerson', {}, { person: id }),
      });
      const { entries } = await teacher.expect('auditLog', {}, { by: id });
      const [out] = (await teacher.expect('auditLog', {}, { about: id, action: 'sign-out-person' })).entries;
      expect(entries.every((entry) => entry.id < out!.id)).toBe(true);
      expect(entries).toHaveLength(1 + OWN_COURSES + statuses.filter((status) => status === 200).length);
    }
  });

  it('ends access with the last role, and not before (E6.4)', async ({ h, teacher }) => {
    const { lead, id, course } = await aLead(h, teacher);
    const { id: other } = await lead.expect('createCourse', {}, { name: 'Own', classSize: 60, zone: 'UTC' });
    const drop = (scope: CourseId) => ({ person: id, role: 'course-lead' as const, scope });
    await teacher.expect('dropRole', {}, drop(course));
    expect((await lead.send('me', {}, null)).status).toBe(200);
    // The last lead of a course cannot leave it, so somebody else leads it first.
    const { link } = await lead.expect('invite', {}, { name: 'Dee Orr', role: 'course-lead', scope: other });
    const dee = new Teacher(h);
    await dee.expect('signIn', {}, { token: tokenIn(link) });
    const own = await lead.expect('makeOwnLink', {}, null);
    const calendar = await lead.expect('makeCalendar', {}, null);
    await dee.expect('dropRole', {}, drop(other));
    expect(await problemOf(await lead.send('me', {}, null))).toMatchObject({ status: 401, type: 'signed-out' });
    expect((await new Teacher(h).send('signIn', {}, { token: tokenIn(own.link) })).status).toBe(404);
    expect((await h.fetch(new URL(calendar.link).pathname)).status).toBe(404);
  });

  it('keeps an administrator: two who remove each other at once are not both gone (E6.4)', async ({ h, teacher }) => {
    const enter = async () => {
      const { link } = await teacher.expect('invite', {}, { name: 'Bo', role: 'institution-admin', scope: null });
      const admin = new Teacher(h);
      return { admin, id: (await admin.expect('signIn', {}, { token: tokenIn(link) })).id };
    };
    for (let round = 0; round < ROUNDS; round += 1) {
      const [one, other] = [await enter(), await enter()];
      const replies = await Promise.all([
        one.admin.send('removePerson', {}, { person: other.id }),
        other.admin.send('removePerson', {}, { person: one.id }),
      ]);
      const statuses = replies.map(({ status }) => status).toSorted((a, b) => a - b);
      expect(statuses[0]).toBe(200);
      expect([401, 403]).toContain(statuses[1]);
    }
  });

  it('says as whom a link signs in without spending it, and ends the session that the browser had (E6.2)', async ({
    h,
    teacher,
  }) => {
    const { lead, id, course } = await aLead(h, teacher);
    const { link } = await lead.expect('invite', {}, { name: 'Dee Orr', role: 'co-teacher', scope: course });
    const token = tokenIn(link);
    for (let n = 0; n < 3; n += 1)
      expect(await new Teacher(h).expect('checkSignIn', {}, { token })).toMatchObject({ name: 'Dee Orr' });
    const own = lead.copy();
    expect(await lead.expect('signIn', {}, { token })).toMatchObject({ name: 'Dee Orr' });
    // The cookie that the browser had before is worth nothing now, also to whoever has copied it.
    expect((await own.send('me', {}, null)).status).toBe(401);
    expect(await lead.expect('me', {}, null)).toMatchObject({ name: 'Dee Orr' });
    expect((await teacher.expect('auditLog', {}, { by: id })).entries[0]).toMatchObject({ action: 'sign-out' });
    expect((await new Teacher(h).send('checkSignIn', {}, { token })).status).toBe(404);
  });

  it('leaves the session of a browser alone if the link is dead (E6.2)', async ({ h, teacher }) => {
    const { lead } = await aLead(h, teacher);
    expect((await lead.send('signIn', {}, { token: '0'.repeat(64) })).status).toBe(404);
    const claim = claimOf(`https://x.example/#${'0'.repeat(64)}`);
    expect((await lead.send('claimSetup', {}, claim)).status).toBe(404);
    expect((await lead.send('me', {}, null)).status).toBe(200);
  });

  it('gives the audit log page by page, and all of it as one file, however long it is (privacy.md G4)', async ({
    h,
    teacher,
  }) => {
    const { id } = await teacher.expect('me', {}, null);
    const { record } = h.engine().directory;
    await Promise.all(
      Array.from({ length: 2100 }, (_, n) =>
        record.add({ by: id, action: 'print-codes', subject: 'ZZZZZZ', note: `${n}` }),
      ),
    );
    const seen: number[] = [];
    let before: string | undefined = '';
    do {
      const page: AuditLog = await teacher.expect(
        'auditLog',
        {},
        { about: 'ZZZZZZ', ...(before !== '' && { before }) },
      );
      expect(page.entries.length).toBeLessThanOrEqual(100);
      seen.push(...page.entries.map((entry) => entry.id));
      before = page.next?.toString();
    } while (before !== undefined);
    expect([seen.length, new Set(seen).size]).toEqual([2100, 2100]);
    const file = await (await teacher.send('auditLogCsv', {}, { about: 'ZZZZZZ' })).text();
    const lines = file.trim().split('\n');
    expect(lines).toHaveLength(2101);
    expect(lines[0]).toBe('when (UTC),who,action,what,note');
    expect(lines.slice(1).every((line) => line.includes('ZZZZZZ'))).toBe(true);
    // The headings are in the language of the page that asks, or else in the one that the person chose (E3.9a).
    const headings = async (asked: object) =>
      (await (await teacher.send('auditLogCsv', {}, { about: 'no such thing', ...asked })).text()).trim();
    expect(await headings({ language: 'fr' })).toBe('quand (UTC),qui,action,quoi,remarque');
    await teacher.expect('speak', {}, { language: 'sv' });
    expect(await headings({})).toBe('när (UTC),vem,åtgärd,vad,anteckning');
    await teacher.expect('speak', {}, { language: 'en' });
  });

  it('refuses a query that it cannot read', async ({ teacher }) => {
    expect(await problemOf(await teacher.send('auditLog', {}, { before: '1; DROP TABLE audit' }))).toMatchObject({
      status: 400,
      type: 'malformed',
    });
  });
}
