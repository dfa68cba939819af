/** Cases about student representatives and about erasing people, with two requests at the same moment (H2.2, H2.4, H1.5). */
import { expect } from 'vitest';
import { DAY_MS } from '../../../schema/calendar.ts';
import type { ToldDraft } from '../../../schema/contract/loop.ts';
import type { StaffId } from '../../../schema/contract/ids.ts';
import type { Case, Scene } from '../case.ts';
import { problemOf, Teacher } from '../people.ts';
import { endings, PAIRS, race, raceInTurn } from '../race.ts';

const tokenIn = (link: string): string => new URL(link).hash.slice(1);

const aWord = (day: string, good: string): ToldDraft => ({
  good,
  hard: '',
  promises: [{ act: 'We learn your names', day, owner: 'teacher' }],
  cannot: '',
  why: '',
  passedTo: '',
  again: '',
});

/** A course whose pulse has closed, and somebody who represents its students. */
async function represented({ h, teacher }: Scene) {
  const code = await teacher.open();
  await teacher.close(code);
  const { course } = await teacher.expect('pulse', { code }, null);
  const role = { role: 'student-representative', scope: course.id } as const;
  const { link } = await teacher.expect('invite', {}, { name: 'Sam Ray', ...role });
  const sam = new Teacher(h);
  const { id } = await sam.expect('signIn', {}, { token: tokenIn(link) });
  const day = new Date(h.world.nowMs + 7 * DAY_MS).toISOString().slice(0, 10);
  return { code, course: course.id, sam, id, day };
}

export function representativeCases(it: Case): void {
  it('tells students “agreed” only of the words that the representative agreed to, also if they change at that moment (H2.4)', async (scene) => {
    const { teacher } = scene;
    const { code, sam, day } = await represented(scene);
    const at = { code };
    const agree = (version: number) => sam.send('sayAsRepresentative', at, { version, comment: '', agrees: true });
    let written = 0;
    let tried = 0;
    await raceInTurn(
      async () => {
        const { draft } = await teacher.expect('told', at, null);
        return draft.version;
      },
      (version, n) => {
        written = n;
        const change = () => teacher.send('draftTold', at, { version, body: aWord(day, `Words ${n}`) });
        if (n % 2 === 0) return [agree(version), change()];
        const changed = change();
        return [agree(version), changed];
      },
      async ([, agreed, changed]) => {
        expect(changed).toBe('done');
        expect(['done', 'changed-meanwhile']).toContain(agreed);
        if (agreed === 'done') tried += 1;
        // Whichever came first, nobody has agreed to the words that stand there now.
        const { representatives } = await teacher.expect('told', at, null);
        expect(representatives).toEqual([{ name: 'Sam Ray', comment: '', agrees: false }]);
      },
    );
    expect(tried).toBeGreaterThan(0);
    const { draft } = await teacher.expect('told', at, null);
    expect((await agree(draft.version)).status).toBe(200);
    const told = await teacher.expect('tellStudents', at, {
      version: draft.version,
      body: aWord(day, `Words ${written}`),
    });
    expect(told.revisions.map(({ agreed }) => agreed)).toEqual([true]);
    expect(await problemOf(await agree(told.draft.version))).toEqual({ status: 409, type: 'told-already' });
    const corrected = await teacher.expect('tellStudents', at, {
      version: told.draft.version,
      body: aWord(day, 'Other words'),
    });
    expect(corrected.revisions.map(({ agreed }) => agreed)).toEqual([true, false]);
  });

  it('ends with one clear state if a person is erased while they sign in, and erases nobody twice (H2.2)', async ({
    h,
    teacher,
  }) => {
    const { id: course } = await teacher.expect('createCourse', {}, { name: 'Mosses', classSize: 60, zone: 'UTC' });
    const { link } = await teacher.expect('invite', {}, { name: 'Bo Lind', role: 'institution-admin', scope: null });
    const bo = new Teacher(h);
    await bo.expect('signIn', {}, { token: tokenIn(link) });
    const enter = async (n: number) => {
      const invited = await teacher.expect(
        'invite',
        {},
        { name: `Cyrus Wren ${n}`, role: 'co-teacher', scope: course },
      );
      const { id } = await new Teacher(h).expect('signIn', {}, { token: tokenIn(invited.link) });
      const again = await teacher.expect('makePersonLink', {}, { person: id });
      return { id, token: tokenIn(again.link), phone: new Teacher(h) };
    };
    const raced = await race(enter, ({ id, token, phone }, n) => {
      const erase = () => teacher.send('removePerson', {}, { person: id });
      const come = () => phone.send('signIn', {}, { token });
      if (n % 2 === 0) return [erase(), come()];
      const came = come();
      return [erase(), came];
    });
    for (const [{ phone }, erased, came] of raced) {
      expect(erased).toBe('done');
      expect(['done', 'sign-in-link-spent']).toContain(came);
      expect((await phone.send('me', {}, null)).status).toBe(401);
    }
    const twice = await race(enter, ({ id }) => [
      teacher.send('removePerson', {}, { person: id }),
      bo.send('removePerson', {}, { person: id }),
    ]);
    expect(endings(twice)).toEqual({ 'done + not-found': PAIRS });
    const { people } = await teacher.expect('people', {}, { search: 'cyrus wren' });
    expect(people).toEqual([]);
    const { entries } = await teacher.expect('auditLog', {}, { action: 'remove-person' });
    const own = [...raced, ...twice].map(([{ id }]) => id);
    const erased = entries.map(({ subject }) => subject as StaffId).filter((id) => own.includes(id));
    expect([erased.length, new Set(erased).size]).toEqual([2 * PAIRS, 2 * PAIRS]);
  });
}
