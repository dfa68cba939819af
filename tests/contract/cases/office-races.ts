/**
 * Two people decide about roles or the institution at the same moment. One request succeeds, and the other is refused with
 * the right reason (docs/decisions/0026).
 */
import { expect } from 'vitest';
import { linkSchema } from '../../../schema/contract/account.ts';
import type { CourseId, StaffId } from '../../../schema/contract/ids.ts';
import { Teacher } from '../people.ts';
import { endings, PAIRS, race, raceInTurn } from '../race.ts';
import type { Case } from '../case.ts';
import type { Harness } from '../harness.ts';
import { DAY_MS } from '../harness.ts';

const tokenIn = (link: string): string => new URL(link).hash.slice(1);

interface Team {
  readonly course: CourseId;
  readonly colleagues: readonly StaffId[];
}

/** Makes a course with colleagues who teach it. */
async function aTeam(h: Harness, teacher: Teacher, names: readonly string[]): Promise<Team> {
  const { id: course } = await teacher.expect('createCourse', {}, { name: 'Races', classSize: 60, zone: 'UTC' });
  for (const name of names) {
    const { link } = await teacher.expect('invite', {}, { name, role: 'co-teacher', scope: course });
    await new Teacher(h).expect('signIn', {}, { token: tokenIn(link) });
  }
  const { people } = await teacher.expect('team', { course }, null);
  return { course, colleagues: names.map((name) => people.find((person) => person.name === name)!.id) };
}

async function readSettings(teacher: Teacher) {
  const { contactsCheckedDay: _, ...settings } = await teacher.expect('institution', {}, null);
  return settings;
}

