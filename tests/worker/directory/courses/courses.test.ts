/** Tests courses in the directory. */
import type { CourseAtHome } from '../../../../worker/directory/loop/home.ts';
import { expect, test } from 'vitest';
import { addWorkingDays } from '../../../../schema/calendar.ts';
import type { CourseSettings } from '../../../../schema/contract/courses.ts';
import { TELL_WITHIN_DAYS } from '../../../../schema/loop/limits.ts';
import { aCourse, aDirectory, aDraft, anEntry, aPlan, aStaffMember, core, DAY, START } from '../a-directory.ts';

const EVERYTHING = { search: '', show: '', programme: '', term: '', page: '1' } as const;

function aSchool() {
  const { directory, clock } = aDirectory();
  const { id } = aStaffMember(directory);
  const course = aCourse(directory, id);
  const [found] = directory.pulses.inCourses([course]);
  return {
    directory,
    clock,
    id,
    course,
    settings: found!.settings,
    read: () => directory.pulses.inCourses([course])[0]!,
  };
}

test('the name, size and language of a course can be changed, and the log says who did it', () => {
  const { directory, id, course, settings, read } = aSchool();
  const wanted: CourseSettings = { ...settings, name: 'Plant biology', classSize: 44, language: 'sv' };
  expect(directory.courses.save(id, course, wanted)).toEqual({ ok: true, value: { ...wanted, version: 2 } });
  expect(read().course).toEqual({ id: course, name: 'Plant biology', classSize: 44, zone: 'Europe/Stockholm' });
  expect(directory.record.latest(1)).toMatchObject([{ by: id, action: 'change-course', subject: course }]);
});

test('the zone of a course can be changed: moments stay, and a pulse keeps the zone with which it was made (0051)', () => {
  const { directory, id, course, settings, read } = aSchool();
  const before = aDraft(directory, id, course);
  const { schedule } = directory.pulses.find(before.code)!;
  expect(directory.courses.save(id, course, { ...settings, zone: 'America/New_York' }).ok).toBe(true);
  expect(read().course.zone).toBe('America/New_York');
  expect(directory.record.latest(1)).toMatchObject([
    { action: 'change-course', note: 'time zone: Europe/Stockholm → America/New_York' },
  ]);
  const after = directory.pulses.find(before.code)!;
  expect([after.definition.course.zone, after.schedule]).toEqual(['Europe/Stockholm', schedule]);
});

test('the usual zone is that of most courses; UTC is no place (0051)', () => {
  const { directory, id, course, settings } = aSchool();
  const make = (zone: string) => directory.courses.create(id, { name: 'Rhetoric', classSize: 30, zone });
  for (const zone of ['UTC', 'UTC', 'UTC', 'America/New_York', 'America/New_York']) make(zone);
  expect(directory.courses.usualZone()).toBe('America/New_York');
  directory.courses.save(id, course, { ...settings, zone: 'UTC' });
  expect(aDirectory().directory.courses.usualZone()).toBeNull();
});

test('E7.3: a pulse keeps the name and the size with which it was made', () => {
  const { directory, id, course, settings } = aSchool();
  const { code } = aDraft(directory, id, course);
  directory.courses.save(id, course, { ...settings, name: 'Plant biology', classSize: 44 });
  expect(directory.pulses.find(code)?.definition.course.name).toBe('Botany');
});

test('E7.0: the second of two editors reads what is there now, and nothing is overwritten', () => {
  const { directory, id, course, settings, read } = aSchool();
  const first = directory.courses.save(id, course, { ...settings, name: 'Plants' });
  expect(directory.courses.save(id, course, { ...settings, name: 'Flowers' })).toEqual({
    ok: false,
    error: { kind: 'changed-meanwhile', current: first.ok && first.value },
  });
  expect(read().settings.name).toBe('Plants');
});

test('an archived course takes no new pulse until it is taken out of the archive', () => {
  const { directory, id, course, settings, read } = aSchool();
  directory.courses.save(id, course, { ...settings, archived: true });
  const draft = () => directory.pulses.draft(id, course, { plan: aPlan(), questions: core, breakdown: null });
  expect(draft()).toEqual({ ok: false, error: { kind: 'course-archived' } });
  directory.courses.save(id, course, { ...read().settings, archived: false });
  expect(draft().ok).toBe(true);
});

