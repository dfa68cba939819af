/**
 * What a token of the API opens on every engine: the routes of its scope as far as its maker may, for as long as they may, sixty
 * times a minute (institution.md H5.2).
 */
import { expect } from 'vitest';
import type { ApiTokens } from '../../../schema/contract/api-token.ts';
import { api, type Route, type RouteName } from '../../../schema/contract/api.ts';
import { dayAt } from '../../../schema/calendar.ts';
import type { Case, Scene } from '../case.ts';
import { DAY_MS, SECOND_MS } from '../harness.ts';
import { answerOften, problemOf, type Teacher } from '../people.ts';
import { race } from '../race.ts';

const lines = Object.entries(api) as [RouteName, Route][];
/** A GET that anybody may send is answered as without a token. */
const open = lines.filter(([, { needs, method }]) => needs === 'anyone' && method === 'GET').map(([name]) => name);
const opened = (scope: 'read' | 'import'): readonly RouteName[] =>
  lines.filter(([, { forTokens }]) => forTokens === scope).map(([name]) => name);

/** Written down once more, so that nobody opens a route to tokens by the way. */
const READ: readonly RouteName[] = ['courses', 'trend', 'loop', 'programmes', 'rollUp', 'results', 'resultsCsv'];

async function aToken(maker: Teacher, days = 30) {
  const name = `Dashboard ${crypto.randomUUID()}`;
  const { token, tokens } = await maker.expect('makeOwnToken', {}, { name, days });
  return { token, id: tokens.find((each) => each.name === name)!.id };
}

/** A course that has published, and a programme that has a term. */
async function aPlace({ h, teacher }: Scene) {
  const code = await teacher.open();
  await answerOften(h, code, 8);
  await teacher.close(code);
  const { course } = await teacher.expect('pulse', { code }, null);
  const { id: programme } = await teacher.expect('createProgramme', {}, { name: 'Read' });
  const today = dayAt(h.world.nowMs, 'UTC');
  const { id: term } = await teacher.expect('createTerm', {}, { name: 'Read', fromDay: today, toDay: today });
  return { code, course: course.id, programme, term };
}

const statusOf = async (reply: Response) => (reply.ok ? 'opened' : `${reply.status} ${(await problemOf(reply)).type}`);

