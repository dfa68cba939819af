/**
 * A planned pulse is changed and discarded until it opens; the box decides whether it has opened, and an acknowledged answer
 * is never lost (E7.6, docs/decisions/0043).
 */
import { expect } from 'vitest';
import { api } from '../../../schema/contract/api.ts';
import { DEFAULT_K } from '../../../schema/contract/defaults.ts';
import type { Code, CourseId } from '../../../schema/contract/ids.ts';
import type { Schedule } from '../../../schema/contract/pulse.ts';
import type { NewPulse } from '../../../schema/contract/pulse-plan.ts';
import { DAY_MS, SECOND_MS, type Harness, rows } from '../harness.ts';
import { all, answer, answerOften, answerWithEach, problemOf, type Teacher } from '../people.ts';
import { endings, PAIRS, race } from '../race.ts';
import type { Case } from '../case.ts';

/** The teacher of the contract has asked many new courses already (R2.1a). */
const REASON = 'These classes have no student in common.';

interface Planned {
  readonly code: Code;
  readonly course: CourseId;
  readonly schedule: Schedule;
}

async function planned(teacher: Teacher, plan: Partial<NewPulse> = {}): Promise<Planned> {
  const code = await teacher.arm(plan);
  const { course, schedule } = await teacher.expect('pulse', { code }, null);
  return { code, course: course.id, schedule };
}

const change = (h: Harness, teacher: Teacher, { code, course, schedule }: Planned, plan: Partial<NewPulse>) =>
  teacher.send(
    'createPulse',
    { course },
    { closesAtMs: h.world.nowMs + DAY_MS, graceSeconds: 60, reason: REASON, ...plan, replaces: { code, schedule } },
  );

const pulsesOf = async (teacher: Teacher, course: CourseId) =>
  (await teacher.expect('course', { course }, null)).pulses.map(({ code, stage }) => [code, stage]);

async function settingsOf(teacher: Teacher) {
  const { contactsCheckedDay: _, ...settings } = await teacher.expect('institution', {}, null);
  return settings;
}

