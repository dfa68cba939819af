/** Tests when the mails of a day are due (H4.2, H4.4): at seven in the morning of the course's zone, and never twice. */
import { describe, expect, test } from 'vitest';
import type { Letter } from '../../../worker/engines/mail.ts';
import { aPlan, aCourse, core, HOUR, publish } from '../directory/a-directory.ts';
import { anOffice } from './an-office.ts';

const MINUTE = 60_000;

/** An office that looks each hour from one moment to another, and what it sends with the moment of each. */
function anHourlyOffice() {
  const letters: Letter[] = [];
  const built = anOffice({
    send: async (letter) => {
      letters.push(letter);
      return 'sent';
    },
  });
  const { directory, admin, clock, address, send } = built;
  address(admin, 'ada@fen.example');
  const plan = (zone: string, opensAtMs: number | null, closesAtMs: number) => {
    const course = directory.courses.create(admin, { name: zone, classSize: 30, zone }).id;
    const draft = { plan: aPlan({ opensAtMs, closesAtMs }), questions: core, breakdown: null };
    const drafted = directory.pulses.draft(admin, course, draft);
    if (!drafted.ok) throw new Error(`Refused: ${drafted.error.kind}`);
    return { course, definition: drafted.value.definition };
  };
  const lookUntil = async (untilMs: number): Promise<readonly string[]> => {
    const sent: string[] = [];
    for (; clock.nowMs <= untilMs; clock.nowMs += HOUR) {
      const before = letters.length;
      // Twice, because a host may look more often.
      for (let times = 0; times < 2; times += 1) directory.mail.lookForNotices();
      await send();
      for (const { subject } of letters.slice(before))
        sent.push(`${new Date(clock.nowMs).toISOString().slice(0, 16)} ${subject}`);
    }
    return sent;
  };
  return { ...built, letters, plan, lookUntil };
}

const at = (moment: string): number => Date.parse(`${moment}Z`);

