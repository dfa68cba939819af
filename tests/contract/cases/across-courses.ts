/**
 * One person asks the same class through two new courses, to compare the results person by person: 14 of 15 whole sheets were
 * found like this (privacy.md R2.1a). And one declares more students than there are (R2.6).
 */
import { expect } from 'vitest';
import type { Code, CourseId } from '../../../schema/contract/ids.ts';
import { DAY_MS } from '../harness.ts';
import { problemOf, type Teacher } from '../people.ts';
import { endings, PAIRS, race, raceInTurn } from '../race.ts';
import type { Case, Scene } from '../case.ts';

const OFFICE = { role: 'institution-admin', scope: null } as const;
/** The name of a course, which no page of another course may show. */
const SECRET = 'Secret Seminar';

const courseOf = async (lead: Teacher, name = 'Twins'): Promise<CourseId> =>
  (await lead.expect('createCourse', {}, { name, classSize: 60, zone: 'UTC' })).id;

const planIn = (
  lead: Teacher,
  { h }: Scene,
  course: string,
  plan: { reason?: string; k?: number; opensAtMs?: number } = {},
) => lead.send('createPulse', { course }, { closesAtMs: (plan.opensAtMs ?? h.world.nowMs) + DAY_MS, ...plan });

async function codeOf(reply: Response): Promise<Code> {
  const page = (await reply.json()) as { readonly definition?: { readonly code: Code } };
  if (page.definition === undefined) throw new Error(`No pulse: ${JSON.stringify(page)}`);
  return page.definition.code;
}

const howOf = async ({ h }: Scene, code: Code, language = 'en'): Promise<string> =>
  (await h.fetch(`/s/${code}/how?l=${language}`)).text();

