/** Cases about settings of the institution, and about who works with whom (E10.1, E7.0, E6.4). */
import { expect } from 'vitest';
import type { Stranded } from '../../../schema/contract/team.ts';
import { DAY_MS, SECOND_MS } from '../harness.ts';
import { all, answer, problemOf, Teacher } from '../people.ts';
import type { Case } from '../case.ts';

export function settingsCases(it: Case): void {
  it('shows the second of two editors what the first has saved, and keeps that (E7.0)', async ({ teacher }) => {
    const { contactsCheckedDay: _, ...settings } = await teacher.expect('institution', {}, null);
    await teacher.expect('saveInstitution', {}, { ...settings, name: 'Fen University' });
    const second = await teacher.send('saveInstitution', {}, { ...settings, support: 'Room 12' });
    expect(second.status).toBe(409);
    expect(await second.json()).toMatchObject({
      type: 'changed-meanwhile',
      current: { name: 'Fen University', support: settings.support, version: settings.version + 1 },
    });
    expect(await teacher.expect('institution', {}, null)).toMatchObject({
      name: 'Fen University',
      support: settings.support,
    });
  });

  it('uses a new name and new contacts in the next pulse, and leaves the last one as it is (E1.3, E7.3)', async ({
    teacher,
  }) => {
    const before = await teacher.expect('pulse', { code: await teacher.arm() }, null);
    const { contactsCheckedDay: _, ...settings } = await teacher.expect('institution', {}, null);
    await teacher.expect('saveInstitution', {}, { ...settings, report: 'Room 12' });
    const after = await teacher.expect('pulse', { code: await teacher.arm() }, null);
    expect(after.definition.contacts.report).toBe('Room 12');
    expect((await teacher.expect('pulse', { code: before.definition.code }, null)).definition).toEqual(
      before.definition,
    );
  });

  it('speaks to a class in the language of its course, and in a second one that staff choose (E7.8, E2.2)', async ({
    h,
    teacher,
  }) => {
    const made = { name: 'Botanik', classSize: 60, zone: 'UTC', language: 'de' } as const;
    const { id } = await teacher.expect('createCourse', {}, made);
    const plan = { closesAtMs: h.world.nowMs + DAY_MS, reason: 'Both courses begin this week.' };
    const pulse = await teacher.expect('createPulse', { course: id }, plan);
    const { code } = pulse.definition;
    expect(pulse.course).toMatchObject({ language: 'de', secondLanguage: null });
    const wall = async () => (await h.fetch(`/s/${code}/wall`, { headers: { 'Accept-Language': 'sv' } })).text();
    expect(await wall()).toMatch(/<html lang="de"(?!.*class="second")/s);
    const { settings } = await teacher.expect('course', { course: id }, null);
    const saved = await teacher.expect('saveCourse', { course: id }, { ...settings, secondLanguage: 'ar' });
    expect(await wall()).toMatch(/<html lang="de".*<span class="second" lang="ar" dir="rtl">/s);
    expect((await teacher.expect('pulse', { code }, null)).course).toMatchObject({ secondLanguage: 'ar' });
    // The same language twice would help nobody.
    const same = await teacher.expect('saveCourse', { course: id }, { ...saved, secondLanguage: 'de' });
    expect(same.secondLanguage).toBeNull();
  });

  it('hands a course over and takes a role away, with immediate effect (E6.4)', async ({ h, teacher }) => {
    const course = await teacher.expect('createCourse', {}, { name: 'Botany', classSize: 60, zone: 'UTC' });
    const { link } = await teacher.expect('invite', {}, { name: 'Cy Reed', role: 'co-teacher', scope: course.id });
    const cy = new Teacher(h);
    const { id } = await cy.expect('signIn', {}, { token: tokenIn(link) });
    await teacher.expect('handOver', { course: course.id }, { to: id });
    const me = await teacher.expect('me', {}, null);
    expect((await cy.expect('team', { course: course.id }, null)).people.map(({ roles }) => roles)).toEqual([
      ['course-lead'],
      ['co-teacher'],
    ]);
    await cy.expect('dropRole', {}, { person: me.id, role: 'co-teacher', scope: course.id });
    expect((await teacher.send('course', { course: course.id }, null)).status).toBe(403);
  });

  it('gives a new lead to a course whose only lead cannot sign in any more, and gives the administrator nothing of it (E6.4)', async ({
    h,
    teacher,
  }) => {
    const invite = async (by: Teacher, name: string, scope: string) => {
      const newcomer = new Teacher(h);
      const { id } = await newcomer.expect(
        'signIn',
        {},
        { token: tokenIn((await by.expect('invite', {}, { name, role: 'co-teacher', scope })).link) },
      );
      return { id, newcomer };
    };
    const make = (name: string) => teacher.expect('createCourse', {}, { name, classSize: 60, zone: 'UTC' });
    const [botany, zoology] = [await make('Botany'), await make('1 Zoology')];
    const me = await teacher.expect('me', {}, null);
    const lee = await invite(teacher, 'Lee Fox', zoology.id);
    await teacher.expect('handOver', { course: zoology.id }, { to: lee.id });
    await lee.newcomer.expect('dropRole', {}, { person: me.id, role: 'co-teacher', scope: zoology.id });
    const dee = await invite(teacher, 'Dee Orr', botany.id);
    expect(await problemOf(await teacher.send('appointLead', { course: zoology.id }, { to: dee.id }))).toEqual({
      status: 409,
      type: 'conflict',
    });

    await lee.newcomer.expect('signOutEverywhere', {}, null);
    // Other cases have left people and courses in the same institution.
    const ours = ({ courses }: Stranded) => courses.find((each) => each.course.id === zoology.id);
    const stranded = await teacher.expect('strandedCourses', {}, null);
    const told = ours(stranded);
    expect(told).toMatchObject({ course: { id: zoology.id, name: '1 Zoology' }, leads: ['Lee Fox'] });
    expect(told?.candidates).toEqual([]);
    expect(stranded.others).toContainEqual({ id: dee.id, name: 'Dee Orr' });
    expect(stranded.others.map(({ id }) => id)).not.toContain(me.id);
    expect((await dee.newcomer.send('strandedCourses', {}, null)).status).toBe(403);
    expect(ours(await teacher.expect('appointLead', { course: zoology.id }, { to: dee.id }))).toBeUndefined();
    expect(
      (await dee.newcomer.expect('team', { course: zoology.id }, null)).people.map(({ name, roles }) => [
        name,
        ...roles,
      ]),
    ).toEqual([
      ['Dee Orr', 'course-lead'],
      ['Lee Fox', 'co-teacher'],
    ]);
    expect((await teacher.send('course', { course: zoology.id }, null)).status).toBe(403);
    expect((await teacher.expect('auditLog', {}, {})).entries[0]).toMatchObject({ action: 'appoint-lead' });
  });

  it('deletes results when the institution’s time for them is over, tells staff and students so, and lets the course ask again (R3.9)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.open();
    for (let i = 0; i < 20; i += 1) await answer(h, code, all(1 + (i % 5)));
    await teacher.close(code);
    const { course, definition } = await teacher.expect('pulse', { code }, null);
    const { contactsCheckedDay: _, ...settings } = await teacher.expect('institution', {}, null);
    await teacher.expect('saveInstitution', {}, { ...settings, retentionYears: 1 });
    expect(await teacher.expect('results', { code }, null)).toMatchObject({ closed: true, keptYears: 1 });
    const studentsRead = async () => (await h.fetch(`/s/${code}/results`)).text();
    // A session lives for 14 days after its last use and for 90 days at most, so the teacher signs in again in between.
    const pass = async (days: number): Promise<void> => {
      for (let left = days; left > 0; left -= 13) {
        h.world.nowMs += Math.min(13, left) * DAY_MS;
        await teacher.signInAnew();
      }
      await h.restart();
    };
    await pass(364);
    expect((await teacher.expect('trend', { course: course.id }, null)).pulses).toHaveLength(1);
    expect(await studentsRead()).not.toContain('have been deleted');
    await pass(4);
    expect(await problemOf(await teacher.send('results', { code }, null))).toEqual({
      status: 410,
      type: 'results-deleted',
    });
    expect((await teacher.expect('trend', { course: course.id }, null)).pulses).toEqual([]);
    expect(await h.engine().directory.published.entries(definition.id)).toEqual([]);
    expect(await studentsRead()).toContain('have been deleted');
    expect((await teacher.expect('auditLog', {}, {})).entries[0]).toMatchObject({
      by: null,
      action: 'delete-old-results',
      subject: '',
    });
    expect(await problemOf(await teacher.send('openPulse', { code }, null))).toEqual({
      status: 409,
      type: 'wrong-state',
    });
    await teacher.expect('createPulse', { course: course.id }, { closesAtMs: h.world.nowMs + DAY_MS });
  });

  it("signs a second device in by the person's own link, and signs both out at once (E6.2)", async ({ h, teacher }) => {
    const course = await teacher.expect('createCourse', {}, { name: 'Botany', classSize: 60, zone: 'UTC' });
    const invited = await teacher.expect('invite', {}, { name: 'Lee Fox', role: 'co-teacher', scope: course.id });
    const [desk, phone] = [new Teacher(h), new Teacher(h)];
    await desk.expect('signIn', {}, { token: tokenIn(invited.link) });
    await phone.expect('signIn', {}, { token: tokenIn((await desk.expect('makeOwnLink', {}, null)).link) });
    expect((await phone.expect('sessions', {}, null)).sessions.map(({ current }) => current)).toEqual([true, false]);
    await phone.expect('signOutEverywhere', {}, null);
    expect((await desk.send('me', {}, null)).status).toBe(401);
  });

  it("gives a calendar the dates of the person's own courses until the address ends, and never a result (E7.4)", async ({
    h,
    teacher,
  }) => {
    const { code } = await teacher.armWithCodes({ opensAtMs: h.world.nowMs + 3600 * SECOND_MS });
    const invited = await teacher.expect('invite', {}, { name: 'Lee Fox', role: 'institution-admin', scope: null });
    const other = new Teacher(h);
    await other.expect('signIn', {}, { token: tokenIn(invited.link) });
    expect((await teacher.expect('sessions', {}, null)).hasCalendar).toBe(false);
    const read = async ({ link }: { readonly link: string }) => {
      const reply = await h.fetch(new URL(link).pathname);
      const text = await reply.text();
      // The code is part of the address where students answer.
      expect(text).not.toContain(code);
      return {
        status: reply.status,
        type: reply.headers.get('Content-Type'),
        uids: [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid),
        text,
      };
    };
    const [mine, theirs] = [
      await teacher.expect('makeCalendar', {}, null),
      await other.expect('makeCalendar', {}, null),
    ];
    const { definition } = await teacher.expect('pulse', { code }, null);
    const uidsOf = (...what: readonly string[]) => what.map((each) => `${definition.id}-${each}@mattering-pulse`);
    const found = await read(mine);
    expect([found.status, found.type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(found.uids.filter((uid) => uid?.startsWith(definition.id))).toEqual(uidsOf('opens', 'closes', 'tell'));
    expect((await read(theirs)).uids).toEqual([]);
    // Too few people answer. The calendar does not say so, because students are told what came of it in any case.
    await teacher.expect('openPulse', { code }, null);
    await teacher.close(code);
    const ofPulse = async () => (await read(mine)).uids.filter((uid) => uid?.startsWith(definition.id));
    expect(await ofPulse()).toEqual(uidsOf('opens', 'closes', 'tell'));
    await teacher.expect(
      'tellStudents',
      { code },
      {
        version: 0,
        body: {
          good: '',
          hard: '',
          promises: [],
          cannot: 'More time',
          why: 'too few answered',
          passedTo: '',
          again: '',
        },
      },
    );
    expect(await ofPulse()).toEqual(uidsOf('opens', 'closes'));
    // The titles are in the language that the person chose, and English until then (E3.9a).
    expect((await read(mine)).text).toContain('Pulse closes: ');
    await teacher.expect('speak', {}, { language: 'de' });
    expect((await read(mine)).text).toContain('Umfrage endet: ');
    await teacher.expect('speak', {}, { language: 'en' });
    // A new address ends the one before.
    const again = await teacher.expect('makeCalendar', {}, null);
    expect([(await read(mine)).status, (await read(again)).status]).toEqual([404, 200]);
    await teacher.expect('dropCalendar', {}, null);
    expect((await read(again)).status).toBe(404);
    expect((await teacher.expect('auditLog', {}, {})).entries.slice(0, 2).map(({ action }) => action)).toEqual([
      'drop-calendar',
      'make-calendar',
    ]);
    await other.expect('signOutEverywhere', {}, null);
    expect((await read(theirs)).status).toBe(404);
  });
}

const tokenIn = (link: string): string => new URL(link).hash.slice(1);
