/** Tests how a course of a platform is bound to one of ours, and what a ticket of staff is worth (lms.md L3.1, L6.3 to L6.5). */
import { beforeEach, describe, expect, test } from 'vitest';
import type { CourseId, StaffId } from '../../../../schema/contract/ids.ts';
import type { Platform } from '../../../../schema/contract/platforms.ts';
import type { ContextRef } from '../../../../worker/directory/lms/bindings.ts';
import { AccessEnded } from '../../../../worker/directory/record/access-ended.ts';
import { aCourse, aDirectory, aDraft, aStaffMember, DAY } from '../a-directory.ts';
import { aPlatform, DEPLOYMENT } from './a-platform.ts';

const NEW = { name: 'Botany 1', classSize: 30, zone: 'Europe/Stockholm' };
const UNBOUND = { ok: true, value: null };

let built: ReturnType<typeof aDirectory>;
let lms: (typeof built)['directory']['lms'];
let admin: StaffId;
let platform: Platform;
let ref: ContextRef;
beforeEach(() => {
  built = aDirectory();
  ({ lms } = built.directory);
  admin = aStaffMember(built.directory).id;
  platform = aPlatform(built.directory, admin);
  ref = { platform: platform.id, deployment: DEPLOYMENT, context: 'context 1' };
});

function bound(where = ref) {
  const done = lms.bindToNew(where, NEW);
  if (!done.ok) throw new Error('A binding of a test was refused');
  return done.value;
}

describe('a new course (L6.5)', () => {
  test('is made without a lead, whom an administrator then appoints', () => {
    const { course } = bound();
    expect(built.directory.access.team(course.id).people).toEqual([]);
    expect(built.directory.access.stranded().courses.map((stranded) => stranded.course.id)).toEqual([course.id]);
  });

  test('is made once, and noted once: whoever comes second gets the first one', () => {
    expect(bound().course).toEqual(bound().course);
    expect(built.sqlite.prepare('SELECT count(*) FROM course').pluck().get()).toBe(1);
    lms.putConnectCode(admin, aCourse(built.directory, admin), 'hash');
    expect(lms.bindByCode(ref, 'hash')).toEqual({ ok: true, value: bound() });
    const { entries } = built.directory.record.page({ by: '', action: 'bind-course', about: '', text: '' }, 9);
    expect(entries).toHaveLength(1);
  });

  test('is bound for its own course of the platform alone, so a copied course starts unbound (L6.3)', () => {
    bound();
    lms.putDeployment(admin, platform.id, 'other', 'active');
    expect(lms.boundTo({ ...ref, context: 'copy' })).toEqual(UNBOUND);
    expect(lms.boundTo({ ...ref, deployment: 'other' })).toEqual(UNBOUND);
    expect(bound({ ...ref, context: 'copy' }).course.id).not.toBe(bound().course.id);
  });

  test.each([
    ['a disabled platform', () => lms.changePlatform(admin, platform.id, { status: 'disabled' }), 'platform_inactive'],
    [
      'a disabled deployment',
      () => lms.putDeployment(admin, platform.id, DEPLOYMENT, 'disabled'),
      'deployment_disabled',
    ],
  ])('is not made for %s', (_, end, code) => {
    end();
    expect(lms.bindToNew(ref, NEW)).toEqual({ ok: false, error: code });
    expect(built.sqlite.prepare('SELECT count(*) FROM course').pluck().get()).toBe(0);
  });
});

describe('a one-time code (L6.5)', () => {
  let course: CourseId;
  beforeEach(() => {
    course = aCourse(built.directory, admin);
    lms.putConnectCode(admin, course, 'hash');
  });

  test('connects its course, once', () => {
    expect(lms.bindByCode(ref, 'hash')).toMatchObject({ ok: true, value: { course: { id: course } } });
    expect(lms.bindByCode({ ...ref, context: 'context 2' }, 'hash')).toEqual({ ok: false, error: 'invite_bad' });
    expect(lms.isBound(course)).toBe(true);
  });

  test('N69: is refused where nobody has made it', () => {
    expect(lms.bindByCode(ref, 'hash of another institution')).toEqual({ ok: false, error: 'invite_bad' });
    expect(lms.boundTo(ref)).toEqual(UNBOUND);
  });

  test('is void after a day, after the next one, and once its maker leads the course no more', () => {
    lms.putConnectCode(admin, course, 'second');
    expect(lms.bindByCode(ref, 'hash')).toEqual({ ok: false, error: 'invite_bad' });
    built.sqlite.prepare("UPDATE grants SET role = 'co-teacher' WHERE role = 'course-lead'").run();
    expect(lms.bindByCode(ref, 'second')).toEqual({ ok: false, error: 'invite_bad' });
    lms.putConnectCode(admin, course, 'third');
    built.sqlite.prepare("UPDATE grants SET role = 'course-lead' WHERE role = 'co-teacher'").run();
    built.clock.nowMs += DAY;
    expect(lms.bindByCode(ref, 'third')).toEqual({ ok: false, error: 'invite_bad' });
  });

  test('cannot be guessed: after sixty tries everybody waits', () => {
    for (let i = 0; i < 60; i += 1) lms.bindByCode(ref, `guess ${i}`);
    expect(lms.bindByCode(ref, 'hash')).toMatchObject({ ok: false, error: { kind: 'too-fast' } });
  });
});

