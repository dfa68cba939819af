/** Cases about the wall in the lecture hall: who gets a code, what a computer may do with it, and for how long (E7.8). */
import { expect } from 'vitest';
import type { Code } from '../../../schema/contract/ids.ts';

import { aKey, answerOften, problemOf, Teacher } from '../people.ts';
import type { Case, Scene } from '../case.ts';

const TWENTY = Array.from({ length: 20 });
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Each computer makes its own. */
const aToken = () => aKey() + aKey();
const typeOf = async (reply: Response) => (reply.status === 200 ? 'done' : (await problemOf(reply)).type);

/** A computer in the hall that has typed the code; nobody has confirmed it. */
async function paired({ h, teacher }: Scene, code: Code, maker = teacher): Promise<{ hall: Teacher; wall: string }> {
  const made = await maker.expect('makeWallCode', { code }, null);
  const hall = new Teacher(h);
  await hall.expect('pairWall', {}, { code: made.code, token: aToken() });
  const { walls } = await maker.expect('ownWalls', {}, null);
  return { hall, wall: walls.find((each) => each.code === code && each.state === 'asks')?.id ?? '' };
}

async function allowed(scene: Scene, code: Code, maker = scene.teacher): Promise<{ hall: Teacher; wall: string }> {
  const pair = await paired(scene, code, maker);
  await maker.expect('changeWall', {}, { wall: pair.wall, act: 'allow' });
  return pair;
}

