/** Tests the ledger of what was published. */
import { expect, test } from 'vitest';
import { courseIdSchema, pulseIdSchema } from '../../../../schema/contract/ids.ts';
import { aCourse, aDirectory, aDraft, anEntry, aStaffMember, DAY, HOUR, publicViewOf } from '../a-directory.ts';

function aPulse() {
  const built = aDirectory();
  const me = aStaffMember(built.directory);
  return { ...built, definition: aDraft(built.directory, me.id, aCourse(built.directory, me.id)) };
}

test('R3.7.2: what is appended is read back byte for byte, without the day', () => {
  const { directory, definition } = aPulse();
  const entry = anEntry(definition, 12);
  expect(directory.published.append(entry)).toBe('appended');
  expect(directory.published.read(definition.id, 0)).toEqual(entry);
  expect(directory.published.final(definition.id)).toEqual(entry);
  expect(publicViewOf(directory, definition.code)?.entries).toEqual([entry]);
});

test('R3.7.2: appending the same bytes again succeeds on any day; other bytes are a conflict and change nothing', () => {
  const { directory, clock, definition } = aPulse();
  const entry = anEntry(definition, 12);
  directory.published.append(entry);
  clock.nowMs += DAY;
  expect(directory.published.append(entry)).toBe('same');
  expect(directory.published.append(anEntry(definition, 13))).toBe('conflict');
  expect(directory.published.final(definition.id)).toEqual(entry);
});

test('G4: nothing is appended after the final entry', () => {
  const { directory, definition } = aPulse();
  directory.published.append(anEntry(definition, 12));
  expect(directory.published.append(anEntry(definition, 13, { seq: 1 }))).toBe('conflict');
  expect(directory.published.append(anEntry(definition, 13, { seq: 1, final: false }))).toBe('conflict');
});

test('R2.1: a pulse of a course is running until its last entry is there', () => {
  const { directory, definition } = aPulse();
  const { id } = definition.course;
  expect(directory.published.runningIn(id)).toBe(definition.code);
  directory.published.append(anEntry(definition, 12, { seq: 0, final: false }));
  expect(directory.published.runningIn(id)).toBe(definition.code);
  directory.published.append(anEntry(definition, 12, { seq: 1 }));
  expect(directory.published.runningIn(id)).toBeNull();
  expect(directory.published.runningIn(courseIdSchema.parse('0'.repeat(32)))).toBeNull();
});

test('I5.4: an item was published if the entries tell anything about it', () => {
  const { directory, definition } = aPulse();
  expect(directory.published.hasPublished(definition.id, 'M1')).toBe(false);
  directory.published.append(anEntry(definition, 12));
  expect(directory.published.hasPublished(definition.id, 'M1')).toBe(true);
  expect(directory.published.hasPublished(definition.id, 'M9')).toBe(false);
});

test('an entry before the final one is read by its number, and does not close the pulse', () => {
  const { directory, definition } = aPulse();
  const entry = anEntry(definition, 12, { final: false });
  directory.published.append(entry);
  expect(directory.published.read(definition.id, 0)).toEqual(entry);
  expect(directory.published.read(definition.id, 1)).toBeNull();
  expect(directory.published.final(definition.id)).toBeNull();
  expect(directory.pulses.find(definition.code)?.closed).toBe(false);
});

test.each([
  ['the first millisecond of a day', Date.UTC(2026, 9, 6), '2026-10-06'],
  ['noon', Date.UTC(2026, 9, 6, 12), '2026-10-06'],
  ['the last millisecond', Date.UTC(2026, 9, 7) - 1, '2026-10-06'],
])('R3.1: the ledger keeps the UTC day of its own clock, and never a time of day: %s', (_, nowMs, day) => {
  const { directory, clock, definition, sqlite } = aPulse();
  clock.nowMs = nowMs;
  directory.published.append(anEntry(definition));
  expect(sqlite.prepare('SELECT day FROM ledger').pluck().all()).toEqual([day]);
});

test('R2.2: everything that a pulse has published is read in the order of its waves, the final one last', () => {
  const { directory, definition } = aPulse();
  const entries = [0, 1, 2].map((seq) => anEntry(definition, 12, { seq, final: seq === 2 }));
  for (const entry of entries) {
    // Nobody outside the staff can read a wave before the close.
    expect(publicViewOf(directory, definition.code)?.entries).toEqual([]);
    directory.published.append(entry);
  }
  expect(publicViewOf(directory, definition.code)?.entries).toEqual(entries);
  expect(directory.published.entries(definition.id)).toEqual(entries);
  expect(directory.published.final(definition.id)).toEqual(entries[2]);
});

test('G4: no SQL statement can change what was published', () => {
  const { directory, definition, sqlite } = aPulse();
  directory.published.append(anEntry(definition, 12));
  for (const column of ['entry', 'sha256', 'day', 'pulse_id']) {
    expect(() => sqlite.prepare(`UPDATE ledger SET ${column} = 'x'`).run()).toThrow('append-only');
  }
});

test('the database itself refuses a release of a pulse that nobody drafted', () => {
  const { directory, definition } = aPulse();
  const stranger = { ...definition, id: pulseIdSchema.parse('0'.repeat(32)) };
  expect(() => directory.published.append(anEntry(stranger))).toThrow(/insert into "ledger"|FOREIGN KEY/);
});

test('H6.9: a thousand entries stay checked in memory, and of one more the oldest is checked again', () => {
  const { directory, definition, sqlite } = aPulse();
  const { id } = aStaffMember(directory, 'another session');
  const other = aDraft(directory, id, aCourse(directory, id, { name: 'Zoology' }));
  directory.published.append(anEntry(definition));
  const [first] = directory.published.entries(definition.id);
  const waves = Array.from({ length: 1000 }, (_, seq) => anEntry(other, 0, { seq, final: false }));
  const last = waves.pop();
  sqlite.transaction(() => {
    for (const wave of waves) directory.published.append(wave);
  })();
  expect(directory.published.entries(other.id)).toHaveLength(999);
  expect(directory.published.entries(definition.id)[0]).toBe(first);
  if (last !== undefined) directory.published.append(last);
  expect(directory.published.entries(other.id)).toHaveLength(1000);
  const [again] = directory.published.entries(definition.id);
  expect(again).toEqual(first);
  expect(again).not.toBe(first);
});

test('P20: a close reads nothing of what the course has published before', () => {
  const heard: string[] = [];
  const built = aDirectory(undefined, { hearsSql: (text) => void heard.push(text) });
  const { directory, sqlite, clock } = built;
  const me = aStaffMember(directory);
  const course = aCourse(directory, me.id);
  const costs = Array.from({ length: 12 }, () => {
    const entry = anEntry(aDraft(directory, me.id, course, { closesAtMs: clock.nowMs + HOUR }), 12);
    heard.length = 0;
    expect(directory.published.append(entry)).toBe('appended');
    const ran = [...heard];
    clock.nowMs += 7 * DAY;
    return ran;
  });
  expect(costs.map(({ length }) => length)).toEqual(costs.map(() => costs[0]?.length));
  for (const text of costs.at(-1)?.filter((each) => /^(select|update|delete)/i.test(each)) ?? []) {
    const plan = sqlite.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`).all();
    expect(plan.map(({ detail }) => detail).join(), text).not.toMatch(/SCAN (pulse|ledger)/);
  }
});