describe('a ticket of staff (L3.1, L6.4)', () => {
  test('opens its own course, and acts under an id that is nobody’s account', () => {
    const { course, actsAs } = bound();
    expect(lms.ticketStands({ ref, actsAs }, false)).toMatchObject({ ok: true, value: { course, actsAs } });
    const { code } = aDraft(built.directory, actsAs, course.id);
    const [entry] = built.directory.record.latest(1);
    expect(entry).toMatchObject({ by: actsAs, action: 'draft-pulse', subject: code });
    const { names } = built.directory.record.page({ by: '', action: '', about: '', text: '' }, 9);
    expect(names).toContainEqual({ id: actsAs, name: 'moodle' });
    expect(built.sqlite.prepare('SELECT count(*) FROM staff').pluck().get()).toBe(1);
  });

  test('N66: opens no other course', () => {
    bound();
    const other = bound({ ...ref, context: 'context 2' });
    expect(lms.ticketStands({ ref, actsAs: other.actsAs }, false)).toEqual({ ok: false, error: 'wrong_course' });
  });

  test.each([
    ['platform', () => lms.changePlatform(admin, platform.id, { status: 'disabled' }), 'platform_inactive'],
    ['deployment', () => lms.putDeployment(admin, platform.id, DEPLOYMENT, 'disabled'), 'deployment_disabled'],
    ['binding', () => built.sqlite.prepare('DELETE FROM lti_context').run(), 'wrong_course'],
  ])('ends with its %s, also in the transaction of a change that is under way', (_, end, code) => {
    const { course, actsAs } = bound();
    end();
    expect(lms.ticketStands({ ref, actsAs }, false)).toEqual({ ok: false, error: code });
    expect(() => aDraft(built.directory, actsAs, course.id)).toThrow(AccessEnded);
  });

  test('changes only so often', () => {
    built = aDirectory({ burst: 2, perSecond: 1 });
    ({ lms } = built.directory);
    admin = aStaffMember(built.directory).id;
    ref = { ...ref, platform: aPlatform(built.directory, admin).id };
    const { actsAs } = bound();
    const change = () => lms.ticketStands({ ref, actsAs }, true).ok;
    expect([change(), change(), change()]).toEqual([true, true, false]);
    expect(lms.ticketStands({ ref, actsAs }, false).ok).toBe(true);
  });
});

describe('a binding that its lead undoes (L3.1, decision 0073)', () => {
  let course: CourseId;
  const connect = () => {
    lms.putConnectCode(admin, course, 'hash');
    const done = lms.bindByCode(ref, 'hash');
    if (!done.ok) throw new Error('A binding of a test was refused');
    return done.value;
  };
  beforeEach(() => {
    course = aCourse(built.directory, admin);
  });

  test('is gone at once, and its tickets stay worthless when the same two courses are connected again', () => {
    const { actsAs } = connect();
    expect(lms.bindingsOf(course)).toEqual([{ id: actsAs, name: 'moodle' }]);
    expect(lms.unbind(admin, course, actsAs)).toEqual({ ok: true, value: 'moodle' });
    expect([lms.boundTo(ref), lms.isBound(course), lms.bindingsOf(course)]).toEqual([UNBOUND, false, []]);
    expect(() => aDraft(built.directory, actsAs, course)).toThrow(AccessEnded);
    connect();
    expect(lms.ticketStands({ ref, actsAs }, false)).toEqual({ ok: false, error: 'wrong_course' });
  });

  test('is in the log, which still says from where somebody acted', () => {
    const { actsAs } = connect();
    lms.unbind(admin, course, actsAs);
    const { entries, names } = built.directory.record.page({ by: 'moodle', action: '', about: '', text: '' }, 9);
    expect(entries.map(({ action }) => action)).toEqual(['bind-course']);
    expect(names).toContainEqual({ id: actsAs, name: 'moodle' });
    expect(built.directory.record.latest(1)).toMatchObject([
      { by: admin, action: 'unbind-course', subject: course, note: 'moodle' },
    ]);
  });

  test('is undone by its lead alone, for its own course, and is noted once', () => {
    const { actsAs } = connect();
    const other = aCourse(built.directory, admin, { name: 'Zoology' });
    built.sqlite.prepare("UPDATE grants SET role = 'co-teacher' WHERE scope = ?").run(course);
    expect(lms.unbind(admin, course, actsAs)).toEqual({ ok: false, error: { kind: 'forbidden' } });
    built.sqlite.prepare("UPDATE grants SET role = 'course-lead' WHERE scope = ?").run(course);
    expect(lms.unbind(actsAs, course, actsAs)).toEqual({ ok: false, error: { kind: 'forbidden' } });
    expect(lms.unbind(admin, other, actsAs)).toEqual({ ok: true, value: null });
    expect(lms.bindingsOf(course)).toHaveLength(1);
    expect(lms.unbind(admin, course, actsAs)).toEqual({ ok: true, value: 'moodle' });
    // The answer was lost, so somebody presses again.
    expect(lms.unbind(admin, course, actsAs)).toEqual({ ok: true, value: null });
    const { entries } = built.directory.record.page({ by: '', action: 'unbind-course', about: '', text: '' }, 9);
    expect(entries).toHaveLength(1);
  });
});

test('a binding goes with its course, and so does a code', () => {
  const other = aCourse(built.directory, admin, { name: 'Zoology' });
  const course = aCourse(built.directory, admin);
  lms.putConnectCode(admin, course, 'hash');
  lms.bindByCode(ref, 'hash');
  lms.putConnectCode(admin, course, 'unused');
  expect(built.directory.courses.delete(admin, course).ok).toBe(true);
  expect(lms.boundTo(ref)).toEqual(UNBOUND);
  expect(built.sqlite.prepare('SELECT count(*) FROM lti_invite').pluck().get()).toBe(0);
  expect(built.directory.courses.find(other)).not.toBeNull();
});