export function wallCases(it: Case): void {
  it('lets a computer in the hall open, close and end one pulse once the phone has confirmed it, and do nothing else (E7.8)', async (scene) => {
    const { h, teacher } = scene;
    const code = await teacher.arm({ graceSeconds: 600 });
    const { hall, wall } = await paired(scene, code);
    const waiting = await hall.expect('hall', {}, null);
    const asks = (await teacher.expect('ownWalls', {}, null)).walls.find(({ id }) => id === wall);
    // Both screens show the same number, and nothing of the pulse is told before the phone has confirmed.
    expect(waiting).toEqual({ at: 'asks', mark: asks?.mark });
    expect(await typeOf(await hall.send('actInHall', {}, { act: 'open' }))).toBe('wall-ended');
    await teacher.expect('changeWall', {}, { wall: wall, act: 'allow' });
    expect(await hall.expect('actInHall', {}, { act: 'open' })).toMatchObject({ page: { stage: 'open' } });
    await answerOften(h, code, 20);
    for (const [name, params, body] of [
      ['pulse', { code }, null],
      ['results', { code }, null],
      ['courses', {}, {}],
      ['me', {}, null],
      ['closePulse', { code }, null],
      ['makeWallCode', { code }, null],
    ] as const)
      expect(await typeOf(await hall.send(name, params, body)), name).toBe('signed-out');
    expect(await hall.expect('actInHall', {}, { act: 'close' })).toMatchObject({ page: { stage: 'grace' } });
    const ended = await hall.expect('actInHall', {}, { act: 'end-grace' });
    expect(ended).toMatchObject({ page: { stage: 'closed', outcome: 'published', definition: { code } } });
    expect(JSON.stringify(ended)).not.toMatch(/classSize|contacts|questions|respondents/);
    // It shows the end once more, and then the right is over with the pulse.
    expect(await hall.expect('hall', {}, null)).toMatchObject({ page: { stage: 'closed' } });
    expect(await typeOf(await hall.send('hall', {}, null))).toBe('wall-ended');
    const { entries } = await teacher.expect('auditLog', {}, {});
    const done = entries.filter(({ subject }) => subject === code).map(({ action }) => action);
    for (const action of ['make-wall-code', 'allow-wall', 'open-pulse', 'close-pulse', 'end-grace'])
      expect(done, action).toContain(action);
  });

  it('gives a code to one of twenty computers that type it at once, and to none later (E7.8)', async ({
    h,
    teacher,
  }) => {
    const code = await teacher.arm();
    const made = await teacher.expect('makeWallCode', { code }, null);
    const halls = TWENTY.map(() => new Teacher(h));
    const replies = await Promise.all(
      halls.map((hall) => hall.send('pairWall', {}, { code: made.code, token: aToken() })),
    );
    const ends = await Promise.all(replies.map(typeOf));
    expect(ends.filter((end) => end === 'done')).toHaveLength(1);
    expect(new Set(ends)).toEqual(new Set(['done', 'wall-code-spent']));
    const { walls } = await teacher.expect('ownWalls', {}, null);
    expect(walls.filter((wall) => wall.code === code).map(({ state }) => state)).toEqual(['asks']);
  });

  it('lets a code and a right run out, and voids a code by a newer one (E7.8)', async (scene) => {
    const { h, teacher } = scene;
    const code = await teacher.open();
    const hall = new Teacher(h);
    const first = await teacher.expect('makeWallCode', { code }, null);
    const second = await teacher.expect('makeWallCode', { code }, null);
    expect(await typeOf(await hall.send('pairWall', {}, { code: first.code, token: aToken() }))).toBe(
      'wall-code-spent',
    );
    h.world.nowMs += 10 * MINUTE_MS;
    expect(await typeOf(await hall.send('pairWall', {}, { code: second.code, token: aToken() }))).toBe(
      'wall-code-spent',
    );
    const asks = await paired(scene, code);
    h.world.nowMs += 10 * MINUTE_MS;
    const late = await teacher.send('changeWall', {}, { wall: asks.wall, act: 'allow' });
    expect(await typeOf(late)).toBe('wall-ended');
    const shows = await allowed(scene, code);
    h.world.nowMs += 12 * HOUR_MS;
    expect(await typeOf(await shows.hall.send('hall', {}, null))).toBe('wall-ended');
  });

  it('ends the right with the right of whoever gave it: on the phone, with their role, with their sessions (E7.8, E6.4)', async (scene) => {
    const { teacher } = scene;
    const code = await teacher.open();
    const { course } = await teacher.expect('pulse', { code }, null);
    const helper = await teacher.invited({ role: 'co-teacher', scope: course.id });
    const other = await teacher.invited({ role: 'co-teacher', scope: course.id });
    const [byHand, byRole] = [await allowed(scene, code, helper), await allowed(scene, code, other)];
    const foreign = await teacher.send('changeWall', {}, { wall: byHand.wall, act: 'allow' });
    expect(await typeOf(foreign)).toBe('wall-ended');
    await helper.expect('changeWall', {}, { wall: byHand.wall, act: 'end' });
    expect(await typeOf(await byHand.hall.send('hall', {}, null))).toBe('wall-ended');
    await other.expect('signOutEverywhere', {}, null);
    expect(await typeOf(await byRole.hall.send('actInHall', {}, { act: 'close' }))).toBe('wall-ended');
    expect((await teacher.expect('pulse', { code }, null)).stage).toBe('open');
  });

  it('ends the right for good: whoever signs in again, or gets their role back, confirms anew (E7.8, E6.2)', async (scene) => {
    const { h, teacher } = scene;
    const code = await teacher.open();
    const { course } = await teacher.expect('pulse', { code }, null);
    const role = { role: 'co-teacher', scope: course.id } as const;
    const back = async (person: string, helper: Teacher) => {
      const { link } = await teacher.expect('makePersonLink', {}, { person });
      await helper.expect('signIn', {}, { token: new URL(link).hash.slice(1) });
    };
    for (const route of ['signOut', 'signOutEverywhere', 'signOutPerson', 'dropRole'] as const) {
      const helper = await teacher.invited(role);
      const { id: person } = await helper.expect('me', {}, null);
      const { hall } = await allowed(scene, code, helper);
      switch (route) {
        case 'signOut':
        case 'signOutEverywhere':
          await helper.expect(route, {}, null);
          await back(person, helper);
          break;
        case 'signOutPerson':
          await teacher.expect(route, {}, { person });
          await back(person, helper);
          break;
        case 'dropRole': {
          await helper.expect('createCourse', {}, { name: 'Own', classSize: 60, zone: 'UTC' });
          await teacher.expect(route, {}, { person, ...role });
          const { link } = await teacher.expect('invite', {}, { name: 'Rex', ...role });
          await helper.expect('acceptInvitation', {}, { token: new URL(link).hash.slice(1) });
        }
      }
      expect((await helper.expect('pulse', { code }, null)).stage).toBe('open');
      expect(await typeOf(await hall.send('actInHall', {}, { act: 'close' })), route).toBe('wall-ended');
    }
    // Somebody who leaves one of two devices keeps the wall.
    const { link } = await teacher.expect('makeOwnLink', {}, null);
    const { hall } = await allowed(scene, code);
    const phone = new Teacher(h);
    await phone.expect('signIn', {}, { token: new URL(link).hash.slice(1) });
    await phone.expect('signOut', {}, null);
    expect(await hall.expect('hall', {}, null)).toMatchObject({ page: { stage: 'open' } });
  });

  it('tells a hall only that a reason is needed, and nothing of what speaks against it (E7.8, E8.5)', async (scene) => {
    const { h, teacher } = scene;
    const lead = await teacher.invited({ role: 'institution-admin', scope: null });
    const codes: Code[] = [];
    // The first pulse is opened from the hall a moment after the other one was planned, in the next hour, with a reason.
    for (const opensAtMs of [h.world.nowMs + 240 * HOUR_MS, h.world.nowMs + HOUR_MS]) {
      const { id } = await lead.expect('createCourse', {}, { name: 'Twins', classSize: 60, zone: 'Asia/Tokyo' });
      const plan = { opensAtMs, closesAtMs: opensAtMs + HOUR_MS, graceSeconds: 0 };
      codes.push((await lead.expect('createPulse', { course: id }, plan)).definition.code);
    }
    const { hall } = await allowed(scene, codes[0]!, lead);
    const refused = await hall.send('actInHall', {}, { act: 'open' });
    const text = await refused.text();
    expect([refused.status, text]).toEqual([422, expect.stringContaining('This needs a reason')]);
    expect(text).not.toMatch(/72 hours|shares staff|Another course|asked-across|warnings/);
  });

  it('leaves nothing of the wall of a rehearsal, and no line of the log (E7.7, E7.8)', async (scene) => {
    const { h, teacher } = scene;
    const { id: course } = await teacher.expect('createCourse', {}, { name: 'Try', classSize: 60, zone: 'UTC' });
    const entries = async () => (await teacher.expect('auditLog', {}, {})).entries;
    const [first] = await entries();
    const begin = async () =>
      (await teacher.expect('startRehearsal', { course }, { graceSeconds: 600 })).definition.code;
    const code = await begin();
    const { hall } = await allowed(scene, code);
    for (const act of ['open', 'close'] as const) await hall.expect('actInHall', {}, { act });
    // Nothing is left of it that could be shown.
    expect(await typeOf(await hall.send('actInHall', {}, { act: 'end-grace' }))).toBe('not-found');
    const ended = await allowed(scene, await begin());
    await teacher.expect('changeWall', {}, { wall: ended.wall, act: 'end' });
    const byHand = await begin();
    for (const route of ['openPulse', 'closePulse', 'endGrace'] as const)
      await teacher.send(route, { code: byHand }, null);
    await h.wake(byHand);
    const all = await entries();
    const since = all.slice(
      0,
      all.findIndex(({ id }) => id === first?.id),
    );
    expect(new Set(since.map(({ action, subject }) => `${action} ${subject}`))).toEqual(
      new Set([`start-rehearsal ${course}`]),
    );
    const { walls } = await teacher.expect('ownWalls', {}, null);
    expect(walls.filter((wall) => wall.code.startsWith('R'))).toEqual([]);
  });

  it('takes a token for one code only (E7.8)', async ({ h, teacher }) => {
    const token = aToken();
    const hall = new Teacher(h);
    const ends: string[] = [];
    for (let n = 0; n < 2; n += 1) {
      const made = await teacher.expect('makeWallCode', { code: await teacher.arm() }, null);
      // The answer to the first one was lost.
      for (let sent = 0; sent < 2; sent += 1)
        ends.push(await typeOf(await hall.send('pairWall', {}, { code: made.code, token })));
    }
    expect(ends).toEqual(['done', 'done', 'wall-code-spent', 'wall-code-spent']);
  });

  it('opens once if the right is ended at that moment, or not at all (E7.8)', async (scene) => {
    const { teacher } = scene;
    for (let n = 0; n < 5; n += 1) {
      const code = await teacher.arm();
      const { hall, wall } = await allowed(scene, code);
      const [opened] = await Promise.all([
        hall.send('actInHall', {}, { act: 'open' }),
        teacher.send('changeWall', {}, { wall: wall, act: 'end' }),
      ]);
      const { stage } = await teacher.expect('pulse', { code }, null);
      expect([await typeOf(opened), stage]).toEqual(opened.status === 200 ? ['done', 'open'] : ['wall-ended', 'armed']);
      expect(await typeOf(await hall.send('hall', {}, null))).toBe('wall-ended');
    }
  });

  it('limits the guesses of all together, and never by address (E7.8, R4.6)', async ({ h, teacher }) => {
    const code = await teacher.arm();
    const guess = () => new Teacher(h).send('pairWall', {}, { code: '00000000', token: aToken() });
    const ends = new Set<string>();
    for (let n = 0; n < 80; n += 1) ends.add(await typeOf(await guess()));
    expect(ends).toEqual(new Set(['wall-code-spent', 'too-fast']));
    h.world.nowMs += 10_000;
    const made = await teacher.expect('makeWallCode', { code }, null);
    expect(
      await typeOf(await new Teacher(h).send('pairWall', {}, { code: made.code.toLowerCase(), token: aToken() })),
    ).toBe('done');
  });
}