export function acrossCases(it: Case): void {
  it('asks a class in only one of two new courses of one lead at the same time, without a reason (R2.1a)', async (scene) => {
    const raced = await race(
      async () => {
        const lead = await scene.teacher.invited(OFFICE);
        return { lead, courses: [await courseOf(lead), await courseOf(lead)] as const };
      },
      ({ lead, courses: [one, other] }) => [planIn(lead, scene, one), planIn(lead, scene, other)],
    );
    expect(endings(raced)).toEqual({ 'done + reason-needed': PAIRS });
  });

  it('either opens a pulse early or plans one for today in another course, if both are asked for at the same moment (R2.1a)', async (scene) => {
    const { nowMs } = scene.h.world;
    const raced = await race(
      async () => {
        const lead = await scene.teacher.invited(OFFICE);
        const later = await planIn(lead, scene, await courseOf(lead), { opensAtMs: nowMs + 10 * DAY_MS });
        return { lead, code: await codeOf(later), course: await courseOf(lead) };
      },
      ({ lead, code, course }, n) => {
        // The plan comes a little later in each round, so that some fall between the directory's word and the box's.
        const plan = async (): Promise<Response> => {
          for (let calls = n % 8; calls > 0; calls -= 1) await scene.h.engine().directory.courses.usualZone();
          return planIn(lead, scene, course);
        };
        return [lead.send('openPulse', { code }, null), plan()];
      },
    );
    expect(endings(raced)).toEqual({ 'done + reason-needed': PAIRS });
  });

  it('tells students of both pulses why, and nothing else of the other course (R2.1a)', async (scene) => {
    const lead = await scene.teacher.invited(OFFICE);
    const first = await codeOf(await planIn(lead, scene, await courseOf(lead, SECRET), { k: 9 }));
    const course = await courseOf(lead, 'Open Seminar');
    const asked = await planIn(lead, scene, course, { k: 7 });
    const problem = (await asked.json()) as { readonly detail: string };
    expect(asked.status).toBe(422);
    // Whoever writes the reason knows beforehand that students read it, and is told no name.
    expect(problem.detail).toContain('students of both courses can read it');
    expect(problem.detail).toContain('at least 9');
    expect(problem.detail).not.toContain(SECRET);
    const reason = 'Exam <b>moved</b> & "no" time';
    const second = await codeOf(await planIn(lead, scene, course, { k: 7, reason }));
    for (const code of [first, second]) {
      const page = await howOf(scene, code);
      expect(page).toContain('Within three days of this pulse');
      expect(page).toContain('a smallest group of another size');
      expect(page).toContain('Exam &lt;b>moved&lt;/b> &amp; &quot;no&quot; time');
      expect(page).not.toContain(code === first ? second : first);
      expect(await howOf(scene, code, 'sv')).toContain('Inom tre dagar');
    }
    expect(await howOf(scene, second)).not.toContain(SECRET);
    const { entries } = await scene.teacher.expect('auditLog', {}, {});
    expect(entries.find(({ action, subject }) => action === 'draft-pulse' && subject === second)?.note).toBe(reason);
    // The reason was given once, so opening asks for no other.
    expect((await lead.send('openPulse', { code: second }, null)).status).toBe(200);
    expect(await howOf(scene, await scene.teacher.arm())).not.toContain('Exam');
  });

  it('remembers who taught a course, whoever leads it now (R2.1a)', async (scene) => {
    const lead = await scene.teacher.invited(OFFICE);
    const [one, other] = [await courseOf(lead), await courseOf(lead)];
    await codeOf(await planIn(lead, scene, one));
    const colleague = await lead.invited({ role: 'co-teacher', scope: other });
    const { id: to } = await colleague.expect('me', {}, null);
    const { id: person } = await lead.expect('me', {}, null);
    await lead.expect('handOver', { course: other }, { to });
    await lead.expect('dropRole', {}, { person, role: 'co-teacher', scope: other });
    expect(await problemOf(await planIn(colleague, scene, other))).toMatchObject({ type: 'reason-needed' });
  });

  it('lets nobody join a course while the pulses of the two are too close (R2.1a)', async (scene) => {
    const { h, teacher } = scene;
    // A lead of one course, and another course whose lead can no longer sign in.
    const school = await courseOf(teacher, 'School');
    const lead = await teacher.invited({ role: 'co-teacher', scope: school });
    const lost = await teacher.invited({ role: 'co-teacher', scope: school });
    const [mine, theirs] = [await courseOf(lead), await courseOf(lost, 'Lost')];
    await codeOf(await planIn(lead, scene, mine, { reason: 'School has no pulse.' }));
    await codeOf(await planIn(lost, scene, theirs, { reason: 'School has no pulse.' }));
    await lost.expect('signOutEverywhere', {}, null);
    const { id: to } = await lead.expect('me', {}, null);
    const appoint = () => teacher.send('appointLead', { course: theirs }, { to });
    expect(await problemOf(await appoint())).toEqual({ status: 409, type: 'pulses-too-close' });
    // Once both are over, nothing can be asked twice any more.
    h.world.nowMs += 2 * DAY_MS;
    expect((await appoint()).status).toBe(200);
  });

  it('either plans a pulse beside another one or lets a colleague join both courses, and never both (R2.1a)', async (scene) => {
    const { h } = scene;
    const raced = await race(
      async () => {
        const [lead, colleague] = [await scene.teacher.invited(OFFICE), await scene.teacher.invited(OFFICE)];
        const [mine, theirs] = [await courseOf(lead), await courseOf(colleague)];
        await codeOf(await planIn(colleague, scene, theirs));
        const { link } = await lead.expect('invite', {}, { name: 'Cy Reed', role: 'co-teacher', scope: mine });
        return { lead, colleague, mine, invited: { token: new URL(link).hash.slice(1) } };
      },
      ({ lead, colleague, mine, invited }) => [
        planIn(lead, scene, mine),
        colleague.send('acceptInvitation', {}, invited),
      ],
    );
    const [planned, joined] = ['done + pulses-too-close', 'done + reason-needed'].map(
      (pair) => endings(raced)[pair] ?? 0,
    );
    expect((planned ?? 0) + (joined ?? 0)).toBe(PAIRS);
    const refused = raced.filter(([, , end]) => end === 'pulses-too-close').map(([of]) => of);
    h.world.nowMs += 2 * DAY_MS;
    // The invitation was not spent: once both pulses are over, it lets the colleague join.
    for (const { colleague, mine, invited } of refused) {
      const { grants } = await colleague.expect('acceptInvitation', {}, invited);
      expect(grants).toContainEqual({ role: 'co-teacher', scope: mine });
    }
  });

  it('splits no results of a class whose size only its lead has typed (R2.6)', async (scene) => {
    const { teacher } = scene;
    const lead = await teacher.invited(OFFICE);
    const course = await courseOf(lead, 'Forty of twelve');
    const split = () =>
      lead.send(
        'createPulse',
        { course },
        { closesAtMs: scene.h.world.nowMs + DAY_MS, eligibility: 'codes', contextQuestion: true },
      );
    const enrol = (by: Teacher, was: number | null, enrolled: number) =>
      by.send('saveEnrolled', { course }, { was, enrolled });
    expect(await problemOf(await split())).toEqual({ status: 422, type: 'not-vouched' });
    // The lead is an administrator too, and still cannot vouch for the course.
    expect(await problemOf(await enrol(lead, null, 60))).toEqual({ status: 403, type: 'own-course' });
    for (const [was, enrolled] of [
      [null, 12],
      [12, 59],
    ] as const) {
      expect((await enrol(teacher, was, enrolled)).status).toBe(200);
      expect(await problemOf(await split())).toEqual({ status: 422, type: 'not-vouched' });
    }
    expect((await enrol(teacher, 59, 60)).status).toBe(200);
    expect((await split()).status).toBe(200);
    const { entries } = await teacher.expect('auditLog', {}, {});
    expect(entries.filter(({ subject, action }) => subject === course && action === 'set-enrolled')).toHaveLength(3);
  });

  it('shows the second of two administrators what the first has entered (E7.0)', async ({ teacher }) => {
    const lead = await teacher.invited(OFFICE);
    const course = await courseOf(lead, 'Counted by two');
    let was: number | null = null;
    const raced = await raceInTurn(
      async (n) => n,
      (n) => {
        const set = (enrolled: number) => teacher.send('saveEnrolled', { course }, { was, enrolled });
        return [set(1000 + n), set(2000 + n)];
      },
      async () => {
        const { courses } = await teacher.expect('arrangedCourses', {}, { search: 'counted by two' });
        was = courses.find(({ id }) => id === course)?.enrolled ?? null;
      },
    );
    expect(endings(raced)).toEqual({ 'changed-meanwhile + done': PAIRS });
  });
}