test('a course with a pulse under way cannot be archived', () => {
  const { directory, id, course, settings } = aSchool();
  const { code } = aDraft(directory, id, course);
  expect(directory.courses.save(id, course, { ...settings, archived: true })).toEqual({
    ok: false,
    error: { kind: 'pulse-open-already', code },
  });
});

test('E7.9: the list says how the latest closed pulse of each course stands, and which day it is there', () => {
  const { directory, clock, id, course } = aSchool();
  const state = () => {
    const [{ today: day, last }] = directory.loop.home([course], EVERYTHING).courses as [CourseAtHome];
    return { today: day, last };
  };
  const today = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  expect(state()).toEqual({ today: today(START), last: null });
  const definition = aDraft(directory, id, course);
  expect(state().last).toBeNull();
  directory.published.append(anEntry(definition, 12));
  clock.nowMs = START + 2 * DAY;
  const closedDay = today(START + DAY);
  const dueDay = addWorkingDays(closedDay, TELL_WITHIN_DAYS);
  const { code } = definition;
  expect(state()).toEqual({
    today: today(START + 2 * DAY),
    last: { code, closedDay, dueDay, published: true, begun: false, told: false },
  });
  const body = { good: '', hard: 'Names', promises: [], cannot: '', why: '', passedTo: '', again: '' };
  directory.loop.draftTold(id, code, { version: 0, body });
  expect(state().last).toMatchObject({ begun: true, told: false });
  const promises = [{ act: 'We learn names.', day: dueDay, owner: 'teacher' as const }];
  directory.loop.tellStudents(id, code, { version: 1, body: { ...body, promises } });
  expect(state().last).toMatchObject({ told: true });
});

test('a course without any pulse can be deleted by its lead; its team and unused invitations end with it, and the log says so', () => {
  const { directory, id, course, clock } = aSchool();
  const { code } = aDraft(directory, id, course, { opensAtMs: START + DAY, closesAtMs: START + 2 * DAY });
  directory.access.invite(id, { name: 'Cy', role: 'co-teacher', scope: course }, 'link of Cy');
  const stranger = aStaffMember(directory, 'stranger');
  expect(directory.courses.delete(stranger.id, course)).toMatchObject({ error: { kind: 'forbidden' } });
  expect(directory.courses.delete(id, course)).toMatchObject({ error: { kind: 'course-kept', why: 'has-pulses' } });

  directory.pulses.noteDiscarded(id, code);
  expect(directory.courses.delete(id, course)).toEqual({ ok: true, value: null });
  expect(directory.courses.find(course)).toBeNull();
  expect(directory.access.checkSignIn('link of Cy')).toBeNull();
  expect(directory.record.latest(1)).toMatchObject([
    { by: id, action: 'delete-course', subject: course, note: 'Botany' },
  ]);
  expect(directory.courses.delete(id, course)).toMatchObject({ error: { kind: 'not-found' } });
  // Its code is still never given again (A9).
  expect(directory.pulses.publicView(code)).toBe('discarded');
  clock.nowMs += DAY;
});

test('nobody deletes the only thing that they have access to', () => {
  const { directory, id, course } = aSchool();
  directory.access.invite(id, { name: 'Cy', role: 'co-teacher', scope: course }, 'link');
  const signedIn = directory.access.signIn('link', 'session of Cy');
  const cy = signedIn?.me.id ?? id;
  const own = aCourse(directory, cy, { name: 'Zoology' });
  directory.courses.delete(cy, own);
  expect(directory.courses.find(own)).toBeNull();
  const last = aCourse(directory, cy, { name: 'Geology' });
  directory.access.dropRole(cy, cy, { role: 'co-teacher', scope: course });
  expect(directory.courses.delete(cy, last)).toEqual({ ok: false, error: { kind: 'course-kept', why: 'only-role' } });
});
