/**
 * Two people decide about a course, its pulses or its programme at the same moment. One request succeeds, and the other is
 * refused with the right reason (docs/decisions/0026).
 */
import { expect } from 'vitest';
import { addDays, dayAt } from '../../../schema/calendar.ts';
import type { Code, CourseId } from '../../../schema/contract/ids.ts';
import type { ToldDraft } from '../../../schema/contract/loop.ts';
import { DAY_MS, SECOND_MS } from '../harness.ts';
import { all, answer, type Teacher } from '../people.ts';
import { endings, PAIRS, race, raceInTurn } from '../race.ts';
import type { Case, Scene } from '../case.ts';

const HOUR_MS = 3600 * SECOND_MS;
const dayOf = (ms: number): string => dayAt(ms, 'UTC');

/** The teacher of the contract has asked many new courses already (R2.1a). */
const REASON = 'These classes have no student in common.';

const aCourse = (teacher: Teacher) => teacher.expect('createCourse', {}, { name: 'Races', classSize: 60, zone: 'UTC' });

/** A pulse that twelve people answered, and answered differently, so that counts are published. */
async function aClosedPulse({ h, teacher }: Scene): Promise<{ readonly code: Code; readonly course: CourseId }> {
  const code = await teacher.open();
  for (let i = 0; i < 12; i += 1) await answer(h, code, all(1 + (i % 5)));
  await teacher.close(code);
  return { code, course: (await teacher.expect('pulse', { code }, null)).course.id };
}

const aWord = (act: string, day: string): ToldDraft => ({
  good: '',
  hard: '',
  promises: [{ act, day, owner: 'teacher' }],
  cannot: '',
  why: '',
  passedTo: '',
  again: '',
});

/** The schedule of a pulse, as the directory and its box have it. */
async function schedules({ h }: Scene, code: Code) {
  const { directory, boxes } = h.engine();
  const look = await boxes.look(code);
  return [(await directory.pulses.find(code))?.schedule, look.at === 'live' ? look.schedule : look.at] as const;
}

async function expectAgreed(scene: Scene, code: Code) {
  const [kept, held] = await schedules(scene, code);
  expect(kept).toEqual(held);
  return kept;
}

