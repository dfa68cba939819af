/** Tests how the note of an audit entry is read. */
import { expect, test } from 'vitest';
import { readNote } from '../../../schema/contract/audit-note.ts';

const [botany, gone] = ['c'.repeat(32), '9'.repeat(32)];
const nameById = new Map([[botany, 'Botany']]);

test.each([
  [`co-teacher ${botany}`, 'co-teacher Botany'],
  [botany, 'Botany'],
  [`co-teacher ${gone}`, `co-teacher ${gone}`],
  ['institution-admin', 'institution-admin'],
  ['The lecture was moved.', 'The lecture was moved.'],
])('%s is read as %s', (note, read) => {
  expect(readNote(note, nameById)).toBe(read);
});
