/** Cases about coming back: somebody stays the same person, whichever link lets them in again (E6.1, E6.4). */
import { expect } from 'vitest';
import type { Case } from '../case.ts';
import { DAY_MS } from '../harness.ts';
import { claimOf, problemOf, Teacher } from '../people.ts';
import { endings, PAIRS, race } from '../race.ts';

const tokenIn = (link: string): string => new URL(link).hash.slice(1);

export function comingBackCases(it: Case): void {
  it('keeps somebody signed in from one pulse to the next, and for 120 days without a visit (E6.2)', async ({
    h,
    teacher,
  }) => {
    const { id: scope } = await teacher.expect('createCourse', {}, { name: 'Weeks', classSize: 60, zone: 'UTC' });
    const cy = await teacher.invited({ role: 'course-lead', scope });
    const start = h.world.nowMs;
    for (const days of [29, 29 + 119]) {
      h.world.nowMs = start + days * DAY_MS;
      expect((await cy.send('courses', {}, {})).status).toBe(200);
    }
    h.world.nowMs += 120 * DAY_MS;
    expect((await cy.send('courses', {}, {})).status).toBe(401);
    await teacher.comeBack();
  });

  it('lets an administrator in again by a setup link as the same person, and shows no first run again (E6.1)', async ({
    h,
    teacher,
  }) => {
    const me = await teacher.expect('me', {}, null);
    const link = await h.setupLink();
    const { administrators } = await new Teacher(h).expect('checkSetup', {}, { token: tokenIn(link) });
    expect(administrators).toContainEqual({ id: me.id, name: me.name });
    expect(await problemOf(await new Teacher(h).send('claimSetup', {}, claimOf(link)))).toEqual({
      status: 409,
      type: 'set-up-already',
    });
    const back = new Teacher(h);
    expect(me).toMatchObject(await back.expect('restoreAdmin', {}, { token: tokenIn(link), person: me.id }));
    expect((await back.expect('courses', {}, {})).courses.length).toBeGreaterThan(0);
    expect((await new Teacher(h).send('checkSetup', {}, { token: tokenIn(link) })).status).toBe(404);
    expect(await new Teacher(h).expect('setupState', {}, null)).toMatchObject({ isSetUp: true });
  });

  it('lets somebody in again by a link of an administrator as the same person, and the newest link alone works (E6.1)', async ({
    h,
    teacher,
  }) => {
    const { id: scope } = await teacher.expect('createCourse', {}, { name: 'Lost', classSize: 60, zone: 'UTC' });
    const cy = await teacher.invited({ role: 'co-teacher', scope });
    const me = await cy.expect('me', {}, null);
    await cy.expect('signOutEverywhere', {}, null);
    const [first, second] = [
      await teacher.expect('makePersonLink', {}, { person: me.id }),
      await teacher.expect('makePersonLink', {}, { person: me.id }),
    ];
    expect((await new Teacher(h).send('signIn', {}, { token: tokenIn(first.link) })).status).toBe(404);
    expect(me).toMatchObject(await new Teacher(h).expect('signIn', {}, { token: tokenIn(second.link) }));
  });

  it('gives the role of an invitation to one person only, whoever takes it first (E6.4)', async ({ h, teacher }) => {
    const { id: scope } = await teacher.expect('createCourse', {}, { name: 'Twice', classSize: 60, zone: 'UTC' });
    const { id: own } = await teacher.expect('createCourse', {}, { name: 'Own', classSize: 60, zone: 'UTC' });
    const cy = await teacher.invited({ role: 'co-teacher', scope: own });
    const raced = await race(
      async () => {
        const invite = { name: 'Cy Reed', role: 'co-teacher', scope } as const;
        return { token: tokenIn((await teacher.expect('invite', {}, invite)).link) };
      },
      (token) => [cy.send('acceptInvitation', {}, token), new Teacher(h).send('signIn', {}, token)],
    );
    expect(endings(raced)).toEqual({ 'done + sign-in-link-spent': PAIRS });
    const strangers = raced.filter(([, , stranger]) => stranger === 'done').length;
    const { people, invitations } = await teacher.expect('team', { course: scope }, null);
    // The lead, the strangers who were faster, and Cy, once, if he ever was.
    expect(people).toHaveLength(1 + strangers + (strangers < PAIRS ? 1 : 0));
    expect(invitations).toEqual([]);
    expect((await cy.expect('me', {}, null)).grants).toContainEqual({ role: 'co-teacher', scope: own });
  });
}
