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
      ['courses', {}, null],
      ['me', {}, null],
      ['closePulse', { code }, null],
      ['makeWallCode', { code }, null],
    ] as const)
      expect(await typeOf(await hall.send(name, params, body)), name).toBe('signed-out');
    expect(await hall.expect('actInHall', {}, { act: 'close' })).toMatchObject({ page: { stage: 'grace' } });
    const ended = await hall.expect('actInHall', {}, { act: 'end-grace' });
    expect(ended).toMatchObject({ page: { stage: 'closed', definition: { code } } });
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
