/** Tests how signals about a course are kept. */
import { expect, test } from 'vitest';
import type { Signals } from '../../../../schema/contract/planning.ts';
import { aCourse, aDirectory, aStaffMember } from '../a-directory.ts';

function aSchool() {
  const { directory } = aDirectory();
  const { id } = aStaffMember(directory);
  const [course, other] = [aCourse(directory, id), aCourse(directory, id, { name: 'Zoology' })];
  const read = (of = course): Signals => directory.pulses.outlook(of)!.signals;
  return { directory, id, course, other, read };
}

test('I1.25: signals are kept for one course only, and replaced as a whole', () => {
  const { directory, id, course, other, read } = aSchool();
  expect(read().signals).toEqual([]);
  const saved = directory.courses.saveSignals(id, course, {
    signals: [
      { kind: 'absence', percent: null },
      { kind: 'retention', percent: 72 },
    ],
    version: read().version,
  });
  expect(saved).toEqual({ ok: true, value: read() });
  expect(read().signals).toEqual([
    { kind: 'retention', percent: 72 },
    { kind: 'absence', percent: null },
  ]);
  expect(read(other).signals).toEqual([]);
  directory.courses.saveSignals(id, course, { signals: [], version: read().version });
  expect(read().signals).toEqual([]);
});

test('E7.0: the second of two people sees what is there now, and nothing is overwritten', () => {
  const { directory, id, course, read } = aSchool();
  const before = read();
  const first = directory.courses.saveSignals(id, course, {
    signals: [{ kind: 'community', percent: 60 }],
    version: before.version,
  });
  const second = directory.courses.saveSignals(id, course, {
    signals: [{ kind: 'awards', percent: null }],
    version: before.version,
  });
  expect(second).toEqual({ ok: false, error: { kind: 'changed-meanwhile', current: first.ok && first.value } });
  expect(read().signals).toEqual([{ kind: 'community', percent: 60 }]);
});

test('the audit log says that signals were noted, and not which', () => {
  const { directory, id, course, read } = aSchool();
  directory.courses.saveSignals(id, course, { signals: [{ kind: 'retention', percent: 41 }], version: read().version });
  const [entry] = directory.record.latest(1);
  expect(entry).toMatchObject({ by: id, action: 'note-signals', subject: course });
  expect(JSON.stringify(entry)).not.toContain('41');
});