describe('H4.2: the mails of a morning', () => {
  test('come at seven of the zone, on the days on which a pulse opens and closes, also over the change to winter time', async () => {
    const { plan, lookUntil, clock } = anHourlyOffice();
    clock.nowMs = at('2026-10-23T00:00');
    // Stockholm leaves summer time on 25 October: seven is first 05:00 and then 06:00 in UTC. Kolkata has half an hour.
    plan('Europe/Stockholm', at('2026-10-24T08:00'), at('2026-10-26T08:00'));
    plan('Asia/Kolkata', at('2026-10-24T08:00'), at('2026-10-26T08:00'));
    expect(await lookUntil(at('2026-10-28T00:00'))).toEqual([
      '2026-10-24T02:00 Your pulse opens today: Asia/Kolkata',
      '2026-10-24T05:00 Your pulse opens today: Europe/Stockholm',
      '2026-10-26T02:00 Your pulse closes today: Asia/Kolkata',
      '2026-10-26T06:00 Your pulse closes today: Europe/Stockholm',
    ]);
  });

  test('come once for a pulse that opens and closes on one day, and not for one that nobody has opened', async () => {
    const { plan, lookUntil, clock } = anHourlyOffice();
    clock.nowMs = at('2026-10-05T00:00');
    plan('Europe/Stockholm', at('2026-10-06T08:00'), at('2026-10-06T09:00'));
    plan('Europe/London', null, at('2026-10-06T12:00'));
    expect(await lookUntil(at('2026-10-07T12:00'))).toEqual([
      '2026-10-06T05:00 Your pulse opens today: Europe/Stockholm',
    ]);
  });

  test('come late on the same day if the server was away in the morning, and not on the next day', async () => {
    const { plan, lookUntil, clock } = anHourlyOffice();
    clock.nowMs = at('2026-10-05T00:00');
    plan('Europe/Stockholm', at('2026-10-06T18:00'), at('2026-10-09T18:00'));
    expect(await lookUntil(at('2026-10-05T20:00'))).toEqual([]);
    clock.nowMs = at('2026-10-06T11:00');
    expect(await lookUntil(at('2026-10-08T20:00'))).toEqual([
      '2026-10-06T11:00 Your pulse opens today: Europe/Stockholm',
    ]);
    clock.nowMs = at('2026-10-10T06:00');
    expect(await lookUntil(at('2026-10-10T12:00'))).toEqual([]);
  });

  test('are not sent again by a clock that was set back, nor for a course that was archived', async () => {
    const { plan, lookUntil, clock, directory, send, letters, sqlite } = anHourlyOffice();
    clock.nowMs = at('2026-10-05T00:00');
    const { course } = plan('Europe/Stockholm', at('2026-10-06T18:00'), at('2026-10-08T18:00'));
    await lookUntil(at('2026-10-06T06:00'));
    expect(letters).toHaveLength(1);
    clock.nowMs = at('2026-10-06T04:30');
    directory.mail.lookForNotices();
    clock.nowMs = at('2026-10-06T05:30');
    directory.mail.lookForNotices();
    await send();
    expect(letters).toHaveLength(1);
    sqlite.prepare('UPDATE course SET archived = 1 WHERE id = ?').run(course);
    clock.nowMs = at('2026-10-06T07:00');
    expect(await lookUntil(at('2026-10-09T06:00'))).toEqual([]);
  });

  test('E8.4: the day before a planned pulse opens, whoever has not told students of the last one is asked to, once', async () => {
    const { plan, lookUntil, clock, directory, admin } = anHourlyOffice();
    clock.nowMs = at('2026-10-05T00:00');
    const made = ['Europe/Stockholm', 'Europe/London', 'Europe/Lisbon'].map((zone) => ({
      zone,
      ...plan(zone, at('2026-10-06T08:00'), at('2026-10-06T12:00')),
    }));
    clock.nowMs = at('2026-10-06T12:05');
    for (const { definition } of made.slice(0, 2)) publish(directory, definition);
    await lookUntil(at('2026-10-06T12:10'));
    // The reminder of Monday the 19th would say the same. Lisbon published nothing that anybody could tell.
    for (const { course } of made) {
      const dates = { opensAtMs: at('2026-10-20T08:00'), closesAtMs: at('2026-10-20T12:00') };
      const draft = { plan: aPlan({ ...dates, reason: 'A test' }), questions: core, breakdown: null };
      expect(directory.pulses.draft(admin, course, draft).ok).toBe(true);
    }
    const [, told] = made;
    if (told === undefined) throw new Error('Nothing was made');
    const body = {
      good: '',
      hard: '',
      promises: [],
      cannot: 'We cannot move the room.',
      why: 'It is full.',
      passedTo: '',
      again: '',
    };
    expect(directory.loop.tellStudents(admin, told.definition.code, { version: 0, body }).ok).toBe(true);
    clock.nowMs = at('2026-10-18T00:00');
    expect(await lookUntil(at('2026-10-20T04:00'))).toEqual([
      '2026-10-19T05:00 Tell your students before you ask them again: Europe/Stockholm',
    ]);
  });

  test('H4.4: the reminder to tell students comes the day before it is due and the day after, until they have been told', async () => {
    const { plan, lookUntil, clock, directory, admin } = anHourlyOffice();
    clock.nowMs = at('2026-10-05T00:00');
    const pulses = ['Europe/Stockholm', 'Europe/London', 'Europe/Lisbon'].map((zone) =>
      plan(zone, at('2026-10-06T08:00'), at('2026-10-06T12:00')),
    );
    clock.nowMs = at('2026-10-06T12:05');
    for (const { definition } of pulses.slice(0, 2)) publish(directory, definition);
    clock.nowMs += MINUTE;
    await lookUntil(at('2026-10-06T12:10'));
    clock.nowMs = at('2026-10-06T13:00');
    // Ten working days after Tuesday the 6th is Tuesday the 20th.
    expect(await lookUntil(at('2026-10-20T12:00'))).toEqual([
      '2026-10-19T05:00 Tell your students: Europe/Stockholm',
      '2026-10-19T06:00 Tell your students: Europe/London',
    ]);
    const body = {
      good: '',
      hard: '',
      promises: [],
      cannot: 'We cannot move the room.',
      why: 'It is full.',
      passedTo: '',
      again: '',
    };
    const told = directory.loop.tellStudents(admin, pulses[0]!.definition.code, { version: 0, body });
    expect(told.ok).toBe(true);
    expect(await lookUntil(at('2026-10-30T12:00'))).toEqual([
      '2026-10-21T06:00 Your students are still waiting: Europe/London',
    ]);
  });
});

test('H4.2: roles: whoever else changes them, the person hears of it', async () => {
  const { directory, admin, join, send, letters } = anHourlyOffice();
  const course = aCourse(directory, admin);
  const bo = join(admin, 'co-teacher', course, 'bo@fen.example');
  directory.access.handOver(admin, course, bo);
  await send();
  expect(letters.map(({ to, subject }) => [to, subject])).toEqual([['bo@fen.example', 'Your roles have changed']]);
  directory.access.dropRole(bo, admin, { role: 'co-teacher', scope: course });
  directory.access.dropRole(bo, bo, { role: 'course-lead', scope: course });
  await send();
  expect(letters.map(({ to }) => to)).toEqual(['bo@fen.example', 'ada@fen.example']);
});
