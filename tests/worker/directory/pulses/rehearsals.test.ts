/** Rehearsals in the directory: they stand apart from pulses, and go without a trace (E7.7, docs/decisions/0045). */
import { describe, expect, test } from 'vitest';
import { REHEARSAL_HOURS } from '../../../../schema/contract/defaults.ts';
import { isRehearsalCode } from '../../../../schema/contract/rehearsal-code.ts';
import type { NewPulse } from '../../../../schema/contract/pulse-plan.ts';
import { AccessEnded } from '../../../../worker/directory/record/access-ended.ts';
import { aCourse, aDirectory, aDraft, anEntry, aPlan, aStaffMember, core, HOUR, publish } from '../a-directory.ts';

function school(classSize = 30) {
  const built = aDirectory();
  const me = aStaffMember(built.directory);
  const course = aCourse(built.directory, me.id, { classSize });
  const rehearse = (plan: Partial<NewPulse> = {}) =>
    built.directory.pulses.rehearsePlan(me.id, course, { plan: aPlan(plan), questions: core, breakdown: null });
  const rowsIn = (table: string): number =>
    built.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
  return { ...built, me, course, rehearse, rowsIn };
}

/** @throws if it was refused */
function begun(made: ReturnType<ReturnType<typeof school>['rehearse']>) {
  if (!made.ok) throw new Error(`Refused: ${made.error.kind}`);
  return made.value;
}

describe('E7.7: a rehearsal counts for nothing', () => {
  test('it leaves no row but that of the log, and no rest, rhythm or running pulse while it runs', () => {
    const { directory, rehearse, rowsIn, me, course, clock } = school();
    const { definition, schedule } = begun(rehearse());
    expect(schedule).toEqual({ opensAtMs: null, closesAtMs: clock.nowMs + REHEARSAL_HOURS * HOUR });
    expect(isRehearsalCode(definition.code)).toBe(true);
    directory.pulses.follow(definition.code, schedule, { ...schedule, opensAtMs: clock.nowMs });
    const outlook = directory.pulses.outlook(course);
    expect(outlook).toMatchObject({ running: null, rest: null, doubts: [] });
    expect(rowsIn('pulse')).toBe(0);
    directory.pulses.forgetRehearsal(definition.id);
    expect(rowsIn('rehearsal')).toBe(0);
    expect(directory.pulses.find(definition.code)).toBeNull();
    expect(directory.record.page({ by: '', action: '', about: '', text: '' }, 1).entries).toMatchObject([
      {
        action: 'start-rehearsal',
        subject: course,
        by: me.id,
      },
    ]);
  });

  test('it starts during the rest after a pulse, beside one that is open, and again from that pulse', () => {
    const { directory, me, course, rehearse } = school();
    publish(directory, aDraft(directory, me.id, course));
    const planned = directory.pulses.draft(me.id, course, {
      plan: aPlan({ form: 'core', opensAtMs: null }),
      questions: core,
      breakdown: null,
    });
    // The rest is still on, so there can be no other pulse; a rehearsal can begin all the same (R2.1).
    expect(planned).toMatchObject({ ok: false, error: { kind: 'pulse-too-soon' } });
    const { code } = begun(rehearse()).definition;
    expect(directory.pulses.rehearsePulse(me.id, code).ok).toBe(true);
  });

  test('the ledger takes no entry of it, in the transaction that would append one, nor after its end', () => {
    const { directory, rehearse, rowsIn } = school();
    const { definition } = begun(rehearse());
    expect(directory.published.append(anEntry(definition, 20))).toBe('conflict');
    directory.pulses.forgetRehearsal(definition.id);
    expect(() => directory.published.append(anEntry(definition, 20))).toThrow(/FOREIGN KEY/);
    expect(rowsIn('ledger')).toBe(0);
  });

  test('a row whose box was lost goes when the next rehearsal begins', () => {
    const { clock, rehearse, rowsIn } = school();
    begun(rehearse());
    clock.nowMs += (REHEARSAL_HOURS + 1) * HOUR + 1;
    begun(rehearse());
    expect(rowsIn('rehearsal')).toBe(1);
  });

  test('a rehearsal whose box was lost is listed no more, and keeps nobody from deleting the course', () => {
    const { directory, clock, me, course, rehearse, rowsIn } = school();
    begun(rehearse());
    const deleted = () => directory.courses.delete(me.id, course);
    clock.nowMs += (REHEARSAL_HOURS + 1) * HOUR;
    expect(directory.pulses.inCourses([course])[0]?.rehearsals).toHaveLength(1);
    expect(deleted()).toMatchObject({ ok: false, error: { why: 'rehearsing' } });
    clock.nowMs += 1;
    expect(directory.pulses.inCourses([course])[0]?.rehearsals).toEqual([]);
    expect(deleted()).toMatchObject({ ok: true });
    expect(rowsIn('rehearsal')).toBe(0);
  });
});

describe('E7.7: a rehearsal is no way around the rules', () => {
  const refused: readonly [what: string, size: number, plan: Partial<NewPulse>, kind: string][] = [
    ['a class in which a real pulse would promise nothing', 9, {}, 'class-too-small'],
    [
      'a question that names who teaches the course',
      30,
      { custom: [{ text: 'Ada Moss gave us time to think.', lang: 'en', doer: 'staff', confirmed: [] }] },
      'custom-item',
    ],
    ['a set that nobody acts on', 30, { modules: ['fairness'] }, 'nobody-acts'],
  ];
  test.each(refused)('it refuses %s', (_, size, plan, kind) => {
    const { rehearse, rowsIn } = school(size);
    expect(rehearse(plan)).toMatchObject({ ok: false, error: { kind } });
    expect(rowsIn('rehearsal')).toBe(0);
  });

  test('it promises no smaller groups than the course has promised (R2.0)', () => {
    const { directory, me, course, rehearse } = school();
    publish(directory, aDraft(directory, me.id, course, { k: 9 }));
    expect(rehearse({ k: 8 })).toMatchObject({ ok: false, error: { kind: 'k-lowered' } });
    expect(rehearse({ k: 9 }).ok).toBe(true);
  });

  test('it does not care about times, so waves can be tried within two hours', () => {
    expect(school().rehearse({ mode: 'waves', eligibility: 'codes' }).ok).toBe(true);
  });

  test('nobody opens one whose access has ended', () => {
    const { directory, me, rehearse } = school();
    const { code } = begun(rehearse()).definition;
    directory.access.signOutEverywhere(me.id);
    expect(() => directory.pulses.allowOpening(me.id, code, '')).toThrow(AccessEnded);
  });

  test('its code is never one that a pulse has, had or will have (A9)', () => {
    const { directory, me } = school();
    for (let n = 0; n < 100; n += 1) {
      const { code } = aDraft(directory, me.id, aCourse(directory, me.id, { name: `Botany ${n}` }));
      expect(isRehearsalCode(code)).toBe(false);
    }
  });
});