export function tokenCases(it: Case): void {
  it('H5.2: a token opens the routes of its scope and no other, and one that has ended opens none', async (scene) => {
    const { h, teacher } = scene;
    const place = await aPlace(scene);
    const teaches = { role: 'co-teacher', scope: place.course } as const;
    const [bo, cy, dee] = [
      await teacher.invited(teaches),
      await teacher.invited(teaches),
      await teacher.invited(teaches),
    ];
    const expired = await aToken(bo, 1);
    h.world.nowMs += DAY_MS;
    const [read, revoked, lost, erased] = [await aToken(bo), await aToken(bo), await aToken(cy), await aToken(dee)];
    const imports = await teacher.expect('makeApiToken', {}, { name: 'Student system', days: 30 });
    await bo.expect('endOwnToken', {}, { token: revoked.id });
    const idOf = async (who: Teacher) => (await who.expect('me', {}, null)).id;
    await teacher.expect('dropRole', {}, { person: await idOf(cy), ...teaches });
    await teacher.expect('removePerson', {}, { person: await idOf(dee) });

    const askAll = async (token: string, among = lines) => {
      const asked = among.filter(([name]) => !open.includes(name));
      // The cookie is that of an administrator who teaches the course, and must not help.
      const ask = async ([name]: (typeof lines)[number]) =>
        [name, await statusOf(await teacher.byToken(token, name, place))] as const;
      return Object.fromEntries(await Promise.all(asked.map(ask)));
    };
    const all = (of: (name: RouteName) => string) =>
      Object.fromEntries(lines.filter(([name]) => !open.includes(name)).map(([name]) => [name, of(name)]));

    expect(opened('read').toSorted()).toEqual(READ.toSorted());
    expect(opened('import')).toEqual(['importCourses']);
    // Whoever teaches a course reads no sums of programmes.
    expect(await askAll(read.token)).toEqual(
      all((name) => (READ.includes(name) && name !== 'rollUp' ? 'opened' : '403 forbidden')),
    );
    // An empty file is refused by the import itself, so the token has opened it.
    expect(await askAll(imports.token)).toEqual(
      all((name) => (name === 'importCourses' ? '422 rows-refused' : '403 forbidden')),
    );
    // What no token opens is refused before anybody looks for it, so only the others are asked here.
    const marked = lines.filter(([, { forTokens }]) => forTokens !== undefined);
    for (const { token } of [expired, revoked, lost, erased])
      expect(await askAll(token, marked)).toEqual(Object.fromEntries(marked.map(([name]) => [name, '401 token-bad'])));
    expect((await teacher.byToken(read.token, 'openapi', {})).status).toBe(200);
  });

  it('H5.2, E1.4: a token reads what the page of its maker reads, and nothing of other courses', async (scene) => {
    const { teacher } = scene;
    const [mine, theirs] = [await aPlace(scene), await aPlace(scene)];
    const bo = await teacher.invited({ role: 'co-teacher', scope: mine.course });
    const { token } = await aToken(bo);
    for (const name of READ.filter((each) => each !== 'rollUp')) {
      const page = await bo.send(name, mine, name === 'courses' || name === 'resultsCsv' ? {} : null);
      const read = await bo.byToken(token, name, mine);
      expect([name, read.status, await read.text()]).toEqual([name, 200, await page.text()]);
      expect(read.headers.get('Set-Cookie')).toBeNull();
    }
    for (const name of ['trend', 'loop', 'results', 'resultsCsv'] as const)
      expect((await bo.byToken(token, name, theirs)).status).toBe(403);
    const lead = await teacher.invited({ role: 'programme-lead', scope: mine.programme });
    const { token: ofLead } = await aToken(lead);
    expect((await teacher.byToken(ofLead, 'rollUp', mine)).status).toBe(200);
    expect((await teacher.byToken(ofLead, 'rollUp', { ...mine, programme: theirs.programme })).status).toBe(403);
  });

  it('H5.2: a token asks sixty times a minute, also if all requests come at once', async ({ h, teacher }) => {
    const bo = await teacher.invited({ role: 'institution-admin', scope: null });
    const { token } = await aToken(bo);
    const replies = await Promise.all(Array.from({ length: 80 }, () => bo.byToken(token, 'programmes', {})));
    const refused = replies.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(20);
    for (const reply of refused)
      expect([reply.headers.get('Retry-After'), await problemOf(reply)]).toEqual([
        '1',
        { status: 429, type: 'too-fast' },
      ]);
    // Another token has a measure of its own, and this one goes on after the wait.
    expect((await bo.byToken((await aToken(bo)).token, 'programmes', {})).status).toBe(200);
    h.world.nowMs += SECOND_MS;
    expect((await bo.byToken(token, 'programmes', {})).status).toBe(200);
  });

  it('H5.2: nothing is read by a token whose maker loses the role meanwhile, and it does not come back', async (scene) => {
    const { teacher } = scene;
    const { course } = await aPlace(scene);
    const teaches = { role: 'co-teacher', scope: course } as const;
    const raced = await race(
      async () => {
        const bo = await teacher.invited(teaches);
        return { bo, person: (await bo.expect('me', {}, null)).id, token: (await aToken(bo)).token };
      },
      ({ bo, person, token }, n) => {
        const read = () => bo.byToken(token, 'trend', { course });
        const drop = () => teacher.send('dropRole', {}, { person, ...teaches });
        if (n % 2 === 0) return [read(), drop()];
        const dropped = drop();
        return [read(), dropped];
      },
    );
    for (const [{ bo, token }, read, dropped] of raced) {
      expect(['done', 'token-bad']).toContain(read);
      expect(dropped).toBe('done');
      expect((await bo.byToken(token, 'trend', { course })).status).toBe(401);
    }
  });

  it('H5.2: of twenty tokens that somebody makes at once ten are made', async ({ teacher }) => {
    const bo = await teacher.invited({ role: 'institution-admin', scope: null });
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, n) => bo.send('makeOwnToken', {}, { name: `Number ${n}`, days: 9 })),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(10);
    for (const reply of made.filter(({ ok }) => !ok)) expect((await problemOf(reply)).type).toBe('too-many-tokens');
    const { tokens }: ApiTokens = await bo.expect('ownTokens', {}, null);
    expect(tokens.map(({ scope, usedDay }) => [scope, usedDay])).toEqual(
      Array.from({ length: 10 }, () => ['read', null]),
    );
    await bo.expect('endOwnToken', {}, { token: tokens[0]!.id });
    expect((await bo.send('makeOwnToken', {}, { name: 'Eleven', days: 9 })).status).toBe(200);
  });
}