export function courseRaceCases(it: Case): void {
  it('makes only one of two pulses in a course (R2.1)', async (scene) => {
    const { h, teacher } = scene;
    const make = (course: CourseId) =>
      teacher.send('createPulse', { course }, { closesAtMs: h.world.nowMs + DAY_MS, reason: REASON });
    const raced = await race(
      () => aCourse(teacher),
      ({ id }) => [make(id), make(id)],
    );
    expect(endings(raced)).toEqual({ 'done + pulse-open-already': PAIRS });
    for (const [{ id: course }] of raced) {
      const { pulses } = await teacher.expect('course', { course }, null);
      expect(pulses.map(({ stage }) => stage)).toEqual(['armed']);
    }
  });

  it('either archives a course or makes a pulse in it, and never both (E6.4)', async ({ h, teacher }) => {
    const raced = await race(
      async () => {
        const { id: course } = await aCourse(teacher);
        return teacher.expect('course', { course }, null);
      },
      ({ course: { id: course }, settings }, n) => {
        const archive = () => teacher.send('saveCourse', { course }, { ...settings, archived: true });
        const make = () =>
          teacher.send('createPulse', { course }, { closesAtMs: h.world.nowMs + DAY_MS, reason: REASON });
        if (n % 2 === 0) return [archive(), make()];
        const made = make();
        return [archive(), made];
      },
    );
    for (const [{ course }, archived, made] of raced) {
      expect([
        ['done', 'course-archived'],
        ['pulse-open-already', 'done'],
      ]).toContainEqual([archived, made]);
      const { settings, pulses } = await teacher.expect('course', { course: course.id }, null);
      expect([settings.archived, pulses.length]).toEqual(archived === 'done' ? [true, 0] : [false, 1]);
    }
  });

  it('keeps the later of two closing times, in the box and in the directory, whichever request is slower (R2.1)', async (scene) => {
    const { teacher } = scene;
    const raced = await race(
      async () => {
        const code = await teacher.open();
        return { code, closesAtMs: (await teacher.expect('pulse', { code }, null)).schedule.closesAtMs };
      },
      ({ code, closesAtMs }, n) => {
        const extend = (hours: number) =>
          teacher.send('extendPulse', { code }, { closesAtMs: closesAtMs + hours * HOUR_MS });
        if (n % 2 === 0) return [extend(1), extend(2)];
        const later = extend(2);
        return [extend(1), later];
      },
    );
    for (const [{ code, closesAtMs }, sooner, later] of raced) {
      expect(['done', 'wrong-time']).toContain(sooner);
      expect(later).toBe('done');
      expect(await expectAgreed(scene, code)).toMatchObject({ closesAtMs: closesAtMs + 2 * HOUR_MS });
    }
  });

  it('closes a pulse even if it is extended at the same moment, and box and directory agree (R2.1)', async (scene) => {
    const { h, teacher } = scene;
    const raced = await race(
      () => teacher.open(),
      (code) => [
        teacher.send('extendPulse', { code }, { closesAtMs: h.world.nowMs + 2 * DAY_MS }),
        teacher.send('closePulse', { code }, null),
      ],
    );
    for (const [code, extended, closed] of raced) {
      expect(['done', 'wrong-state']).toContain(extended);
      expect(closed).toBe('done');
      expect(await expectAgreed(scene, code)).toMatchObject({ closesAtMs: h.world.nowMs });
    }
  });

  it('opens a pulse once if two people open it, and box and directory agree (R2.1)', async (scene) => {
    const { h, teacher } = scene;
    const raced = await race(
      () => teacher.arm({ opensAtMs: h.world.nowMs + HOUR_MS }),
      (code) => [teacher.send('openPulse', { code }, null), teacher.send('openPulse', { code }, null)],
    );
    expect(endings(raced)).toEqual({ 'done + done': PAIRS });
    for (const [code] of raced) expect(await expectAgreed(scene, code)).toMatchObject({ opensAtMs: h.world.nowMs });
  });

  it('shows the second of two editors what the first one told students, or changed in an act (E7.0)', async (scene) => {
    const { h, teacher } = scene;
    const { code } = await aClosedPulse(scene);
    const soon = addDays(dayOf(h.world.nowMs), 30);
    const tell = (version: number, act: string) =>
      teacher.send('tellStudents', { code }, { version, body: aWord(act, soon) });
    const told = await raceInTurn(
      async (n) => n,
      (version) => [tell(version, 'One'), tell(version, 'Other')],
    );
    expect(endings(told)).toEqual({ 'changed-meanwhile + done': PAIRS });
    const { revisions, draft } = await teacher.expect('told', { code }, null);
    expect([revisions.map(({ revision }) => revision), draft.version]).toEqual([told.map((_, n) => n + 1), PAIRS]);
    for (const [n, [, first]] of told.entries())
      expect(revisions[n]?.body.promises[0]?.act).toBe(first === 'done' ? 'One' : 'Other');

    const act = { title: 'Learn names', owner: 'teacher', dueDay: soon };
    const planned = await teacher.expect('planAct', { code }, { item: 'M1', ...act });
    const change = (version: number, title: string) =>
      // Each round has titles of its own, because a change that changes nothing raises no version.
      teacher.send('changeAct', { act: planned.id }, { ...act, title: `${title} ${version}`, version });
    const changed = await raceInTurn(
      async (n) => n + 1,
      (version) => [change(version, 'One'), change(version, 'Other')],
    );
    expect(endings(changed)).toEqual({ 'changed-meanwhile + done': PAIRS });
    expect((await h.engine().directory.loop.act(planned.id))?.act).toMatchObject({
      version: PAIRS + 1,
      title: `${changed.at(-1)?.[1] === 'done' ? 'One' : 'Other'} ${PAIRS}`,
    });
  });

  it('leaves no act and no text to students behind if their results are deleted while somebody writes them (R3.9)', async (scene) => {
    const { h, teacher } = scene;
    const { contactsCheckedDay: _, ...settings } = await teacher.expect('institution', {}, null);
    const { version } = await teacher.expect('saveInstitution', {}, { ...settings, retentionYears: 1 });
    // One pulse a day, so that a year later there is one to delete each day.
    const pulses: (Awaited<ReturnType<typeof aClosedPulse>> & { readonly oldAtMs: number })[] = [];
    for (let n = 0; n < PAIRS; n += 1) {
      const pulse = await aClosedPulse(scene);
      const closed = new Date(h.world.nowMs);
      pulses.push({
        ...pulse,
        oldAtMs: closed.setUTCFullYear(closed.getUTCFullYear() + 1, closed.getUTCMonth(), closed.getUTCDate() + 1),
      });
      h.world.nowMs += DAY_MS;
      await teacher.expect('me', {}, null);
    }
    // A session lives for 14 days after it was used last, and for 90 days at most.
    const passTo = async (ms: number): Promise<void> => {
      while (h.world.nowMs < ms) {
        h.world.nowMs = Math.min(ms, h.world.nowMs + 13 * DAY_MS);
        await teacher.signInAnew();
      }
    };
    const { directory } = h.engine();
    for (const [n, { code, course, oldAtMs }] of pulses.entries()) {
      await passTo(oldAtMs);
      const soon = addDays(dayOf(h.world.nowMs), 30);
      const act = { item: 'M1', title: 'Names', owner: 'teacher', dueDay: soon };
      const sent = [
        teacher.send('tellStudents', { code }, { version: 0, body: aWord('Names', soon) }),
        teacher.send('planAct', { code }, act),
      ];
      // The deletion comes a little later in each round, so that some fall between what a request reads and what it writes.
      for (let calls = n % 8; calls > 0; calls -= 1) await directory.courses.usualZone();
      await directory.published.deleteOld();
      for (const reply of await Promise.all(sent)) expect([200, 410]).toContain(reply.status);
      expect(await directory.pulses.find(code)).toMatchObject({ resultsDeleted: true });
      expect(await directory.loop.toldAfter(code)).toBeNull();
      expect(await directory.loop.acts(course)).toEqual([]);
    }
    await teacher.expect('saveInstitution', {}, { ...settings, version });
  });
}