export function plannedCases(it: Case): void {
  it('discards a planned pulse, and nothing of it blocks the next one (E7.6)', async ({ h, teacher }) => {
    const { code, course } = await planned(teacher, { k: 20, eligibility: 'codes' });
    expect(await h.keyOf(code)).toHaveLength(32);
    await teacher.expect('discardPulse', { code }, null);
    expect(await h.rowsOf(code)).toEqual(rows({ def: 1 }));
    expect(await h.keyOf(code)).toBeNull();
    expect(await h.engine().boxes.look(code)).toEqual({ at: 'discarded' });
    expect(await problemOf(await teacher.send('discardPulse', { code }, null))).toMatchObject({ type: 'not-found' });

    for (const page of ['', '/how', '/results']) {
      const reply = await h.fetch(`/s/${code}${page}`);
      expect([reply.status, await reply.text()]).toEqual([410, expect.stringContaining('This pulse was withdrawn')]);
    }
    expect([(await h.fetch(`/s/${code}/count`)).status, (await answer(h, code, all(4))).status]).toEqual([410, 410]);

    // It promised nothing to anybody, so neither its k nor a rest holds.
    expect(await pulsesOf(teacher, course)).toEqual([]);
    const next = await teacher.expect('nextPulse', { course }, null);
    expect(next).toMatchObject({ running: null, rest: null, leastK: 5 });
    const made = await teacher.expect(
      'createPulse',
      { course },
      { closesAtMs: h.world.nowMs + DAY_MS, reason: REASON },
    );
    await teacher.expect('openPulse', { code: made.definition.code }, null);
  });

  it('keeps code, slips and box if only times change (E7.6)', async ({ h, teacher }) => {
    const { code, slips } = await teacher.armWithCodes({ eligibility: 'codes' });
    const { course, schedule } = await teacher.expect('pulse', { code }, null);
    const opensAtMs = h.world.nowMs + DAY_MS;
    const closesAtMs = opensAtMs + DAY_MS;
    const reply = await change(
      h,
      teacher,
      { code, course: course.id, schedule },
      { eligibility: 'codes', opensAtMs, closesAtMs },
    );
    expect(await reply.json()).toMatchObject({ definition: { code }, schedule: { opensAtMs, closesAtMs }, slips: [] });
    const look = await h.engine().boxes.look(code);
    expect(look).toMatchObject({ at: 'live', schedule: { opensAtMs, closesAtMs } });
    h.world.nowMs = opensAtMs;
    await answerWithEach(h, code, slips.slice(0, 2));
    // It is open now.
    expect(await problemOf(await teacher.send('discardPulse', { code }, null))).toMatchObject({ type: 'wrong-state' });
  });

  it('makes a new pulse with a new code if anything else changes (E7.6)', async ({ h, teacher }) => {
    const before = await planned(teacher);
    const attempt = 'a'.repeat(20);
    const body = { closesAtMs: h.world.nowMs + DAY_MS, k: 9, reason: REASON, replaces: before };
    const replies = [];
    // The answer to the first one was lost.
    for (let n = 0; n < 2; n += 1)
      replies.push(await teacher.send('createPulse', { course: before.course }, body, attempt));
    const [first, second] = await Promise.all(
      replies.map(async (reply) => api.createPulse.gives.parse(await reply.json())),
    );
    const code = first?.definition.code;
    expect([code === before.code, second?.definition.code]).toEqual([false, code]);
    expect(await pulsesOf(teacher, before.course)).toEqual([[code, 'armed']]);
    expect((await h.fetch(`/s/${before.code}`)).status).toBe(410);
  });

  it('replaces no pulse of another course, whoever knows its code (E7.6, E6.4)', async ({ h, teacher }) => {
    const stranger = await teacher.invited({ role: 'institution-admin', scope: null });
    const own = await planned(stranger);
    await stranger.expect('discardPulse', { code: own.code }, null);
    const waits = await planned(teacher);
    const asks = await planned(teacher);
    await teacher.expect('openPulse', { code: asks.code }, null);
    for (const { code, course, schedule } of [waits, asks]) {
      const reply = await change(h, stranger, { code, course: own.course, schedule }, { k: 9 });
      expect(reply.status).toBe(200);
      const { definition } = api.createPulse.gives.parse(await reply.json());
      await stranger.expect('discardPulse', { code: definition.code }, null);
      expect(await pulsesOf(teacher, course)).toEqual([[code, code === waits.code ? 'armed' : 'open']]);
    }
    await answerOften(h, asks.code, 8);
    await teacher.close(asks.code);
    expect(await teacher.outcome(asks.code)).toMatchObject({ kind: 'published' });
  });

  it('either opens a pulse or discards it, and never both (E7.6)', async ({ h, teacher }) => {
    const raced = await race(
      () => planned(teacher),
      ({ code }, n) => {
        const discard = () => teacher.send('discardPulse', { code }, null);
        if (n % 2 === 0) return [discard(), teacher.send('openPulse', { code }, null)];
        const opened = teacher.send('openPulse', { code }, null);
        return [discard(), opened];
      },
    );
    for (const [{ code, course }, discarded, opened] of raced) {
      expect([discarded, opened].filter((ending) => ending === 'done')).toHaveLength(1);
      const isOpen = opened === 'done';
      expect((await h.engine().boxes.look(code)).at).toBe(isOpen ? 'live' : 'discarded');
      expect(await pulsesOf(teacher, course)).toEqual(isOpen ? [[code, 'open']] : []);
      expect((await answer(h, code, all(4))).status).toBe(isOpen ? 200 : 410);
    }
  });

  it('either opens a pulse or replaces it, and never both (E7.6)', async ({ h, teacher }) => {
    const raced = await race(
      () => planned(teacher),
      (of, n) => {
        const opened = teacher.send('openPulse', { code: of.code }, null);
        return [opened, change(h, teacher, of, n % 2 === 0 ? { k: 9 } : { opensAtMs: h.world.nowMs + DAY_MS / 2 })];
      },
    );
    for (const [[{ code, course }, opened, changed], n] of raced.map((each, at) => [each, at] as const)) {
      const pulses = await pulsesOf(teacher, course);
      expect(pulses).toHaveLength(1);
      // Times that were moved first do not stop somebody from opening it now.
      if (changed === 'done' && opened === 'done') expect([n % 2, pulses]).toEqual([1, [[code, 'open']]]);
      else expect([opened, changed].filter((ending) => ending === 'done')).toHaveLength(1);
      expect(pulses[0]?.[1]).toBe(opened === 'done' ? 'open' : 'armed');
      const { directory, boxes } = h.engine();
      const look = await boxes.look(pulses[0]![0] as Code);
      expect(look.at === 'live' && look.schedule).toEqual(
        (await directory.pulses.find(pulses[0]![0] as Code))?.schedule,
      );
    }
  });

  it('lets one of two people change a planned pulse, and shows the second what the first has made of it (E7.0, E7.6)', async ({
    h,
    teacher,
  }) => {
    const later = (days: number) => ({ closesAtMs: h.world.nowMs + days * DAY_MS });
    const raced = await race(
      () => planned(teacher),
      // Both change its times, or both what it asks, or one this and one that.
      (of, n) => [
        change(h, teacher, of, n % 3 === 1 ? { k: 9 } : later(2)),
        change(h, teacher, of, n % 3 === 0 ? later(3) : { k: 11 }),
      ],
    );
    expect(endings(raced)).toEqual({ 'changed-meanwhile + done': PAIRS });
    for (const [n, [of, first]] of raced.entries()) {
      const [code] = (await pulsesOf(teacher, of.course)).map(([each]) => each as Code);
      const { definition, schedule } = await teacher.expect('pulse', { code: code ?? '' }, null);
      const look = await h.engine().boxes.look(definition.code);
      expect(look.at === 'live' && look.schedule).toEqual(schedule);
      const stands = [schedule.closesAtMs, definition.policy.k];
      // What stands is wholly the one or wholly the other.
      if (n % 3 === 0)
        expect([code, ...stands]).toEqual([of.code, later(first === 'done' ? 2 : 3).closesAtMs, DEFAULT_K]);
      else if (first !== 'done') expect(stands).toEqual([later(1).closesAtMs, 11]);
      else expect(stands).toEqual(n % 3 === 1 ? [later(1).closesAtMs, 9] : [later(2).closesAtMs, DEFAULT_K]);
    }
  });

  it('tells who comes second, keeps no half of the change, and lets them save over it knowingly (E7.0)', async ({
    h,
    teacher,
  }) => {
    const seen = await planned(teacher);
    const moved = { closesAtMs: h.world.nowMs + 2 * DAY_MS };
    expect((await change(h, teacher, seen, moved)).status).toBe(200);
    // The answer was lost, and the browser sends the same again.
    expect((await change(h, teacher, seen, moved)).status).toBe(200);
    for (const plan of [{ closesAtMs: h.world.nowMs + 3 * DAY_MS }, { k: 9 }]) {
      const refused = await change(h, teacher, seen, plan);
      expect(await refused.json()).toMatchObject({ type: 'changed-meanwhile', current: { schedule: moved } });
    }
    expect((await change(h, teacher, { ...seen, schedule: { opensAtMs: null, ...moved } }, { k: 9 })).status).toBe(200);
  });

  it('loses no acknowledged answer to somebody who discards at the moment of opening (E7.6)', async ({
    h,
    teacher,
  }) => {
    const opensAtMs = h.world.nowMs + 600 * SECOND_MS;
    const raced = await race(
      () => planned(teacher, { opensAtMs, closesAtMs: opensAtMs + DAY_MS }),
      ({ code }, n) => {
        h.world.nowMs = opensAtMs - 1;
        const discarded = teacher.send('discardPulse', { code }, null);
        const answered = (async () => {
          for (let turns = 0; turns < n; turns += 1) await Promise.resolve();
          h.world.nowMs = opensAtMs;
          return answer(h, code, all(4));
        })();
        // A refused answer has a page and no problem, so its status stands for it.
        return [
          discarded,
          answered.then(
            async ({ status }) =>
              new Response(JSON.stringify({ type: 'conflict', title: '', status: 409, detail: '', sentence: '' }), {
                status: status === 200 ? 200 : 409,
              }),
          ),
        ];
      },
    );
    for (const [{ code }, discarded, answered] of raced) {
      expect([discarded === 'done', answered === 'done']).not.toEqual([true, true]);
      if (answered === 'done') expect((await h.rowsOf(code))?.['seen']).toBe(1);
    }
    expect(Object.keys(endings(raced)).length).toBeGreaterThan(0);
    expect(raced).toHaveLength(PAIRS);
  });

  it('starts no rest after a pulse that too few answered, and keeps what it promised (R2.1, R2.0)', async ({
    h,
    teacher,
  }) => {
    const { code, course } = await planned(teacher, { k: 9 });
    await teacher.expect('openPulse', { code }, null);
    await answerOften(h, code, 3);
    // Nobody knows yet what it will publish.
    expect(await teacher.expect('nextPulse', { course }, null)).toMatchObject({ running: code });
    await teacher.close(code);
    // The wall says so, and promises no results (E7.8).
    expect(await teacher.expect('pulse', { code }, null)).toMatchObject({ stage: 'closed', outcome: 'too-few' });
    const how = await (await h.fetch(`/s/${code}/how`)).text();
    expect(how).toContain('The pulse closed on');
    expect(how).not.toContain('due to close');
    const next = await teacher.expect('nextPulse', { course }, null);
    expect(next).toMatchObject({ rest: null, leastK: 9 });
    expect(next.warnings.map(({ kind }) => kind)).not.toContain('too-close');
    const { definition } = await teacher.expect(
      'createPulse',
      { course },
      { closesAtMs: h.world.nowMs + DAY_MS, graceSeconds: 60, k: 9, reason: REASON },
    );
    await teacher.expect('openPulse', { code: definition.code }, null);
    await answerOften(h, definition.code, 12);
    await teacher.close(definition.code);
    expect((await teacher.expect('nextPulse', { course }, null)).rest).not.toBeNull();
  });

  it('keeps the rest between planned pulses if two people plan, open or extend at the same moment (R2.1)', async ({
    h,
    teacher,
  }) => {
    const nowMs = h.world.nowMs;
    const make = (course: CourseId, days: number, k = 7) =>
      teacher.send(
        'createPulse',
        { course },
        { opensAtMs: nowMs + days * DAY_MS, closesAtMs: nowMs + (days + 1) * DAY_MS, k, reason: REASON },
      );
    const open = (code: Code) => teacher.send('openPulse', { code }, { reason: REASON });
    const raced = await race(
      async (n) => {
        const { course, ...first } = await planned(teacher, {
          opensAtMs: nowMs + DAY_MS / 2,
          closesAtMs: nowMs + DAY_MS,
        });
        if (n % 4 !== 2) return { course, first, next: null };
        const reply = await make(course, 40);
        return { course, first, next: api.createPulse.gives.parse(await reply.json()).definition.code };
      },
      ({ course, first, next }, n) => {
        switch (n % 4) {
          // Two that lie too near each other, or whose k would fall.
          case 0:
            return [make(course, 30), make(course, 33)];
          case 1:
            return [make(course, 30, 9), make(course, 60, 8)];
          // Both would be open: the later one closes long after the first has opened.
          case 2:
            return [open(first.code), open(next as Code)];
          // One stays open until the other one opens.
          default:
            return [
              teacher.send('extendPulse', { code: first.code }, { closesAtMs: nowMs + 8 * DAY_MS, reason: REASON }),
              make(course, 10),
            ];
        }
      },
    );
    for (const [{ course }, ...both] of raced) {
      expect(both.filter((ending) => ending === 'done')).toHaveLength(1);
      const pulses = await Promise.all(
        (await pulsesOf(teacher, course)).map(([code]) => teacher.expect('pulse', { code: code as Code }, null)),
      );
      const inOrder = pulses
        .map(({ definition, schedule }) => ({ ...schedule, k: definition.policy.k, grace: definition.graceSeconds }))
        .sort((a, b) => (a.opensAtMs ?? 0) - (b.opensAtMs ?? 0));
      for (const [n, later] of inOrder.entries()) {
        const before = inOrder[n - 1];
        if (before === undefined) continue;
        expect((later.opensAtMs ?? 0) - before.closesAtMs - before.grace * SECOND_MS).toBeGreaterThanOrEqual(
          3 * DAY_MS,
        );
        expect(later.k).toBeGreaterThanOrEqual(before.k);
      }
    }
  });

  it('opens and closes several planned pulses by themselves, and the link of the course leads to the next (R2.1, L2.6)', async ({
    h,
    teacher,
  }) => {
    const startMs = h.world.nowMs;
    const { course, code } = await planned(teacher, {
      opensAtMs: startMs + DAY_MS,
      closesAtMs: startMs + 2 * DAY_MS,
      graceSeconds: 60,
    });
    const { link } = await teacher.expect('course', { course }, null);
    const made = await teacher.expect(
      'createPulse',
      { course },
      { opensAtMs: startMs + 9 * DAY_MS, closesAtMs: startMs + 10 * DAY_MS, graceSeconds: 60, reason: REASON },
    );
    const page = async () => {
      const reply = await h.fetch(`/c/${link.key}`);
      return reply.text();
    };
    expect(await page()).not.toContain('<fieldset');
    // The process is killed before it opens, and once more when it is open.
    await h.restart();
    h.world.nowMs = startMs + DAY_MS;
    expect(await page()).toContain(code);
    await h.restart();
    await answerOften(h, code, 9);
    // The machine sleeps over the end of the first one, and over the opening of the second.
    h.world.nowMs = startMs + 9 * DAY_MS + 1;
    await teacher.signInAnew();
    expect((await answer(h, code, all(4))).status).toBe(410);
    await answerOften(h, made.definition.code, 8);
    expect(await page()).toContain(made.definition.code);
    // It sleeps over the opening and the closing of nothing else: what was answered is published.
    h.world.nowMs = startMs + 11 * DAY_MS;
    await teacher.signInAnew();
    for (const each of [code, made.definition.code]) {
      await h.wake(each);
      expect(await teacher.outcome(each)).toMatchObject({ kind: 'published' });
    }
  });

  it('opens planned pulses with the contacts and groups of today, though twenty come in that moment (E7.3, R2.0)', async ({
    h,
    teacher,
  }) => {
    const before = await settingsOf(teacher);
    const opensAtMs = h.world.nowMs + DAY_MS;
    const made: Planned[] = [];
    for (let n = 0; n < 4; n += 1)
      made.push(await planned(teacher, { opensAtMs, closesAtMs: opensAtMs + DAY_MS, graceSeconds: 60, k: 5 }));
    const [first, second] = [made[0]!, made[1]!];
    const nextAtMs = opensAtMs + 9 * DAY_MS;
    const next = { opensAtMs: nextAtMs, closesAtMs: nextAtMs + DAY_MS, k: 5, reason: REASON };
    const { definition: later } = await teacher.expect('createPulse', { course: first.course }, next);
    h.world.nowMs = opensAtMs - 1;
    await teacher.signInAnew();
    await teacher.expect('saveInstitution', {}, { ...before, leastK: 6, support: 'The new desk' });
    h.world.nowMs = opensAtMs;
    // Students and timers come in the same moment. Nobody meets the older words.
    const pages = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const { code } = made[n % 4]!;
        if (n % 5 === 0) await h.wake(code);
        return (await h.fetch(`/s/${code}`)).text();
      }),
    );
    for (const page of pages) expect(page).toContain('The new desk');
    // It is frozen now, whatever the institution says next.
    await teacher.expect('saveInstitution', {}, { ...(await settingsOf(teacher)), leastK: 7, support: before.support });
    const shown = await Promise.all(made.map(({ code }) => teacher.expect('pulse', { code }, null)));
    expect(shown.map(({ stage, definition }) => [stage, definition.policy.k, definition.contacts.support])).toEqual(
      made.map(() => ['open', 6, 'The new desk']),
    );
    await answerOften(h, first.code, 5);
    await answerOften(h, second.code, 6);
    for (const { code } of [first, second]) await teacher.close(code);
    expect(await teacher.outcome(first.code)).toEqual({ kind: 'too-few', says: 'fewer than 6' });
    expect(await teacher.outcome(second.code)).toMatchObject({ kind: 'published' });
    // The one of the next week was planned with 5 too, and k never falls.
    h.world.nowMs = nextAtMs;
    await teacher.signInAnew();
    expect((await answer(h, later.code, all(4))).status).toBe(200);
    expect((await teacher.expect('pulse', { code: later.code }, null)).definition.policy.k).toBe(7);
  });

  it('opens no planned pulse by itself that nobody leads, or whose class has become too small (E2.4, E7.3)', async ({
    h,
    teacher,
  }) => {
    const opensAtMs = h.world.nowMs + DAY_MS;
    const plan = { opensAtMs, closesAtMs: opensAtMs + DAY_MS, graceSeconds: 60 };
    const small = await planned(teacher, plan);
    const leaver = await teacher.invited({ role: 'institution-admin', scope: null });
    const left = await planned(leaver, plan);
    const { settings } = await teacher.expect('course', { course: small.course }, null);
    await teacher.expect('saveCourse', { course: small.course }, { ...settings, classSize: 9 });
    const { id: person } = await leaver.expect('me', {}, null);
    await teacher.expect('removePerson', {}, { person });
    h.world.nowMs = opensAtMs;
    await teacher.signInAnew();
    for (const { code } of [small, left]) {
      expect((await answer(h, code, all(4))).status).toBe(410);
      expect(await h.engine().boxes.look(code)).toMatchObject({ phase: 'armed', schedule: { opensAtMs: null } });
    }
    expect(await problemOf(await teacher.send('openPulse', { code: small.code }, null))).toMatchObject({
      type: 'class-too-small',
    });
  });

  it('plans a term wholly or not at all, and answers proposed dates once, whoever is faster (E7.13, E7.14)', async ({
    h,
    teacher,
  }) => {
    const nowMs = h.world.nowMs;
    const at = (day: number) => ({ opensAtMs: nowMs + day * DAY_MS, closesAtMs: nowMs + (day + 2) * DAY_MS });
    const { id: programme } = await teacher.expect('createProgramme', {}, { name: 'Races' });
    const day = (days: number) => new Date(nowMs + days * DAY_MS).toISOString().slice(0, 10);
    const { id: term } = await teacher.expect('createTerm', {}, { name: 'Races', fromDay: day(-30), toDay: day(90) });
    const courses: CourseId[] = [];
    for (let n = 0; n < PAIRS; n += 1)
      courses.push((await teacher.expect('createCourse', {}, { name: `R ${n}`, classSize: 60, zone: 'UTC' })).id);
    const place = { programme, term };
    await teacher.expect('assignCourses', place, { courses });
    const dates = [{ opensAt: `${day(20)}T09:00`, closesAt: `${day(22)}T18:00` }];
    const { proposals } = await teacher.expect('proposeDates', place, { dates });
    const proposal = proposals[0]!.id;
    const raced = await race(
      async (n) => courses[n]!,
      (course, n) => [
        teacher.send('planTerm', { course }, { dates: [at(10), at(40)], reason: REASON, proposal }),
        n % 2 === 0
          ? // The second of its dates is in the way, and so the first one is not made either.
            teacher.send('planTerm', { course }, { dates: [at(25), at(41)], reason: REASON, proposal })
          : teacher.send('declineProposal', { course }, { proposal, word: 'No' }),
      ],
    );
    for (const [n, [course, first, second]] of raced.entries()) {
      const pulses = await pulsesOf(teacher, course);
      if (n % 2 === 0) expect([first, second].filter((ending) => ending === 'done')).toHaveLength(1);
      else expect([first, ['done', 'not-found'].includes(second)]).toEqual(['done', true]);
      expect(pulses.map(([, stage]) => stage)).toEqual(['armed', 'armed']);
    }
    const after = await teacher.expect('proposals', place, {});
    const { moved, declined } = after.proposals[0]!.counts;
    expect([moved + declined, moved >= PAIRS / 2]).toEqual([PAIRS, true]);
  });
}
