/** A course that is archived owes nothing: what is planned ends with it, and a pulse that runs keeps it (H3.3, H3.4). */
import { expect } from 'vitest';
import { DAY_MS } from '../harness.ts';
import { answer, all, type Teacher } from '../people.ts';
import { endings, PAIRS, race } from '../race.ts';
import type { Case } from '../case.ts';

/** The teacher of the contract has asked many new courses already (R2.1a). */
const REASON = 'These classes have no student in common.';

const archive = (teacher: Teacher, courses: readonly string[], archived = true) =>
  teacher.expect('archiveCourses', {}, { courses: [...courses], archived });

const planned = async (teacher: Teacher) => {
  const code = await teacher.arm({ reason: REASON });
  return { code, course: (await teacher.expect('pulse', { code }, null)).course.id };
};

export function archivingCases(it: Case): void {
  it('ends what is planned, owes nothing from then on, and can come back (H3.4)', async ({ h, teacher }) => {
    const { code, course } = await planned(teacher);
    expect(await archive(teacher, [course, course])).toEqual({ done: [course], kept: [] });
    expect([(await h.fetch(`/s/${code}`)).status, (await answer(h, code, all(4))).status]).toEqual([410, 410]);
    const listed = await teacher.expect('courses', {}, { show: 'archived' });
    expect(listed.courses.find(({ id }) => id === course)).toMatchObject({ archived: true, pulses: [], last: null });
    // The same again changes nothing, and is noted once.
    expect(await archive(teacher, [course])).toEqual({ done: [course], kept: [] });
    expect(await archive(teacher, [course], false)).toEqual({ done: [course], kept: [] });
    const { entries } = await teacher.expect('auditLog', {}, { about: course });
    expect(entries.map(({ action }) => action).filter((action) => action.includes('c'))).toEqual([
      'bring-back-course',
      'archive-course',
      'create-course',
    ]);
    await teacher.expect('createPulse', { course }, { closesAtMs: h.world.nowMs + DAY_MS, reason: REASON });
  });

  it('leaves alone a course whose pulse is open, and one that is somebody else’s (H3.3)', async ({ h, teacher }) => {
    const code = await teacher.open({ reason: REASON });
    const { course } = await teacher.expect('pulse', { code }, null);
    expect(await archive(teacher, [course.id])).toEqual({
      done: [],
      kept: [{ course: course.id, why: 'pulse-open-already' }],
    });
    expect((await h.fetch(`/s/${code}`)).status).toBe(200);
    const colleague = await teacher.invited({ role: 'co-teacher', scope: course.id });
    expect(await archive(colleague, [course.id])).toEqual({
      done: [],
      kept: [{ course: course.id, why: 'forbidden' }],
    });
    await teacher.close(code);
  });

  it('never archives a course under a pulse that opens at the same moment (H3.4)', async ({ h, teacher }) => {
    const raced = await race(
      () => planned(teacher),
      ({ code, course }) => [
        teacher.send('openPulse', { code }, { reason: REASON }),
        teacher.send('archiveCourses', {}, { courses: [course], archived: true }),
      ],
    );
    const ends = endings(raced);
    expect(Object.values(ends).reduce((sum, n) => sum + n, 0)).toBe(PAIRS);
    expect(Object.keys(ends)).not.toContain('defect + done');
    for (const [{ code, course }] of raced) {
      const { settings, pulses } = await teacher.expect('course', { course }, null);
      const isOpen = pulses.some((pulse) => pulse.code === code && pulse.stage === 'open');
      expect([settings.archived, isOpen]).toEqual([!isOpen, isOpen]);
      expect((await h.fetch(`/s/${code}`)).status).toBe(isOpen ? 200 : 410);
    }
  });

  it('puts courses into a programme and takes others out in one step, also when twenty do it at once (R2.7, H3.3)', async ({
    teacher,
  }) => {
    const { id: programme } = await teacher.expect('createProgramme', {}, { name: 'Archiving' });
    const { id: term } = await teacher.expect(
      'createTerm',
      {},
      { name: 'Archiving', fromDay: '2026-09-01', toDay: '2026-12-31' },
    );
    const place = { programme, term };
    const make = (n: number) =>
      teacher.expect('createCourse', {}, { name: `Álgebra ${n}`, classSize: 60, zone: 'UTC' });
    const raced = await race(make, ({ id }) => [
      teacher.send('changeAssigned', place, { add: [id] }),
      teacher.send('changeAssigned', place, { add: [id] }),
    ]);
    expect(endings(raced)).toEqual({ 'done + done': PAIRS });
    const there = await teacher.expect('arrangedCourses', {}, { ...place, search: 'ALGE' });
    expect([there.found, there.courses.length]).toEqual([PAIRS, PAIRS]);
    const [first, second, third] = there.courses.map(({ id }) => id) as [never, never, never];
    await teacher.expect('changeAssigned', place, { add: [first], remove: [first, second, third] });
    expect((await teacher.expect('arrangedCourses', {}, place)).found).toBe(PAIRS - 2);
    const out = await teacher.expect('arrangedCourses', {}, { ...place, counted: 'out', search: 'algebra' });
    expect(new Set(out.courses.map(({ id }) => id))).toEqual(new Set([second, third]));
  });
}