export function officeRaceCases(it: Case): void {
  it('hands a course over to only one of two people (E6.4)', async ({ h, teacher }) => {
    const raced = await race(
      () => aTeam(h, teacher, ['Cy Reed', 'Dee Orr']),
      ({ course, colleagues: [cy, dee] }) => [
        teacher.send('handOver', { course }, { to: cy! }),
        teacher.send('handOver', { course }, { to: dee! }),
      ],
    );
    expect(endings(raced)).toEqual({ 'done + forbidden': PAIRS });
    for (const [{ course, colleagues }, first] of raced) {
      const { people } = await h.engine().directory.access.team(course);
      const leads = people.filter(({ roles }) => roles.includes('course-lead')).map(({ id }) => id);
      expect(leads).toEqual([colleagues[first === 'done' ? 0 : 1]]);
    }
  });

  it('either hands a course over to somebody or takes their role in it away, and never both (E6.4)', async ({
    h,
    teacher,
  }) => {
    const raced = await race(
      () => aTeam(h, teacher, ['Cy Reed']),
      ({ course, colleagues: [cy] }, n) => {
        const handOver = () => teacher.send('handOver', { course }, { to: cy! });
        const drop = () => teacher.send('dropRole', {}, { person: cy!, role: 'co-teacher', scope: course });
        if (n % 2 === 0) return [handOver(), drop()];
        const dropped = drop();
        return [handOver(), dropped];
      },
    );
    const { id: me } = await teacher.expect('me', {}, null);
    for (const [{ course, colleagues }, handedOver, dropped] of raced) {
      expect([
        ['done', 'forbidden'],
        ['not-found', 'done'],
      ]).toContainEqual([handedOver, dropped]);
      const { people } = await h.engine().directory.access.team(course);
      const leads = people.filter(({ roles }) => roles.includes('course-lead')).map(({ id }) => id);
      expect(leads).toEqual([handedOver === 'done' ? colleagues[0] : me]);
    }
  });

  it('keeps one of two administrators who remove each other (E6.4)', async ({ h, teacher }) => {
    const admin = { role: 'institution-admin', scope: null } as const;
    const enter = async () => {
      const newcomer = new Teacher(h);
      const { link } = await teacher.expect('invite', {}, { name: 'Bo Lind', ...admin });
      return { newcomer, id: (await newcomer.expect('signIn', {}, { token: tokenIn(link) })).id };
    };
    const raced = await race(
      async () => [await enter(), await enter()] as const,
      ([one, other]) => [
        one.newcomer.send('dropRole', {}, { person: other.id, ...admin }),
        other.newcomer.send('dropRole', {}, { person: one.id, ...admin }),
      ],
    );
    // With their last role the second one has lost their session, which they learn if they come a moment later.
    const ways = Object.entries(endings(raced)).filter(([way]) =>
      ['done + forbidden', 'done + signed-out'].includes(way),
    );
    expect(ways.reduce((sum, [, times]) => sum + times, 0)).toBe(PAIRS);
  });

  it('shows the second of two people who save the institution what the first one has saved (E7.0)', async ({
    teacher,
  }) => {
    const read = () => readSettings(teacher);
    const save = (n: number, before: Awaited<ReturnType<typeof read>>, support: string) =>
      teacher.send('saveInstitution', {}, { ...before, support: `${support} ${n}` });
    const before = await read();
    const raced = await raceInTurn(read, (settings, n) => [save(n, settings, 'Room'), save(n, settings, 'Desk')]);
    expect(endings(raced)).toEqual({ 'changed-meanwhile + done': PAIRS });
    expect((await read()).version).toBe(before.version + PAIRS);
  });

  it('does not mark contacts as checked that the person has not read (E10.1)', async ({ h, teacher }) => {
    let refused = 0;
    await raceInTurn(
      () => {
        // Saving contacts marks them as checked for that day, and a second mark on the same day would change nothing.
        h.world.nowMs += DAY_MS;
        return readSettings(teacher);
      },
      (settings, n) => {
        const check = () => teacher.send('markContactsChecked', {}, { version: settings.version });
        const save = () => teacher.send('saveInstitution', {}, { ...settings, report: `Desk ${n}` });
        if (n % 2 === 0) return [check(), save()];
        const saved = save();
        return [check(), saved];
      },
      async ([, checked, saved]) => {
        expect(saved).toBe('done');
        expect(['done', 'changed-meanwhile']).toContain(checked);
        if (checked !== 'done') refused += 1;
        const { entries } = await teacher.expect('auditLog', {}, {});
        // The newest entry comes first. If the contacts were confirmed, that was before they were changed.
        expect(entries.slice(0, 2).map(({ action }) => action)).toEqual(
          checked === 'done' ? ['change-settings', 'check-contacts'] : ['change-settings', entries[1]?.action],
        );
      },
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('lets only one of two people in who use the same link (E6.1, E6.2)', async ({ h, teacher }) => {
    const { id: me } = await teacher.expect('me', {}, null);
    const claimed = await raceInTurn(
      async () => ({ token: tokenIn(await h.setupLink()), person: me }),
      (back) => [new Teacher(h).send('restoreAdmin', {}, back), new Teacher(h).send('restoreAdmin', {}, back)],
    );
    expect(endings(claimed)).toEqual({ 'done + setup-link-spent': PAIRS });

    const { course } = await aTeam(h, teacher, []);
    const signedIn = await race(
      async () => {
        const invite = { name: 'Cy Reed', role: 'co-teacher', scope: course } as const;
        return { token: tokenIn((await teacher.expect('invite', {}, invite)).link) };
      },
      (link) => [new Teacher(h).send('signIn', {}, link), new Teacher(h).send('signIn', {}, link)],
    );
    expect(endings(signedIn)).toEqual({ 'done + sign-in-link-spent': PAIRS });
  });

  it('leaves no working link behind that was made while its owner signed out everywhere (E6.2)', async ({
    h,
    teacher,
  }) => {
    const { course } = await aTeam(h, teacher, []);
    const links: string[] = [];
    const keepLink = async (made: Promise<Response>): Promise<Response> => {
      const reply = await made;
      if (reply.status === 200) links.push(linkSchema.parse(await reply.clone().json()).link);
      return reply;
    };
    const raced = await race(
      async () => {
        const invite = { name: 'Cy Reed', role: 'co-teacher', scope: course } as const;
        const cy = new Teacher(h);
        await cy.expect('signIn', {}, { token: tokenIn((await teacher.expect('invite', {}, invite)).link) });
        return cy;
      },
      (cy, n) => {
        const make = () => keepLink(cy.send('makeOwnLink', {}, null));
        const leave = () => cy.send('signOutEverywhere', {}, null);
        if (n % 2 === 0) return [make(), leave()];
        const left = leave();
        return [make(), left];
      },
    );
    for (const [, made, left] of raced) {
      expect(['done', 'signed-out']).toContain(made);
      expect(left).toBe('done');
    }
    for (const link of links)
      expect((await new Teacher(h).send('signIn', {}, { token: tokenIn(link) })).status).toBe(404);
  });
}
