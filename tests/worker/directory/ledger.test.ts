import { expect, test } from 'vitest';
import { pulseIdSchema } from '../../../schema/contract/ids.ts';
import { aCourse, aDirectory, aDraft, anEntry, aStaffMember } from './a-directory.ts';

function aPulse() {
  const built = aDirectory();
  const me = aStaffMember(built.directory);
  return { ...built, definition: aDraft(built.directory, me.id, aCourse(built.directory, me.id)) };
}
const DAY = '2026-10-06';

test('R3.7.2: what is appended is read back byte for byte, without the day', () => {
  const { directory, definition } = aPulse();
  const entry = anEntry(definition, 12);
  expect(directory.appendEntry(entry, DAY)).toBe('appended');
  expect(directory.readEntry(definition.id, 0)).toEqual(entry);
  expect(directory.finalEntry(definition.id)).toEqual(entry);
  expect(directory.publicPulse(definition.code)?.entry).toEqual(entry);
});

test('R3.7.2: the same bytes again are a success, on any day; other bytes are a conflict and change nothing', () => {
  const { directory, definition } = aPulse();
  const entry = anEntry(definition, 12);
  directory.appendEntry(entry, DAY);
  expect(directory.appendEntry(entry, '2026-10-07')).toBe('same');
  expect(directory.appendEntry(anEntry(definition, 13), DAY)).toBe('conflict');
  expect(directory.finalEntry(definition.id)).toEqual(entry);
});

test('G4: nothing is appended after the final entry', () => {
  const { directory, definition } = aPulse();
  directory.appendEntry(anEntry(definition, 12), DAY);
  expect(directory.appendEntry(anEntry(definition, 13, { seq: 1 }), DAY)).toBe('conflict');
  expect(directory.appendEntry(anEntry(definition, 13, { seq: 1, final: false }), DAY)).toBe('conflict');
});

test('an entry before the final one is read by its number and closes nothing', () => {
  const { directory, definition } = aPulse();
  const entry = anEntry(definition, 12, { final: false });
  directory.appendEntry(entry, DAY);
  expect(directory.readEntry(definition.id, 0)).toEqual(entry);
  expect(directory.readEntry(definition.id, 1)).toBeNull();
  expect(directory.finalEntry(definition.id)).toBeNull();
  expect(directory.unfinished()).toHaveLength(1);
});

test('R3.1: the ledger keeps days, never a time of day', () => {
  const { directory, definition, sqlite } = aPulse();
  const entry = anEntry(definition);
  for (const time of ['2026-10-06T09:00:00.000Z', '1791277200000', '']) {
    expect(() => directory.appendEntry(entry, time)).toThrow('days only');
  }
  directory.appendEntry(entry, DAY);
  expect(sqlite.prepare('SELECT day FROM ledger').pluck().all()).toEqual([DAY]);
});

test('G4: no statement changes what was published', () => {
  const { directory, definition, sqlite } = aPulse();
  directory.appendEntry(anEntry(definition, 12), DAY);
  for (const column of ['entry', 'sha256', 'day', 'pulse_id']) {
    expect(() => sqlite.prepare(`UPDATE ledger SET ${column} = 'x'`).run()).toThrow('append-only');
  }
});

test('a release of a pulse that nobody drafted is refused by the database itself', () => {
  const { directory, definition } = aPulse();
  const stranger = { ...definition, id: pulseIdSchema.parse('0'.repeat(32)) };
  expect(() => directory.appendEntry(anEntry(stranger), DAY)).toThrow(/insert into "ledger"|FOREIGN KEY/);
});
